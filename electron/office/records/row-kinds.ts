import type { Parsed } from '#contract/index.ts';
import type { ChangedTable } from '#domain/change.ts';
import type { Frame } from '#domain/cycle/frame.ts';
import type { Day } from '#domain/days/dates.ts';
import { evidenceKinds } from '#domain/policy/policy.ts';
import type { Problem } from '#domain/problems.ts';
import type { RecordContents } from '#domain/record/record.ts';
import type { RowContent, RowKind, Rows } from '#domain/record/rows.ts';
import type { Occasion, Transaction } from '#electron/office/handling.ts';
import { keepWording, whyNotRemoved } from './keep-wording.ts';
import type { OpenRecord } from './open-record.ts';

type Added<Kind extends RowKind> = Extract<Parsed<'rows.add'>, { kind: Kind }>;
type SavedFields<Kind extends RowKind> = Extract<Parsed<'rows.save'>, { kind: Kind }>['fields'];

/** What sets the rows of one kind apart from others. */
interface KindOfRow<Kind extends RowKind> {
  /** What a row says when it is begun; `before` is last year's review. */
  begin: (
    asked: Added<Kind>,
    before: RecordContents | undefined,
    at: { today: Day; version: number },
  ) => RowContent<Kind>;
  /** What is wrong with something that is to stand in a row. */
  problem: (fields: SavedFields<Kind> | RowContent<Kind>, frame: Frame, today: Day) => Problem | undefined;
  /** What is done before a row is changed; gives the row as it stands, where that was read for it. */
  beforeSave?: (
    tx: Transaction,
    open: OpenRecord,
    id: Rows[Kind]['id'],
    fields: SavedFields<Kind>,
    asked: Occasion,
  ) => Rows[Kind] | undefined;
  /** Why a row has to stay; undefined where it may be removed. */
  mustStay?: (tx: Transaction, open: OpenRecord, id: Rows[Kind]['id'], today: Day) => Problem | undefined;
  /** Whether some fields of it are written after the signing, too. */
  followsSigning?: (fields: SavedFields<Kind>) => boolean;
  table: ChangedTable;
}

const noProblem = () => undefined;

/** What was done is not in the future, and not before the cycle. */
function dayProblem(
  field: string,
  on: Day | null,
  { starts, today }: { starts: Day; today: Day },
): Problem | undefined {
  if (on === null) return undefined;
  if (on > today) return { code: 'day-in-future', field };
  return on < starts ? { code: 'before-cycle', field, starts } : undefined;
}

export const rowKinds: { [Kind in RowKind]: KindOfRow<Kind> } = {
  objective: {
    begin: ({ continues, category }, before, { today, version }) => {
      const continued = before?.objectives.find(({ id }) => id === continues);
      const { text = '', criteria = '', monitoring = '', priority = '', aspiration = '' } = continued ?? {};
      const asContinued = { text, criteria, monitoring, priority, aspiration, continues: continued?.id ?? null };
      const begun = { begunOn: today, begunVersion: version };
      const open = { targetDay: null, determined: false, withdrawnOn: null, withdrawnWhy: '' };
      return { ...asContinued, ...begun, ...open, category };
    },
    problem: ({ category = null, withdrawnOn = null, determined = false }, { policy, starts }, today) => {
      const isKnown = category === null || policy.objectives.categories.some(({ id }) => id === category);
      if (!isKnown) return { code: 'field-unknown', field: 'category' };
      if (determined && policy.objectives.undecided === 'unsaid') return { code: 'field-unknown', field: 'determined' };
      return dayProblem('withdrawnOn', withdrawnOn, { starts, today });
    },
    beforeSave: keepWording,
    mustStay: whyNotRemoved,
    table: 'objective',
  },
  progress: {
    begin: () => ({ about: null, objective: '', progress: '', outcome: null, cause: '', causeSaid: '' }),
    problem: noProblem,
    table: 'objectiveProgress',
  },
  undertaken: {
    begin: () => ({ activity: '', success: '' }),
    problem: noProblem,
    table: 'trainingUndertaken',
  },
  evidence: {
    begin: () => ({ what: '', kind: null, seenOn: null }),
    problem: ({ kind = null, seenOn = null }, { policy, starts }, today) => {
      const isKnown = kind === null || evidenceKinds(policy).some(({ value }) => value === kind);
      return isKnown ? dayProblem('seenOn', seenOn, { starts, today }) : { code: 'field-unknown', field: 'kind' };
    },
    table: 'evidence',
  },
  promise: {
    begin: () => ({ what: '', kind: 'training', byWhom: '', byDay: null, state: 'open', settledOn: null }),
    problem: ({ settledOn = null, byDay = null }, { starts }, today) => {
      if (byDay !== null && byDay < starts) return { code: 'before-cycle', field: 'byDay', starts };
      return dayProblem('settledOn', settledOn, { starts, today });
    },
    // what became of a promise is noted all year
    followsSigning: (fields) => Object.keys(fields).every((field) => field === 'state' || field === 'settledOn'),
    table: 'promise',
  },
  action: {
    begin: () => ({ area: '', action: '', whoActs: '', byDay: null, measures: '', progress: '', doneOn: null }),
    problem: noProblem,
    table: 'planAction',
    // how it goes is noted until it is done
    followsSigning: (fields) => Object.keys(fields).every((field) => field === 'progress' || field === 'doneOn'),
  },
};
