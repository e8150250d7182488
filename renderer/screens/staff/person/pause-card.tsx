import { useState } from 'react';
import { type Day, isDay } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { fullName, type Staff } from '#domain/staff/staff.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import {
  Button,
  ButtonRow,
  Card,
  Disclosure,
  ErrorSummary,
  Row,
  Stack,
  toast,
  UkDateField,
} from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';

const says = words.staff.pause;
const fields = ['from', 'until'] as const;

/** Rests somebody's reviews; only the headteacher is offered it, and why is told nowhere. */
export function PauseCard({ staff }: { staff: Staff }) {
  const vault = useRead('vault.state', {});
  if (vault.state !== 'ready' || vault.value.role !== 'headteacher') return null;
  return <Pause key={`${staff.pausedFrom}/${staff.pausedUntil}`} staff={staff} />;
}

function Pause({ staff }: { staff: Staff }) {
  const { id, pausedFrom, pausedUntil } = staff;
  const { ask, busy } = useWrite('staff.pause');
  const [from, setFrom] = useState<string>(pausedFrom ?? '');
  const [until, setUntil] = useState<string>(pausedUntil ?? '');
  const problems = useFormProblems('pause', fields);

  async function keep(days: { from: Day | null; until: Day | null }, done: string): Promise<void> {
    const kept = await ask({ staffId: id, ...days });
    if (kept.ok) toast({ text: done });
    else problems.refused(kept.problem);
  }

  function save(): void {
    const isOpenEnded = until === '';
    if (isDay(from) && (isOpenEnded || isDay(until))) {
      void keep({ from, until: isOpenEnded ? null : until }, says.paused(fullName(staff)));
      return;
    }
    problems.show([
      ...(isDay(from) ? [] : [{ field: 'from' as const, text: says.fromMissing }]),
      ...(isOpenEnded || isDay(until) ? [] : [{ field: 'until' as const, text: says.notADay }]),
    ]);
  }

  return (
    <Card title={says.title}>
      <Stack>
        <p className="small">{says.text}</p>
        {pausedFrom !== null && (
          <p>{says.now(shortDay(pausedFrom, lang), pausedUntil === null ? null : shortDay(pausedUntil, lang))}</p>
        )}
        <Disclosure title={pausedFrom === null ? says.begin : says.alter}>
          <Stack>
            <ErrorSummary {...problems.summary} />
            <Row align="start">
              <UkDateField {...problems.at('from')} label={says.from} value={from} onChange={setFrom} />
              <UkDateField {...problems.at('until')} label={says.until} optional value={until} onChange={setUntil} />
            </Row>
            <ButtonRow>
              <Button busy={busy} onClick={save}>
                {pausedFrom === null ? says.action : says.change}
              </Button>
              {pausedFrom !== null && (
                <Button
                  look="quiet"
                  busy={busy}
                  onClick={() => void keep({ from: null, until: null }, says.over(fullName(staff)))}
                >
                  {says.takeAway}
                </Button>
              )}
            </ButtonRow>
          </Stack>
        </Disclosure>
      </Stack>
    </Card>
  );
}
