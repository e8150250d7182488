import type { Reads } from '#db/reads.ts';
import type { CycleRules } from '#domain/cycle/cycle-days.ts';
import type { Frame } from '#domain/cycle/frame.ts';
import { compareDays, type Day, daysBetween } from '#domain/days/dates.ts';
import type { SchoolCalendar } from '#domain/days/school-calendar.ts';
import type { DueSpan } from '#domain/deadlines/due.ts';
import { shownRunning } from '#domain/deadlines/shown-deadline.ts';
import type { CycleId } from '#domain/ids.ts';
import { fullName, sortName } from '#domain/staff/staff.ts';
import { inFamilyOrder, teamName } from '#domain/staff/team-name.ts';
import { byName, inOrder } from '#domain/text/order.ts';
import { peopleIn } from '#electron/office/records/people-in.ts';
import { lateTogether, type TogetherRow } from './late-together.ts';

/** Home shows this many of each group; 'What is due' shows all. */
const MOST_SHOWN = 10;
/** Of more people than these a row gives their number. */
const MOST_NAMED = 3;

export type DueFrame = Frame & CycleRules;

interface DueAsked {
  calendar: SchoolCalendar;
  today: Day;
  /** Whether the span is what has passed: there one named day is one row for all, whatever the own day of some is. */
  isLate: boolean;
}

/** What is due first in a span over all open cycles and outside them, by day and then by name. */
export function firstDue(
  read: Reads,
  cycles: ReadonlyMap<CycleId | null, DueFrame>,
  span: DueSpan,
  { calendar, today, isLate }: DueAsked,
) {
  const found = [...cycles.keys(), null].flatMap((id) =>
    read.reviews.dueTogether(id, span).map((row): TogetherRow => ({ row, ids: [id], otherDays: 0 })),
  );
  return (isLate ? lateTogether(found, cycles) : found)
    .sort((a, b) => compareDays(a.row.due, b.row.due))
    .slice(0, MOST_SHOWN)
    .flatMap(({ row, ids, otherDays }) => {
      const [id = null] = ids;
      const { recordId, recordIds, kind, due } = row;
      const isOne = recordIds.length === 1;
      const isFew = isOne || recordIds.length <= MOST_NAMED;
      const people = inFamilyOrder(peopleIn(read, isFew ? row.people : row.people.slice(0, 1)));
      const [first] = people;
      const kept = id === null ? read.records.frame(recordId) : undefined;
      const frame = kept ? { ...kept, calendar } : cycles.get(id);
      const shown = frame && shownRunning(row, frame, today);
      if (!first || !shown) return [];
      const names = isOne ? [teamName(people)] : isFew ? people.map(fullName) : [];
      const whose = { recordId, recordIds, kind, cycleId: id, name: names[0] ?? fullName(first), names };
      return [
        {
          ...shown,
          ...whose,
          cycleIds: ids.filter((one) => one !== null),
          appraisers: row.appraisers.length > MOST_NAMED ? [] : inOrder(row.appraisers),
          otherDays,
          due,
          daysLeft: daysBetween(today, due),
          sortName: sortName(first),
          order: orderOf(row.rule, frame),
        },
      ];
    })
    .sort((a, b) => compareDays(a.due, b.due) || byName(a, b) || a.order - b.order);
}

/** Where a rule stands in its policy. */
function orderOf(rule: string, { policy }: DueFrame): number {
  return policy.deadlines.findIndex(({ id }) => id === rule);
}
