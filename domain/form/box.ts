import type { BoxName } from './address.ts';
import { type AnsweredBy, sidesOf } from './sides.ts';

/** What may stand in a box besides nothing. */
export type Holds = { kind: 'prose' } | { kind: 'day' } | { kind: 'one-of'; values: readonly string[] };

/** A place within a question. */
export type Place = Omit<BoxName, 'question'>;

/** One box of a question that is stored as an answer: where in the question it is, and what it holds. */
export interface Box extends Place {
  holds: Holds;
}

export const prose: Holds = { kind: 'prose' };
export const oneDay: Holds = { kind: 'day' };

/** One of a few values; prose where there are none to choose from. */
export function oneOf(points: readonly { value: string }[] | undefined): Holds {
  return points ? { kind: 'one-of', values: points.map(({ value }) => value) } : prose;
}

/** The boxes of a question that has one box for each side that answers it. */
export function boxPerSide(by: AnsweredBy, holds: Holds): Box[] {
  return sidesOf[by].map((side) => ({ side, row: '', cell: '', holds }));
}
