import { questionsOf } from '#domain/form/form-rules.ts';
import type { Form } from '#domain/policy/form.ts';
import { href } from '#renderer/places/routes.ts';
import type { PolicyEditor } from '#renderer/screens/policy/use-own-policy.ts';
import { Card, PlainTable, type TableColumn } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { policyLabels } from '#renderer/words/policy/policy-labels.ts';

const says = words.policyEdit.forms;

const columns: readonly TableColumn<Form>[] = [
  { id: 'form', heading: says.columns.form, text: ({ title }) => inWindow(title) },
  { id: 'has', heading: says.columns.has, text: (form) => says.questions(questionsOf(form).length) },
  {
    id: 'use',
    heading: says.columns.use,
    text: (form) => (form.signed ? says.signed(form.for) : policyLabels.formFor[form.for]),
  },
];

/** The forms of the policy; each is changed on a page of its own. */
export function FormsPart({ own }: Pick<PolicyEditor, 'own'>) {
  const { id: policyId, forms } = own.policy;
  return (
    <Card title={words.policyEdit.sections.forms}>
      <PlainTable
        label={words.policyEdit.sections.forms}
        rows={forms}
        rowId={({ id }) => id}
        columns={columns}
        open={({ id }) => href('policyForm', { policyId, form: id })}
      />
    </Card>
  );
}
