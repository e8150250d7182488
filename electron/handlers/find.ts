import { done } from '#domain/problems.ts';
import { fullName, sortName } from '#domain/staff.ts';
import { currentCycle } from '#electron/current-cycle.ts';
import type { HandlersOf } from '#electron/handling.ts';

const MOST_FOUND = 20;
const NEWEST = 8;

export const find: HandlersOf<'find'> = {
  'find.all': (read, { text }, { today }) => {
    const wanted = plain(text).split(' ').filter(Boolean);
    const newest = wanted.length === 0 ? read.reviews.lastTouched(NEWEST) : [];
    const staff = read.staff.all();
    const byId = new Map(staff.map((person) => [person.id, person]));
    const label = (cycleId: Parameters<typeof read.cycles.byId>[0]): string => read.cycles.byId(cycleId)?.label ?? '';
    if (wanted.length === 0)
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
        const hay = plain(`${fullName(person)} ${sortName(person)} ${person.jobTitle} ${person.employeeNumber ?? ''}`);
        return wanted.every((word) => hay.includes(word));
      })
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

/** As somebody in a hurry types it: small letters, no accents. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
