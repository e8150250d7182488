import { done } from '#domain/problems.ts';
import { fullName, sortName } from '#domain/staff.ts';
import { plainLetters } from '#domain/staff-names.ts';
import { currentCycle } from '#electron/current-cycle.ts';
import type { HandlersOf } from '#electron/handling.ts';

const MOST_FOUND = 20;
const NEWEST = 8;
const byName = new Intl.Collator('en-GB');

export const find: HandlersOf<'find'> = {
  'find.all': (read, { text }, { today }) => {
    const isEmpty = text.trim() === '';
    const wanted = wordsOf(text);
    const newest = isEmpty ? read.reviews.lastTouched(NEWEST) : [];
    const staff = read.staff.all();
    const byId = new Map(staff.map((person) => [person.id, person]));
    const label = (cycleId: Parameters<typeof read.cycles.byId>[0]): string => read.cycles.byId(cycleId)?.label ?? '';
    if (isEmpty)
      return done({
        found: newest.flatMap((row) => {
          const person = byId.get(row.staffId);
          return person
            ? [{ kind: 'review' as const, reviewId: row.id, title: fullName(person), detail: label(row.cycleId) }]
            : [];
        }),
      });
    const matches = staff
      .filter((person) => {
        const known = wordsOf(`${fullName(person)} ${person.jobTitle} ${person.employeeNumber ?? ''}`);
        return wanted.length > 0 && wanted.every((word) => known.some((one) => one.includes(word)));
      })
      .sort((a, b) => byName.compare(sortName(a), sortName(b)))
      .slice(0, MOST_FOUND);
    const cycle = currentCycle(read, today);
    const reviews = new Map(cycle ? read.reviews.rowsInCycle(cycle.id).map((row) => [row.staffId, row.id]) : []);
    return done({
      found: matches.flatMap((person) => {
        const reviewId = reviews.get(person.id);
        const title = fullName(person);
        return [
          { kind: 'staff' as const, staffId: person.id, title, detail: person.jobTitle },
          ...(reviewId && cycle ? [{ kind: 'review' as const, reviewId, title, detail: cycle.label }] : []),
        ];
      }),
    });
  },
};

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).map(plainLetters).filter(Boolean);
}
