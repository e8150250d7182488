import { useMemo, useRef } from 'react';
import { useKept } from '#renderer/places/address.ts';

/** The rows that are chosen in a table, by id: also such as the filter hides. */
export interface Chosen {
  ids: ReadonlySet<string>;
  choose: (ids: ReadonlySet<string>) => void;
}

/**
 * The rows chosen on a screen. They stay with the entry in the history, so that Back finds them again (rule 21): under a
 * name of their own where a screen has several lists.
 */
export function useChosen(name = 'chosen'): Chosen {
  const [ids, keep] = useKept<readonly string[]>(name, []);
  return { ids: useMemo(() => new Set(ids), [ids]), choose: (next) => keep([...next]) };
}

/** How the parts of a table show the choice and change it. */
export interface Choosing {
  isChosen: (id: string) => boolean;
  /** The box of a row is pressed; as a range, it goes for all the rows since the one that was pressed before. */
  press: (id: string, isRange: boolean) => void;
  /** Whether all the rows that the filter shows are chosen, or some of them. */
  all: boolean;
  some: boolean;
  /** How many rows the filter shows. */
  shown: number;
  /** Chooses every row that the filter shows, or none of those. */
  chooseShown: (all: boolean) => void;
}

/** The choice among the rows that the filter shows, given by id in the order of the table. */
export function useChoosing(chosen: Chosen | undefined, shown: readonly string[]): Choosing | undefined {
  const before = useRef<string>(undefined);
  if (!chosen) return undefined;
  const { ids, choose } = chosen;
  const ticked = shown.filter((id) => ids.has(id)).length;
  return {
    isChosen: (id) => ids.has(id),
    press(id, isRange) {
      choose(afterPress(ids, isRange ? between(shown, before.current, id) : [id], id));
      before.current = id;
    },
    all: ticked > 0 && ticked === shown.length,
    some: ticked > 0,
    shown: shown.length,
    chooseShown: (all) => choose(all ? ids.union(new Set(shown)) : ids.difference(new Set(shown))),
  };
}

/** The choice when the box of one row was pressed for several: all of them take the tick that this one gets. */
function afterPress(ids: ReadonlySet<string>, several: readonly string[], pressed: string): ReadonlySet<string> {
  return ids.has(pressed) ? ids.difference(new Set(several)) : ids.union(new Set(several));
}

/** The rows from one to another in either direction, both with them; the last alone where the first is not shown. */
function between(shown: readonly string[], from: string | undefined, to: string): readonly string[] {
  const start = from === undefined ? -1 : shown.indexOf(from);
  const end = shown.indexOf(to);
  return start === -1 ? [to] : shown.slice(Math.min(start, end), Math.max(start, end) + 1);
}
