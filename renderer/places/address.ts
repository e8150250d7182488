import { useCallback, useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { href, type RouteName, type Search, screenAt, searchText } from './routes.ts';

/** Where the window is: the screen, its parameters and its search. Follows links, Back and Forward. */
export function useAddress(): ReturnType<typeof screenAt> {
  const [address] = useHashLocation();
  return screenAt(address);
}

/** Goes to a screen. */
export function go<Name extends RouteName>(...to: Parameters<typeof href<Name>>): void {
  window.location.hash = href(...to);
}

/** Goes to where the window was before. */
export function back(): void {
  window.history.back();
}

/**
 * Changes what stands behind the question mark of the screen that is shown. It replaces the entry in the history, so
 * that Back leaves the screen and coming back finds it as it was.
 */
export function useSetSearch<Name extends RouteName>(name: Name): (change: Partial<Search<Name>>) => void {
  return useCallback(
    (change: Partial<Search<Name>>) => {
      const here = screenAt(window.location.hash.slice(1));
      if (here?.name !== name) return;
      replaceAddress(`#${here.path}${searchText(name, { ...here.search, ...change })}`);
    },
    [name],
  );
}

function replaceAddress(address: string): void {
  const oldURL = window.location.href;
  window.history.replaceState(window.history.state, '', address);
  window.dispatchEvent(new HashChangeEvent('hashchange', { oldURL, newURL: window.location.href }));
}

/** Like useState, kept with the entry in the history: Back restores it. The value must be plain data. */
export function useKept<Value>(name: string, initial: Value): [Value, (value: Value) => void] {
  const [value, setValue] = useState<Value>(() => keptHere<Value>(name) ?? initial);
  const keep = useCallback(
    (next: Value) => {
      setValue(next);
      window.history.replaceState({ ...window.history.state, [name]: next }, '');
    },
    [name],
  );
  return [value, keep];
}

/** What the entry in the history holds under a name. */
export function keptHere<Value>(name: string): Value | undefined {
  const state: unknown = window.history.state;
  if (typeof state !== 'object' || state === null) return undefined;
  return (state as Record<string, Value | undefined>)[name]; // only useKept and the scroll write there, each under its name
}
