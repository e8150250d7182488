import type { Output } from '#contract/index.ts';
import { standingOf } from '#domain/backup/standing.ts';
import { addDays } from '#domain/days/dates.ts';
import { schoolDay } from '#domain/days/school-clock.ts';
import type { TaskContext } from '#electron/office/handling.ts';
import { handoverBookId } from '#templates/documents/handover-book.ts';
import { lastDone } from './done-lately.ts';

type Leaving = Omit<Output<'handover.leaving'>, 'role'>;

/** A book that is older than this says too little of what is open. */
const BOOK_DAYS = 30;

/** What somebody who leaves their office has to do before and after their last day, each with its state. */
export function leavingSteps(desk: Pick<TaskContext, 'asked' | 'read'>): Leaving {
  const { today, by } = desk.asked();
  const read = desk.read();
  const { headteacherId, businessManagerId } = read.school();
  const holderId = by === 'headteacher' ? headteacherId : businessManagerId;
  const lastDay = (holderId && read.staff.byId(holderId)?.leavingDate) || null;
  const book = lastDone(read, ['documents.print', 'documents.save'], {
    from: addDays(today, -BOOK_DAYS),
    until: today,
    document: handoverBookId,
  });
  const proved = read.backups.all().find(({ state }) => state === 'proved');
  const isFresh = standingOf(proved?.madeAt, today).state === 'fresh';
  const after = lastDay !== null && lastDay <= today ? { from: lastDay, until: today } : null;
  const turned = after && lastDone(read, ['vault.turnKey', 'vault.addRole'], after);
  const given = after && read.handover.sheets().find(({ givenOn }) => givenOn >= after.from);
  return {
    lastDay,
    steps: [
      { step: 'last-day', done: lastDay !== null, on: lastDay },
      { step: 'book', done: book !== null, on: book },
      { step: 'backup', done: isFresh, on: proved ? schoolDay(proved.madeAt) : null },
      // who comes next stands on the staff list, and nothing says that it is they
      { step: 'office', done: null, on: null },
      { step: 'key', done: turned !== null, on: turned },
      { step: 'sheets', done: given !== null && given !== undefined, on: given?.givenOn ?? null },
    ],
  };
}
