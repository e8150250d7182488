import type { Day } from './dates.ts';

/** A first and a last day. */
export interface Span {
  starts: Day;
  ends: Day;
}

/** Whether two spans share a day. */
export function overlap(one: Span, other: Span): boolean {
  return one.starts <= other.ends && other.starts <= one.ends;
}
