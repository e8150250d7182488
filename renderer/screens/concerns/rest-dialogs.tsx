import { useState } from 'react';
import { type RestReason, restOn, restReason } from '#domain/concern/course.ts';
import { isDay } from '#domain/days/dates.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { FormDialog, RadioGroup, UkDateField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { OpenConcern } from './open-concern.ts';

const says = words.concerns.rest;
const fields = ['from', 'until'] as const;

interface RestDialogProps {
  concern: OpenConcern;
  onClose: () => void;
}

/** Has a record rest from a day, until another or until further notice. */
export function SuspendDialog({ concern: { recordId, today }, onClose }: RestDialogProps) {
  const [typed, setTyped] = useState<{ from: string; until: string }>({ from: today, until: '' });
  const [why, setWhy] = useState<RestReason>('grievance');
  const rest = useWrite('concerns.rest');
  const problems = useFormProblems('rest', fields);

  async function suspend(): Promise<void> {
    const { from, until } = typed;
    if (!isDay(from)) return problems.show([{ field: 'from', text: words.concerns.days.notADay }]);
    if (until !== '' && !isDay(until)) return problems.show([{ field: 'until', text: words.concerns.days.notADay }]);
    const kept = await rest.ask({ recordId, from, until: isDay(until) ? until : null, why });
    if (kept.ok) onClose();
    else problems.refused(kept.problem, 'from');
  }

  return (
    <FormDialog
      title={says.title}
      action={says.action}
      busy={rest.busy}
      problems={problems}
      onDo={suspend}
      onClose={onClose}
    >
      <p className="small">{says.text}</p>
      <UkDateField
        {...problems.at('from')}
        label={says.from}
        value={typed.from}
        onChange={(from) => setTyped({ ...typed, from })}
      />
      <UkDateField
        {...problems.at('until')}
        label={says.until}
        optional
        value={typed.until}
        onChange={(until) => setTyped({ ...typed, until })}
      />
      <RadioGroup
        label={says.why}
        options={restReason.options.map((value) => ({ value, label: says.whys[value] }))}
        value={why}
        onChange={setWhy}
      />
    </FormDialog>
  );
}

/** Ends the rest that holds today. */
export function ResumeDialog({ concern: { recordId, today, restsAll }, onClose }: RestDialogProps) {
  const now = restOn({ rests: restsAll }, today);
  const [until, setUntil] = useState<string>(today);
  const rest = useWrite('concerns.rest');
  const problems = useFormProblems('resume', fields);

  async function resume(): Promise<void> {
    if (!isDay(until) || !now) return problems.show([{ field: 'until', text: words.concerns.days.notADay }]);
    const kept = await rest.ask({ recordId, from: now.from, until, why: now.why });
    if (kept.ok) onClose();
    else problems.refused(kept.problem, 'until');
  }

  return (
    <FormDialog
      title={says.resumeTitle}
      action={says.resume}
      busy={rest.busy}
      problems={problems}
      onDo={resume}
      onClose={onClose}
    >
      <p className="small">{says.text}</p>
      <UkDateField {...problems.at('until')} label={says.lastDay} value={until} onChange={setUntil} />
    </FormDialog>
  );
}
