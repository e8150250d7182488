import { useEffect, useSyncExternalStore } from 'react';

/** What F1 says of the screen that is shown. */
export interface ScreenHelp {
  title: string;
  lines: readonly string[];
}

let current: ScreenHelp | undefined;
const listeners = new Set<() => void>();

function change(next: ScreenHelp | undefined): void {
  current = next;
  for (const listener of listeners) listener();
}

/** Tells the help panel what the screen is for, while the screen is shown. */
export function useSayHelp(title: string, lines: readonly string[]): void {
  useEffect(() => {
    const said = { title, lines };
    change(said);
    return () => {
      if (current === said) change(undefined);
    };
  }, [title, lines]);
}

/** The help of the screen that is shown. */
export function useHelp(): ScreenHelp | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
    // where the first picture is drawn, none is said yet
    () => undefined,
  );
}
