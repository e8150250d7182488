import { useEffect } from 'react';
import { back } from '#renderer/places/address.ts';

/** The parts of the window in the order of F6: the navigation, the screen, the top bar. */
const order = ['nav', 'main', 'header'] as const;

/** Where the keyboard goes on in each: where the window is, the screen's name, else the first thing to press. */
const placesIn = ['[aria-current="page"]', 'h1', 'button, a[href]'];

/** F6 goes on to the next part of the window (Shift+F6 back), Alt+Left to the screen before (rule 14). */
export function useRegionKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'F6') {
        event.preventDefault();
        goOn(event.shiftKey ? -1 : 1);
      } else if (event.key === 'ArrowLeft' && event.altKey) {
        event.preventDefault();
        back();
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function goOn(step: 1 | -1): void {
  const regions = order
    .map((name) => document.querySelector<HTMLElement>(`${name}[data-region]`))
    .filter((region) => region !== null);
  const here = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(here + step + regions.length) % regions.length];
  const place = placesIn
    .flatMap((place) => [...(next?.querySelectorAll<HTMLElement>(place) ?? [])])
    .find((one) => one.checkVisibility()); // the navigation may be folded
  (place ?? next)?.focus();
}
