import type { DoneToMany, LeftWhy } from '#contract/reviews/many-records.ts';
import type { RowChange } from '#domain/change.ts';
import type { RecordId } from '#domain/ids.ts';
import type { Problem, Result } from '#domain/problems.ts';
import { closedProblem } from '#domain/record/writable.ts';
import { done, refuse } from '#domain/result.ts';
import { shortenedNames, teamName } from '#domain/staff/team-name.ts';
import type { Occasion, Transaction } from '#electron/office/handling.ts';
import {
  closedTo,
  type MayFollowSigning,
  type OpenRecord,
  type Refreshing,
  recordIn,
  refreshRecord,
} from './open-record.ts';
import { peopleIn } from './people-in.ts';

interface WorkOnMany<Item extends object> {
  /** Changing the appraiser does not count as work: an untouched review stays untouched. */
  isWork?: boolean;
  /** The door notes what is written (`watched` in the contract). */
  isSeen?: boolean;
  mayFollowSigning?: (item: Item) => MayFollowSigning;
  /** Writes to one record and gives the rows that it changed, why it is left as it is, or what is wrong. */
  work: (open: OpenRecord, item: Item) => RowChange[] | LeftWhy | Problem;
}

/** What is wrong with one of several only leaves that one as it is. */
const leftFor: Partial<Record<Problem['code'], LeftWhy>> = {
  'appraiser-self': 'self',
  'step-order': 'day-order',
};

/**
 * Writes to one or several records in one transaction and notes one change of them all. Of several, those that are closed
 * are left as they are; one alone is refused. Refuses a record that is not there, and
 * what is wrong with the work itself.
 */
export function changeMany<Item extends { recordId: RecordId }>(
  tx: Transaction,
  items: readonly Item[],
  asked: Occasion,
  { isWork = true, isSeen = false, mayFollowSigning, work }: WorkOnMany<Item>,
): Result<DoneToMany> {
  const rows: RowChange[] = [];
  const names: string[] = [];
  const left: DoneToMany['left'] = [];
  const opened = openedAll(tx, items);
  if (!opened.ok) return opened;
  const isAlone = items.length === 1;
  for (const { open, item } of opened.value) {
    const name = teamName(peopleIn(tx.read, tx.read.records.people(open.head.id)));
    const closed = closedTo(open, mayFollowSigning?.(item));
    if (closed && isAlone) return refuse(closedProblem[closed]);
    const outcome = closed ?? work(open, item);
    if (Array.isArray(outcome)) {
      rows.push(...outcome);
      names.push(name);
      refreshRecord(tx, open, touching(isWork, asked));
    } else if (typeof outcome === 'string') left.push({ name, why: outcome });
    else {
      const why = isAlone ? undefined : leftFor[outcome.code];
      if (why === undefined) return refuse(outcome);
      left.push({ name, why });
    }
  }
  if (rows.length === 0) return done({ changeId: null, changed: 0, left });
  const changeId = isSeen ? null : tx.note({ about: shortenedNames([...new Set(names)]), rows });
  return done({ changeId, changed: names.length, left });
}

/** Puts rows of several records back and works out their deadlines anew. Refuses a record that is not there. */
export function writeRecords<Value>(
  tx: Transaction,
  ids: readonly RecordId[],
  asked: Occasion,
  { isWork, work }: { isWork: boolean; work: () => Result<Value> },
): Result<Value> {
  const opened = openedAll(
    tx,
    ids.map((recordId) => ({ recordId })),
  );
  if (!opened.ok) return opened;
  const outcome = work();
  if (outcome.ok) for (const { open } of opened.value) refreshRecord(tx, open, touching(isWork, asked));
  return outcome;
}

function touching(isWork: boolean, asked: Occasion): Refreshing {
  return isWork ? asked : { today: asked.today };
}

function openedAll<Item extends { recordId: RecordId }>(tx: Transaction, items: readonly Item[]) {
  const opened: { open: OpenRecord; item: Item }[] = [];
  for (const item of items) {
    const open = recordIn(tx, item.recordId);
    if (!open.ok) return open;
    opened.push({ open: open.value, item });
  }
  return done(opened);
}
