import { type Day, dayOf, weekdayOf } from '#domain/days/dates.ts';
import { type Token, tokensIn } from './line-tokens.ts';

/** A day that stands in a line of text, from one place in it to another. */
export interface DayInLine {
  at: number;
  end: number;
  on: Day;
  /** Whether the weekday that is written before it is another one. */
  isOtherWeekday: boolean;
}

/** Why the days of a line cannot be told; `figure-left` where a figure stands there that may be one more day. */
export type DaysUnread = 'no-year' | 'not-a-day' | 'figure-left';

interface WrittenDay {
  at: number;
  end: number;
  dayOfMonth: number;
  month: number;
  year: number | undefined;
}

/**
 * The days that a line speaks of, as people write them: 2/9/2026, 2026-09-02, 'Wed 2nd September 2026', 'September 2nd',
 * '26–30 October 2026', '2 Medi', '1/9'. A day without its year takes it from `schoolYear`, the first calendar year of
 * the school year that the text is about, else from its neighbours.
 */
export function daysInLine(line: string, schoolYear: number | undefined): DayInLine[] | DaysUnread {
  const tokens = tokensIn(line);
  const used = new Set<Token>();
  const written = [...wholeDays(tokens, used), ...daysOfMonths(line, tokens, used, schoolYear)].sort(
    (a, b) => a.at - b.at,
  );
  const days: DayInLine[] = [];
  for (const [index, one] of written.entries()) {
    const year = one.year ?? yearOf(index, written, schoolYear);
    if (year === undefined) return 'no-year';
    const on = dayOf(year, one.month, one.dayOfMonth);
    if (on === undefined) return 'not-a-day';
    days.push({ at: one.at, end: one.end, on, isOtherWeekday: isOther(line.slice(0, one.at), on) });
  }
  return days.length > 0 && tokens.some((token) => !used.has(token) && isLeft(line, token)) ? 'figure-left' : days;
}

function wholeDays(tokens: readonly Token[], used: Set<Token>): WrittenDay[] {
  return tokens.flatMap((token) => {
    if (token.is !== 'whole') return [];
    used.add(token);
    return [token];
  });
}

