import { useState } from 'react';
import { questionsOf } from '#domain/form/form-rules.ts';
import type { Question } from '#domain/form/kinds/index.ts';
import type { Form, FormId } from '#domain/policy/form.ts';
import type { OwnPolicy } from '#domain/policy/own-policy.ts';
import { formOf } from '#domain/policy/policy.ts';
import { withForm, withQuestion, withQuestionChanged } from '#domain/policy-editing/form-edits.ts';
import { KeptSaid } from '#renderer/screens/policy/fields/kept-said.tsx';
import { SaidField } from '#renderer/screens/policy/fields/said-field.tsx';
import { isWelsh } from '#renderer/screens/policy/pieces/welsh.ts';
import { type PolicyEditor, useOwnPolicy } from '#renderer/screens/policy/use-own-policy.ts';
import { Button, Card, IconAdd, Notice, ProseWidth, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { FormSection } from './form-section.tsx';
import { LeftOutQuestions } from './left-out-questions.tsx';
import { AddQuestionDialog, ChangeQuestionDialog } from './question-dialog.tsx';

const says = words.policyEdit.forms;

interface Props {
  kept: OwnPolicy;
  formId: FormId;
}

/** The questions of a form, section by section: added, reworded, moved, left out and put back. */
export function FormQuestions({ kept, formId }: Props) {
  const written = useOwnPolicy(kept);
  const { own, edit, error } = written;
  const [adding, setAdding] = useState(false);
  const [changing, setChanging] = useState<Question>();
  const form = formOf(own.policy, formId);
  if (!form) return null;
  return (
    <ProseWidth>
      <Stack>
        {error !== undefined && (
          <Notice kind="bad" title={words.policyEdit.notKept}>
            {error}
          </Notice>
        )}
        <Heading form={form} written={written} />
        {form.sections.map((section, place) => (
          <FormSection
            key={section.id}
            form={form}
            place={place}
            written={written}
            onChange={(id) => setChanging(questionsOf(form).find((question) => question.id === id))}
          />
        ))}
        <div>
          <Button icon={<IconAdd size={18} aria-hidden="true" />} onClick={() => setAdding(true)}>
            {says.add}
          </Button>
        </div>
        <LeftOutQuestions form={formId} written={written} />
      </Stack>
      {adding && (
        <AddQuestionDialog
          own={own}
          form={form}
          onSave={(question, section) => edit((now) => withQuestion(now, formId, section, question))}
          onClose={() => setAdding(false)}
        />
      )}
      {changing && (
        <ChangeQuestionDialog
          own={own}
          question={changing}
          onSave={(question) => edit((now) => withQuestionChanged(now, formId, question))}
          onClose={() => setChanging(undefined)}
        />
      )}
    </ProseWidth>
  );
}

/** The title of the form and what stands under it. */
function Heading({ form, written: { own, edit } }: { form: Form; written: PolicyEditor }) {
  const welsh = isWelsh(own.policy);
  const change = (next: Partial<Form>) => edit((now) => withForm(now, form.id, (one) => ({ ...one, ...next })));
  return (
    <Card title={says.heading}>
      <Stack>
        <KeptSaid label={says.formTitle} value={form.title} onChange={(title) => change({ title })} welsh={welsh} />
        <SaidField
          label={says.intro}
          optional
          prose
          value={form.intro ?? { en: '' }}
          onChange={(intro) => change({ intro: intro.en === '' && intro.cy === undefined ? undefined : intro })}
          welsh={welsh}
        />
      </Stack>
    </Card>
  );
}
