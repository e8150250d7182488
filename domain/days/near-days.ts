import { addDays, type Day } from './dates.ts';

const named: Readonly<Record<string, number>> = {
  y: -1,
  yesterday: -1,
  ddoe: -1,
  t: 0,
  today: 0,
  heddiw: 0,
  tomorrow: 1,
  yfory: 1,
};

const counted = /^([-+])(\d{1,3})$/;

/**
 * The day that somebody said by how far it is from today: 'y' or 'yesterday', 't' or 'today', 'tomorrow', '-1' for one day
 * ago, '+7' for a week on; in Welsh 'ddoe', 'heddiw', 'yfory'. Calendar days. Undefined for anything else: nothing of it is
 * a date that `readDay` reads.
 */
export function readNearDay(typed: string, today: Day): Day | undefined {
  const text = typed.normalize('NFKC').replace('−', '-').trim().toLowerCase();
  const found = counted.exec(text);
  const days = found ? Number(found[2]) * (found[1] === '-' ? -1 : 1) : Object.hasOwn(named, text) && named[text];
  return typeof days === 'number' ? addDays(today, days) : undefined;
}
