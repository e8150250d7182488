import { divideName, likenessOf, type NameOrder, type Names } from '#domain/staff/staff-names.ts';
import { untitled } from '#domain/staff/titles.ts';
import type { Cell } from '#domain/staff-list/cells.ts';
import type { RowInHand } from '#domain/staff-list/staff-row.ts';
import { type Reading, readLine } from '#domain/staff-list/staff-values.ts';
import { plainLetters } from '#domain/text/search.ts';

/**
 * The names of one row, from whichever of its columns has them: the first column of a name, else the second (preferred,
 * else legal), else the whole name, else initials. Undefined, and rejected, where there is none at all.
 */
export function readNames(hand: RowInHand, order: NameOrder): Names | undefined {
  const names: Names = {
    givenName: readPart(hand, 'givenName') || readPart(hand, 'legalGivenName'),
    familyName: readPart(hand, 'familyName') || readPart(hand, 'legalFamilyName'),
  };
  const whole = names.givenName && names.familyName ? undefined : hand.take('fullName', readLine);
  if (whole !== undefined) fillFrom(hand, names, divideName(whole, order), whole);
  withoutFamilyName(names);
  if (names.givenName === '' && names.familyName !== '') names.givenName = hand.take('initials', readInitials) ?? '';
  const unread = unreadName(hand, names);
  if (unread) hand.reject(unread.column, unread.reason);
  else if (names.givenName || names.familyName) return names;
  else hand.reject('familyName', 'empty');
  return undefined;
}

/** Half of a name that stands there and cannot be read, where no other column has it. */
function unreadName(hand: RowInHand, names: Names) {
  for (const column of ['familyName', 'givenName', 'fullName'] as const) {
    const reason = hand.warningOf(column);
    const isMissing = column === 'fullName' ? !names.givenName && !names.familyName : names[column] === '';
    if (isMissing && (reason === 'broken' || reason === 'too-long')) return { column, reason };
  }
  return undefined;
}

type NameColumn = 'givenName' | 'legalGivenName' | 'familyName' | 'legalFamilyName';

/** A name that has a column of its own, without a title that stands before or after it. */
function readPart(hand: RowInHand, column: NameColumn): string {
  const written = hand.take(column, readLine) ?? '';
  const { name, certain } = untitled(written);
  if (!certain) hand.warn(column, 'title-left-off', name);
  return name;
}

type Divided = ReturnType<typeof divideName>;

/** Fills what a row lacks from its whole name, which may hold no more than the missing half ('Name' beside 'Forename'). */
function fillFrom(hand: RowInHand, names: Names, { names: divided, certain }: Divided, whole: string): void {
  if (!names.givenName && !names.familyName) {
    Object.assign(names, divided);
    if (!certain) hand.warn('fullName', 'name-divided', `${divided.familyName}, ${divided.givenName}`);
    return;
  }
  const [known, missing] = names.givenName
    ? (['givenName', 'familyName'] as const)
    : (['familyName', 'givenName'] as const);
  const rest = withoutWord(untitled(whole.replace(/[,;]/g, ' ')).name, names[known]);
  // the known half stands in it: the rest is the other half; else its own division says which word is which
  names[missing] = rest ?? (divided[missing] || divided[known]);
  if (plainLetters(names[missing]) === plainLetters(names[known])) names[missing] = '';
}

/** A name without the words of its known half, at either end; undefined where they do not stand there. */
function withoutWord(whole: string, known: string): string | undefined {
  const [words, off] = [whole.split(' '), known.split(' ').length];
  for (const [taken, rest] of [
    [words.slice(0, off), words.slice(off)],
    [words.slice(-off), words.slice(0, -off)],
  ] as const)
    if (plainLetters(taken.join('')) === plainLetters(known)) return rest.join(' ');
  return undefined;
}

/** 'Known As' may hold the whole name beside a family name of its own: 'Eleri Pugh' and 'Pugh' are Eleri Pugh. */
function withoutFamilyName(names: Names): void {
  const { givenName, familyName } = names;
  if (!givenName.includes(' ') || familyName === '') return;
  const words = givenName.replace(/,/g, ' ').split(/ +/);
  const rest = withoutWord(words.join(' '), familyName);
  const isAtEnd = likenessOf({ givenName: rest ?? '', familyName }) === plainLetters(givenName);
  if (rest && (isAtEnd || givenName.includes(','))) names.givenName = rest;
}

/** 'E', 'E.M.': anything longer is a code. */
function readInitials(cell: Cell): Reading<string> {
  const line = readLine(cell);
  if (line.value === undefined) return line;
  return /^(?:\p{Lu}[. ]*){1,3}$/u.test(line.value)
    ? { value: line.value, warning: 'initials-used' }
    : { value: undefined };
}
