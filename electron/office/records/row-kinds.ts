import type { Parsed } from '#contract/index.ts';
import type { ChangedTable } from '#domain/change.ts';
import type { Frame } from '#domain/cycle/frame.ts';
import type { Problem } from '#domain/problems.ts';
import type { RecordContents } from '#domain/record/record.ts';
import type { RowContent, RowKind } from '#domain/record/rows.ts';

type Added<Kind extends RowKind> = Extract<Parsed<'rows.add'>, { kind: Kind }>;
type Saved<Kind extends RowKind> = Extract<Parsed<'rows.save'>, { kind: Kind }>['fields'];

/** What sets the rows of one kind apart from others. */
interface KindOfRow<Kind extends RowKind> {
  /** What a row says when it is begun; `before` is last year's review. */
  begin: (asked: Added<Kind>, before: RecordContents | undefined) => RowContent<Kind>;
  /** What is wrong with something that is to stand in a row. */
  problem: (fields: Saved<Kind> | RowContent<Kind>, frame: Frame) => Problem | undefined;
  table: ChangedTable;
}

const noProblem = () => undefined;

export const rowKinds: { [Kind in RowKind]: KindOfRow<Kind> } = {
  objective: {
    begin: ({ continues, category }, before) => {
      const continued = before?.objectives.find(({ id }) => id === continues);
      const { text = '', criteria = '', monitoring = '', priority = '' } = continued ?? {};
      return { text, criteria, monitoring, category, priority, targetDay: null, continues: continued?.id ?? null };
    },
    problem: ({ category = null }, { policy }) => {
      const isKnown = category === null || policy.objectives.categories.some(({ id }) => id === category);
      return isKnown ? undefined : { code: 'field-unknown', field: 'category' };
    },
    table: 'objective',
  },
  progress: {
    begin: () => ({ about: null, objective: '', progress: '', outcome: null }),
    problem: noProblem,
    table: 'objectiveProgress',
  },
  undertaken: {
    begin: () => ({ activity: '', success: '' }),
    problem: noProblem,
    table: 'trainingUndertaken',
  },
};
