import type { NameOrder } from '#domain/staff/staff-names.ts';
import { wordList } from '#domain/text/word-list.ts';
import { type Cell, type SheetRow, textOf } from './cells.ts';
import { headingsOf } from './headings/column-headings.ts';
import { keysOfHeading, looseKey } from './headings/heading-keys.ts';

/** A column of a staff list that the program can use. */
export type StaffColumn = keyof typeof headingsOf;

/** Which column of the table (position from 0) holds what; a column that is not named here is never read. */
export type Matching = Partial<Record<StaffColumn, number>>;

/** The columns, in the order in which a screen lists them. */
export const staffColumns = Object.keys(headingsOf) as readonly StaffColumn[]; // keys of the table just above

const keysOf = new Map(staffColumns.map((column) => [column, headingsOf[column].map(looseKey)] as const));
const knownKeys: ReadonlySet<string> = new Set([...keysOf.values()].flat());

/** A heading that may still be matched: its position, and what it may be known by. */
type Open = { position: number; keys: readonly string[] };

/**
 * The likely meaning of each heading. Each column of the table is used once. Names stand in for each other: of two
 * columns with a first name, the second is read where the first is empty, and so are a full name and initials. The
 * user can change every line of it.
 */
export function matchColumns(headings: readonly string[]): Matching {
  const open = new Set(headings.map((heading, position): Open => ({ position, keys: keysOfHeading(heading) })));
  const matching: Matching = {};
  const take = (column: StaffColumn, found: Open | undefined): void => {
    if (!found) return;
    matching[column] = found.position;
    open.delete(found);
  };
  for (const [name, legalName] of [
    ['givenName', 'legalGivenName'],
    ['familyName', 'legalFamilyName'],
  ] as const) {
    const keys = [...keysFor(name), ...keysFor(legalName)];
    take(name, firstOf(open, keys, [0, 1, 2]));
    take(legalName, firstOf(open, keys, [0, 1, 2]));
  }
  // a heading that is known as it is written goes before one that is known by a part of it
  for (const depth of [0, 1, 2]) {
    for (const [column, keys] of keysOf) {
      if (matching[column] === undefined && !nameColumns.has(column)) take(column, firstOf(open, keys, [depth]));
    }
  }
  return withWholeName(matching, headings);
}

const nameColumns: ReadonlySet<StaffColumn> = new Set(['givenName', 'legalGivenName', 'familyName', 'legalFamilyName']);

/** The heading that stands earliest in a list of keys, by any of the given ways to know it. */
function firstOf(open: Iterable<Open>, keys: readonly string[], depths: readonly number[]): Open | undefined {
  let best: { found: Open; rank: number } | undefined;
  for (const found of open) {
    const ranks = depths.map((depth) => keys.indexOf(found.keys[depth] ?? '')).filter((rank) => rank >= 0);
    const rank = Math.min(...ranks);
    if (ranks.length > 0 && rank < (best?.rank ?? Number.POSITIVE_INFINITY)) best = { found, rank };
  }
  return best?.found;
}

const wholeOrFirst: ReadonlySet<string> = new Set(
  wordList(`
    preferred name, preferred, known as, known as name, known by, chosen name, usual name, familiar name, goes by,
    everyday name, nickname, enw a ffefrir, enw dewisol, adwaenir fel, enw a ddefnyddir`).map(looseKey),
);

/** 'Preferred Name' holds a whole name where nothing else holds the family name, and a first name beside a surname. */
function withWholeName(matching: Matching, headings: readonly string[]): Matching {
  const { givenName, legalGivenName, familyName, fullName, ...others } = matching;
  const isWhole = keysOfHeading(headings[givenName ?? -1] ?? '').some((key) => wholeOrFirst.has(key));
  if (givenName === undefined || !isWhole || familyName !== undefined || fullName !== undefined) return matching;
  return { ...others, fullName: givenName, ...(legalGivenName !== undefined && { givenName: legalGivenName }) };
}

function keysFor(column: StaffColumn): readonly string[] {
  return keysOf.get(column) ?? [];
}

/** Which name stands first in a whole name, where its heading says so ('Surname, Forename'); else the given name. */
export function nameOrderOf(heading: string): NameOrder {
  return /^\W*(?:full |staff |employee )?(?:name)?\W*(?:surname|last|family|cyfenw)/i.test(heading)
    ? 'family-first'
    : 'given-first';
}

/** The headings of a table whose heading stands in two rows, as 'Name' does over 'Forename' and 'Surname'. */
export function headingsOfTwoRows(headings: readonly string[], below: readonly Cell[] | undefined): readonly string[] {
  if (!below || !isHeadingRow(below)) return headings;
  return headings.map((heading, position) => {
    const lower = textOf(below[position] ?? '').trim();
    return isKnownHeading(lower) ? lower : heading;
  });
}

/** Whether a row holds nothing but headings of staff lists, at least two. */
export function isHeadingRow(cells: readonly Cell[]): boolean {
  const filled = cells.map((cell) => textOf(cell).trim()).filter((text) => text !== '');
  return filled.length > 1 && filled.every(isKnownHeading);
}

function isKnownHeading(text: string): boolean {
  return text !== '' && keysOfHeading(text).some((key) => knownKeys.has(key));
}

const mostTitleRows = 30;

/**
 * The row (as the spreadsheet program counts) that holds the most headings of staff lists among the first thirty, the
 * first of equals; where no row holds any, the first row with two cells filled, else the first. 0 for no rows.
 */
export function findHeadingRow(rows: readonly SheetRow[]): number {
  const scored = rows.slice(0, mostTitleRows).map(({ row, cells }) => ({
    row,
    known: new Set(cells.map(textOf).filter(isKnownHeading).map(looseKey)).size,
    filled: cells.filter((cell) => textOf(cell).trim() !== '').length,
  }));
  const most = Math.max(0, ...scored.map(({ known }) => known));
  const heading =
    most > 0 ? scored.find(({ known }) => known === most) : (scored.find(({ filled }) => filled > 1) ?? scored[0]);
  return heading?.row ?? 0;
}
