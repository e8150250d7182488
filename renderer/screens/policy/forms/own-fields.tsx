import { type ComponentType, createElement } from 'react';
import { byKind, type QuestionKind, type QuestionOf } from '#domain/form/kinds/index.ts';
import { CountField } from '#renderer/screens/policy/fields/count-field.tsx';
import { LinesField } from '#renderer/screens/policy/fields/lines-field.tsx';
import { Choice, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { ChecklistFields } from './checklist-fields.tsx';
import { GridFields } from './grid-fields.tsx';
import { AxisFields, FactFields, HeadingFields, RowFields, SignatureFields } from './heading-fields.tsx';
import type { QuestionFieldsProps } from './question-fields-props.ts';

const says = words.policyQuestion;

type Fields = { [Kind in QuestionKind]: ComponentType<QuestionFieldsProps<QuestionOf<Kind>>> | null };

/** What can be changed about a question of each kind besides what every question has; null where there is no more. */
const fields: Fields = {
  text: LineFields,
  choice: OptionFields,
  day: null,
  grid: GridFields,
  checklist: ChecklistFields,
  notice: null,
  ratings: StandardsFields,
  overall: AxisFields,
  facts: FactFields,
  objectives: RowFields,
  'objective-progress': RowFields,
  'objective-notes': RowFields,
  'training-undertaken': RowFields,
  'training-needs': RowFields,
  evidence: RowFields,
  promises: RowFields,
  actions: RowFields,
  'each-member': LineFields,
  signatures: SignatureFields,
};

/** What only a question of its kind has. */
export function OwnFields(props: QuestionFieldsProps) {
  const Own = byKind<ComponentType<QuestionFieldsProps> | null>(fields, props.question);
  return Own && createElement(Own, props);
}

function LineFields({ question, change, at }: QuestionFieldsProps<QuestionOf<'text' | 'each-member'>>) {
  return (
    <CountField
      {...at('lines')}
      label={says.lines}
      value={question.lines}
      onChange={(lines) => change({ ...question, lines })}
    />
  );
}

function OptionFields({ question, change, at }: QuestionFieldsProps<QuestionOf<'choice'>>) {
  return (
    <LinesField
      {...at('options')}
      label={says.options}
      value={question.options}
      make={(label, value) => ({ value, label })}
      nameOf={({ value }) => value}
      onChange={(options) => change({ ...question, options })}
    />
  );
}

function StandardsFields(props: QuestionFieldsProps<QuestionOf<'ratings'>>) {
  const { question, change, at, policy } = props;
  return (
    <Stack>
      <Choice
        {...at('standards')}
        label={says.standards}
        width="middle"
        options={policy.standards.map(({ id, label }) => ({ value: id, label: inWindow(label) }))}
        value={question.standards}
        onChange={(standards) => change({ ...question, standards })}
      />
      <HeadingFields {...props} />
    </Stack>
  );
}
