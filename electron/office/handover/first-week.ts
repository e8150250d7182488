import type { Output } from '#contract/index.ts';
import type { Day } from '#domain/days/dates.ts';
import { schoolDay } from '#domain/days/school-clock.ts';
import type { TaskContext } from '#electron/office/handling.ts';
import { handoverBookId } from '#templates/documents/handover-book.ts';
import { foundIn } from '#templates/law/found-in.ts';
import { lastDone } from './done-lately.ts';
import { sheetsOfSession } from './own-sheets.ts';

type Steps = NonNullable<Output<'handover.firstWeek'>['week']>['steps'];

/** What a new person in an office does in their first week, each with what the program sees of it since they came. */
export function firstWeekSteps(desk: Pick<TaskContext, 'asked' | 'read' | 'session'>, since: Day): Steps {
  const { today, by } = desk.asked();
  const read = desk.read();
  const { headteacherId, businessManagerId } = read.school();
  const holderId = by === 'headteacher' ? headteacherId : businessManagerId;
  const holder = holderId ? read.staff.byId(holderId) : undefined;
  const isHere = holder !== undefined && (holder.leavingDate === null || holder.leavingDate > today);
  const days = { from: since, until: today };
  const put = ['documents.preview', 'documents.print', 'documents.save'] as const;
  const book = lastDone(read, put, { ...days, document: handoverBookId });
  const own = sheetsOfSession(desk);
  const seen = read.handover.sheets().filter(({ compartment, seenOn }) => own.includes(compartment) && seenOn >= since);
  const proved = read.backups.all().find(({ state, madeAt }) => state === 'proved' && schoolDay(madeAt) >= since);
  const { policy } = read.policy();
  const dealt = policy ? read.handover.lawDealt(policy.id) : [];
  const open = policy ? foundIn(read, policy, today).filter((one) => !isDealt(dealt, one)) : [];
  return [
    { step: 'office', done: isHere, on: null },
    { step: 'book', done: book !== null, on: book },
    { step: 'sheet', done: own.length > 0 && seen.length === own.length, on: seen[0]?.seenOn ?? null },
    { step: 'backup', done: proved !== undefined, on: proved ? schoolDay(proved.madeAt) : null },
    // what somebody has read, nothing can tell
    { step: 'due', done: null, on: null },
    { step: 'law', done: open.length === 0, on: null },
  ];
}

function isDealt(
  dealt: readonly { findingId: string; clause: string }[],
  one: { id: string; clause: string },
): boolean {
  return dealt.some(({ findingId, clause }) => findingId === one.id && clause === one.clause);
}
