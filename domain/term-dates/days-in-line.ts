import { type Day, dayOf, weekdayOf } from '#domain/days/dates.ts';
import { monthNamed } from '#domain/days/day-words.ts';

/** A day that stands in a line of text, from one place in it to another. */
export interface DayInLine {
  at: number;
  end: number;
  on: Day;
  /** Whether the weekday that is written before it is another one. */
  isOtherWeekday: boolean;
}

/** Why the days of a line cannot be told. */
export type DaysUnread = 'no-year' | 'not-a-day';

interface Written {
  at: number;
  end: number;
  dayOfMonth: number;
  month: number;
  year: number | undefined;
}

const ordinal = '(?:st|nd|rd|th|af|ail|il|ydd|ed|fed|eg)?';
const patterns = {
  iso: /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g,
  figures: /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/g,
  // '2 September 2026', '2nd of Sept', '2 Medi 26': two figures are a year only where nothing is said of a time
  words: new RegExp(
    `(?<!\\d)(\\d{1,2})${ordinal}[ -]*(?:of |o )?(\\p{L}{3,})\\.?(?:,?[ -]+(\\d{4}|\\d{2}(?![\\d:.]|\\s?[ap]m)))?`,
    'giu',
  ),
};

/**
 * The days that a line speaks of, as people write them: 2/9/2026, 2026-09-02, 'Wed 2nd September 2026', '26–30 October
 * 2026', '2 Medi'. A day without its year takes it from its neighbours, else from `schoolYear`, the first calendar year
 * of the school year that the text is about.
 */
export function daysInLine(line: string, schoolYear: number | undefined): DayInLine[] | DaysUnread {
  const written = [...inIso(line), ...inFigures(line), ...inWords(line)].sort((a, b) => a.at - b.at);
  const days: DayInLine[] = [];
  for (const [index, one] of written.entries()) {
    const year = one.year ?? yearOf(index, written, schoolYear);
    if (year === undefined) return 'no-year';
    const on = dayOf(year, one.month, one.dayOfMonth);
    if (on === undefined) return 'not-a-day';
    days.push({ at: one.at, end: one.end, on, isOtherWeekday: isOther(line.slice(0, one.at), on) });
  }
  return days;
}

function inIso(line: string): Written[] {
  return [...line.matchAll(patterns.iso)].map(({ 0: text, 1: year, 2: month, 3: dayOfMonth, index }) => ({
    at: index,
    end: index + text.length,
    dayOfMonth: Number(dayOfMonth),
    month: Number(month),
    year: Number(year),
  }));
}

function inFigures(line: string): Written[] {
  return [...line.matchAll(patterns.figures)].map(({ 0: text, 1: dayOfMonth, 3: month, 4: year, index }) => ({
    at: index,
    end: index + text.length,
    dayOfMonth: Number(dayOfMonth),
    month: Number(month),
    year: fullYear(year),
  }));
}

function inWords(line: string): Written[] {
  return [...line.matchAll(patterns.words)].flatMap(({ 0: text, 1: dayOfMonth, 2: name = '', 3: year, index }) => {
    const month = monthNamed(name.toLowerCase());
    if (month === 0) return [];
    const one = { at: index, end: index + text.length, dayOfMonth: Number(dayOfMonth), month, year: fullYear(year) };
    return [...sharing(line, one), one];
  });
}

// '26–30 October', '1, 2 and 3 September'; the figure of 'Term 1 – 2 September' and of 'day 1' names no day
const beforeIt = new RegExp(
  `(?<![\\d/.-])(?<!\\b(?:term|tymor|day|year|week) )(\\d{1,2})${ordinal} ?(?:[-–—,&]|(?:to|and|i|a|ac|hyd)\\b) ?(?:\\p{L}+ ?)?$`,
  'iu',
);

/** The days before one that share its month. */
function sharing(line: string, one: Written): Written[] {
  const found = beforeIt.exec(line.slice(0, one.at));
  if (found === null) return [];
  const { 0: text, 1: dayOfMonth = '', index } = found;
  const before = { ...one, at: index, end: index + dayOfMonth.length, dayOfMonth: Number(dayOfMonth) };
  return text === '' ? [] : [...sharing(line, before), before];
}

function fullYear(figures: string | undefined): number | undefined {
  if (figures === undefined) return undefined;
  return figures.length === 2 ? 2000 + Number(figures) : Number(figures);
}

/** The year of a day without one: of the next day that has it (or the year before), of the one before it, or by the school year. */
function yearOf(index: number, written: readonly Written[], schoolYear: number | undefined): number | undefined {
  const one = written[index];
  if (one === undefined) return undefined;
  const next = written.slice(index).find(({ year }) => year !== undefined);
  if (next?.year !== undefined) return one.month > next.month ? next.year - 1 : next.year;
  const last = written.slice(0, index).findLast(({ year }) => year !== undefined);
  if (last?.year !== undefined) return one.month < last.month ? last.year + 1 : last.year;
  if (schoolYear === undefined) return undefined;
  return one.month >= 8 ? schoolYear : schoolYear + 1;
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
