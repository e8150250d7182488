import { useState } from 'react';
import { type Day, isDay } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { useDone } from '#renderer/asking/undo.ts';
import { Button, ButtonRow, Card, ErrorSummary, Row, Stack, TextField, UkDateField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import { ExtendDialog } from './extend-dialog.tsx';
import type { OpenConcern } from './open-concern.ts';
import { ResumeDialog, SuspendDialog } from './rest-dialogs.tsx';

const says = words.concerns.days;
const fields = ['starts', 'ends', 'reason'] as const;
const said = (on: Day): string => shortDay(on, lang);

/** The first and the last day with what the policy says of them, how often it was extended, and when it rested. */
export function DaysCard({ concern }: { concern: OpenConcern }) {
  const { starts, ends, reason, extensions, restsAll, cameTo, kind } = concern;
  const isOver = cameTo !== null;
  const isPeriod = kind !== 'concern';
  return (
    <Card title={says.title}>
      <Stack>
        {isPeriod && <Bounds concern={concern} />}
        {!isOver && <DaysForm key={`${starts}/${ends}`} concern={concern} />}
        {isOver && starts && <p>{[starts, ends].flatMap((on) => (on ? [said(on)] : [])).join(' – ')}</p>}
        {reason !== '' && <p className="small">{says.because(reason)}</p>}
        {extensions.map((one) => (
          <p key={one.until}>{says.extended(said(one.on), said(one.until), one.reason)}</p>
        ))}
        {restsAll.map(({ from, until, why }) => (
          <p key={from}>
            {words.concerns.rest.now(said(from), until && said(until))}: {words.concerns.rest.whys[why]}
          </p>
        ))}
        {isPeriod && !isOver && <Buttons concern={concern} />}
      </Stack>
    </Card>
  );
}

/** What the policy says of the length, and how long it runs. */
function Bounds({ concern: { bounds, weeks } }: { concern: OpenConcern }) {
  if (bounds === null) return weeks === null ? null : <p>{says.runs(says.weeks(weeks, false))}</p>;
  const { clause, least, most, working, normally, shortest, longest } = bounds;
  return (
    <div>
      <p className="small">{says.bounds(clause, least, most, working, normally)}</p>
      {shortest && longest && <p className="small">{says.keeps(said(shortest), said(longest))}</p>}
      {weeks !== null && <p>{says.runs(says.weeks(weeks, working))}</p>}
    </div>
  );
}

function DaysForm({ concern }: { concern: OpenConcern }) {
  const [typed, setTyped] = useState({ starts: concern.starts ?? '', ends: concern.ends ?? '', reason: '' });
  const save = useWrite('concerns.setDays');
  const problems = useFormProblems('days', fields);
  const done = useDone();
  const isPeriod = concern.kind !== 'concern';
  const isQuestioned = save.problem?.code === 'period-questioned';

  async function keep(): Promise<void> {
    const wrong = (['starts', 'ends'] as const).filter((field) => typed[field] !== '' && !isDay(typed[field]));
    if (wrong.length > 0) return problems.show(wrong.map((field) => ({ field, text: says.notADay })));
    const day = (text: string): Day | null => (isDay(text) ? text : null);
    const { recordId } = concern;
    const days = { starts: day(typed.starts), ends: day(typed.ends) };
    const kept = await save.ask({ recordId, ...days, reason: typed.reason });
    if (!kept.ok) return problems.refused(kept.problem, isPeriod ? 'ends' : 'starts');
    problems.clear();
    done(says.saved, kept.value);
  }

  return (
    <Stack gap={8}>
      <ErrorSummary {...problems.summary} />
      <Row align="start">
        <UkDateField
          {...problems.at('starts')}
          label={isPeriod ? says.starts : says.since}
          value={typed.starts}
          onChange={(starts) => setTyped({ ...typed, starts })}
        />
        {isPeriod && (
          <UkDateField
            {...problems.at('ends')}
            label={says.ends}
            value={typed.ends}
            onChange={(ends) => setTyped({ ...typed, ends })}
          />
        )}
      </Row>
      {(isQuestioned || typed.reason !== '') && (
        <TextField
          {...problems.at('reason')}
          label={says.reason}
          hint={says.reasonHint}
          value={typed.reason}
          onChange={(reason) => setTyped({ ...typed, reason })}
        />
      )}
      <ButtonRow>
        <Button busy={save.busy} onClick={() => void keep()}>
          {says.save}
        </Button>
      </ButtonRow>
    </Stack>
  );
}

function Buttons({ concern }: { concern: OpenConcern }) {
  const [open, setOpen] = useState<'extend' | 'suspend' | 'resume'>();
  const close = (): void => setOpen(undefined);
  return (
    <ButtonRow>
      {concern.lastDay !== null && <Button onClick={() => setOpen('extend')}>{words.concerns.extend.button}</Button>}
      {concern.rests ? (
        <Button onClick={() => setOpen('resume')}>{words.concerns.rest.resume}</Button>
      ) : (
        <Button onClick={() => setOpen('suspend')}>{words.concerns.rest.button}</Button>
      )}
      {open === 'extend' && <ExtendDialog concern={concern} onClose={close} />}
      {open === 'suspend' && <SuspendDialog concern={concern} onClose={close} />}
      {open === 'resume' && <ResumeDialog concern={concern} onClose={close} />}
    </ButtonRow>
  );
}
