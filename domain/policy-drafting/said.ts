import type { DayUnit } from '#domain/days/day-unit.ts';
import type { StaffGroupId } from '#domain/policy/groups.ts';

/** A sentence in small letters and figures, so that 'Three (3) working days' and '3 working days' read alike. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/[–—]/g, '-')
    .replaceAll(COUNTED, (_, word: string) => String(numbers[word] ?? word))
    .replaceAll(/\b(\d+)\s*\(\1\)/g, '$1')
    .replaceAll(/\b(\d{1,2})(?:st|nd|rd|th)\b/g, '$1')
    .replaceAll(/\b(\d{1,2}) day of\b/g, '$1')
    .replaceAll(/\b(\d{1,2}) of (?=[a-z]{3,9})/g, (found, day: string) => (isDay(day) ? `${day} ` : found));
}

const numbers: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
};
const COUNTED = new RegExp(`\\b(${Object.keys(numbers).join('|')})\\b`, 'g');

function isDay(day: string): boolean {
  return Number(day) >= 1 && Number(day) <= 31;
}

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
// 'may' is a verb far more often than a month, so that it counts beside a day or another month alone
const MONTH = `(?:${months.map((name) => (name === 'may' ? 'may(?! (?:be|have|not|also|only)\\b)' : `${name.slice(0, 3)}(?:${name.slice(3)}|t)?`)).join('|')})`;

/** The month of a name or of its first three letters, from 1. */
export function monthNumber(name: string): number {
  return months.findIndex((month) => month.slice(0, 3) === name.slice(0, 3)) + 1;
}

/** The days of a month in a year that is no leap year. */
export function lastDayOf(month: number): number {
  return lengths[month - 1] ?? 31;
}

/** A day of the year that a sentence names, and where. */
export interface DaySaid {
  month: number;
  dayOfMonth: number;
  at: number;
  end: number;
}

const DAYS = new RegExp(
  `\\b(?:(?<day>\\d{1,2}) (?<month>${MONTH})|(?<american>${MONTH}) (?<after>\\d{1,2})(?![\\d.]| ?(?:days|weeks|years))|(?<part>end|last day|beginning|start|middle) of (?<of>${MONTH}))\\b`,
  'g',
);

/** The days that a plain sentence names, in its order: '31 october', 'october 31', 'the end of february'. */
export function daysSaid(words: string): DaySaid[] {
  return [...words.matchAll(DAYS)].flatMap(({ index, 0: found, groups = {} }) => {
    const month = monthNumber(groups['month'] ?? groups['american'] ?? groups['of'] ?? '');
    const part = groups['part'];
    const dayOfMonth = part === undefined ? Number(groups['day'] ?? groups['after']) : dayIn(part, month);
    const isThere = month > 0 && dayOfMonth >= 1 && dayOfMonth <= lastDayOf(month) + (month === 2 ? 1 : 0);
    return isThere ? [{ month, dayOfMonth, at: index, end: index + found.length }] : [];
  });
}

function dayIn(part: string, month: number): number {
  if (part === 'middle') return 15;
  return part === 'end' || part === 'last day' ? lastDayOf(month) : 1;
}

/** Two months between which something runs or is held. */
export interface MonthsSaid {
  from: number;
  to: number;
}

const RANGE = new RegExp(
  `\\b(?:\\d{1,2} )?(?<from>${MONTH})(?: 20\\d\\d)?(?: ?[-/] ?| (?:to|until|and|or|through) )(?:the end of )?(?:\\d{1,2} )?(?<to>${MONTH})\\b`,
);

/** The months of 'september to august', 'september / october', '1 april - 31 march'; undefined where there are none. */
export function monthsSaid(words: string): MonthsSaid | undefined {
  const { from, to } = RANGE.exec(words)?.groups ?? {};
  return from === undefined || to === undefined ? undefined : { from: monthNumber(from), to: monthNumber(to) };
}

/** So many of a unit; a unit that is only 'days' or 'weeks' is told apart, for the school may count them in its way. */
export interface AmountSaid {
  amount: number;
  unit: DayUnit;
  isPlain: boolean;
  at: number;
  end: number;
}

const AMOUNT = /\b(\d{1,3})[ -]?(?:(working|school|term-time|calendar|clear)[ -])?(hour|hr|day|week|month)s?\b'?/g;

/** The times that a plain sentence names: '5 working days', '24 hours', '6 weeks'; a month counts as four weeks. */
export function amountsSaid(words: string): AmountSaid[] {
  return [...words.matchAll(AMOUNT)].map(({ index, 0: found, 1: number, 2: which, 3: of }) => {
    const isWorking = which === 'working' || which === 'clear';
    const isInSchool = which === 'school' || which === 'term-time';
    const amount = Number(number) * (of === 'month' ? 4 : 1);
    const unit: DayUnit =
      of === 'hour' || of === 'hr'
        ? 'hours'
        : of === 'day'
          ? unitOfDays(isWorking, isInSchool)
          : isWorking
            ? 'working-weeks'
            : 'weeks';
    return { amount, unit, isPlain: which === undefined && of === 'day', at: index, end: index + found.length };
  });
}

function unitOfDays(isWorking: boolean, isInSchool: boolean): DayUnit {
  if (isInSchool) return 'school';
  return isWorking ? 'working' : 'calendar';
}

const groupWords: Record<StaffGroupId, RegExp> = {
  headteacher: /\bhead ?teachers?\b|\bprincipals?\b|\bheads of school\b/,
  teacher: /(?<!head ?)\bteach(?:ers?|ing staff)\b(?!'? ?standards)/,
  'class-support': /\bteaching assistants?\b|\bclass(?:room)?[- ]based staff\b|\bsupport staff\b/,
  'other-support': /\bsupport staff\b|\badministrati(?:ve|on) staff\b|\bpremises staff\b|\bassociate staff\b/,
  central: /\bcentral(?:ly)?(?: employed| appointed| team)? ?(?:staff|team)\b/,
  executive: /\bchief executive\b|\bceo\b/,
};

/** The staff groups that plain words name, of those that there are; none where they name nobody. */
export function groupsSaid(words: string, there: readonly StaffGroupId[]): StaffGroupId[] {
  return there.filter((group) => groupWords[group].test(words));
}

/** How often plain words name a staff group. */
export function timesSaid(words: string, group: StaffGroupId): number {
  return words.match(new RegExp(groupWords[group], 'g'))?.length ?? 0;
}
