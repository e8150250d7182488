import type { Day } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import type { Staff } from '#domain/staff/staff.ts';
import { type DoubtReason, identityOf, indexStaff, rowsTwiceInList } from './people/staff-identity.ts';
import type { StaffRow } from './staff-import.ts';

/** A row that may speak of somebody already there or of somebody else in the list; the user decides. */
export interface Doubt {
  row: StaffRow;
  why: DoubtReason;
  like: Staff[];
}

/** What the user decided about a doubtful row; who has returned is no leaver any more. */
export type DoubtAnswer =
  | { as: 'new' }
  | { as: 'existing'; staffId: StaffId }
  | { as: 'returned'; staffId: StaffId }
  | { as: 'leave-out' };

/** A row put to somebody there (who may have returned), or to somebody new (`before` undefined). */
export interface Settled {
  row: StaffRow;
  before: Staff | undefined;
  hasReturned: boolean;
}

/** Puts each row to a person, or keeps it back until the user has answered. */
export function placeRows(
  ready: readonly StaffRow[],
  existing: readonly Staff[],
  answers: Readonly<Record<number, DoubtAnswer>>,
  today: Day,
): (Settled | Doubt)[] {
  const counted = ready.filter(({ row }) => answers[row]?.as !== 'leave-out');
  const twice = rowsTwiceInList(counted);
  const index = indexStaff(existing);
  const places = counted.map((row): Settled | Doubt => {
    const answer = answers[row.row];
    if (answer?.as === 'new') return { row, before: undefined, hasReturned: false };
    const staffId = answer && 'staffId' in answer ? answer.staffId : undefined;
    const chosen = existing.find(({ id }) => id === staffId);
    if (chosen) return { row, before: chosen, hasReturned: answer?.as === 'returned' };
    const identity = identityOf(row, index);
    if (identity.is === 'doubtful') return { row, why: identity.why, like: identity.like };
    const before = identity.is === 'existing' ? identity.staff : undefined;
    if (twice.has(row.row)) return { row, why: 'twice-in-list', like: before ? [before] : [] };
    if (before && mayHaveReturned(before, row, today)) return { row, why: 'leaver', like: [before] };
    return { row, before, hasReturned: false };
  });
  return keepBackTwice(places);
}

/** Whether a list speaks of somebody who has left, or is about to, as of one who stays. */
export function mayHaveReturned(before: Staff, { listed }: StaffRow, today: Day): boolean {
  const { leavingDate } = before;
  if (leavingDate === null || listed.leavingDate !== undefined) return false;
  const { startDate, contractEnds, contract } = listed;
  const goesOn = before.contract === 'fixed-term' && contract === 'permanent';
  const isLater = [startDate, contractEnds].some((on) => on !== undefined && on > leavingDate);
  return leavingDate < today || goesOn || isLater;
}

/** Two rows may reach one person by different keys, one by number and one by e-mail: then neither is put there. */
function keepBackTwice(places: readonly (Settled | Doubt)[]): (Settled | Doubt)[] {
  const rowsTo = Map.groupBy(places, (place) => ('before' in place ? place.before?.id : undefined));
  return places.map((place) => {
    if (!('before' in place) || !place.before) return place;
    const isOnly = rowsTo.get(place.before.id)?.length === 1;
    return isOnly ? place : { row: place.row, why: 'twice-in-list', like: [place.before] };
  });
}
