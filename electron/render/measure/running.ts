import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { footNotes, onOneLine, type RunningLine, runningLine, spoken } from '#electron/render/spoken.ts';
import type { Composed } from '#templates/blocks.ts';
import { houseStyle } from '#templates/house-style.ts';
import { words } from '#templates/words/index.ts';
import { cutTo, widthOf } from './widths.ts';

const type = { size: houseStyle.size.small };
/** Of the line, the least that a title or a school's name is cut to. */
const LEAST = 0.2;
const APART = 8;
const BETWEEN = ' · ';

/**
 * The running line of a page of so many millimetres, on one line. Where it is too long a school's second name goes first;
 * then the title is cut at a word, then the school's name: whom the page is about stays whole as long as it can.
 */
export function runningLineIn(width: number, composed: Composed, choice: LanguageChoice): RunningLine {
  const { title, about, school: named } = runningLine(composed, choice);
  const room = width - APART;
  const aboutIt = title !== '' && about !== '' ? `${BETWEEN}${about}` : about;
  const rest = (school: string): number => room - widthOf(`${aboutIt}${school}`, type);
  const [first = named] = named.split(BETWEEN);
  const fits = [named, first].find((name) => widthOf(title, type) <= rest(name));
  if (fits !== undefined) return { left: `${title}${aboutIt}`, right: fits };
  const school = cutTo(first, Math.max(LEAST * width, rest('') - LEAST * width), type);
  const cut = cutTo(title, Math.max(LEAST * width, rest(school)), type);
  return { left: cutTo(`${cut}${aboutIt}`, room - widthOf(school, type), type), right: school };
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
