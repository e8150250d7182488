import { type Bilingual, inLanguage } from '#domain/text/bilingual.ts';
import { CountField } from '#renderer/screens/policy/fields/count-field.tsx';
import { LinesField } from '#renderer/screens/policy/fields/lines-field.tsx';
import { SaidField } from '#renderer/screens/policy/fields/said-field.tsx';
import { isWelsh } from '#renderer/screens/policy/pieces/welsh.ts';
import { Choice, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';
import { ColumnFields } from './column-fields.tsx';
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
      {question.kind !== 'notice' && (
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
      {question.kind === 'text' && (
        <CountField
          {...at('lines')}
          label={says.lines}
          value={question.lines}
          onChange={(lines) => change({ ...question, lines })}
        />
      )}
      {question.kind === 'choice' && (
        <LinesField
          {...at('options')}
          label={says.options}
          value={question.options}
          make={(label, value) => ({ value, label })}
          nameOf={({ value }) => value}
          onChange={(options) => change({ ...question, options })}
        />
      )}
      {question.kind === 'ratings' && (
        <Choice
          {...at('standards')}
          label={says.standards}
          width="middle"
          options={policy.standards.map(({ id, label }) => ({ value: id, label: inLanguage(label, 'en') }))}
          value={question.standards}
          onChange={(standards) => change({ ...question, standards })}
        />
      )}
      <ColumnFields {...props} />
    </Stack>
  );
}

function isEmpty({ en, cy }: Bilingual): boolean {
  return en === '' && cy === undefined;
}
