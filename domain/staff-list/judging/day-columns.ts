import { partsOf } from '#domain/days/dates.ts';
import type { Cell } from '#domain/staff-list/cells.ts';
import { cleanName } from '#domain/text/clean-text.ts';
import { isErrorOfExcel } from './errors-of-excel.ts';
import { elevenByGreenwich, instantOf } from './instants.ts';
import type { Judgement } from './judgement.ts';
import { withoutMarks } from './marks.ts';
import { saysNothing } from './nothing.ts';
import { dayInOrder, standsForNone, takenApart } from './written-days.ts';

/** How the days of a column are written, counted. Of two figures, both up to 12 and different, either may be the day. */
interface Tally {
  filled: number;
  days: number;
  real: number;
  /** Real days that would be days with day and month exchanged as well. */
  exchangeable: number;
  /** Days on the first of a month: as they stand, and read the other way round. */
  firsts: { asWritten: number; exchanged: number };
  realFirsts: { asWritten: number; exchanged: number };
  onlyDayFirst: string[];
  onlyMonthFirst: string[];
  either: string[];
  shifted: string[];
}

/** What other columns of the same table were found to be: one program wrote them all. */
export interface OtherColumns {
  areMonthFirst: boolean;
  areExchanged: boolean;
  /** Something beside the days hints at an American program: no column is taken for British without a question. */
  areHinted: boolean;
}

/**
 * What the cells of a column say together about the days in it; nothing for a column without days. Where something
 * beside it hints at an American program, a few days among other words are enough to be asked about.
 */
export function judgeDays(cells: readonly Cell[], position: number, others?: OtherColumns): Judgement[] {
  const tally = tallyOf(cells);
  if (tally.days * 2 < tally.filled && !others?.areHinted) return [];
  return [orderOf(tally, others), exchangedOf(tally, others), instantsOf(tally)].flatMap((found) =>
    found ? [{ position, of: tally.days, ...found }] : [],
  );
}

type DayJudgement = Omit<Judgement, 'position' | 'of'>;

/**
 * Month first where a date can only be so and none the other way; by the greater number where both are there. Days of a
 * list lie on the first of a month more often than by chance: that speaks against a single slip of the pen, and where
 * nothing else tells, it is what a British list is known by.
 */
function orderOf(
  { onlyDayFirst, onlyMonthFirst, either, firsts }: Tally,
  others?: OtherColumns,
): DayJudgement | undefined {
  const [count, against] = [onlyMonthFirst.length, onlyDayFirst.length];
  if (count === 0) {
    if (against > 0 || either.length === 0) return undefined;
    const proposed = others?.areMonthFirst ? 'month-first' : 'day-first';
    const isBritish =
      proposed === 'day-first' && !others?.areHinted && firsts.exchanged === 0 && firsts.asWritten * 2 >= either.length;
    return isBritish ? undefined : { finding: 'day-order', count, against, example: either[0] ?? '', proposed };
  }
  const isSlip = firsts.asWritten > firsts.exchanged && count * 5 < either.length;
  const isMonthFirst = count > against && !isSlip;
  const proposed = isMonthFirst ? 'month-first' : 'day-first';
  return { finding: 'day-order', count, against, example: onlyMonthFirst[0] ?? '', proposed };
}

/**
 * A sheet that opened a list of the other country made days of what it could (all up to the 12th, day and month
 * exchanged) and left the rest as text.
 */
function exchangedOf(tally: Tally, others?: OtherColumns): DayJudgement | undefined {
  const { real, exchangeable, realFirsts, onlyDayFirst, onlyMonthFirst, either } = tally;
  const texts = onlyDayFirst.length + onlyMonthFirst.length;
  if (real === 0 || exchangeable < real || either.length > 0) return undefined;
  if (texts === 0 && !others?.areExchanged) return undefined;
  const isPattern =
    (onlyDayFirst.length === 0 || onlyMonthFirst.length === 0) && realFirsts.exchanged >= realFirsts.asWritten;
  const example = onlyDayFirst[0] ?? onlyMonthFirst[0] ?? '';
  return { finding: 'swapped-days', count: real, against: texts, example, proposed: isPattern ? 'swap' : 'keep' };
}

function instantsOf({ shifted }: Tally): DayJudgement | undefined {
  if (shifted.length === 0) return undefined;
  return { finding: 'instants', count: shifted.length, against: 0, example: shifted[0] ?? '', proposed: 'school-day' };
}

function tallyOf(cells: readonly Cell[]): Tally {
  const tally: Tally = {
    filled: 0,
    days: 0,
    real: 0,
    exchangeable: 0,
    firsts: { asWritten: 0, exchanged: 0 },
    realFirsts: { asWritten: 0, exchanged: 0 },
    onlyDayFirst: [],
    onlyMonthFirst: [],
    either: [],
    shifted: [],
  };
  for (const cell of cells) add(tally, cell);
  return tally;
}

function add(tally: Tally, cell: Cell): void {
  if (typeof cell !== 'string') {
    addValue(tally, cell);
    return;
  }
  const text = cleanName(withoutMarks(cell));
  if (text === '' || saysNothing(text) || isErrorOfExcel(text)) return;
  const instant = instantOf(text);
  const written = instant ? undefined : takenApart(text);
  if (written && written.is !== 'serial' && standsForNone(written)) return;
  tally.filled += 1;
  if (instant && instant.inSchool !== instant.written) tally.shifted.push(text);
  if (instant || written) tally.days += 1;
  if (written?.is !== 'figures') return;
  const { first, second } = written;
  // 31/02/2020 is no day in either order and says nothing of the others
  if (!dayInOrder(written, 'day-first') && !dayInOrder(written, 'month-first')) return;
  if (first > 12) tally.onlyDayFirst.push(text);
  else if (second > 12) tally.onlyMonthFirst.push(text);
  else if (first !== second) {
    tally.either.push(text);
    if (first === 1) tally.firsts.asWritten += 1;
    if (second === 1) tally.firsts.exchanged += 1;
  }
}

function addValue(tally: Tally, cell: Exclude<Cell, string>): void {
  if ('broken' in cell) return; // what stood there cannot be told
  tally.filled += 1;
  if (!('day' in cell)) return;
  const { month, dayOfMonth } = partsOf(cell.day);
  tally.days += 1;
  tally.real += 1;
  const evening = cell.at && elevenByGreenwich(cell.day);
  if (evening && evening.inSchool !== evening.written) tally.shifted.push(`${cell.day} 23:00`);
  if (dayOfMonth <= 12) tally.exchangeable += 1;
  if (dayOfMonth === 1 && month !== 1) tally.realFirsts.asWritten += 1;
  if (month === 1 && dayOfMonth !== 1) tally.realFirsts.exchanged += 1;
}
