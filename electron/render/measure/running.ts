import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { footNotes, onOneLine, type RunningLine, runningLine, spoken } from '#electron/render/spoken.ts';
import type { Composed } from '#templates/blocks.ts';
import { houseStyle } from '#templates/house-style.ts';
import { words } from '#templates/words/index.ts';
import { cutTo, widthOf } from './widths.ts';

const type = { size: houseStyle.size.small };
/** Of the line, the least that a title is cut to. */
const LEAST = 0.3;
const APART = 8;
const BETWEEN = ' · ';

/**
 * The running line of a page of so many millimetres, on one line. Where it is too long a school's second name goes first,
 * then the end of the title, then the school: whom or what the page is about stays whole as long as it can.
 */
export function runningLineIn(width: number, composed: Composed, choice: LanguageChoice): RunningLine {
  const { title, about, school } = runningLine(composed, choice);
  const [first = school] = school.split(BETWEEN);
  const left = (head: string): string => [head, about].filter((part) => part !== '').join(BETWEEN);
  const cutBeside = (right: string): string => {
    const room = roomBeside(width, right) - widthOf(`${BETWEEN}${about}`, type);
    return room < LEAST * width ? title : cutTo(title, room, type);
  };
  const tries: RunningLine[] = [
    { left: left(title), right: school },
    { left: left(title), right: first },
    { left: left(cutBeside(first)), right: first },
    { left: left(title), right: '' },
    { left: left(cutBeside('')), right: '' },
  ];
  const fitting = tries.find((one) => widthOf(one.left, type) <= roomBeside(width, one.right));
  return fitting ?? { left: cutTo(left(title), width, type), right: '' };
}

function roomBeside(width: number, right: string): number {
  return right === '' ? width : width - APART - widthOf(right, type);
}

/** Between what stands at the left of a footer and the number at its right. */
const BEFORE_NUMBER = 6;
/** No paper of a school's has more pages. */
const MANY_PAGES = '100';

/** What the footer says besides its number, on a page of so many millimetres: on one line, or a line for each of it. */
export function footLines(width: number, composed: Composed, choice: LanguageChoice): string[] {
  const notes = footNotes(composed).map((note) => onOneLine(note, choice));
  const before = spoken(words.pageBefore, choice);
  const between = spoken(words.pageBetween, choice);
  const number = before
    .map(({ text }, at) => `${text}${MANY_PAGES}${between[at]?.text ?? ''}${MANY_PAGES}`)
    .join(' / ');
  const line = notes.join(BETWEEN);
  const room = width - BEFORE_NUMBER - widthOf(number, type);
  return notes.length === 0 ? [] : widthOf(line, type) <= room ? [line] : notes;
}
