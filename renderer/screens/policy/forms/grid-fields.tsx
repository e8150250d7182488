import type { QuestionOf } from '#domain/form/kinds/index.ts';
import { CountField } from '#renderer/screens/policy/fields/count-field.tsx';
import { LinesField } from '#renderer/screens/policy/fields/lines-field.tsx';
import { Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { QuestionFieldsProps } from './question-fields-props.ts';

const says = words.policyQuestion;

/** The columns and the rows of a table that the form itself lays out. */
export function GridFields({ question, change, at }: QuestionFieldsProps<QuestionOf<'grid'>>) {
  const { columns, rows } = question;
  return (
    <Stack>
      <LinesField
        {...at('columns')}
        label={says.gridColumns}
        value={columns}
        make={(label, id) => ({ id, label, cell: 'text' as const })}
        nameOf={({ id }) => id}
        onChange={(next) => change({ ...question, columns: next })}
      />
      {typeof rows === 'number' ? (
        <CountField
          {...at('rows')}
          label={says.rows}
          value={rows}
          onChange={(count) => change({ ...question, rows: count })}
        />
      ) : (
        <LinesField
          {...at('rows')}
          label={says.gridRows}
          value={rows}
          make={(label, id) => ({ id, label })}
          nameOf={({ id }) => id}
          onChange={(next) => change({ ...question, rows: next })}
        />
      )}
    </Stack>
  );
}
