import { done } from '#domain/result.ts';
import { fullName, sortName } from '#domain/staff/staff.ts';
import { plainLetters } from '#domain/staff/staff-names.ts';
import { openCycles } from '#electron/office/cycles/open-cycles.ts';
import type { HandlersOf } from '#electron/office/handling.ts';

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
    const open = openCycles(read, today);
    return done({
      found: matches.flatMap((person) => {
        const title = fullName(person);
        const rows = read.reviews.rowsOfPerson(person.id);
        const reviews = open.flatMap(({ id, label: detail }) => {
          const row = rows.find(({ cycleId }) => cycleId === id);
          return row ? [{ kind: 'review' as const, reviewId: row.id, title, detail }] : [];
        });
        return [{ kind: 'staff' as const, staffId: person.id, title, detail: person.jobTitle }, ...reviews];
      }),
    });
  },
};

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).map(plainLetters).filter(Boolean);
}
