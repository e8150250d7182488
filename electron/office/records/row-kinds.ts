import type { Parsed } from '#contract/index.ts';
import type { ChangedTable } from '#domain/change.ts';
import type { Frame } from '#domain/cycle/frame.ts';
import type { Day } from '#domain/days/dates.ts';
import type { Problem } from '#domain/problems.ts';
import type { RecordContents } from '#domain/record/record.ts';
import type { RowContent, RowKind, Rows } from '#domain/record/rows.ts';
import type { Occasion, Transaction } from '#electron/office/handling.ts';
import { keepWording, whyNotRemoved } from './keep-wording.ts';
import type { OpenRecord } from './open-record.ts';

type Added<Kind extends RowKind> = Extract<Parsed<'rows.add'>, { kind: Kind }>;
type Saved<Kind extends RowKind> = Extract<Parsed<'rows.save'>, { kind: Kind }>['fields'];

/** What sets the rows of one kind apart from others. */
interface KindOfRow<Kind extends RowKind> {
  /** What a row says when it is begun; `before` is last year's review. */
  begin: (
    asked: Added<Kind>,
    before: RecordContents | undefined,
    at: { today: Day; version: number },
  ) => RowContent<Kind>;
  /** What is wrong with something that is to stand in a row. */
  problem: (fields: Saved<Kind> | RowContent<Kind>, frame: Frame, today: Day) => Problem | undefined;
  /** What is done before a row is changed. */
  beforeSave?: (tx: Transaction, open: OpenRecord, id: Rows[Kind]['id'], fields: Saved<Kind>, asked: Occasion) => void;
  /** Why a row has to stay; undefined where it may be removed. */
  mustStay?: (tx: Transaction, open: OpenRecord, id: Rows[Kind]['id'], today: Day) => Problem | undefined;
  table: ChangedTable;
}

const noProblem = () => undefined;

export const rowKinds: { [Kind in RowKind]: KindOfRow<Kind> } = {
  objective: {
    begin: ({ continues, category }, before, { today, version }) => {
      const continued = before?.objectives.find(({ id }) => id === continues);
      const { text = '', criteria = '', monitoring = '', priority = '' } = continued ?? {};
      const asContinued = { text, criteria, monitoring, priority, continues: continued?.id ?? null };
      const begun = { begunOn: today, begunVersion: version };
      return { ...asContinued, ...begun, category, targetDay: null, withdrawnOn: null, withdrawnWhy: '' };
    },
    problem: ({ category = null, withdrawnOn = null }, { policy, starts }, today) => {
      const isKnown = category === null || policy.objectives.categories.some(({ id }) => id === category);
      if (!isKnown) return { code: 'field-unknown', field: 'category' };
      if (withdrawnOn === null) return undefined;
      if (withdrawnOn > today) return { code: 'day-in-future', field: 'withdrawnOn' };
      return withdrawnOn < starts ? { code: 'before-cycle', field: 'withdrawnOn', starts } : undefined;
    },
    beforeSave: keepWording,
    mustStay: whyNotRemoved,
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
