import { putBack } from '#db/writes/changes.ts';
import { settle } from '#db/writes/reviews.ts';
import { UNDO_DAYS } from '#domain/change.ts';
import { addDays, day } from '#domain/dates.ts';
import type { ReviewId } from '#domain/ids.ts';
import { done, refuse } from '#domain/problems.ts';
import type { HandlersOf } from '#electron/handling.ts';

/** The list of changes shows no more than these. */
const MOST_SHOWN = 200;

export const changes: HandlersOf<'changes'> = {
  'changes.list': (read, _input, { today }) => {
    const since = addDays(today, -UNDO_DAYS);
    return done({
      changes: read.changes
        .latest(MOST_SHOWN)
        .map((change) => ({ ...change, canUndo: !change.undone && change.at.slice(0, 10) >= since })),
    });
  },

  'changes.undo': (tx, { changeId }, { today }) => {
    const change = tx.read.changes.byId(changeId);
    const db = tx.read.changes.home(changeId);
    if (!change || !db) return refuse({ code: 'not-found', what: 'change' });
    if (change.undone) return refuse({ code: 'already-undone' });
    if (day(change.at.slice(0, 10)) < addDays(today, -UNDO_DAYS)) return refuse({ code: 'too-old-to-undo' });
    const reviewed = change.rows.find(
      (row) => row.table === 'staff' && row.before === null && hasReviews(tx.read, row.id),
    );
    if (reviewed) return refuse({ code: 'has-reviews', name: change.about });
    const put = putBack(db, changeId, change.rows);
    if (!put.ok) return put;
    for (const id of reviewsOf(change.rows)) {
      const review = tx.read.reviews.byId(id);
      const cycle = review && tx.read.cycles.byId(review.cycleId);
      if (cycle) settle(db, id, cycle, today);
    }
    return done({});
  },
};

function hasReviews(read: Parameters<(typeof changes)['changes.list']>[0], staffId: string): boolean {
  return read.reviews.rowsOfPerson(staffId as Parameters<typeof read.reviews.rowsOfPerson>[0]).length > 0; // the row's own id
}

function reviewsOf(rows: { before: Record<string, unknown> | null }[]): ReviewId[] {
  return rows.flatMap(({ before }) =>
    typeof before?.['reviewId'] === 'string' ? [before['reviewId'] as ReviewId] : [],
  ); // a column of that kind
}
