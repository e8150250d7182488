import { expect, test } from 'vitest';
import { matchColumns } from '#domain/staff-list/staff-columns.ts';
import { readRows } from '#domain/staff-list/staff-import.ts';
import { judgementsOf, judgementsThatCount } from '#domain/staff-list/staff-judging.ts';
import { readSheets } from '#electron/intake/read-sheets.ts';
import { type Chance, type MadeDay, type MadeList, makeList } from './made-lists.ts';

const LISTS = 500;

/** Chance that comes again from the same seed (mulberry32). */
function chanceFrom(seed: number): Chance {
  let state = seed;
  return (of) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const chosen = of[Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * of.length)];
    if (chosen === undefined) throw new Error('nothing to choose from');
    return chosen;
  };
}

const isoDay = (of: MadeDay | undefined) =>
  of && [of[0], ...of.slice(1).map((part) => String(part).padStart(2, '0'))].join('-');

/** What is wrong and was taken without a word, who is lost without a line, and how many are in. */
async function outcomeOf({ people, bytes }: MadeList): Promise<{ faults: string[]; in: number }> {
  const read = await readSheets(bytes);
  const sheet = read.ok ? read.value[0] : undefined;
  if (!sheet) return { faults: ['refused'], in: 0 };
  const matching = matchColumns(sheet.headings);
  const { ready, rejected, leftOut, warnings } = readRows(sheet, matching);
  const asked = new Set(judgementsThatCount(judgementsOf(sheet), matching).map(({ position }) => position));
  const faults: string[] = [];
  let count = 0;
  for (const person of people) {
    const row = ready.find(({ listed }) => listed.email === person.email);
    if (!row && sheet.setAside.length + rejected.length + leftOut.length === 0) faults.push(`${person.email} is lost`);
    if (!row) continue;
    count += 1;
    const expected = {
      employeeNumber: person.number,
      familyName: person.familyName,
      givenName: person.givenName,
      jobTitle: person.jobTitle,
      startDate: isoDay(person.startDate),
      leavingDate: isoDay(person.leavingDate),
      hoursPerWeek: person.hours,
    };
    for (const [field, value] of Object.entries(expected) as [keyof typeof expected, unknown][]) {
      const isTold =
        warnings.some((one) => one.row === row.row && one.column === field) || asked.has(matching[field] ?? -1);
      if (row.listed[field] !== value && !isTold) faults.push(`${field} ${row.listed[field]} for ${String(value)}`);
    }
  }
  return { faults, in: count };
}

test.each([1, 2026])(
  'of made-up lists (seed %d) nothing wrong goes in unseen, nobody is lost without a line, and nearly all are in',
  async (seed) => {
    const chance = chanceFrom(seed);
    const faults: string[] = [];
    let [people, taken] = [0, 0];
    for (let made = 0; made < LISTS; made += 1) {
      const list = makeList(chance);
      const outcome = await outcomeOf(list);
      people += list.people.length;
      taken += outcome.in;
      faults.push(...outcome.faults.map((fault) => `${fault}: ${list.told}`));
    }
    expect(faults).toEqual([]);
    expect(taken / people).toBeGreaterThan(0.95);
  },
);
