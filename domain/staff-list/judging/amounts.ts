import { type Cell, textOf } from '#domain/staff-list/cells.ts';
import { cleanName } from '#domain/text/clean-text.ts';
import type { Judgement } from './judgement.ts';
import { withoutMarks } from './marks.ts';
import { saysNothing } from './nothing.ts';

/** Hours as they were written: an amount, a share of full time, nothing, or something else. */
export type WrittenHours =
  | { is: 'hours'; hours: number; isSure: boolean }
  | { is: 'share' }
  | { is: 'nothing' }
  | { is: 'other' };

/**
 * '32.5', '32,5', '27½', '32:30', '22h 12m', '37 hrs 30 mins', '22.2 hrs/wk', '32.5 (TTO)'. It is not sure where other words stand
 * there, or a comma in place of the point. Hours of a day, a month or a year are none of a week.
 */
export function hoursOf(cell: Cell): WrittenHours {
  if (typeof cell !== 'string') {
    if ('hours' in cell) return { is: 'hours', hours: cell.hours, isSure: true };
    return 'number' in cell ? { is: 'hours', hours: cell.number, isSure: true } : { is: 'other' };
  }
  const text = cleanName(
    withoutMarks(cell).replace(/ ?([½¼¾])/g, (_, sign: string) => parts[sign] ?? ''),
  ).toLowerCase();
  if (text === '' || saysNothing(text)) return { is: 'nothing' };
  if (/%|\bf\.?t\.?e\b/.test(text) && /^\D{0,5}\d/.test(text)) return { is: 'share' };
  if (otherThanWeeks.test(text)) return { is: 'other' };
  const clock = hoursAndMinutes.exec(text);
  if (clock) return { is: 'hours', hours: Number(clock[1]) + Number(clock[2]) / 60, isSure: true };
  const [, amount, rest = ''] = plainAmount.exec(text) ?? [];
  if (amount === undefined) return { is: 'other' };
  const beside = !unit.test(rest);
  if (beside && !/^[ ,;]*[([a-z]/.test(rest)) return { is: 'other' };
  if (beside && /\d/.test(rest)) return { is: 'other' };
  const isSure = !beside && !amount.includes(',');
  return { is: 'hours', hours: Number(amount.replace(',', '.')), isSure };
}

const parts: Record<string, string> = { '½': '.5', '¼': '.25', '¾': '.75' };
const hoursAndMinutes =
  /^(\d{1,3}) ?(?:(?:h|hr|hrs|hours?|awr|oriau)[ ,]*(?:and |a )?|:)([0-5]?\d)(?::[0-5]\d)? ?(?:m|min|mins|minutes?|munud)?(?: ?(?:pw|per week|yr wythnos))?$/;
const plainAmount = /^(\d{1,3},\d{1,2}|\d{1,3}(?:\.\d+)?)(?!\d)(.*)$/;
const unit =
  /^ ?(?:h|hr|hrs|hours?|awr|oriau)?\.?(?: ?(?:\/ ?|per |a |p\.?\/? ?|yr )?(?:w|wk|week|wythnos))?(?:ly)?\.?$/;
const otherThanWeeks =
  /per (?:day|annum|year|month|fortnight|term)|a (?:day|year|month)|daily|annual|monthly|fortnight|\bp\.?a\b|\/ ?(?:day|yr|year|month)|y dydd|y flwyddyn/;

/** Numbers under a heading of hours of which none is over 1, or shares of a hundred: how much of full time it is. */
export function judgeShares(cells: readonly Cell[], position: number): Judgement[] {
  let [count, of] = [0, 0];
  let example = '';
  for (const cell of cells) {
    const read = hoursOf(cell);
    if (read.is === 'nothing' || read.is === 'other' || (read.is === 'hours' && read.hours <= 0)) continue;
    of += 1;
    if (read.is === 'hours' && read.hours > 1) continue;
    count += 1;
    example ||= textOf(cell);
  }
  const isColumn = count > 0 && count * 2 > of;
  if (!isColumn) return [];
  return [{ position, finding: 'shares', count, against: of - count, of, example, proposed: 'as-share' }];
}

const rounded = /^\d(?:[.,]\d+)?e\+\d{1,3}$/i;

/** Whether a spreadsheet has rounded the number away: '1.23457E+11' stands for any of a million numbers. */
export function isRounded(cell: Cell): boolean {
  if (typeof cell !== 'string') return 'number' in cell && Math.abs(cell.number) >= 1e15;
  return rounded.test(withoutMarks(cell));
}

/** Numbers of a column that a spreadsheet has rounded away. */
export function judgeRounded(cells: readonly Cell[], position: number): Judgement[] {
  const filled = cells.filter((cell) => textOf(cell).trim() !== '');
  const found = filled.filter(isRounded);
  const [first] = found;
  if (first === undefined) return [];
  const [count, of] = [found.length, filled.length];
  const example = textOf(first);
  return [{ position, finding: 'rounded-numbers', count, against: of - count, of, example, proposed: 'leave-out' }];
}
