import type { Reads } from '#db/reads.ts';
import { type Cycle, cycleLabel } from '#domain/cycle/cycle.ts';
import { periodYear } from '#domain/cycle/cycle-days.ts';
import { standingOf } from '#domain/cycle/eligibility.ts';
import { spanOf } from '#domain/cycle/period.ts';
import { done, refuse } from '#domain/result.ts';
import type { Staff } from '#domain/staff/staff.ts';
import { leftOutOf } from '#electron/office/cycles/left-out.ts';
import { sameCycle } from '#electron/office/cycles/opening.ts';
import { outsideShown } from '#electron/office/cycles/outside-shown.ts';
import type { HandlersOf } from '#electron/office/handling.ts';
import { countingOf } from '#electron/office/records/counting.ts';
import { scopeReason, shownStanding, shownTakenIn } from '#electron/office/reviews/shown-standing.ts';
import { cycleClosing } from './cycle-closing.ts';
import { cycleOpening } from './cycle-opening.ts';
import { cyclePeople } from './cycle-people.ts';

export const cycles: HandlersOf<'cycles'> = {
  'cycles.list': (read) =>
    done({
      cycles: read.cycles.all().map(({ id, label, starts, ends, closedOn }) => {
        const stages = read.reviews.stages(id);
        const count = (of: typeof stages): number => of.reduce((sum, row) => sum + row.count, 0);
        const signed = count(stages.filter((row) => row.stage === 'signed'));
        return { id, label, starts, ends, closedOn, reviews: count(stages), signed };
      }),
    }),

  'cycles.byId': (read, { cycleId }, { today }) => {
    const cycle = read.cycles.byId(cycleId);
    if (!cycle) return refuse({ code: 'not-found', what: 'cycle' });
    const rows = new Map(read.reviews.rowsInCycle(cycleId).map((row) => [row.staffId, row]));
    const ended = new Map(read.reviews.endedInCycle(cycleId).map(({ staffId, id }) => [staffId, id]));
    const members = new Map(read.cycles.members(cycleId).map((member) => [member.staffId, member]));
    const counting = countingOf(read, cycle);
    const against = (person: Staff) => {
      const { leftOut } = standingOf(person, counting, today);
      return leftOut && scopeReason(leftOut.rule, cycle);
    };
    const outToday = new Map(
      (cycle.closedOn === null ? leftOutOf(read, cycle, today) : []).map((one) => [one.person.id, one]),
    );
    // everybody in the order of the staff list, with those who came to it later
    const standings = read.staff.all().flatMap((person) => {
      const member = members.get(person.id);
      const leftOut = member ? member.leftOut : outToday.get(person.id)?.leftOut;
      if (leftOut === undefined) return [];
      return [{ ...shownStanding(person, leftOut, cycle), person, member, row: rows.get(person.id) }];
    });
    return done({
      ...cycle,
      policyTitle: cycle.policy.title,
      outside: outsideShown(counting),
      in: standings.flatMap(({ row, member, ...standing }) => {
        if (!row || !member) return [];
        const { id: reviewId, appraiserName, stage } = row;
        return [{ ...standing, reviewId, appraiserName, stage, takenIn: shownTakenIn(member.takenIn, cycle) }];
      }),
      out: standings
        .filter(({ row }) => row === undefined)
        .map(({ person, ...standing }) => ({
          ...standing,
          reviewId: ended.get(person.id) ?? null,
          against: against(person),
          from: outToday.get(person.id)?.from ?? null,
        })),
      next: nextOf(read, cycle),
    });
  },

  ...cycleOpening,
  ...cyclePeople,
  ...cycleClosing,
};

/** The cycle of the same period a year on, under the school's policy of today; null where that has no such period. */
function nextOf(read: Reads, cycle: Cycle) {
  const { periodId } = cycle;
  const { policy } = read.policy();
  const period = policy?.periods.find(({ id }) => id === periodId);
  if (!policy || !period) return null;
  const span = spanOf(period, periodYear(cycle) + 1);
  const label = cycleLabel(span, period, policy);
  return { periodId, starts: span.starts, label, cycleId: sameCycle(read, { periodId, ...span })?.id ?? null };
}
