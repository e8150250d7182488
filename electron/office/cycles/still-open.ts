import type { Reads } from '#db/reads.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import type { StaffId } from '#domain/ids.ts';
import { taskOf } from '#domain/policy/steps.ts';
import { fullName } from '#domain/staff/staff.ts';
import { teamName } from '#domain/staff/team-name.ts';
import { peopleIn } from '#electron/office/records/people-in.ts';

/**
 * What is still open in a cycle, as far as the session sees it: reviews not signed in the order of the staff list,
 * deadlines that run by their day, needs not met.
 */
export function stillOpen(read: Reads, { id, policy }: Cycle) {
  const staff = read.staff.all();
  const names = new Map(staff.map((person) => [person.id, fullName(person)]));
  const nameOf = (staffId: StaffId | null): string => (staffId && names.get(staffId)) ?? '';
  const rows = new Map(read.reviews.rowsInCycle(id).map((row) => [row.staffId, row]));
  const needs = read.trainingNeeds.inCycle(id).filter(({ state }) => state === 'open' || state === 'booked');
  return {
    reviews: staff.flatMap((person) => {
      const row = rows.get(person.id);
      if (row === undefined || row.stage === 'signed') return [];
      return [{ reviewId: row.id, name: fullName(person), stage: row.stage, appraiserName: row.appraiserName }];
    }),
    deadlines: read.reviews.running(id).map(({ recordId, people, step, due }) => {
      return { recordId, name: teamName(peopleIn(read, people)), label: taskOf(step, policy.steps), due };
    }),
    needs: needs.map(({ staffId, need }) => ({ staffId, name: nameOf(staffId), need })),
  };
}

/** How many things are still open. */
export function countOpen({ reviews, deadlines, needs }: ReturnType<typeof stillOpen>): number {
  return reviews.length + deadlines.length + needs.length;
}
