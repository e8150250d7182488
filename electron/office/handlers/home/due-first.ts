import type { Reads } from '#db/reads.ts';
import type { CycleRules } from '#domain/cycle/cycle-days.ts';
import type { Frame } from '#domain/cycle/frame.ts';
import { compareDays, type Day, daysBetween } from '#domain/days/dates.ts';
import type { SchoolCalendar } from '#domain/days/school-calendar.ts';
import type { DueSpan } from '#domain/deadlines/due.ts';
import { shownRunning } from '#domain/deadlines/shown-deadline.ts';
import type { CycleId, RecordId } from '#domain/ids.ts';
import { fullName, type Staff, sortName } from '#domain/staff/staff.ts';
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
  const rows = (isLate ? lateTogether(found, cycles) : found)
    .sort((a, b) => compareDays(a.row.due, b.row.due))
    .slice(0, MOST_SHOWN);
  const { whose, peopleOf } = peopleOfRows(read, rows);
  return rows
    .flatMap(({ row, ids, otherDays }) => {
      const [id = null] = ids;
      const { recordId, recordIds, due } = row;
      const head = whose.get(recordId);
      const people = inFamilyOrder(peopleOf(row));
      const [first] = people;
      const kept = id === null ? read.records.frame(recordId) : undefined;
      const frame = kept ? { ...kept, calendar } : cycles.get(id);
      const shown = frame && head && shownRunning({ ...head, ...row }, frame, today);
      if (!first || !shown) return [];
      const names = recordIds.length === 1 ? [teamName(people)] : isFew(row) ? people.map(fullName) : [];
      const name = names[0] ?? fullName(first);
      return [
        {
          ...shown,
          ...{ recordId, recordIds, kind: head.kind, cycleId: id, name, names },
          cycleIds: ids.filter((one) => one !== null),
          appraisers: fewAppraisers(read, recordIds),
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

type DueRow = TogetherRow['row'];

function isFew({ recordIds }: DueRow): boolean {
  return recordIds.length <= MOST_NAMED;
}

/** Whose the records of rows are: of many in one row, the one that stands for them. */
function peopleOfRows(read: Reads, rows: readonly TogetherRow[]) {
  const namedIn = (row: DueRow) => (isFew(row) ? row.recordIds : [row.recordId]);
  const found = read.reviews.whose(rows.flatMap(({ row }) => namedIn(row)));
  const whose = new Map(found.map((one) => [one.recordId, one]));
  const staff = new Map(
    peopleIn(
      read,
      found.flatMap(({ people }) => people),
    ).map((person) => [person.id, person]),
  );
  const peopleOf = (row: DueRow): Staff[] => {
    const ids = namedIn(row).flatMap((id) => whose.get(id)?.people ?? []);
    return (isFew(row) ? ids : ids.slice(0, 1)).flatMap((id) => staff.get(id) ?? []);
  };
  return { whose, peopleOf };
}

/** Everybody who appraises any of some records; nobody where they are many. */
function fewAppraisers(read: Reads, ids: readonly RecordId[]): string[] {
  const names = read.reviews.appraisersOf(ids, MOST_NAMED);
  return names.length > MOST_NAMED ? [] : inOrder(names);
}

/** Where a rule stands in its policy. */
function orderOf(rule: string, { policy }: DueFrame): number {
  return policy.deadlines.findIndex(({ id }) => id === rule);
}
