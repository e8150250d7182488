import { useState } from 'react';
import { isDay } from '#domain/days/dates.ts';
import type { AppealAgainst, AppealReceived } from '#domain/record/appeals.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { useDone } from '#renderer/asking/undo.ts';
import { CheckBox, FormDialog, ProseField, RadioGroup, TextField, UkDateField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import type { Appealed } from './appealed.ts';

const says = words.appeals.form;
const fields = ['receivedOn', 'grounds'] as const;

interface Typed extends Omit<AppealReceived, 'receivedOn'> {
  receivedOn: string;
}

interface AppealDialogProps {
  of: Appealed;
  /** The appeal to be corrected; undefined for a new one. */
  existing: Appealed['appeals'][number] | undefined;
  onClose: () => void;
}

/** Notes an appeal that was received, or corrects what was noted. What the policy says of it is filled in. */
export function AppealDialog({ of, existing, onClose }: AppealDialogProps) {
  const [typed, setTyped] = useState<Typed>(existing ?? begun(of));
  const note = useWrite('appeals.note');
  const correct = useWrite('appeals.correct');
  const done = useDone();
  const problems = useFormProblems('appeal', fields);
  const recordId = of.recordId;
  const rule = ruleOf(of, typed.disputes);

  async function keep(): Promise<void> {
    const { disputes, receivedOn, grounds, decidedBy, pauses } = typed;
    if (!isDay(receivedOn)) return problems.show([{ field: 'receivedOn', text: says.missingDay }]);
    if (grounds.trim() === '') return problems.show([{ field: 'grounds', text: says.missingGrounds }]);
    const received = { recordId, disputes, receivedOn, grounds, decidedBy, pauses };
    const answer = existing ? await correct.ask({ ...received, appealId: existing.id }) : await note.ask(received);
    if (!answer.ok) return problems.refused(answer.problem);
    onClose();
    done(existing ? says.corrected : pauses ? says.donePaused : says.done, answer.value);
  }

  return (
    <FormDialog
      title={existing ? says.correctTitle : says.title}
      action={existing ? says.correctAction : says.action}
      busy={note.busy || correct.busy}
      problems={problems}
      onDo={keep}
      onClose={onClose}
    >
      <RadioGroup
        label={says.disputes}
        options={of.appealRules.map(({ disputes }) => ({
          value: disputes,
          label: words.appeals.choices[disputes],
        }))}
        value={typed.disputes}
        onChange={(disputes) => setTyped({ ...typed, ...askedOf(of, disputes) })}
      />
      <UkDateField
        {...problems.at('receivedOn')}
        label={says.receivedOn}
        value={typed.receivedOn}
        onChange={(receivedOn) => setTyped({ ...typed, receivedOn })}
      />
      <ProseField
        {...problems.at('grounds')}
        label={says.grounds}
        hint={says.groundsHint}
        lines={4}
        value={typed.grounds}
        onChange={(grounds) => setTyped({ ...typed, grounds })}
      />
      <TextField
        label={says.decidedBy}
        optional
        value={typed.decidedBy}
        onChange={(decidedBy) => setTyped({ ...typed, decidedBy })}
      />
      {typed.disputes === 'entry' && of.canRest && (
        <CheckBox
          label={says.pauses}
          hint={rule?.pauses && rule.clause ? says.pausesUnder(rule.clause) : says.pausesUnsaid}
          checked={typed.pauses}
          onChange={(pauses) => setTyped({ ...typed, pauses })}
        />
      )}
    </FormDialog>
  );
}

function begun(of: Appealed): Typed {
  return { ...askedOf(of, 'entry'), receivedOn: of.today, grounds: '' };
}

/** What the policy says of an appeal: who decides, and whether the review rests. */
function askedOf(of: Appealed, disputes: AppealAgainst): Pick<Typed, 'disputes' | 'decidedBy' | 'pauses'> {
  const rule = ruleOf(of, disputes);
  return { disputes, decidedBy: rule?.decidedBy ? inWindow(rule.decidedBy) : '', pauses: rule?.pauses ?? false };
}

function ruleOf({ appealRules }: Appealed, disputes: AppealAgainst) {
  return appealRules.find((rule) => rule.disputes === disputes);
}
