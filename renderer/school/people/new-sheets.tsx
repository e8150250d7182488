import { useState } from 'react';
import type { Role } from '#domain/roles.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { Button, Card, FormDialog, PassphraseField, Stack, WhosePassphrase } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { sentence } from '#renderer/words/problems.ts';

/** New sheets in place of those on paper, for all that this person opens. */
export function NewSheets({ role, level }: { role: Role; level: 2 | 3 }) {
  const [asking, setAsking] = useState(false);
  const { renewCard, kept, headteacherOnly, renew } = words.people.sheets;
  return (
    <Card title={renewCard} level={level}>
      <Stack>
        <p>{kept}</p>
        {role === 'manager' && <p>{headteacherOnly}</p>}
        <div>
          <Button onClick={() => setAsking(true)}>{renew[role]}</Button>
        </div>
      </Stack>
      {asking && <NewSheetsDialog role={role} onClose={() => setAsking(false)} />}
    </Card>
  );
}

/** Asks for the passphrase: otherwise anybody at an unlocked screen could make the sheets in the safe useless. */
function NewSheetsDialog({ role, onClose }: { role: Role; onClose: () => void }) {
  const [current, setCurrent] = useState('');
  const [isMissing, setMissing] = useState(false);
  const make = useWrite('vault.renewRecoverySheets');
  const { renew, renewTitle, renewText } = words.people.sheets;
  const { current: label, currentMissing } = words.people.change;

  async function onDo(): Promise<void> {
    setMissing(current === '');
    if (current === '') return;
    const answer = await make.ask({ current });
    if (answer.ok) onClose();
  }

  return (
    <FormDialog title={renewTitle[role]} action={renew[role]} busy={make.busy} onDo={onDo} onClose={onClose}>
      <WhosePassphrase />
      <p>{renewText[role]}</p>
      <PassphraseField
        id="new-sheets-current"
        label={label}
        value={current}
        onChange={setCurrent}
        error={isMissing ? currentMissing : make.problem && sentence(make.problem)}
      />
    </FormDialog>
  );
}
