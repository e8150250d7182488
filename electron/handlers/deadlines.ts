import { compareDays } from '#domain/dates.ts';
import { done } from '#domain/problems.ts';
import { fullName, sortName } from '#domain/staff.ts';
import type { HandlersOf } from '#electron/handling.ts';
import { openCycles, shownCycle } from '#electron/open-cycles.ts';
import { listedRunning } from '#electron/shown-deadline.ts';

export const deadlines: HandlersOf<'deadlines'> = {
  'deadlines.list': (read, _input, { today }) => {
    const calendar = read.calendar();
    const open = openCycles(read, today);
    const people = new Map(read.staff.all().map((person) => [person.id, person]));
    const listed = open.flatMap((cycle) => {
      const shown = listedRunning({ ...cycle, calendar }, today);
      return read.reviews.running(cycle.id).flatMap((row) => {
        const person = people.get(row.staffId);
        const deadline = shown(row);
        if (!person || !deadline) return [];
        const { reviewId, staffId } = row;
        const whose = { staffId, name: fullName(person), sortName: sortName(person), site: person.site };
        return [{ ...deadline, ...whose, reviewId, cycleId: cycle.id }];
      });
    });
    return done({
      today,
      cycles: open.map(shownCycle),
      deadlines: listed.sort((a, b) => compareDays(a.due, b.due)),
    });
  },
};
