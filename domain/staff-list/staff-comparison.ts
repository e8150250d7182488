import type { StaffId } from '#domain/ids.ts';
import { type NewStaff, notPaused, type Staff } from '#domain/staff/staff.ts';
import {
  type DoubtReason,
  identityOf,
  indexStaff,
  managerNamed,
  namesakesInList,
  rowsTwiceInList,
} from './staff-identity.ts';
import type { StaffRow } from './staff-import.ts';

/** A person already there whom the list would change. */
export interface StaffChange {
  row: number;
  before: Staff;
  after: Staff;
  fields: (keyof NewStaff)[];
}

/** A row that may speak of somebody already there or of somebody else in the list; the user decides. */
export interface Doubt {
  row: StaffRow;
  why: DoubtReason;
  like: Staff[];
}

/** What the user decided about a doubtful row. */
export type DoubtAnswer = { as: 'new' } | { as: 'existing'; staffId: StaffId } | { as: 'leave-out' };

/** What a list would do to the staff. Nothing is removed by it: who is missing from a list stays as they are. */
export interface Comparison {
  added: Staff[];
  changed: StaffChange[];
  same: Staff[];
  doubtful: Doubt[];
  /** Rows with one name and different employee numbers. */
  namesakes: StaffRow[][];
  /** Line managers that are named in the list and are not exactly one person of the staff. */
  unknownManagers: { row: number; written: string }[];
}

/** What a comparison needs from outside: an id for each row that is somebody new, and the answers to doubts by row. */
export interface ComparisonChoices {
  idFor: (row: number) => StaffId;
  answers?: Readonly<Record<number, DoubtAnswer>>;
}

/**
 * What the list would change. An empty cell never erases what is there, and a guessed staff group never replaces one
 * that was set. A doubtful row does nothing until it is answered.
 */
export function compareWithStaff(
  ready: readonly StaffRow[],
  existing: readonly Staff[],
  { idFor, answers = {} }: ComparisonChoices,
): Comparison {
  const places = placeRows(ready, existing, answers);
  const settled = places.filter((place) => 'before' in place);
  const people = settled.map(({ row, before }) => ({
    row,
    before,
    after: before ? overlaid(before, row) : newcomer(row, idFor(row.row)),
  }));
  const listedAlready = new Set(people.map(({ before }) => before?.id));
  const everybody = [...existing.filter(({ id }) => !listedAlready.has(id)), ...people.map(({ after }) => after)];
  const index = indexStaff(everybody);
  const unknownManagers: Comparison['unknownManagers'] = [];
  for (const { row, after } of people) {
    if (row.lineManager === undefined) continue;
    const manager = managerNamed(row.lineManager, index);
    if (manager && manager.id !== after.id) after.lineManagerId = manager.id;
    else unknownManagers.push({ row: row.row, written: row.lineManager });
  }
  const compared = people.flatMap(({ row, before, after }) =>
    before ? [{ row: row.row, before, after, fields: fieldsThatDiffer(before, after) }] : [],
  );
  return {
    added: people.filter(({ before }) => !before).map(({ after }) => after),
    changed: compared.filter(({ fields }) => fields.length > 0),
    same: compared.filter(({ fields }) => fields.length === 0).map(({ before }) => before),
    doubtful: places.flatMap((place) => ('why' in place ? [place] : [])),
    namesakes: namesakesInList(ready),
    unknownManagers,
  };
}

/** A row put to somebody there, to somebody new (`before` undefined), or kept back. */
type Place = { row: StaffRow; before: Staff | undefined } | Doubt;

function placeRows(
  ready: readonly StaffRow[],
  existing: readonly Staff[],
  answers: Readonly<Record<number, DoubtAnswer>>,
): Place[] {
  const counted = ready.filter(({ row }) => answers[row]?.as !== 'leave-out');
  const twice = rowsTwiceInList(counted);
  const index = indexStaff(existing);
  const places = counted.map((row): Place => {
    const answer = answers[row.row];
    if (answer?.as === 'new') return { row, before: undefined };
    const chosen = answer?.as === 'existing' && existing.find(({ id }) => id === answer.staffId);
    if (chosen) return { row, before: chosen };
    const identity = identityOf(row, index);
    if (identity.is === 'doubtful') return { row, why: identity.why, like: identity.like };
    const before = identity.is === 'existing' ? identity.staff : undefined;
    return twice.has(row.row) ? { row, why: 'twice-in-list', like: before ? [before] : [] } : { row, before };
  });
  return keepBackTwice(places);
}

/** Two rows may reach one person by different keys, one by number and one by e-mail: then neither is put there. */
function keepBackTwice(places: readonly Place[]): Place[] {
  const rowsTo = Map.groupBy(places, (place) => ('before' in place ? place.before?.id : undefined));
  return places.map((place) => {
    if (!('before' in place) || !place.before) return place;
    const isOnly = rowsTo.get(place.before.id)?.length === 1;
    return isOnly ? place : { row: place.row, why: 'twice-in-list', like: [place.before] };
  });
}

const unsaid: Omit<NewStaff, 'givenName' | 'familyName' | 'group'> = {
  employeeNumber: null,
  jobTitle: '',
  startDate: null,
  // a list without a contract column is a list of employees; agency staff and volunteers are named as such
  contract: 'permanent',
  contractEnds: null,
  hoursPerWeek: null,
  lineManagerId: null,
  email: null,
  qts: false,
  payRange: null,
  ewcRegistered: false,
  language: 'en',
  probationEnds: null,
  inductionEnds: null,
  appraiserTrainedOn: null,
  leavingDate: null,
  site: null,
  otherJobTitle: null,
  otherGroup: null,
};

function newcomer({ listed }: StaffRow, id: StaffId): Staff {
  const contract = listed.contractEnds ? 'fixed-term' : unsaid.contract;
  return { ...unsaid, contract, ...listed, ...notPaused, id };
}

function overlaid(before: Staff, { listed, groupFrom, spoilt = [] }: StaffRow): Staff {
  const after: Staff = { ...before, ...listed };
  for (const field of spoilt) if (before[field]) Object.assign(after, { [field]: before[field] });
  if (groupFrom === 'guess') after.group = before.group;
  return after;
}

function fieldsThatDiffer(before: Staff, after: Staff): (keyof NewStaff)[] {
  const fields = ['givenName', 'familyName', 'group', ...Object.keys(unsaid)] as (keyof NewStaff)[]; // all its keys
  return fields.filter((field) => before[field] !== after[field]);
}
