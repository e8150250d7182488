import { z } from 'zod';
import { guessGroup } from '#domain/staff/job-titles.ts';
import { type SheetRow, textOf } from '#domain/staff-list/cells.ts';
import { hasDayOrAddress } from '#domain/staff-list/judging/odd-lines.ts';
import { headingKey, type Sheet } from '#domain/staff-list/sheet.ts';
import { isHeadingRow, type Matching, type StaffColumn } from '#domain/staff-list/staff-columns.ts';
import { cleanName } from '#domain/text/clean-text.ts';

/** Why a row of a list is no person. */
export const leftOutReason = z.enum(['total', 'heading', 'group', 'note', 'above']);

/** A row that is left out, and what stands in it. */
export interface LeftOutRow {
  row: number;
  why: z.infer<typeof leftOutReason>;
  was: string;
}

const mostShown = 100;

/** The rows above the headings that may be people: the headings stand again further down, or were not found where they are. */
export function peopleAbove({ above, headings }: Sheet): LeftOutRow[] {
  return above.flatMap((row) => {
    const filled = row.cells.map((cell) => cleanName(textOf(cell))).filter((text) => text !== '');
    const isLikeRow = filled.length * 2 >= headings.length && filled.length > 2 && hasDayOrAddress(row);
    return isLikeRow
      ? [{ row: row.row, why: 'above', was: filled.join(' · ').slice(0, mostShown).toWellFormed() }]
      : [];
  });
}

/** Whether a row is a total, the headings again, the title of a group or a note; undefined for one that may be a person. */
export function whyNoPerson(row: SheetRow, headings: readonly string[], matching: Matching): LeftOutRow | undefined {
  const cells = row.cells.map((cell) => cleanName(textOf(cell)));
  const filled = cells.filter((text) => text !== '');
  const why = reasonOf(cells, filled, headings, matching);
  return why && { row: row.row, why, was: filled.join(' · ').slice(0, mostShown).toWellFormed() };
}

function reasonOf(
  cells: readonly string[],
  filled: readonly string[],
  headings: readonly string[],
  matching: Matching,
): LeftOutRow['why'] | undefined {
  if (isRepeated(cells, headings) || isHeadingRow(cells)) return 'heading';
  const names = namesIn(cells, matching);
  const isFull = filled.length > mostInTotal;
  const hasName = names.some((name) => /\p{L}/u.test(name) && !isTotalName(name, isFull));
  const figuresOnly = names.every((name) => /^[\d.,\s]*$/.test(name));
  // 'Class Teacher Count | 2' and 'Subtotal | 1 teacher'; somebody called Total has another name beside it
  if (!hasName && filled.some(isTotal)) return 'total';
  if (names.some((name) => name !== '') && figuresOnly) return 'total';
  const isTitle = cells.findIndex((text) => text !== '') === matching.jobTitle;
  if (filled.length !== 1 || isTitle || Object.keys(matching).length < 2) return undefined;
  return reasonOfLine(filled[0] ?? '');
}

/** What a line is in which one cell alone is filled. */
function reasonOfLine(text: string): LeftOutRow['why'] | undefined {
  if (isNote.test(text) || text.length > longestName) return 'note';
  // 'Teachers', 'Kitchen' and 'Support staff', but not Ann Cook
  const isJob = guessGroup(text) !== undefined && (/s$/i.test(text) || !text.includes(' '));
  return isJob || groupTitle.test(text) ? 'group' : undefined;
}

function isRepeated(cells: readonly string[], headings: readonly string[]): boolean {
  const filled = cells.flatMap((text, at) =>
    text === '' ? [] : [headingKey(text) === headingKey(headings[at] ?? '')],
  );
  return filled.length > 1 && filled.filter(Boolean).length > filled.length / 2;
}

const namedBy: readonly StaffColumn[] = ['givenName', 'legalGivenName', 'familyName', 'legalFamilyName', 'fullName'];

function namesIn(cells: readonly string[], matching: Matching): string[] {
  return namedBy.flatMap((column) => {
    const position = matching[column];
    return position === undefined ? [] : [cells[position] ?? ''];
  });
}

const longestName = 60;

/** A total has a name, a figure and perhaps another; a person with more than that beside their name is none. */
const mostInTotal = 3;

const begins = /^(?:grand |overall |report |sub[- ]?|staff )?(?:totals?|sum|count|cyfanswm|is-?gyfanswm)(?:$|[\s:=(])/i;
const totals = [
  begins,
  /\S\s(?:sub-?)?(?:totals?|count|average|sum|max|min)[:\s]*$/i,
  /^(?:no\.?|number|nifer) (?:of|o) (?:staff|employees|people|records|rows|teachers)/i,
  /^(?:average|mean)\b/i,
];

/** Whether a text is what a spreadsheet or a report writes beside a total. */
function isTotal(text: string): boolean {
  return totals.some((pattern) => pattern.test(text));
}

/** 'Grand Total' and 'Class Teacher Count' under a name; Basie Count, and whoever has a whole row, is a person. */
function isTotalName(name: string, isFull: boolean): boolean {
  if (begins.test(name) || /^(?:average|mean|number of)\b/i.test(name)) return true;
  return (
    !isFull && isTotal(name) && (guessGroup(name) !== undefined || groupTitle.test(name) || /^grand\b/i.test(name))
  );
}

const isNote =
  /^(?:\(?\d+ (?:rows?|records?|staff|people|employees|members|teachers)\b|(?:report|list|data)? ?(?:printed|produced|generated|exported|created|run|prepared|downloaded|extracted|correct|accurate)\b|page \d|tudalen \d|end of|diwedd|source\b|confidential|cyfrinachol|notes?\b|nb\b|\*|as at\b|as of\b|date:|user:|filters?\b|key:|n\.b\.|report\b|staff list\b|list of\b|argraffwyd|-{3,}|={3,}|_{3,})/i;

const groupTitle = /\b(?:staff|team|department|faculty|staffing|leavers|starters|key stage \d|school|academy|adran)\b/i;
