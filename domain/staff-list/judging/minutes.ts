import { type Cell, textOf } from '#domain/staff-list/cells.ts';
import type { Judgement } from './judgement.ts';
import { withoutMarks } from './marks.ts';

/** What stands behind the point of hours: quarters of an hour in minutes, none, or something that can only be decimal. */
type Fraction = 'minutes' | 'whole' | 'decimal';

const written = /^(\d{1,3})\.(\d{2})(?!\d)/;

/** Hours and minutes of '32.30'; undefined for what is not written with a point and two figures, as 32.5 and 32:30. */
export function pointedTime(cell: Cell): { hours: number; fraction: Fraction } | undefined {
  const [, whole, part] = written.exec(withoutMarks(withTwoPlaces(cell))) ?? [];
  if (whole === undefined || part === undefined) return undefined;
  if (part === '00') return { hours: Number(whole), fraction: 'whole' };
  // 0.30 is a share
  if (whole === '0' || !/^(?:15|30|45)$/.test(part)) return { hours: Number(`${whole}.${part}`), fraction: 'decimal' };
  return { hours: Number(whole) + Number(part) / 60, fraction: 'minutes' };
}

/** A number of a workbook has lost its last 0. */
function withTwoPlaces(cell: Cell): string {
  return typeof cell !== 'string' && 'number' in cell && cell.shown === undefined
    ? cell.number.toFixed(2)
    : textOf(cell);
}

/**
 * Hours of which what stands behind the point is .15, .30, .45 or .00 and hardly ever anything else: minutes. Bare
 * numbers of a workbook are so only where a .15 or a .45 stands among them, for 22.3 may be either there.
 */
export function judgeMinutes(cells: readonly Cell[], position: number): Judgement[] {
  let [count, against, of] = [0, 0, 0];
  let example = '';
  let hasOdd = false;
  for (const cell of cells) {
    const time = pointedTime(cell);
    const text = textOf(cell).trim();
    if (time) of += 1;
    if (time?.fraction === 'decimal' || (!time && /^\d{1,3}[.,]\d{1,2}(?!\d)/.test(text))) against += 1;
    if (time?.fraction !== 'minutes') continue;
    count += 1;
    example ||= text;
    hasOdd ||= typeof cell === 'string' || /\.[14]5/.test(text);
  }
  if (count === 0 || !hasOdd || count < against * 4) return [];
  return [{ position, finding: 'minutes', count, against, of, example, proposed: 'as-minutes' }];
}
