import type { StandInWindow } from './browser-window.ts';

/** The open windows by their id, in the order of opening. */
export const windows = new Map<number, StandInWindow>();

let last = 0;

/** The id of a new window. */
export function nextId(): number {
  last += 1;
  return last;
}
