import { leastPeople, type Standing } from './figures.ts';

/** So many people at least: 'from 3 to 5'; without an end 'so many or more'. */
export interface Band {
  from: number;
  to: number | null;
}

/** How a deadline was kept, in bands. */
export type StepTold = Record<Standing, Band>;

/** With fewer people than this what was done on time has no two bands. */
export const leastInStep = 2 * leastPeople + 1;

/**
 * What may be told of how a deadline was kept by everybody whom it is about: each figure as one of a band of at least three,
 * nought in the lowest and everybody in the highest. It says neither of one or two people nor of all of them what they did,
 * also to whoever knows how many there are and how the bands are made. Null where they are too few.
 */
export function stepTold({ onTime, late, notYet }: Record<Standing, number>): StepTold | null {
  const people = onTime + late + notYet;
  if (people < leastInStep) return null;
  return {
    onTime: bandOf(onTime, people, shiftOf(people)),
    late: bandOf(late, people, 0),
    notYet: bandOf(notYet, people, 0),
  };
}

/**
 * The upper ends of three bands of three add up to a number of threes. Where that is one more than everybody, or just
 * everybody, the three figures could be worked out; the bands of one of them are moved, so that it is always two more at
 * least.
 */
function shiftOf(people: number): number {
  return (people + leastPeople - 1) % leastPeople;
}

/** Bands of three; the lowest begins with nought, and the highest has no end and three numbers at least. */
function bandOf(count: number, people: number, shift: number): Band {
  if (count < shift + leastPeople) return { from: 0, to: shift + leastPeople - 1 };
  const highest = bandBegins(people - leastPeople + 1, shift);
  const from = Math.min(bandBegins(count, shift), highest);
  return { from, to: from === highest ? null : from + leastPeople - 1 };
}

function bandBegins(count: number, shift: number): number {
  return count - ((count - shift) % leastPeople);
}
