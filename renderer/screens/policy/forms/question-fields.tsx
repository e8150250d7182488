import { kindOf } from '#domain/form/kinds/index.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { SaidField } from '#renderer/screens/policy/fields/said-field.tsx';
import { isWelsh } from '#renderer/screens/policy/pieces/welsh.ts';
import { Choice, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { OwnFields } from './own-fields.tsx';
import type { QuestionFieldsProps } from './question-fields-props.ts';

const says = words.policyQuestion;

/** Everything that can be changed about a question, whatever its kind. */
export function QuestionFields(props: QuestionFieldsProps) {
  const { question, change, at, policy } = props;
  const welsh = isWelsh(policy);
  return (
    <Stack>
      <SaidField
        {...at('label.en')}
        label={says.label}
        value={question.label}
        onChange={(label) => change({ ...question, label })}
        welsh={welsh}
        prose
      />
      {kindOf(question).layout !== 'sentence' && (
        <SaidField
          {...at('hint.en')}
          label={says.hint}
          value={question.hint ?? { en: '' }}
          onChange={(hint) => change({ ...question, hint: isEmpty(hint) ? undefined : hint })}
          welsh={welsh}
          optional
        />
      )}
      {'by' in question && (
        <Choice
          label={says.by}
          width="middle"
          options={(['appraisee', 'appraiser', 'both', 'agreed'] as const).map((by) => ({
            value: by,
            label: says.bys[by],
          }))}
          value={question.by}
          onChange={(by) => change({ ...question, by })}
        />
      )}
      <OwnFields {...props} />
    </Stack>
  );
}

function isEmpty({ en, cy }: Bilingual): boolean {
  return en === '' && cy === undefined;
}
