import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { keptHere } from '#renderer/address.ts';

/** The place is noted when the scrolling has paused so long. */
const PAUSE_MS = 100;
/** A list that still loads is waited for so long before its place is given up. */
const WAIT_MS = 1500;

/** Keeps how far a screen is scrolled with its entry in the history, so that Back finds it there (rule 21). */
export function useKeptScroll(main: RefObject<HTMLElement | null>, path: string): void {
  useLayoutEffect(() => {
    const box = main.current;
    if (!box) return;
    const wanted = keptHere<number>('scroll') ?? 0;
    box.scrollTop = wanted;
    if (wanted === 0) return;
    const growing = new ResizeObserver(() => {
      box.scrollTop = wanted;
    });
    for (const part of box.children) growing.observe(part);
    const giveUp = setTimeout(() => growing.disconnect(), WAIT_MS);
    return () => {
      clearTimeout(giveUp);
      growing.disconnect();
    };
  }, [main, path]);

  useEffect(() => {
    const box = main.current;
    if (!box) return;
    let pause: ReturnType<typeof setTimeout> | undefined;
    const note = (): void => {
      clearTimeout(pause);
      pause = setTimeout(
        () => window.history.replaceState({ ...window.history.state, scroll: box.scrollTop }, ''),
        PAUSE_MS,
      );
    };
    box.addEventListener('scroll', note);
    return () => {
      clearTimeout(pause);
      box.removeEventListener('scroll', note);
    };
  }, [main, path]);
}
