import { useState } from 'react';
import type { Role } from '#domain/roles.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { ActionDialog, Button, Card, Refused, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** New sheets in place of those on paper, for all that this person opens. */
export function NewSheets({ role, level }: { role: Role; level: 2 | 3 }) {
  const [asking, setAsking] = useState(false);
  const make = useWrite('vault.renewRecoverySheets');
  const { renewCard, kept, headteacherOnly, renew, renewTitle, renewText } = words.people.sheets;

  async function confirm(): Promise<void> {
    await make.ask({});
    setAsking(false);
  }

  return (
    <Card title={renewCard} level={level}>
      <Stack>
        <p>{kept}</p>
        {role === 'manager' && <p>{headteacherOnly}</p>}
        <Refused problem={make.problem} />
        <div>
          <Button onClick={() => setAsking(true)}>{renew[role]}</Button>
        </div>
      </Stack>
      <ActionDialog
        open={asking}
        title={renewTitle[role]}
        action={renew[role]}
        busy={make.busy}
        onDo={() => void confirm()}
        onClose={() => setAsking(false)}
      >
        <p>{renewText[role]}</p>
      </ActionDialog>
    </Card>
  );
}
