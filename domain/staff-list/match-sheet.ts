import { guessGroup } from '#domain/staff/job-titles.ts';
import { isOnlyTitles } from '#domain/staff/titles.ts';
import { cleanName } from '#domain/text/clean-text.ts';
import { textOf } from './cells.ts';
import { withoutMarks } from './judging/marks.ts';
import { whyNoPerson } from './people/no-person.ts';
import type { Sheet } from './sheet.ts';
import { headingsOfTwoRows, type Matching, matchColumns, nameOrderOf } from './staff-columns.ts';

type Table = Pick<Sheet, 'headings' | 'rows'>;

/** The likely meaning of each column: by its heading, which may stand in two rows, or over two columns of a name. */
export function matchSheet(table: Table): Matching {
  const matching = byHeadings(table);
  const position = nameOverTwo(table);
  if (position === undefined) return matching;
  const { fullName: _over, ...others } = matching;
  const [first, second] = [position, position + 1];
  return nameOrderOf(table.headings[position] ?? '') === 'family-first'
    ? { ...others, familyName: first, givenName: second }
    : { ...others, givenName: first, familyName: second };
}

/**
 * The position of a heading such as 'Name' that was merged over two columns: the one beside it has no heading, and every
 * person has one half of a name in each. Undefined where nothing is so.
 */
export function nameOverTwo(table: Table): number | undefined {
  const { headings, rows } = table;
  const { fullName: position, ...others } = byHeadings(table);
  if (position === undefined || headings[position + 1] !== '') return undefined;
  if (others.givenName !== undefined || others.familyName !== undefined) return undefined;
  const halves = rows
    .filter((row) => !whyNoPerson(row, headings, { fullName: position }))
    .map(({ cells }) => [position, position + 1].map((at) => cleanName(withoutMarks(textOf(cells[at] ?? '')))));
  const [first, second] = [0, 1].map((at) => halves.map((half) => half[at] ?? ''));
  return first && second && areHalves(first) && areHalves(second) ? position : undefined;
}

function byHeadings({ headings, rows }: Table): Matching {
  return matchColumns(headingsOfTwoRows(headings, rows[0]?.cells));
}

const half = /^\p{L}[\p{L}\p{M}'’.-]*(?: \p{L}[\p{L}\p{M}'’.-]*){0,2}$/u;

/** Whether each is half a name, most of them one word: 'Mary Ann' and 'van der Berg' are, 'Ann Abel' and 'Teacher' in each row are not. */
function areHalves(texts: readonly string[]): boolean {
  const isMost = (is: (text: string) => boolean) => texts.filter(is).length * 2 > texts.length;
  return (
    texts.every((text) => half.test(text) && !isOnlyTitles(text)) &&
    isMost((text) => !text.includes(' ')) &&
    !isMost((text) => guessGroup(text) !== undefined)
  );
}
