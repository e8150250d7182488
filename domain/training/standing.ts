import type { Day } from '#domain/days/dates.ts';
import { addMonths } from '#domain/days/months.ts';
import type { SchoolCalendar } from '#domain/days/school-calendar.ts';

/** How somebody stands with training that they must have. */
export type StandingState = 'missing' | 'over' | 'runs-out' | 'has';

export interface TrainingStanding {
  state: StandingState;
  /** When they had it last; null for never. */
  heldOn: Day | null;
  /** The last day for which it stands; null where it stands for good, and where it was never had. */
  until: Day | null;
}

/** One time that somebody had it. */
export interface Had {
  heldOn: Day;
  expiresOn: Day | null;
}

/** How long before the end of term something is told of where the school has entered no terms. */
const MONTHS_AHEAD = 4;

/**
 * How somebody stands on a day: by what stands longest of what they had. It runs out where it ends by `soon`, and still stands
 * on its last day. A certificate with a day of its own goes by that day, any other by the months of the list.
 */
export function trainingStanding(
  had: readonly Had[],
  months: number | null,
  { today, soon }: { today: Day; soon: Day },
): TrainingStanding {
  const heldOn =
    had
      .map((one) => one.heldOn)
      .sort()
      .at(-1) ?? null;
  if (heldOn === null) return { state: 'missing', heldOn, until: null };
  const ends = had.map((one) => one.expiresOn ?? (months === null ? null : addMonths(one.heldOn, months)));
  if (ends.includes(null)) return { state: 'has', heldOn, until: null };
  const until =
    ends
      .filter((end) => end !== null)
      .sort()
      .at(-1) ?? null;
  if (until === null) return { state: 'has', heldOn, until };
  if (until < today) return { state: 'over', heldOn, until };
  return { state: until <= soon ? 'runs-out' : 'has', heldOn, until };
}

/**
 * The last day of the next term: what runs out by then is told of. While no later term is entered, the day some months ahead.
 */
export function endOfNextTerm({ entries }: SchoolCalendar, today: Day): { name: string | null; ends: Day } {
  const [next] = entries
    .filter(({ kind, starts }) => kind === 'term' && starts > today)
    .toSorted((a, b) => (a.starts < b.starts ? -1 : 1));
  return next ? { name: next.name, ends: next.ends } : { name: null, ends: addMonths(today, MONTHS_AHEAD) };
}
