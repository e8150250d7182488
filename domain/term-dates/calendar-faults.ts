import { type Day, daysBetween, partsOf } from '#domain/days/dates.ts';
import type { NewCalendarEntry } from '#domain/days/school-calendar.ts';
import { FIRST_YEAR, LAST_YEAR } from '#domain/days/years.ts';
import type { Problem } from '#domain/problems.ts';

const LONGEST_NAME = 100;
const LONGEST_ENTRY_DAYS = 366;

/** What is wrong with an entry beside the others of its calendar, at its field (`name`, `starts`, `ends`). */
export function faultOf(entry: NewCalendarEntry, others: readonly NewCalendarEntry[]): Problem | undefined {
  return faultOfName(entry) ?? faultOfDays(entry) ?? faultBeside(entry, others);
}

/** Entries that are to come in together: each that may, and each that may not with what is wrong with it. */
export interface Checked<Entry> {
  good: Entry[];
  faulty: { entry: Entry; problem: Problem }[];
}

/** Checks entries that are to come in together beside those that are there; terms first, because half-terms lie in them. */
export function checkTogether<Entry extends NewCalendarEntry>(
  entries: readonly Entry[],
  there: readonly NewCalendarEntry[],
): Checked<Entry> {
  const checked: Checked<Entry> = { good: [], faulty: [] };
  const inOrder = [...entries].sort((a, b) => Number(b.kind === 'term') - Number(a.kind === 'term'));
  for (const entry of inOrder) {
    const problem = faultOf(entry, [...there, ...checked.good]);
    if (problem) checked.faulty.push({ entry, problem });
    else checked.good.push(entry);
  }
  return checked;
}

function faultOfName({ name }: NewCalendarEntry): Problem | undefined {
  if (name === '') return { code: 'field-empty', field: 'name' };
  return name.length > LONGEST_NAME ? { code: 'field-long', field: 'name', most: LONGEST_NAME } : undefined;
}

function faultOfDays({ starts, ends }: NewCalendarEntry): Problem | undefined {
  for (const [field, on] of Object.entries({ starts, ends }))
    if (isOutOfRange(on)) return { code: 'field-year', field, first: FIRST_YEAR, last: LAST_YEAR };
  if (ends < starts) return { code: 'field-day-order', field: 'ends', before: 'starts' };
  return daysBetween(starts, ends) + 1 > LONGEST_ENTRY_DAYS ? { code: 'entry-long', field: 'ends' } : undefined;
}

function faultBeside(entry: NewCalendarEntry, others: readonly NewCalendarEntry[]): Problem | undefined {
  const { kind, starts, ends } = entry;
  const alike = others.filter((other) => other.kind === kind);
  const twin = alike.find((other) => other.starts === starts && other.ends === ends);
  if (twin) return { code: 'entry-there', field: 'starts', name: twin.name };
  if (kind === 'term') {
    const met = alike.find((other) => other.starts <= ends && starts <= other.ends);
    return met && { code: 'terms-overlap', field: 'starts', name: met.name, starts: met.starts, ends: met.ends };
  }
  const isInTerm = others.some((term) => term.kind === 'term' && term.starts <= starts && ends <= term.ends);
  return kind === 'half-term' && !isInTerm ? { code: 'half-term-outside', field: 'starts' } : undefined;
}

function isOutOfRange(on: Day): boolean {
  const { year } = partsOf(on);
  return year < FIRST_YEAR || year > LAST_YEAR;
}
