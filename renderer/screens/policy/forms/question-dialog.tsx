import { useState } from 'react';
import { type AddedKind, type Question, questionSchema } from '#domain/form/kinds/index.ts';
import type { Form } from '#domain/policy/form.ts';
import { newName, type OwnPolicy } from '#domain/policy/own-policy.ts';
import { lastAsked, type SectionWanted } from '#domain/policy-editing/form-edits.ts';
import { faultsBySchema } from '#domain/policy-editing/policy-file.ts';
import { CheckedDialog } from '#renderer/screens/policy/fields/checked-dialog.tsx';
import { SaidField } from '#renderer/screens/policy/fields/said-field.tsx';
import { isWelsh } from '#renderer/screens/policy/pieces/welsh.ts';
import { Choice, RadioGroup } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { fieldProblems } from '#renderer/words/policy/policy-file.ts';
import { policyLabels } from '#renderer/words/policy/policy-labels.ts';
import { newQuestions } from './new-question.ts';
import { QuestionFields } from './question-fields.tsx';

const says = words.policyQuestion;
const NEW_SECTION = '';

interface ChangeProps {
  own: OwnPolicy;
  question: Question;
  onSave: (question: Question) => void;
  onClose: () => void;
}

/** Changes a question: its words, who answers it, how much room it has on paper. */
export function ChangeQuestionDialog({ own, question, onSave, onClose }: ChangeProps) {
  const [draft, setDraft] = useState(question);
  return (
    <CheckedDialog
      title={says.changeTitle}
      action={says.save}
      check={() => fieldProblems(faultsBySchema(questionSchema, draft))}
      onSave={() => onSave(draft)}
      onClose={onClose}
    >
      {(at) => <QuestionFields question={draft} change={setDraft} at={at} policy={own.policy} />}
    </CheckedDialog>
  );
}

interface AddProps {
  own: OwnPolicy;
  form: Form;
  onSave: (question: Question, section: SectionWanted) => void;
  onClose: () => void;
}

/** Adds a question to one of the sections of a form, or to a new one. */
export function AddQuestionDialog({ own, form, onSave, onClose }: AddProps) {
  const { policy } = own;
  const [id] = useState(() => newName(own, 'question'));
  const [changed, setDraft] = useState<Question>();
  const [section, setSection] = useState(form.sections[lastAsked(form.sections)]?.id ?? NEW_SECTION);
  const [title, setTitle] = useState<Question['label']>({ en: '' });
  const beginnings = newQuestions({ id, label: changed?.label ?? { en: '' } }, policy);
  const draft = changed ?? beginnings[0];
  if (!draft) return null;
  const isNew = section === NEW_SECTION;
  const check = () => [
    ...(isNew && title.en.trim() === '' ? [{ field: 'section', text: words.policyEdit.problems.missing }] : []),
    ...fieldProblems(faultsBySchema(questionSchema, draft)),
  ];
  return (
    <CheckedDialog
      title={says.addTitle}
      action={says.add}
      check={check}
      onSave={() => onSave(draft, isNew ? { id: newName(own, 'section'), title } : { id: section })}
      onClose={onClose}
    >
      {(at) => (
        <>
          <RadioGroup<AddedKind>
            label={says.kind}
            options={beginnings.map(({ kind }) => ({
              value: kind,
              label: policyLabels.questions[kind],
              hint: says.kindHints[kind],
            }))}
            value={beginnings.find(({ kind }) => kind === draft.kind)?.kind ?? ''}
            onChange={(kind) => setDraft(beginnings.find((one) => one.kind === kind))}
          />
          <Choice
            label={says.section}
            width="middle"
            options={[
              ...form.sections.map((one) => ({ value: one.id, label: inWindow(one.title) })),
              { value: NEW_SECTION, label: says.newSection },
            ]}
            value={section}
            onChange={setSection}
          />
          {isNew && (
            <SaidField
              {...at('section')}
              label={says.sectionTitle}
              value={title}
              onChange={setTitle}
              welsh={isWelsh(policy)}
            />
          )}
          <QuestionFields key={draft.kind} question={draft} change={setDraft} at={at} policy={policy} />
        </>
      )}
    </CheckedDialog>
  );
}
