import type { FormId } from '#domain/policy/form.ts';
import type { LeftOutOf } from '#domain/policy/own-policy.ts';
import { withQuestionBack } from '#domain/policy-editing/form-edits.ts';
import type { PolicyEditor } from '#renderer/screens/policy/use-own-policy.ts';
import { Button, Card, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';

const says = words.policyEdit.forms;
const { actions } = words.policyEdit;

/** The questions that were left out of a form; each can be put back with its words. */
export function LeftOutQuestions({ form, written: { own, edit } }: { form: FormId; written: PolicyEditor }) {
  const aside = own.leftOut.filter((one): one is LeftOutOf<'question'> => one.kind === 'question' && one.form === form);
  if (aside.length === 0) return null;
  return (
    <Card title={says.leftOut}>
      <Stack gap={8}>
        <p>{says.leftOutText}</p>
        <ul className="left-out">
          {aside.map((one) => (
            <li key={one.question.id}>
              <span>{inWindow(one.question.label)}</span>{' '}
              <Button
                look="quiet"
                label={actions.putBackIt(inWindow(one.question.label))}
                onClick={() => edit((now) => withQuestionBack(now, one))}
              >
                {actions.putBack}
              </Button>
            </li>
          ))}
        </ul>
      </Stack>
    </Card>
  );
}
