import type { Question } from '#domain/form/kinds/index.ts';
import type { Form } from '#domain/policy/form.ts';
import {
  withoutQuestion,
  withQuestionMoved,
  withSectionMoved,
  withSectionTitle,
} from '#domain/policy-editing/form-edits.ts';
import { KeptSaid } from '#renderer/screens/policy/fields/kept-said.tsx';
import { isWelsh } from '#renderer/screens/policy/pieces/welsh.ts';
import type { PolicyEditor } from '#renderer/screens/policy/use-own-policy.ts';
import { Button, Card, OrderedList, Row, Stack, Tag, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { policyLabels } from '#renderer/words/policy/policy-labels.ts';

const says = words.policyEdit.forms;
const { actions } = words.policyEdit;

interface Props {
  form: Form;
  /** Of the section among those of the form. */
  place: number;
  written: PolicyEditor;
  onChange: (question: string) => void;
}

/** A section of a form with its questions in order. */
export function FormSection({ form, place, written: { own, edit }, onChange }: Props) {
  const section = form.sections[place];
  if (section === undefined) return null;
  const { id, title, questions } = section;
  const name = inWindow(title);
  const neighbour = (by: -1 | 1) => form.sections[place + by] !== undefined;

  function leaveOut(question: Question): void {
    edit((now) => withoutQuestion(now, form.id, question.id));
    toast({ text: says.outOf(inWindow(question.label)) });
  }

  return (
    <Card
      title={name}
      actions={
        <Row gap={4}>
          {([-1, 1] as const).map((by) => (
            <Button
              key={by}
              look="quiet"
              label={words.kit.order[by](name)}
              disabled={!neighbour(by)}
              onClick={() => edit((now) => withSectionMoved(now, form.id, id, by))}
            >
              {says.moveSection[by]}
            </Button>
          ))}
        </Row>
      }
    >
      <Stack>
        <KeptSaid
          label={says.section}
          value={title}
          onChange={(next) => edit((now) => withSectionTitle(now, form.id, id, next))}
          welsh={isWelsh(own.policy)}
        />
        <OrderedList
          label={says.questionsOf(name)}
          items={questions}
          idOf={(question) => `${form.id}-${question.id}`}
          nameOf={(question) => inWindow(question.label)}
          onMove={(at, by) => edit((now) => withQuestionMoved(now, form.id, questions[at]?.id ?? '', by))}
          goesOn={neighbour}
          actions={(question) => (
            <>
              <Button
                look="quiet"
                label={actions.changeIt(inWindow(question.label))}
                onClick={() => onChange(question.id)}
              >
                {actions.change}
              </Button>
              <Button
                look="quiet"
                label={actions.leaveOutIt(inWindow(question.label))}
                onClick={() => leaveOut(question)}
              >
                {actions.leaveOut}
              </Button>
            </>
          )}
        >
          {(question) => (
            <>
              <span className="question-label">{inWindow(question.label)}</span>{' '}
              <Tag kind="neutral">{policyLabels.questions[question.kind]}</Tag>
            </>
          )}
        </OrderedList>
      </Stack>
    </Card>
  );
}
