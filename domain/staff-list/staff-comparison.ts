import type { Day } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import { faultOfLeader } from '#domain/staff/leaders.ts';
import { type NewStaff, nameOf, type Staff } from '#domain/staff/staff.ts';
import { staffProblem } from '#domain/staff/staff-problem.ts';
import { indexStaff, keyOf, managerNamed, namesakesInList } from './people/staff-identity.ts';
import { fieldsThatDiffer, isPoorer, keepsGroup, newcomer, overlaid } from './people/staff-overlay.ts';
import type { StaffRow } from './staff-import.ts';
import { type Doubt, type DoubtAnswer, placeRows, type Settled } from './staff-places.ts';
import type { Rejection, RowWarning } from './staff-row.ts';

/** A person already there whom the list would change. */
export interface StaffChange {
  row: number;
  before: Staff;
  after: Staff;
  fields: (keyof NewStaff)[];
}

/** What a list would do to the staff. Nothing is removed by it: who is missing from a list stays as they are. */
export interface Comparison {
  added: Staff[];
  changed: StaffChange[];
  same: Staff[];
  doubtful: Doubt[];
  /** Rows that would make a record which the form of a person refuses. */
  refused: Rejection[];
  /** What is left as it was, or is still to be added by hand. */
  warnings: RowWarning[];
  /** Rows with one name and different employee numbers. */
  namesakes: StaffRow[][];
  /** Line managers that are named in the list and are not exactly one person of the staff. */
  unknownManagers: { row: number; written: string }[];
  /** Whom each row is about that can be taken over, somebody new included. */
  placed: ReadonlyMap<number, StaffId>;
  /** Rows whose guessed staff group changes nothing. */
  groupKept: ReadonlySet<number>;
}

/** What a comparison needs from outside: an id for each row that is somebody new, the day, and the answers by row. */
export interface ComparisonChoices {
  idFor: (row: number) => StaffId;
  today: Day;
  answers?: Readonly<Record<number, DoubtAnswer>>;
}

/** One row with whom it makes. */
interface Person extends Settled {
  after: Staff;
}

/**
 * What the list would change: exactly what is written when it is taken over. A doubtful row does nothing until it is
 * answered, and a row that would make a record which the form refuses does nothing.
 */
export function compareWithStaff(
  ready: readonly StaffRow[],
  existing: readonly Staff[],
  { idFor, today, answers = {} }: ComparisonChoices,
): Comparison {
  const places = placeRows(ready, existing, answers, today);
  const settled = places.filter((place) => 'before' in place);
  const made = settled.map((place): Person => {
    const { row, before, hasReturned } = place;
    return { ...place, after: before ? overlaid(before, row, hasReturned) : newcomer(row, idFor(row.row)) };
  });
  const warnings = withOwnNumbers(made, existing);
  const refused: Rejection[] = [];
  const people = made.filter((person) => {
    const rejection = rejectionOf(person);
    if (rejection) refused.push(rejection);
    return !rejection;
  });
  const managers = findManagers(people, existing);
  const compared = people.flatMap(({ row, before, after }) =>
    before ? [{ row: row.row, before, after, fields: fieldsThatDiffer(before, after) }] : [],
  );
  return {
    added: people.filter(({ before }) => !before).map(({ after }) => after),
    changed: compared.filter(({ fields }) => fields.length > 0),
    same: compared.filter(({ fields }) => fields.length === 0).map(({ before }) => before),
    doubtful: places.flatMap((place) => ('why' in place ? [place] : [])),
    refused,
    warnings: [...warnings, ...people.flatMap(warningsOf), ...oddManagers(people, managers.everybody, today)],
    namesakes: namesakesInList(ready),
    unknownManagers: managers.unknown,
    placed: new Map(people.map(({ row, after }) => [row.row, after.id])),
    groupKept: new Set(people.flatMap(({ row, before }) => (before && keepsGroup(before, row) ? [row.row] : []))),
  };
}

