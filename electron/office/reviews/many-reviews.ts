import type { DoneToMany, LeftWhy } from '#contract/many-reviews.ts';
import { noteChange } from '#db/writes/changes.ts';
import type { ChangeKind, RowChange } from '#domain/change.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import type { ChangeId, ReviewId } from '#domain/ids.ts';
import type { Problem, Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import { fullName } from '#domain/staff/staff.ts';
import type { Occasion, Transaction } from '#electron/office/handling.ts';
import { closedBy, type OpenReview, reviewIn, type Settling, settleReview } from './open-review.ts';

interface WorkOnMany<Item> {
  what: ChangeKind;
  mayFollowSigning?: (cycle: Cycle) => boolean;
  /** Writes to one review and gives the rows that it changed, why it is left as it is, or what is wrong. */
  work: (open: OpenReview, item: Item) => RowChange[] | LeftWhy | Problem;
}

const leftFor: Partial<Record<Problem['code'], LeftWhy>> = {
  'review-signed': 'signed',
  'review-ended': 'ended',
  'cycle-closed': 'closed',
  'appraiser-self': 'self',
};

/**
 * Writes to several reviews in one transaction and notes one change of them all. Those that are signed, ended or of a
 * closed cycle are left as they are. Refuses a review that is not there, reviews of both compartments together, and what
 * is wrong with the work itself.
 */
export function changeMany<Item extends { reviewId: ReviewId }>(
  tx: Transaction,
  items: readonly Item[],
  asked: Occasion,
  { what, mayFollowSigning, work }: WorkOnMany<Item>,
): Result<DoneToMany> {
  const rows: RowChange[] = [];
  const names: string[] = [];
  const left: DoneToMany['left'] = [];
  const opened = openedAll(tx, items);
  if (!opened.ok) return opened;
  for (const { open, item } of opened.value) {
    const name = nameOf(tx, open);
    const outcome = closedBy(open, mayFollowSigning) ?? work(open, item);
    if (Array.isArray(outcome)) {
      rows.push(...outcome);
      names.push(name);
      settleReview(tx, open, touching(what, asked));
    } else if (typeof outcome === 'string') left.push({ name, why: outcome });
    else {
      const why = leftFor[outcome.code];
      if (why === undefined) return refuse(outcome);
      left.push({ name, why });
    }
  }
  const [first] = opened.value;
  if (first === undefined || rows.length === 0) return done({ changeId: null, changed: 0, left });
  const changeId = asked.newId() as ChangeId; // a fresh id is given its kind here
  noteChange(first.open.db, { id: changeId, at: asked.now, by: asked.by, what, about: shortened(names), rows });
  return done({ changeId, changed: names.length, left });
}

interface PuttingBack<Value> {
  what: ChangeKind;
  mayFollowSigning: (id: ReviewId, cycle: Cycle) => boolean;
  work: () => Result<Value>;
}

/** Puts rows of several reviews back and works out their deadlines anew. Refuses as `writeReview` does, for the first that is closed. */
export function writeReviews<Value>(
  tx: Transaction,
  ids: readonly ReviewId[],
  asked: Occasion,
  { what, mayFollowSigning, work }: PuttingBack<Value>,
): Result<Value> {
  const opened = openedAll(
    tx,
    ids.map((reviewId) => ({ reviewId })),
  );
  if (!opened.ok) return opened;
  for (const { open } of opened.value) {
    const problem = closedBy(open, (cycle) => mayFollowSigning(open.review.id, cycle));
    if (problem) return refuse(problem);
  }
  const outcome = work();
  if (outcome.ok) for (const { open } of opened.value) settleReview(tx, open, touching(what, asked));
  return outcome;
}

/** Who appraises is no work on a review: one that nobody has worked on stays so. */
function touching(what: ChangeKind, asked: Occasion): Settling {
  return what === 'appraisers-changed' ? { today: asked.today } : asked;
}

function openedAll<Item extends { reviewId: ReviewId }>(tx: Transaction, items: readonly Item[]) {
  const opened: { open: OpenReview; item: Item }[] = [];
  for (const item of items) {
    const open = reviewIn(tx, item.reviewId);
    if (!open.ok) return open;
    opened.push({ open: open.value, item });
  }
  const homes = new Set(opened.map(({ open }) => open.db));
  return homes.size > 1 ? refuse({ code: 'restricted-and-others' }) : done(opened);
}

function nameOf(tx: Transaction, { review }: OpenReview): string {
  const person = tx.read.staff.byId(review.staffId);
  return person ? fullName(person) : '';
}

/** The first two names, and how many more. */
function shortened(names: readonly string[]): string {
  const more = names.length - 2;
  return more > 0 ? `${names.slice(0, 2).join(', ')} + ${more}` : names.join(', ');
}
