import type { Reads } from '#db/reads.ts';
import type { Day } from '#domain/days/dates.ts';
import { fullName, sortName } from '#domain/staff/staff.ts';
import { byName } from '#domain/text/order.ts';
import { isAskedOf, type MustHave } from '#domain/training/must-have.ts';
import { type Had, trainingStanding } from '#domain/training/standing.ts';

/** Everybody of whom something is asked on a day, by name, and how they stand with it. */
export function standingLines(
  read: Pick<Reads, 'staff' | 'trainingHeld'>,
  mustHaves: readonly MustHave[],
  { today, soon }: { today: Day; soon: Day },
) {
  const had = new Map<string, Had[]>();
  for (const { mustHaveId, heldOn, people } of read.trainingHeld.all())
    for (const { staffId, expiresOn } of mustHaveId === null ? [] : people) {
      const key = `${mustHaveId}/${staffId}`;
      had.set(key, [...(had.get(key) ?? []), { heldOn, expiresOn }]);
    }
  const staff = read.staff.all();
  return mustHaves.flatMap((mustHave) =>
    staff
      .flatMap((person) => {
        const theirs = had.get(`${mustHave.id}/${person.id}`) ?? [];
        if (!isAskedOf(mustHave, person, { today, hasHadIt: theirs.length > 0 })) return [];
        const { id: staffId, jobTitle } = person;
        const who = { staffId, name: fullName(person), sortName: sortName(person), jobTitle };
        const standing = trainingStanding(theirs, mustHave.months, { today, soon });
        return [{ mustHaveId: mustHave.id, what: mustHave.name, ...who, ...standing }];
      })
      .toSorted(byName),
  );
}
