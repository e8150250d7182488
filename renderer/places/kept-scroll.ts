import { type RefObject, useLayoutEffect } from 'react';
import { keptHere } from './address.ts';

/** A list that still loads is waited for so long before its place is given up. */
const WAIT_MS = 1500;

/** How far the screen of each entry in the history was scrolled, by the name that the entry was given here. */
const places = new Map<string, number>();

/**
 * Keeps how far a screen is scrolled with its entry in the history, so that Back finds it there (rule 21), however soon
 * after scrolling it is left: an entry itself cannot be written to any more once it has been left.
 */
export function useKeptScroll(main: RefObject<HTMLElement | null>, path: string): void {
  useLayoutEffect(() => {
    const box = main.current;
    if (!box) return;
    const entry = entryHere();
    const restored = restore(box, places.get(entry) ?? 0);
    const note = (): void => void places.set(entry, box.scrollTop);
    box.addEventListener('scroll', note);
    return () => {
      restored();
      box.removeEventListener('scroll', note);
    };
  }, [main, path]);
}

/** The name of the entry that is shown; a new one is named. */
function entryHere(): string {
  const known = keptHere<string>('entry');
  if (known !== undefined) return known;
  const entry = String(performance.timeOrigin + performance.now()); // no two entries are reached at one instant
  window.history.replaceState({ ...window.history.state, entry }, '');
  return entry;
}

/** Scrolls to a place, again while what is shown still grows. Gives how to stop. */
function restore(box: HTMLElement, place: number): () => void {
  box.scrollTop = place;
  if (place === 0) return () => undefined;
  const growing = new ResizeObserver(() => {
    box.scrollTop = place;
  });
  for (const part of box.children) growing.observe(part);
  const giveUp = setTimeout(() => growing.disconnect(), WAIT_MS);
  return () => {
    clearTimeout(giveUp);
    growing.disconnect();
  };
}
