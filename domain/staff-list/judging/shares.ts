import type { Cell } from '#domain/staff-list/cells.ts';
import { cleanName } from '#domain/text/clean-text.ts';
import { withoutMarks } from './marks.ts';
import { saysNothing } from './nothing.ts';

/** A number as it was written; `undefined` for what is none. */
export type WrittenNumber = { is: 'number'; number: number } | { is: 'nothing' } | { is: 'other' };

const words = /^(?:full[- ]?time|f\/?t|whole[- ]?time|amser llawn|ll\.?a)$/i;

/** A share of full time: '0.6', '0,6', '60%', '60' (per cent), '0.6 FTE', 'Full time'. */
export function shareOf(cell: Cell): WrittenNumber {
  const text = textIn(cell);
  if (text === undefined) return { is: 'other' };
  if (text === '' || saysNothing(text)) return { is: 'nothing' };
  if (words.test(text)) return { is: 'number', number: 1 };
  const [, amount, percent] = /^(\d{1,3}(?:[.,]\d+)?) ?(%|per ?cent|y cant)?(?: ?(?:fte|wte))?$/i.exec(text) ?? [];
  if (amount === undefined) return { is: 'other' };
  const number = Number(amount.replace(',', '.'));
  // no two posts come to more than two full-time weeks: what is above is per cent
  return { is: 'number', number: percent || number > 2 ? rounded(number / 100) : number };
}

/** Weeks of a year: '39', '39 weeks', '52.14'. */
export function weeksOf(cell: Cell): WrittenNumber {
  const text = textIn(cell);
  if (text === undefined) return { is: 'other' };
  if (text === '' || saysNothing(text)) return { is: 'nothing' };
  const [, amount] =
    /^(\d{1,2}(?:[.,]\d+)?) ?(?:weeks?|wks?|wythnos(?:au)?)?(?: ?(?:pa|p\.a\.|per year|a year|y flwyddyn))?$/i.exec(
      text,
    ) ?? [];
  return amount === undefined ? { is: 'other' } : { is: 'number', number: Number(amount.replace(',', '.')) };
}

function textIn(cell: Cell): string | undefined {
  if (typeof cell === 'string') return cleanName(withoutMarks(cell));
  return 'number' in cell ? String(cell.number) : undefined;
}

function rounded(number: number): number {
  return Math.round(number * 1e6) / 1e6;
}
