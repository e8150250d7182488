import type { QuestionOf } from '#domain/form/kinds/index.ts';
import { LinesField } from '#renderer/screens/policy/fields/lines-field.tsx';
import { words } from '#renderer/words/index.ts';
import type { QuestionFieldsProps } from './question-fields-props.ts';

/** The things on a checklist, one on each line. */
export function ChecklistFields({ question, change, at }: QuestionFieldsProps<QuestionOf<'checklist'>>) {
  return (
    <LinesField
      {...at('items')}
      label={words.policyQuestion.items}
      value={question.items}
      make={(label, id) => ({ id, label })}
      nameOf={({ id }) => id}
      onChange={(items) => change({ ...question, items })}
    />
  );
}
