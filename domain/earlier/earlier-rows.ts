import type { Day } from '#domain/days/dates.ts';
import { readDay, shortDay } from '#domain/days/day-words.ts';
import { isOfOurYears } from '#domain/days/years.ts';
import { divideName, type Names } from '#domain/staff/staff-names.ts';
import { type Cell, isBlank, textOf } from '#domain/staff-list/cells.ts';
import type { Sheet } from '#domain/staff-list/sheet.ts';
import { nameOrderOf } from '#domain/staff-list/staff-columns.ts';
import { cleanName, cleanProse } from '#domain/text/clean-text.ts';
import { type EarlierColumn, isAboutRow, yearIn } from './earlier-columns.ts';

/** What an old tracker tells of one person’s review of one year. */
export interface EarlierReview {
  row: number;
  whose: Names & { employeeNumber?: string; email?: string };
  /** The first calendar year of the review year; null where none is told. */
  year: number | null;
  held: Day | null;
  appraiser: string;
  /** Texts for boxes of the policy's forms, by their questions, each with its heading. */
  boxes: { question: string; heading: string; text: string }[];
  /** Everything else, with its heading, in the order of the columns. */
  rest: { heading: string; text: string }[];
}

/**
 * The reviews that an old tracker tells of, one for each row and year in which something stands. What holds for a row and no
 * year goes to the year of the row's own column, else to `year`, else to the latest that the row tells of. A day that cannot be
 * read, and everything that has no place of its own, stays with its heading: nothing that stands in a row is lost.
 */
export function readEarlier(sheet: Sheet, columns: readonly EarlierColumn[], year: number | null): EarlierReview[] {
  return sheet.rows.flatMap(({ row, cells }) => {
    const whose = whoseRow(sheet, cells, columns);
    const said = columns.find(({ holds }) => holds === 'year');
    const written = said && yearOf(cells[said.position] ?? '');
    const told = columns.filter(({ holds, position }) => !isAboutRow(holds) && !isBlank(cells[position] ?? ''));
    const years = told.flatMap((column) => column.year ?? []);
    const usual = written ?? year ?? (years.length > 0 ? Math.max(...years) : null);
    const byYear = Map.groupBy(told, (column) => column.year ?? usual);
    return [...byYear]
      .toSorted(([one], [other]) => (one ?? 0) - (other ?? 0))
      .map(([of, columnsOfYear]) => {
        const review: EarlierReview = { row, whose, year: of, held: null, appraiser: '', boxes: [], rest: [] };
        for (const column of columnsOfYear) place(review, column, cells[column.position] ?? '', sheet.headings);
        return review;
      });
  });
}

function place(
  review: EarlierReview,
  { holds, position }: EarlierColumn,
  cell: Cell,
  headings: readonly string[],
): void {
  const heading = headings[position] ?? '';
  const text = saidIn(cell);
  const on = holds === 'held' ? dayIn(cell) : undefined;
  if (on !== undefined && review.held === null) review.held = on;
  else if (holds === 'appraiser' && review.appraiser === '') review.appraiser = cleanName(text);
  else if (holds.startsWith('box:')) review.boxes.push({ question: holds.slice('box:'.length), heading, text });
  else review.rest.push({ heading, text });
}

function whoseRow(
  { headings }: Sheet,
  cells: readonly Cell[],
  columns: readonly EarlierColumn[],
): EarlierReview['whose'] {
  const said = (holds: EarlierColumn['holds']) => {
    const column = columns.find((one) => one.holds === holds);
    return {
      text: cleanName(textOf(cells[column?.position ?? -1] ?? '')),
      heading: headings[column?.position ?? -1] ?? '',
    };
  };
  const whole = said('fullName');
  const divided = divideName(whole.text, nameOrderOf(whole.heading)).names;
  const [employeeNumber, email] = [said('employeeNumber').text, said('email').text];
  return {
    givenName: said('givenName').text || divided.givenName,
    familyName: said('familyName').text || divided.familyName,
    ...(employeeNumber !== '' && { employeeNumber }),
    ...(email !== '' && { email }),
  };
}

/** '2024-25', or the one number 2024, which a column of years means as the year in which it begins. */
function yearOf(cell: Cell): number | null {
  const text = textOf(cell).trim();
  return yearIn(text) ?? (/^20\d\d$/.test(text) ? Number(text) : null);
}

function dayIn(cell: Cell): Day | undefined {
  const read = typeof cell === 'object' && 'day' in cell ? cell.day : readDay(textOf(cell));
  return read !== undefined && isOfOurYears(read) ? read : undefined;
}

function saidIn(cell: Cell): string {
  if (typeof cell === 'object' && 'day' in cell) return shortDay(cell.day, 'en');
  return cleanProse(textOf(cell)).trim();
}
