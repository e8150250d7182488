import { type Day, dayOf } from '#domain/days/dates.ts';
import { monthNamed } from '#domain/days/day-words.ts';

/** A day as it was written, taken apart: which figures stand where, before anybody says what they mean. */
export type WrittenDay =
  /** 01/09/2019: which of the first two is the day depends on who wrote it. */
  | { is: 'figures'; first: number; second: number; year: number; hasShortYear: boolean }
  /** The order is not in doubt: 2019-09-01, 1 September 2019, September 1, 2019, 20190901. */
  | { is: 'plain'; year: number; month: number; dayOfMonth: number; hasShortYear: boolean }
  /** A serial number of a spreadsheet. */
  | { is: 'serial'; serial: number };

const figures = /^(\d{1,2}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?'?(\d{4}|\d{2})$/;
const yearFirst = /^(\d{4}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(\d{1,2})$/;
const run = /^(\d{2})(\d{2})(\d{2})(\d{2})$/;
const ending = '(?:st|nd|rd|th|af|il|ydd|ed|fed|eg|\\.)?';
const letters = '([a-zŵŷâêîôû]{3,9})\\.?';
const dayThenMonth = new RegExp(`^(\\d{1,2})${ending}(?: of)?[ /-]*${letters},?[ /-]*'?(\\d{4}|\\d{2})$`);
const monthThenDay = new RegExp(`^${letters}[ /-]*(\\d{1,2})${ending},?[ /-]+'?(\\d{4}|\\d{2})$`);
const yearThenMonth = new RegExp(`^(\\d{4})[ /-]*${letters}[ /-]*(\\d{1,2})$`);
const serial = /^(\d{5})(?:[.,]\d+)?$/;

/** A day in one of the ways in which lists write it; undefined for anything else. Expects one line without marks. */
export function takenApart(written: string): WrittenDay | undefined {
  const text = withoutTime(written.normalize('NFKC').toLowerCase()).replace(/[.,;]$/, '');
  return partsOf(text) ?? partsOf(withoutWeekday(text));
}

const time = /(?:t|,? )\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,:]\d+)?)? ?(?:[ap]\.?m\.?)?$/;
const zone = / ?(?:\([a-z ]+\)|z|utc|bst|gmt(?:[+-]\d{4})?|[+-]\d{2}:\d{2}|[+-]\d{4})$/;

/** 'Sun Sep 01 2019 00:00:00 GMT+0100 (British Summer Time)' without all that follows the day. */
function withoutTime(text: string): string {
  const withoutZone = text.replace(zone, '').replace(zone, '');
  if (time.test(withoutZone)) return withoutZone.replace(time, '');
  return text.replace(time, '');
}

const weekdays =
  /^(?:dydd )?(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|llun|mawrth|mercher|iau|gwener|sadwrn|sul)[.,]? /;

function withoutWeekday(text: string): string {
  return text.replace(weekdays, '').replace(/ \(?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\)?$/, '');
}

function partsOf(text: string): WrittenDay | undefined {
  const asFigures = figures.exec(text);
  if (asFigures) {
    const [, first, second, year = ''] = asFigures;
    return { is: 'figures', first: Number(first), second: Number(second), ...yearOf(year) };
  }
  const asYearFirst = yearFirst.exec(text);
  if (asYearFirst) return plainly(asYearFirst[1], Number(asYearFirst[2]), asYearFirst[3]);
  const asRun = run.exec(text);
  if (asRun) return partsOfRun(asRun);
  const asSerial = serial.exec(text);
  if (asSerial) return { is: 'serial', serial: Number(asSerial[1]) };
  return partsWithWords(text);
}

/** 01092019 and 20190901: no month is the 19th or the 20th, so only one of the two can be meant. */
function partsOfRun([, a = '', b = '', c = '', d = '']: RegExpExecArray): WrittenDay {
  const isYearFirst = /^(?:19|20)$/.test(a) && Number(c) <= 12 && !/^(?:19|20)$/.test(c);
  if (isYearFirst) return plainly(a + b, Number(c), d);
  return { is: 'figures', first: Number(a), second: Number(b), ...yearOf(c + d) };
}

function partsWithWords(text: string): WrittenDay | undefined {
  const byDay = dayThenMonth.exec(text);
  if (byDay && monthNamed(byDay[2] ?? '')) return plainly(byDay[3], monthNamed(byDay[2] ?? ''), byDay[1]);
  const byMonth = monthThenDay.exec(text);
  if (byMonth && monthNamed(byMonth[1] ?? '')) return plainly(byMonth[3], monthNamed(byMonth[1] ?? ''), byMonth[2]);
  const byYear = yearThenMonth.exec(text);
  if (byYear && monthNamed(byYear[2] ?? '')) return plainly(byYear[1], monthNamed(byYear[2] ?? ''), byYear[3]);
  return undefined;
}

function plainly(year = '', month: number, dayOfMonth = ''): WrittenDay {
  return { is: 'plain', month, dayOfMonth: Number(dayOfMonth), ...yearOf(year) };
}

/** Two figures are of this century up to 49, of the last from 50. */
function yearOf(written: string): { year: number; hasShortYear: boolean } {
  const year = Number(written);
  if (written.length === 4) return { year, hasShortYear: false };
  return { year: year < 50 ? 2000 + year : 1900 + year, hasShortYear: true };
}

/** Which of two figures is the day. */
export type DayOrder = 'day-first' | 'month-first';

/** The day that two figures and a year make in an order; undefined where there is none. */
export function dayInOrder(
  { first, second, year }: Extract<WrittenDay, { is: 'figures' }>,
  order: DayOrder,
): Day | undefined {
  return order === 'day-first' ? dayOf(year, second, first) : dayOf(year, first, second);
}

/** Whether it is what a database writes for no day: a year that it begins or ends with, the last day of one far away. */
export function standsForNone(written: Exclude<WrittenDay, { is: 'serial' }>): boolean {
  const { year, hasShortYear } = written;
  if (hasShortYear) return false;
  const isLastDay =
    written.is === 'plain'
      ? written.month === 12 && written.dayOfMonth === 31
      : Math.max(written.first, written.second) === 31 && Math.min(written.first, written.second) === 12;
  return year <= 1 || (year >= 1753 && year <= 1901) || year >= 2900 || (isLastDay && year >= 2099);
}
