import { readDay } from '#domain/days/day-words.ts';
import { FIRST_YEAR, LAST_YEAR } from '#domain/days/years.ts';
import { textOf } from '#domain/staff-list/cells.ts';
import { matchSheet } from '#domain/staff-list/match-sheet.ts';
import type { Sheet } from '#domain/staff-list/sheet.ts';

/** What a column of an old tracker holds, beside the boxes of the policy. */
export const plainHolds = [
  'nothing',
  'note',
  'fullName',
  'givenName',
  'familyName',
  'employeeNumber',
  'email',
  'year',
  'held',
  'appraiser',
] as const;
export type PlainHolds = (typeof plainHolds)[number];
/** The box of a policy's form, by its question. */
export type BoxHolds = `box:${string}`;

/** A column of an old tracker: what it holds, and the first calendar year of the review year that it tells of. */
export interface EarlierColumn {
  position: number;
  holds: PlainHolds | BoxHolds;
  /** Null for what holds for a row, or where the year stands in a column of its own. */
  year: number | null;
}

const ofPerson: readonly PlainHolds[] = ['fullName', 'givenName', 'familyName', 'employeeNumber', 'email'];

/** Whether a column says whose row it is, or of which year, rather than something that is kept. */
export function isAboutRow(holds: EarlierColumn['holds']): boolean {
  return holds === 'nothing' || holds === 'year' || ofPerson.some((one) => one === holds);
}

const spans: readonly RegExp[] = [
  /(?<!\d)(?<from>20\d\d)\s*[-–—/]\s*(?:20)?(?<to>\d\d)(?!\d)/,
  /(?<!\d)(?<from>\d\d)\s*[-–—/]\s*(?<to>\d\d)(?![\d/–—-])/,
];

/**
 * The first calendar year of a review year as somebody writes it: 2024 for '2024-25', '2024/2025', '24/25' and 'Reviews
 * 2024–25'. Undefined for one year alone, which may be either, and for a day.
 */
export function yearIn(text: string): number | undefined {
  for (const span of spans) {
    const { from = '', to = '' } = span.exec(text)?.groups ?? {};
    const year = Number(from) % 100;
    if (from !== '' && (year + 1) % 100 === Number(to)) return inYears(2000 + year);
  }
  return undefined;
}

function inYears(year: number): number | undefined {
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

const headings: readonly (readonly [RegExp, PlainHolds])[] = [
  [/^(?:school |academic |review |appraisal )?(?:year|cycle)$/i, 'year'],
  [/\b(?:appraiser|reviewer|reviewed by|appraised by|line manager)\b/i, 'appraiser'],
  [/\b(?:held|meeting|review(?:ed)?|appraisal|date)\b/i, 'held'],
];

/** What the columns of a tracker are likely to hold: by their headings, and a day of a review only where days stand in it. */
export function guessColumns(sheet: Sheet): EarlierColumn[] {
  const matching = matchSheet(sheet);
  const taken = new Set<PlainHolds>();
  return sheet.headings.map((heading, position) => {
    const year = yearIn(heading) ?? null;
    const person = ofPerson.find((one) => (matching as Partial<Record<string, number>>)[one] === position);
    if (person) return { position, holds: person, year: null };
    const bare = heading.replace(/(?:20)?\d\d\s*[-–—/]\s*(?:20)?\d\d/, '').trim();
    const found = headings.find(([pattern]) => pattern.test(bare))?.[1];
    const fits = found !== undefined && (found !== 'held' || areDays(sheet, position));
    const key = `${found} ${year}` as PlainHolds; // once for each year
    if (!fits || taken.has(key)) return { position, holds: 'note', year };
    taken.add(key);
    return { position, holds: found, year: found === 'year' ? null : year };
  });
}

/** Whether days stand in a column, in half of the cells or more in which something stands. */
function areDays({ rows }: Sheet, position: number): boolean {
  const filled = rows.map(({ cells }) => cells[position] ?? '').filter((cell) => textOf(cell).trim() !== '');
  const days = filled.filter((cell) => readDay(textOf(cell)) !== undefined);
  return days.length * 2 >= filled.length;
}