/** Leaves an employee number out that somebody else has; gives the warnings of it. */
function withOwnNumbers(people: readonly Person[], existing: readonly Staff[]): RowWarning[] {
  const listed = new Set(people.flatMap(({ before }) => before?.id ?? []));
  const others = existing.filter(({ id }) => !listed.has(id));
  const holders = new Map(others.map((staff) => [keyOf(staff.employeeNumber), staff.id]));
  const warnings: RowWarning[] = [];
  for (const { row, before, after } of people) {
    const number = keyOf(after.employeeNumber);
    if (number === undefined) continue;
    const holder = holders.get(number) ?? after.id;
    holders.set(number, holder);
    if (holder === after.id) continue;
    warnings.push(warning(row, 'employeeNumber', 'number-taken', after.employeeNumber, before?.employeeNumber));
    after.employeeNumber = before?.employeeNumber ?? null;
  }
  return warnings;
}

/** Why the form would refuse what a row makes, apart from number and line manager, which are never written wrong. */
function rejectionOf({ row, after }: Person): Rejection | undefined {
  const { lineManagerId: _, id, ...fields } = after;
  const problem = staffProblem(
    { ...fields, lineManagerId: null },
    { withNumber: () => undefined, byId: () => undefined },
    id,
  );
  if (!problem) return undefined;
  const { field } = problem;
  if (problem.code === 'field-day-order' && (field === 'contractEnds' || field === 'leavingDate'))
    return { row: row.row, column: field, reason: 'before-start', was: after[field] ?? '' };
  return { row: row.row, column: 'familyName', reason: 'refused', was: nameOf(after) };
}

interface Managers {
  unknown: Comparison['unknownManagers'];
  /** The staff as it would be. */
  everybody: readonly Staff[];
}

/** Puts each line manager that is named; gives the names that are not exactly one person. */
function findManagers(people: readonly Person[], existing: readonly Staff[]): Managers {
  const listed = new Set(people.map(({ before }) => before?.id));
  const everybody = [...existing.filter(({ id }) => !listed.has(id)), ...people.map(({ after }) => after)];
  const index = indexStaff(everybody);
  const unknown: Comparison['unknownManagers'] = [];
  for (const { row, after } of people) {
    if (row.lineManager === undefined) continue;
    const manager = managerNamed(row.lineManager, index);
    if (manager && manager.id !== after.id) after.lineManagerId = manager.id;
    else unknown.push({ row: row.row, written: row.lineManager });
  }
  return { unknown, everybody };
}

/** The line managers of the list who have left, and the pairs who lead each other. */
function oddManagers(people: readonly Person[], everybody: readonly Staff[], today: Day): RowWarning[] {
  const byId = new Map(everybody.map((staff) => [staff.id, staff]));
  return people.flatMap(({ row, after }) => {
    const manager = after.lineManagerId === null ? undefined : byId.get(after.lineManagerId);
    const fault = row.lineManager !== undefined && manager && faultOfLeader(after, manager, today);
    return fault ? [warning(row, 'lineManager', fault, row.lineManager, nameOf(manager))] : [];
  });
}

function warningsOf({ row, before, after }: Person): RowWarning[] {
  const kept = (['givenName', 'familyName'] as const).filter(
    (name) => before && row.listed[name] !== '' && isPoorer(before[name], row.listed[name]),
  );
  const hasNoEnd = after.contract === 'fixed-term' && after.contractEnds === null;
  return [
    ...kept.map((name) => warning(row, name, 'name-kept', row.listed[name], after[name])),
    ...(hasNoEnd && row.listed.contract ? [warning(row, 'contractEnds', 'no-end', '', '')] : []),
  ];
}

function warning(
  { row }: StaffRow,
  column: RowWarning['column'],
  code: RowWarning['warning'],
  was: string | null | undefined,
  now: string | null | undefined,
): RowWarning {
  return { row, column, warning: code, was: was ?? '', now: now ?? '' };
}
