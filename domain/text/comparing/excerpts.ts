/** A text is shown whole up to this many letters. */
const SHORT = 400;

/** How many letters stand before and after what differs. */
const ROUND = 80;

/** The most that is shown of what differs. */
const MOST = 240;

/** Two wordings of one text, shortened to where they differ; the same text where it is short enough to be shown whole. */
export interface Excerpts {
  before: string;
  after: string;
  isShortened: boolean;
}

/** What to show of two wordings side by side: both from the same place, a little before the first word that differs. */
export function excerptsOf(before: string, after: string): Excerpts {
  if (before.length <= SHORT && after.length <= SHORT) return { before, after, isShortened: false };
  const from = startOfWord(before, Math.max(0, sameAtStart(before, after) - ROUND));
  const tail = sameAtEnd(before, after);
  const part = (text: string): string => {
    const least = from + ROUND + MOST;
    const end = endOfWord(text, Math.min(text.length - tail + ROUND, least));
    return `${from > 0 && text.length > from ? '… ' : ''}${text.slice(from, end).trim()}${end < text.length ? ' …' : ''}`;
  };
  return { before: part(before), after: part(after), isShortened: true };
}

function sameAtStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at++;
  return at;
}

function sameAtEnd(one: string, other: string): number {
  const most = Math.min(one.length, other.length) - sameAtStart(one, other);
  let count = 0;
  while (count < most && one.at(-1 - count) === other.at(-1 - count)) count++;
  return count;
}

/** Back to where a word begins; a word that is longer than all that is shown is cut. */
function startOfWord(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.slice(0, at).search(/\s\S*$/);
  return space < 0 || at - space > ROUND ? at : space + 1;
}

function endOfWord(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const left = text.slice(at).search(/\s/);
  return left < 0 || left > ROUND ? Math.min(text.length, at + ROUND) : at + left;
}
