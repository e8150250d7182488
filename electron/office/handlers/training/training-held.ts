import { keepEvent, keepMustHave, removeEvent } from '#db/writes/training-held.ts';
import { noting } from '#db/writes/undo/changes.ts';
import type { ChangedTable } from '#domain/change.ts';
import type { TrainingEventId } from '#domain/ids.ts';
import type { Problem } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import type { Staff } from '#domain/staff/staff.ts';
import { fullName, sortName } from '#domain/staff/staff.ts';
import { byName } from '#domain/text/order.ts';
import type { TrainingEvent } from '#domain/training/event.ts';
import { mustHavesOf, type Whom } from '#domain/training/must-have.ts';
import { endOfNextTerm } from '#domain/training/standing.ts';
import type { HandlersOf, Transaction } from '#electron/office/handling.ts';
import { standingLines } from '#electron/office/training/standing-lines.ts';
import { usualMustHaves } from '#templates/training/usual.ts';

export const trainingHeld: HandlersOf<'mustHaves' | 'trainingEvents'> = {
  'mustHaves.list': (read, _input, { today }) => {
    const { nation } = read.school();
    const mustHaves = mustHavesOf(usualMustHaves, read.trainingHeld.mustHaves(), nation);
    const nextTerm = endOfNextTerm(read.calendar(), today);
    const lines = standingLines(read, mustHaves, { today, soon: nextTerm.ends });
    return done({
      today,
      nation,
      nextTerm,
      mustHaves: mustHaves.map((one) => ({ ...one, whom: whomShown(one.whom) })),
      lines,
    });
  },

  'mustHaves.save': (tx, { id, ...typed }, { today, newId }) => {
    if (typed.name === '') return refuse({ code: 'field-empty', field: 'name' });
    if (typed.checkedOn !== null && typed.checkedOn > today)
      return refuse({ code: 'day-in-future', field: 'checkedOn' });
    const { nation } = tx.read.school();
    const before = mustHavesOf(usualMustHaves, tx.read.trainingHeld.mustHaves(), nation).find((one) => one.id === id);
    if (id !== null && before === undefined) return refuse({ code: 'not-found', what: 'must-have' });
    const line = { ...typed, id: id ?? newId<string>(), nation: before ? before.nation : nation };
    const rows = noting(tx.db, [{ table: 'mustHave', id: line.id }], () => keepMustHave(tx.db, line));
    return done({ changeId: rows.length === 0 ? null : tx.note({ about: line.name, rows }) });
  },

  'trainingEvents.list': (read, { staffId }) => {
    const staff = new Map<string, Staff>(read.staff.all().map((person) => [person.id, person]));
    const filesOf = Map.groupBy(read.trainingHeld.certificates(), (one) => `${one.eventId}/${one.staffId}`);
    const events = read.trainingHeld
      .all()
      .filter(({ people }) => staffId === null || people.some((one) => one.staffId === staffId));
    return done({
      events: events.map((event) => ({
        ...event,
        people: event.people
          .filter((one) => staffId === null || one.staffId === staffId)
          .flatMap((one) => {
            const person = staff.get(one.staffId);
            const named = person && { name: fullName(person), sortName: sortName(person) };
            return named ? [{ ...one, ...named, files: filesOf.get(`${event.id}/${one.staffId}`) ?? [] }] : [];
          })
          .toSorted(byName),
      })),
    });
  },

  'trainingEvents.save': (tx, { id, ...typed }, { today, newId }) => {
    const before = id === null ? undefined : tx.read.trainingHeld.byId(id);
    if (id !== null && before === undefined) return refuse({ code: 'not-found', what: 'training-event' });
    const problem = eventProblem(tx, typed, today);
    if (problem) return refuse(problem);
    const event = { ...typed, id: id ?? newId<TrainingEventId>() };
    const rows = noting(tx.db, rowsOf(event, before), () => keepEvent(tx.db, event));
    const changeId = rows.length === 0 ? null : tx.note({ about: event.what, rows });
    return done({ trainingEventId: event.id, changeId });
  },

  'trainingEvents.remove': (tx, { trainingEventId: id }) => {
    const event = tx.read.trainingHeld.byId(id);
    if (!event) return refuse({ code: 'not-found', what: 'training-event' });
    const rows = noting(tx.db, rowsOf(event), () => removeEvent(tx.db, id));
    return done({ changeId: tx.note({ about: event.what, rows }) });
  },
};

/** The rows of one or two states of a training: it stands before those who were there, who hang on it. */
function rowsOf(...states: (TrainingEvent | undefined)[]): { table: ChangedTable; id: string }[] {
  const there = states.filter((state) => state !== undefined);
  const events = there.map(({ id }) => ({ table: 'trainingEvent' as const, id: id as string }));
  const people = there.flatMap((state) =>
    state.people.map(({ staffId }) => ({ table: 'attendance' as const, id: `${state.id}/${staffId}` })),
  );
  return [...new Map([...events, ...people].map((row) => [`${row.table}/${row.id}`, row])).values()];
}

function eventProblem(
  tx: Transaction,
  { what, heldOn, people }: Omit<TrainingEvent, 'id'>,
  today: string,
): Problem | undefined {
  if (what === '') return { code: 'field-empty', field: 'what' };
  if (heldOn > today) return { code: 'day-in-future', field: 'heldOn' };
  if (people.length === 0) return { code: 'field-empty', field: 'people' };
  if (people.some(({ staffId }) => !tx.read.staff.byId(staffId))) return { code: 'not-found', what: 'staff' };
  if (new Set(people.map(({ staffId }) => staffId)).size < people.length)
    return { code: 'field-unknown', field: 'people' };
  const isBefore = people.some(({ expiresOn }) => expiresOn !== null && expiresOn < heldOn);
  return isBefore ? { code: 'field-day-order', field: 'expiresOn', before: 'heldOn' } : undefined;
}

/** A copy that the window may have. */
function whomShown(whom: Whom) {
  return typeof whom === 'string' ? whom : [...whom];
}
