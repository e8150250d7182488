import { useEffect, useSyncExternalStore } from 'react';
import { readContract } from '#renderer/asking/fresh.ts';

/** All of the window that is not needed before the records are open. */
type Inside = typeof import('./inside.tsx');

let inside: Inside | undefined;
const listeners = new Set<() => void>();

async function load(): Promise<void> {
  [inside] = await Promise.all([import('./inside.tsx'), readContract()]);
  for (const listener of listeners) listener();
}

/**
 * What the window shows once the records are open, read after the first picture; undefined until it is there. No `lazy` of
 * React's: that shows something else first each time, and then holds back what was wanted for 300 ms.
 */
export function useInside(): Inside | undefined {
  useEffect(() => void load(), []);
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => inside,
    // no first picture shows any of it
    () => undefined,
  );
}
