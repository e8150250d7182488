import type { Reads } from '#db/reads.ts';
import { type RowChange, whatItChanged } from '#domain/change.ts';
import type { StaffId } from '#domain/ids.ts';
import type { Problem } from '#domain/problems.ts';
import { fullName, type Staff } from '#domain/staff/staff.ts';
import { contradictionIn } from '#domain/staff/staff-problem.ts';
import { restrictedPeople } from '#electron/office/cycles/settle-homes.ts';
import type { Occasion } from '#electron/office/handling.ts';
import type { WhyNot } from './why-not.ts';

/**
 * Refuses to take away somebody whom another record names by now, to name somebody who is no longer there, to give somebody an
 * employee number that is another's by now, and to put back a day that contradicts what was changed since. Somebody whose records are the headteacher's alone is theirs to take
 * away where there is one: what they keep of them, if anything, decides nothing that the office could see.
 */
export function personProblem(
  read: Reads,
  going: readonly RowChange[],
  { isBesideHeadteacher }: Pick<Occasion, 'isBesideHeadteacher'>,
): WhyNot {
  const ofStaff = new Map(going.filter(({ table }) => table === 'staff').map((row) => [row.id, row]));
  if (!going.some((row) => row.table === 'staff' || namesIn(row).length > 0)) return () => undefined;
  const there = read.staff.all();
  const after = there.flatMap((person) => standing(person, ofStaff.get(person.id)) ?? []);
  const ids = new Set<string>(after.map(({ id }) => id));
  const isTaken = ofStaff.values().some(({ before }) => before === null);
  const mentioned = new Set<string | null>(isTaken ? mentionedIn(read, after, going) : []);
  const theirs = new Set<string>(isTaken && isBesideHeadteacher() ? restrictedPeople(read).map((one) => one.id) : []);
  return (row) => {
    const { table, id, before } = row;
    if (table !== 'staff') return namesIn(row).some((name) => isGone(name, ids)) ? gone : undefined;
    const person = there.find((one) => one.id === id);
    if (before === null) {
      if (person && mentioned.has(id)) return stillMentioned(person);
      return theirs.has(id) ? { code: 'headteacher-only' } : undefined;
    }
    const back = whatItChanged(row).before ?? {};
    if (isGone(back['lineManagerId'], ids)) return gone;
    const number = back['employeeNumber'];
    const contradiction = person && contradictionAfter(person, row);
    if (contradiction) return contradiction;
    const isTheirs = (one: Staff): boolean => one.id !== id && one.employeeNumber === number;
    const other = typeof number === 'string' ? after.find(isTheirs) : undefined;
    return other ? { code: 'field-taken', field: 'employeeNumber', by: fullName(other) } : undefined;
  };
}

/** The columns in which somebody is named by an id. */
const namesOf = ['staffId', 'appraiserId', 'observerId', 'headteacherId', 'businessManagerId'] as const;

/** Whom a row names that is put back. */
function namesIn({ table, before }: RowChange): unknown[] {
  if (table === 'staff' || before === null) return [];
  return namesOf.flatMap((column) => before[column] ?? []);
}

const gone: Problem = { code: 'not-found', what: 'staff' };
const stillMentioned = (person: Staff): Problem => ({ code: 'still-mentioned', name: fullName(person) });

/** Somebody as they stand once a change is put back; null for whoever it takes away. */
function standing(person: Staff, row: RowChange | undefined): Staff | null {
  if (row === undefined) return person;
  const { before } = whatItChanged(row);
  return before && { ...person, ...before }; // the columns of somebody's own row
}

/** Why facts cannot go back that by now would contradict others, by the rules of saving; what was contradictory already may. */
function contradictionAfter(person: Staff, row: RowChange): Problem | undefined {
  const back = standing(person, row);
  const found = back && contradictionIn(back);
  return found && !contradictionIn(person) ? { code: 'contradicts-since', field: found.field } : undefined;
}

function isGone(id: unknown, there: ReadonlySet<string>): boolean {
  return typeof id === 'string' && !there.has(id);
}

/** Whom anything names that stays: an office, a cycle, a record, a request, a hold, somebody whom they lead. */
function mentionedIn(read: Reads, staying: readonly Staff[], going: readonly RowChange[]): (StaffId | null)[] {
  const { headteacherId, businessManagerId } = read.school();
  // a cell that came with somebody goes with them
  const cells = new Set(going.flatMap(({ table, id }) => (table === 'ownStaffValue' ? [id] : [])));
  return [
    headteacherId,
    businessManagerId,
    ...staying.map(({ lineManagerId }) => lineManagerId),
    ...read.records.named(),
    ...read.requests.all().map(({ staffId }) => staffId),
    ...read.keeping.holds().map(({ staffId }) => staffId),
    ...read.trainingHeld.people(),
    ...read.staff.welshFacts().map(({ staffId }) => staffId),
    ...read.ownColumns
      .ofStaff()
      .filter(({ row, columnId }) => !cells.has(`${row}/${columnId}`))
      .map(({ row }) => row as StaffId), // a row of that list is a person
    ...read.cycles
      .all()
      .flatMap(({ id }) => [
        ...read.cycles.members(id).map(({ staffId }) => staffId),
        ...read.reviews.rowsInCycle(id).map(({ appraiserId }) => appraiserId),
        ...read.trainingNeeds.inCycle(id).map(({ staffId }) => staffId),
      ]),
  ];
}
