import type { Question, QuestionOf } from '#domain/policy/form.ts';
import { CountField } from '#renderer/screens/policy/fields/count-field.tsx';
import { LinesField } from '#renderer/screens/policy/fields/lines-field.tsx';
import { SaidField } from '#renderer/screens/policy/fields/said-field.tsx';
import { isWelsh } from '#renderer/screens/policy/pieces/welsh.ts';
import { Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';
import type { QuestionFieldsProps } from './question-fields-props.ts';

const says = words.policyQuestion;

/** The headings and the rows of a question that is a table, and the words of those that have several. */
export function ColumnFields({ question, ...props }: QuestionFieldsProps) {
  if (question.kind === 'grid') return <GridFields {...props} question={question} />;
  return (
    <Stack>
      {headingsOf(question).map(({ name, label, value, put }) => (
        <SaidField
          key={name}
          {...props.at(`${name}.en`)}
          label={label}
          value={value}
          onChange={(next) => props.change(put(next))}
          welsh={isWelsh(props.policy)}
        />
      ))}
      {'rows' in question && (
        <CountField
          {...props.at('rows')}
          label={says.rows}
          value={question.rows}
          onChange={(rows) => props.change({ ...question, rows })}
        />
      )}
    </Stack>
  );
}

function GridFields({ question, change, at }: QuestionFieldsProps<QuestionOf<'grid'>>) {
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

/** One heading inside a question: its place, what it is called, its words, and the question with other words there. */
interface Heading {
  name: string;
  label: string;
  value: Question['label'];
  put: (value: Question['label']) => Question;
}

function headingsOf(question: Question): Heading[] {
  if (question.kind === 'facts')
    return question.show.map((one, at) => ({
      name: `show.${at}.label`,
      label: says.fact(at + 1),
      value: one.label,
      put: (label) => ({ ...question, show: question.show.with(at, { ...one, label }) }),
    }));
  if (question.kind === 'signatures')
    return (['appraisee', 'appraiser'] as const).map((side) => ({
      name: side,
      label: says.signature[side],
      value: question[side],
      put: (label) => ({ ...question, [side]: label }),
    }));
  if (question.kind === 'overall')
    return (['results', 'behaviour'] as const).map((axis) => ({
      name: axis,
      label: says.axes[axis],
      value: question[axis],
      put: (label) => ({ ...question, [axis]: label }),
    }));
  if (!('columns' in question) || question.kind === 'grid') return [];
  return Object.entries(question.columns).flatMap(([name, column], at) =>
    column === undefined
      ? []
      : [
          {
            name: `columns.${name}.label`,
            label: says.column(at + 1),
            value: column.label,
            // the same question with one of its own columns renamed
            put: (label) => ({ ...question, columns: { ...question.columns, [name]: { label } } }) as Question,
          },
        ],
  );
}
