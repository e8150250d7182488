import type { Question, QuestionKind, QuestionOf } from '#domain/form/kinds/index.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { CountField } from '#renderer/screens/policy/fields/count-field.tsx';
import { SaidField } from '#renderer/screens/policy/fields/said-field.tsx';
import { isWelsh } from '#renderer/screens/policy/pieces/welsh.ts';
import { Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { QuestionFieldsProps } from './question-fields-props.ts';

const says = words.policyQuestion;

type Of<Kind extends QuestionKind> = QuestionFieldsProps<QuestionOf<Kind>>;
type RowKind =
  | 'objectives'
  | 'objective-progress'
  | 'objective-notes'
  | 'training-undertaken'
  | 'training-needs'
  | 'evidence'
  | 'promises'
  | 'actions';

/** The words over the columns of a table. */
export function HeadingFields(props: Of<RowKind | 'ratings'>) {
  return <Headings {...props} headings={columnsOf(props.question)} />;
}

/** The words over the columns of a table, and how many empty rows it has on paper. */
export function RowFields(props: Of<RowKind>) {
  const { question, at, change } = props;
  return (
    <Stack>
      <HeadingFields {...props} />
      <CountField
        {...at('rows')}
        label={says.rows}
        value={question.rows}
        onChange={(rows) => change({ ...question, rows })}
      />
    </Stack>
  );
}

/** The words before each fact. */
export function FactFields(props: Of<'facts'>) {
  const { question } = props;
  const headings = question.show.map((one, at) => ({
    name: `show.${at}.label`,
    label: says.fact(at + 1),
    value: one.label,
    put: (label: Bilingual) => ({ ...question, show: question.show.with(at, { ...one, label }) }),
  }));
  return <Headings {...props} headings={headings} />;
}

/** The words before each line to sign on. */
export function SignatureFields(props: Of<'signatures'>) {
  const { question } = props;
  const headings = (['appraisee', 'appraiser'] as const).map((side) => ({
    name: side,
    label: says.signature[side],
    value: question[side],
    put: (label: Bilingual) => ({ ...question, [side]: label }),
  }));
  return <Headings {...props} headings={headings} />;
}

/** The words over each axis of an overall rating. */
export function AxisFields(props: Of<'overall'>) {
  const { question } = props;
  const headings = (['results', 'behaviour'] as const).map((axis) => ({
    name: axis,
    label: says.axes[axis],
    value: question[axis],
    put: (label: Bilingual) => ({ ...question, [axis]: label }),
  }));
  return <Headings {...props} headings={headings} />;
}

/** One heading inside a question: its place, what it is called, its words, and the question with other words there. */
interface Heading {
  name: string;
  label: string;
  value: Bilingual;
  put: (value: Bilingual) => Question;
}

function Headings({ headings, at, change, policy }: QuestionFieldsProps & { headings: readonly Heading[] }) {
  return (
    <Stack>
      {headings.map(({ name, label, value, put }) => (
        <SaidField
          key={name}
          {...at(`${name}.en`)}
          label={label}
          value={value}
          onChange={(next) => change(put(next))}
          welsh={isWelsh(policy)}
        />
      ))}
    </Stack>
  );
}

function columnsOf(question: QuestionOf<RowKind | 'ratings'>): Heading[] {
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
