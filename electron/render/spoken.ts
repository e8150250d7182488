import { shortDay } from '#domain/days/day-words.ts';
import { type Bilingual, inLanguage, type Language, type LanguageChoice } from '#domain/text/bilingual.ts';
import { figure, inPounds } from '#domain/text/pounds.ts';
import type { BoxHolds, Cell, CellLine, Column, Composed, TableRow, Text } from '#templates/blocks.ts';
import { words } from '#templates/words/index.ts';

/** A piece of text and the language it is in; null for what somebody typed, in whatever language that was. */
export interface Piece {
  language: Language | null;
  text: string;
}

/** A text as it is printed: one piece, or Welsh and then English where both were asked for and differ. */
export function spoken(text: Text, choice: LanguageChoice): Piece[] {
  if (typeof text === 'string') return [{ language: null, text }];
  if (text.cy === undefined) return [{ language: 'en', text: text.en }];
  if (choice !== 'both') return [{ language: choice, text: inLanguage(text, choice) }];
  if (text.cy === text.en) return [{ language: 'cy', text: text.cy }];
  return [
    { language: 'cy', text: withoutValue(text.cy, text.en) },
    { language: 'en', text: text.en },
  ];
}

/**
 * The Welsh of a label with its value, without the value where the English behind it says the same: 'Blaenoriaeth' over
 * 'Priority: Reading and talk in every class'. What somebody typed stands once.
 */
function withoutValue(welsh: string, english: string): string {
  const [, label = '', value = ''] = valued.exec(welsh) ?? [];
  return value !== '' && label !== '' && english.endsWith(value) && !english.startsWith(label) ? label : welsh;
}

/** A label with what somebody typed behind a colon, or a name in brackets. */
const valued = /^([^:(]+?)(: .+| \(\p{Lu}[^()]*\))$/su;

/** Who signs, whose name is not divided between two lines: 'For the school (Mererid Llwydfryn)'. */
export function signerSaid({ en, cy }: Bilingual): Bilingual {
  return cy === undefined ? { en: withWholeName(en) } : { en: withWholeName(en), cy: withWholeName(cy) };
}

function withWholeName(label: string): string {
  return label.replace(named, (name) => ` ${unbroken(name.trimStart())}`);
}

/** A name in brackets, or behind a colon. */
const named = / \(\p{Lu}[^()]*\)$|(?<=:) \p{Lu}[^:]*$/u;

/** A text on one line, both languages beside each other. */
export function onOneLine(text: Text, choice: LanguageChoice): string {
  return spoken(text, choice)
    .map((piece) => piece.text)
    .join(' / ');
}

/** What stands over every page but the first: what it belongs to on the left, whose paper it is on the right. */
export interface RunningLine {
  left: string;
  right: string;
}

/** What the running line says, in the first of the document's languages: its title, what it is about, and whose it is. */
export function runningLine(
  { school, title, subtitle }: Composed,
  choice: LanguageChoice,
): { title: string; about: string; school: string } {
  const first = (text: Text) => spoken(text, choice)[0]?.text ?? '';
  return { title: first(title), about: first(subtitle), school: school.name };
}

/** What stands under every page besides its number: that a school is made up, and that a paper is a draft. */
export function footNotes({ demo, draft }: Composed): Text[] {
  return [...(demo ? [words.demo] : []), ...(draft ? [draft] : [])];
}

/** A language as files name it (BCP 47). */
export const languageTags: Readonly<Record<Language, string>> = { en: 'en-GB', cy: 'cy-GB' };

/** The language that a document is in as a whole: what a reader falls back to. */
export function mainLanguage(choice: LanguageChoice): Language {
  return choice === 'en' ? 'en' : 'cy';
}

/** A line of a cell as it is printed: words, in a box where it has an address. */
export interface PrintedLine {
  address: string | null;
  /** What the box takes that is not prose. */
  holds?: BoxHolds | undefined;
  pieces: Piece[];
}

/** A cell as printed lines: days and figures in words, nothing for an empty cell. */
export function cellLines(cell: Cell, choice: LanguageChoice): PrintedLine[] {
  if (cell === null) return [];
  if (typeof cell === 'string') return [lineOf(cell, choice)];
  if ('lines' in cell) return cell.lines.map((line) => lineOf(line, choice));
  if ('day' in cell) {
    return [lineOf({ en: unbroken(shortDay(cell.day, 'en')), cy: unbroken(shortDay(cell.day, 'cy')) }, choice)];
  }
  if ('number' in cell) return [lineOf(figure(cell.number), choice)];
  if ('pence' in cell) return [lineOf(inPounds(cell.pence), choice)];
  return [lineOf(cell, choice)];
}

/** A day stays on one line, and a name. */
function unbroken(words: string): string {
  return words.replaceAll(' ', '\u00a0');
}

function lineOf(line: CellLine, choice: LanguageChoice): PrintedLine {
  if (typeof line === 'string' || !('address' in line)) return { address: null, pieces: spoken(line, choice) };
  return { address: line.address, holds: line.holds, pieces: spoken(line.text, choice) };
}

/** Whether a row is one to write in: nothing stands in it, or nothing in any of its boxes. */
export function isEmptyRow(row: Readonly<TableRow>): boolean {
  const cells = cellsIn(row);
  const boxes = cells.flatMap((cell) => boxesIn(cell));
  return boxes.length > 0 ? boxes.every((text) => text === '') : cells.every((cell) => cell === null || cell === '');
}

/** How many lines of writing a row has while it is empty; words over the whole width take one. */
export function roomIn(row: Readonly<TableRow>): number {
  if ('across' in row) return 1;
  return 'cells' in row ? row.room : 2;
}

/** What stands in the boxes of a cell. */
export function boxesIn(cell: Cell): Text[] {
  if (cell === null || typeof cell !== 'object') return [];
  if ('lines' in cell) return cell.lines.flatMap((line) => boxesIn(line));
  return 'address' in cell ? [cell.text] : [];
}

/** A row as cells; words over the whole width stand in the first. */
export function cellsIn(row: Readonly<TableRow>): readonly Cell[] {
  if ('across' in row) return [row.across];
  return 'cells' in row ? row.cells : row;
}

/** The sums of a table's number and money columns that are printed; null for the others, and for money of which nothing was said. */
export function columnSums(
  columns: readonly Pick<Column, 'kind' | 'aside'>[],
  rows: readonly Readonly<TableRow>[],
): Cell[] {
  return columns.map(({ kind, aside }, at) => {
    if (aside === true || (kind !== 'number' && kind !== 'money')) return null;
    const isSaid = rows.some((row) => isPence(cellsIn(row)[at] ?? null));
    const sum = rows.reduce((total, row) => total + amount(cellsIn(row)[at] ?? null), 0);
    if (kind === 'money') return isSaid ? { pence: sum } : null;
    return { number: sum };
  });
}

function isPence(cell: Cell): boolean {
  return typeof cell === 'object' && cell !== null && 'pence' in cell;
}

function amount(cell: Cell): number {
  if (cell === null || typeof cell === 'string') return 0;
  if ('number' in cell) return cell.number;
  return 'pence' in cell ? cell.pence : 0;
}