const space = /^\.?[\s-]*(?:of |o |the )?[\s-]*$/i;
const label =
  /(?:\b(?:term|tymor|day|diwrnod|year|blwyddyn|week|wythnos|inset|hms|holiday|stage|no|number|rhif)\.? |#)$/i;

type NumberToken = Token & { is: 'number' };

/** The days whose month is a word, all before it or all after it, as the first of the line has it. */
function daysOfMonths(
  line: string,
  tokens: readonly Token[],
  used: Set<Token>,
  schoolYear: number | undefined,
): WrittenDay[] {
  // two figures are no year beside others that are far from it
  const years = [
    ...tokens.flatMap((token) => (token.is === 'year' ? [token.year] : [])),
    ...(schoolYear === undefined ? [] : [schoolYear]),
  ];
  const between = (one: Token, two: Token): string => line.slice(one.end, two.at);
  const numberAt = (index: number): NumberToken | undefined => {
    const token = tokens[index];
    return token?.is === 'number' ? token : undefined;
  };
  const isBeside = (one: Token | undefined, two: Token | undefined): boolean =>
    one !== undefined && two !== undefined && space.test(between(one, two));
  const hasBefore = (index: number): boolean => isBeside(numberAt(index - 1), tokens[index]);
  const hasAfter = (index: number): boolean =>
    isBeside(tokens[index], numberAt(index + 1)) &&
    // 'Tymor yr Hydref 2 Medi' and 'Mawrth 3 Medi': the figure is of the month behind it
    !(tokens[index + 2]?.is === 'month' && isBeside(tokens[index + 1], tokens[index + 2]));
  const months = tokens.flatMap((token, index) => (token.is === 'month' ? [index] : []));
  const first = months.find(
    (index) => hasBefore(index) || hasAfter(index) || isBeside(tokens[index], numberAt(index + 1)),
  );
  if (first === undefined) return [];
  const isMonthFirst =
    !hasBefore(first) && !months.some((index) => hasBefore(index) && !hasAfter(index) && index === first + 2);
  const days: WrittenDay[] = [];
  for (const index of months) {
    const month = tokens[index];
    if (month?.is !== 'month') continue;
    const numbers = isMonthFirst ? following(index) : preceding(index);
    if (numbers.length === 0) continue;
    const last = isMonthFirst ? tokens.indexOf(numbers.at(-1) ?? month) : index;
    const year = yearBehind(last);
    for (const token of [month, ...numbers, ...(year ? [year.token] : [])]) used.add(token);
    for (const number of numbers) {
      const holdsMonth = isMonthFirst ? number === numbers[0] : number === numbers.at(-1);
      const at = isMonthFirst && holdsMonth ? month.at : number.at;
      const isLast = number === numbers.at(-1);
      const end = isLast ? (year?.token.end ?? (isMonthFirst ? number.end : month.end)) : number.end;
      days.push({ at, end, dayOfMonth: number.number, month: month.month, year: year?.year });
    }
  }
  return days;

  /** The figures before a month that share it: '26–30 October', '1, 2 and 3 September', 'Mon 26 – Fri 30 Oct'. */
  function preceding(index: number): NumberToken[] {
    const found: NumberToken[] = [];
    for (let at = index - 1; ; at -= 1) {
      const number = numberAt(at);
      const next = tokens[at + 1];
      if (!number || !next || used.has(number)) return found;
      const joins = found.length === 0 ? space : joined;
      const isNamed = found.length > 0 && label.test(line.slice(0, number.at));
      if (isNamed || !joins.test(between(number, next))) return found;
      found.unshift(number);
    }
  }

  /** The figures behind a month that share it: 'October 26th to 30th'. */
  function following(index: number): NumberToken[] {
    const found: NumberToken[] = [];
    for (let at = index + 1; ; at += 1) {
      const [number, before] = [numberAt(at), tokens[at - 1]];
      if (!number || !before) return found;
      if (!(found.length === 0 ? space : joined).test(between(before, number))) return found;
      found.push(number);
    }
  }

  /** The year behind a day. Two figures are one only where they can be nothing else, never after a comma. */
  function yearBehind(index: number): { token: Token; year: number } | undefined {
    const [day, token] = [tokens[index], tokens[index + 1]];
    if (!day || !token) return undefined;
    const gap = between(day, token);
    if (token.is === 'year') return /^\.?,?[\s-]*$/.test(gap) ? { token, year: token.year } : undefined;
    if (token.is !== 'number' || token.isOrdinal || token.number < 20 || line.slice(token.at, token.end).length < 2)
      return undefined;
    const behind = tokens[index + 2];
    const isDay =
      (behind?.is === 'month' && space.test(between(token, behind))) ||
      (behind?.is === 'number' && !/^[,;]/.test(between(token, behind)) && joined.test(between(token, behind)));
    if (years.length > 0 && !years.some((year) => Math.abs(year - 2000 - token.number) <= 1)) return undefined;
    return /^\.?[\s-]+['’]?$/.test(gap) && !isDay ? { token, year: 2000 + token.number } : undefined;
  }
}

// what may stand between two days of one month, with a weekday before the second
const joined =
  /^\s*(?:\p{L}{3,9}\.?,?\s*)?(?:[-–—→,&+;•|]|\b(?:to|and|or|until|till|i|a|ac|hyd|tan|neu)\b)+,?\s*(?:(?:and|a|ac)\s)?(?:the\s)?(?:dydd\s)?(?:\p{L}{3,9}\.?,?\s*)?(?:the\s)?$/iu;

/** Whether a figure that was not read stands by itself, as a day does: not 'Year 7', '70th birthday' or '5 days'. */
function isLeft(line: string, { at, end, is }: Token): boolean {
  if (is !== 'number') return false;
  const [before, behind] = [line.slice(0, at), line.slice(end)];
  return !label.test(before) && /^\s*(?:$|[-–—→,;&+|•\t]|(?:and|to|a|ac|i)\b|\d)/.test(behind);
}

/** The year of a day without one: by the school year, if its neighbours agree with it, else by its neighbours. */
function yearOf(index: number, written: readonly WrittenDay[], schoolYear: number | undefined): number | undefined {
  const one = written[index];
  if (one === undefined) return undefined;
  const ofSchoolYear = schoolYear === undefined ? undefined : schoolYear + (one.month >= 8 ? 0 : 1);
  const isOfSchoolYear = ({ year, month }: WrittenDay) => year === (schoolYear ?? 0) + (month >= 8 ? 0 : 1);
  const dated = written.filter(({ year }) => year !== undefined);
  if (ofSchoolYear !== undefined && dated.every(isOfSchoolYear)) return ofSchoolYear;
  const next = written.slice(index).find(({ year }) => year !== undefined);
  if (next?.year !== undefined) return one.month > next.month ? next.year - 1 : next.year;
  const last = written.slice(0, index).findLast(({ year }) => year !== undefined);
  if (last?.year !== undefined) return one.month < last.month ? last.year + 1 : last.year;
  return ofSchoolYear;
}

const weekdays = [
  'mon monday llun',
  'tue tues tuesday mawrth',
  'wed weds wednesday mercher',
  'thu thur thurs thursday iau',
  'fri friday gwener',
  'sat saturday sadwrn',
  'sun sunday sul',
].map((names) => names.split(' '));

/** Whether the text before a day ends in the name of another weekday than the day's own. */
function isOther(before: string, on: Day): boolean {
  const word = /(\p{L}+)[.,]?\s*(?:the\s)?$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  const named = weekdays.findIndex((names) => names.includes(word));
  return named >= 0 && named !== weekdayOf(on);
}
