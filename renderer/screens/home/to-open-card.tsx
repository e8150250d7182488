import { useState } from 'react';
import type { Appraiser } from '#domain/appraisers.ts';
import type { StaffId } from '#domain/ids.ts';
import { useWrite } from '#renderer/ask.ts';
import { AppraiserField } from '#renderer/screens/cycles/appraiser-field.tsx';
import { Button, Card, ErrorSummary, Refused, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';
import type { HomeFacts } from './home-screen.tsx';

const boxOf = (staffId: StaffId): string => `appraiser/${staffId}`;

interface ToOpenCardProps {
  cycle: HomeFacts['cycles'][number];
  /** Others are open beside it: the card says which it is. */
  isOneOfSeveral: boolean;
  people: HomeFacts['toOpen'];
}

/** The reviews that only the headteacher may open, with who appraises; shown to the headteacher alone. */
export function ToOpenCard({ cycle, isOneOfSeveral, people }: ToOpenCardProps) {
  const says = words.home.toOpen;
  const { ask, busy, problem } = useWrite('cycles.openKept');
  const [chosen, setChosen] = useState<ReadonlyMap<StaffId, Appraiser | undefined>>(new Map());
  const [attempt, setAttempt] = useState(0);
  const missing = people.filter(({ staffId }) => !chosen.get(staffId)?.appraiserName);
  const errors = attempt === 0 ? [] : missing;

  function open(): void {
    setAttempt(attempt + 1);
    if (missing.length > 0) return;
    const appraisers = people.flatMap(({ staffId }) => {
      const appraiser = chosen.get(staffId);
      return appraiser ? [{ staffId, ...appraiser }] : [];
    });
    void ask({ cycleId: cycle.id, appraisers });
  }

  return (
    <Card title={isOneOfSeveral ? says.of(cycle.label) : says.title}>
      <Stack>
        <p className="small">{says.text}</p>
        <ErrorSummary
          attempt={attempt}
          problems={errors.map(({ staffId, name }) => ({ field: boxOf(staffId), text: says.missing(name) }))}
        />
        <Refused problem={problem} />
        {people.map(({ staffId, name }) => (
          <AppraiserField
            key={staffId}
            id={boxOf(staffId)}
            label={says.appraiser(name)}
            hint={says.hint}
            of={staffId}
            value={chosen.get(staffId)}
            onChange={(appraiser) => setChosen(new Map(chosen).set(staffId, appraiser))}
            error={errors.some((one) => one.staffId === staffId) ? says.missing(name) : undefined}
          />
        ))}
        <div>
          <Button look="main" busy={busy} onClick={open}>
            {says.open(people.length)}
          </Button>
        </div>
      </Stack>
    </Card>
  );
}
