import { useState } from 'react';
import type { Output } from '#contract/index.ts';
import { isDay } from '#domain/days/dates.ts';
import { keepingKind, periodUnit } from '#domain/retention/rules.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { Choice, FormDialog, Row, TextField, toast, UkDateField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { periodInWords } from '#renderer/words/safekeeping/keeping.ts';

/** A line of the table. */
export type Rule = Output<'keeping.rules'>['rules'][number];

const fields = ['amount', 'checkedOn'] as const;

/** The school's own line for a class: how long, what kind of rule, where it comes from, and when that was checked. */
export function RuleDialog({ rule, onClose }: { rule: Rule; onClose: () => void }) {
  const [typed, setTyped] = useState({ ...rule, amount: String(rule.amount), checkedOn: rule.checkedOn ?? '' });
  const save = useWrite('keeping.saveRule');
  const problems = useFormProblems('rule', fields);
  const { classes, kinds, rules: says } = words.keeping;
  const { id, least } = rule;

  async function keep(): Promise<void> {
    const amount = Number(typed.amount);
    if (!Number.isInteger(amount) || amount < 1 || amount > 100)
      return problems.show([{ field: 'amount', text: says.missingAmount }]);
    const { unit, kind, source } = typed;
    if (typed.checkedOn !== '' && !isDay(typed.checkedOn))
      return problems.show([{ field: 'checkedOn', text: words.kit.date.wrong }]);
    const checkedOn = isDay(typed.checkedOn) ? typed.checkedOn : null;
    const answer = await save.ask({ id, amount, unit, kind, source, checkedOn });
    if (!answer.ok)
      return problems.refused(answer.problem, answer.problem.code === 'keeping-shorter' ? 'amount' : undefined);
    onClose();
    toast({ text: says.saved });
  }

  return (
    <FormDialog
      title={says.dialog(classes[id])}
      action={says.action}
      busy={save.busy}
      problems={problems}
      onDo={keep}
      onClose={onClose}
    >
      {least && <p>{says.least(periodInWords(least), least.clause)}</p>}
      <Row align="end">
        <TextField
          {...problems.at('amount')}
          label={says.amount}
          width="short"
          inputMode="numeric"
          value={typed.amount}
          onChange={(amount) => setTyped({ ...typed, amount })}
        />
        <Choice
          label={says.unit}
          width="short"
          options={periodUnit.options.map((value) => ({ value, label: says.units[value] }))}
          value={typed.unit}
          onChange={(unit) => setTyped({ ...typed, unit })}
        />
      </Row>
      <Choice
        label={says.kind}
        options={keepingKind.options.map((value) => ({ value, label: kinds[value] }))}
        value={typed.kind}
        onChange={(kind) => setTyped({ ...typed, kind })}
      />
      <TextField
        label={says.source}
        hint={says.sourceHint}
        value={typed.source}
        onChange={(source) => setTyped({ ...typed, source })}
      />
      <UkDateField
        {...problems.at('checkedOn')}
        label={says.checked}
        optional
        value={typed.checkedOn}
        onChange={(checkedOn) => setTyped({ ...typed, checkedOn })}
      />
    </FormDialog>
  );
}
