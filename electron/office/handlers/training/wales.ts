import { keepWelshFacts } from '#db/writes/staff.ts';
import { noting } from '#db/writes/undo/changes.ts';
import type { Day } from '#domain/days/dates.ts';
import type { Problem } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import { fullName, sortName } from '#domain/staff/staff.ts';
import { noWelshFacts, type WelshFacts } from '#domain/staff/wales.ts';
import { byName } from '#domain/text/order.ts';
import type { HandlersOf } from '#electron/office/handling.ts';

export const wales: HandlersOf<'wales'> = {
  'wales.list': (read, _input, { today }) => {
    if (read.school().nation !== 'wales') return done({ people: [] });
    const noted = new Map(read.staff.welshFacts().map((one) => [one.staffId, one]));
    const here = read.staff.all().filter(({ leavingDate }) => leavingDate === null || leavingDate >= today);
    const people = here.map((person) => ({
      ...(noted.get(person.id) ?? noWelshFacts),
      staffId: person.id,
      name: fullName(person),
      sortName: sortName(person),
      isRegistered: person.ewcRegistered,
    }));
    return done({ people: people.toSorted(byName) });
  },

  'wales.save': (tx, facts, { today }) => {
    const person = tx.read.staff.byId(facts.staffId);
    if (!person) return refuse({ code: 'not-found', what: 'staff' });
    const problem = dayProblem(facts, today);
    if (problem) return refuse(problem);
    const rows = noting(tx.db, [{ table: 'staffWales', id: facts.staffId }], () => keepWelshFacts(tx.db, facts));
    return done({ changeId: rows.length === 0 ? null : tx.note({ about: fullName(person), rows }) });
  },
};

/** What is noted was done on a day that has been; an answer has the day on which it was given. */
function dayProblem({ ewcCheckedOn, welshAskedOn, welshAnswer }: WelshFacts, today: Day): Problem | undefined {
  if (ewcCheckedOn !== null && ewcCheckedOn > today) return { code: 'day-in-future', field: 'ewcCheckedOn' };
  if (welshAskedOn !== null && welshAskedOn > today) return { code: 'day-in-future', field: 'welshAskedOn' };
  return welshAnswer !== '' && welshAskedOn === null ? { code: 'field-empty', field: 'welshAskedOn' } : undefined;
}
