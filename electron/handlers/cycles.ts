import { done, refuse } from '#domain/problems.ts';
import type { HandlersOf } from '#electron/handling.ts';
import { shownStanding } from '#electron/shown-standing.ts';
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

  'cycles.byId': (read, { cycleId }) => {
    const cycle = read.cycles.byId(cycleId);
    if (!cycle) return refuse({ code: 'not-found', what: 'cycle' });
    const rows = new Map(read.reviews.rowsInCycle(cycleId).map((row) => [row.staffId, row]));
    const members = new Map(read.cycles.members(cycleId).map(({ staffId, leftOut }) => [staffId, leftOut]));
    // everybody in the order of the staff list
    const standings = read.staff.all().flatMap((person) => {
      const leftOut = members.get(person.id);
      return leftOut === undefined ? [] : [{ ...shownStanding(person, leftOut, cycle), row: rows.get(person.id) }];
    });
    const { label, starts, ends, openedOn, policy } = cycle;
    return done({
      ...{ id: cycleId, label, starts, ends, openedOn, policyTitle: policy.title },
      in: standings.flatMap(({ row, ...standing }) =>
        row ? [{ ...standing, reviewId: row.id, appraiserName: row.appraiserName, stage: row.stage }] : [],
      ),
      out: standings.filter(({ row }) => row === undefined),
    });
  },

  ...cycleOpening,
  ...cyclePeople,
};
