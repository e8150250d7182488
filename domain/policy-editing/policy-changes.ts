import type { Policy } from '#domain/policy/policy.ts';
import { isSame } from '#domain/text/same.ts';
import { type Piece, piecesOf } from './policy-pieces.ts';

/** What is different in a policy: something new, left out, said otherwise, or standing elsewhere in its list. */
export type PolicyChange =
  | { kind: 'added'; after: Piece }
  | { kind: 'left-out'; before: Piece }
  | { kind: 'changed'; before: Piece; after: Piece }
  | { kind: 'moved'; after: Piece };

/**
 * What changes from one policy to another, piece by piece, in the order in which the second is read; what is left out
 * stands last. Name and number of the version do not count.
 */
export function changesBetween(before: Policy, after: Policy): PolicyChange[] {
  const old = keyed(piecesOf(before));
  const now = keyed(piecesOf(after));
  const moved = movedKeys(old, now);
  const found = [...now].flatMap(([key, piece]): PolicyChange[] => {
    const was = old.get(key);
    if (was === undefined) return [{ kind: 'added', after: piece }];
    return [
      ...(isSame(was.value, piece.value) ? [] : [{ kind: 'changed' as const, before: was, after: piece }]),
      ...(moved.has(key) ? [{ kind: 'moved' as const, after: piece }] : []),
    ];
  });
  const gone = [...old].filter(([key]) => !now.has(key));
  return [...found, ...gone.map(([, piece]) => ({ kind: 'left-out' as const, before: piece }))];
}

/** By part and key. Two pieces that say themselves to be the same are told apart by their order. */
function keyed(pieces: readonly Piece[]): Map<string, Piece> {
  const found = new Map<string, Piece>();
  for (const piece of pieces) {
    let key = `${piece.part} ${piece.key}`;
    while (found.has(key)) key += '’';
    found.set(key, piece);
  }
  return found;
}

/**
 * The fewest pieces of each list that must have been taken out and put elsewhere to come from the old order to the new
 * one; a question that stands in another section has moved in any case.
 */
function movedKeys(old: ReadonlyMap<string, Piece>, now: ReadonlyMap<string, Piece>): Set<string> {
  const place = new Map([...old.keys()].map((key, at) => [key, at]));
  const inBoth = [...now.keys()].filter((key) => place.has(key));
  const listOf = (piece: Piece | undefined) => `${piece?.part} ${JSON.stringify(piece?.within)}`;
  const stayed = inBoth.filter((key) => listOf(old.get(key)) === listOf(now.get(key)));
  const lists = Map.groupBy(stayed, (key) => listOf(now.get(key)));
  const kept = new Set([...lists.values()].flatMap((keys) => longestRising(keys, (key) => place.get(key) ?? 0)));
  return new Set(inBoth.filter((key) => !kept.has(key)));
}

/** The most items that stand in rising order, in their own order (the longest increasing subsequence). */
function longestRising<Item>(items: readonly Item[], heightOf: (item: Item) => number): Item[] {
  const best: Item[][] = [];
  for (const [at, item] of items.entries()) {
    const under = best.slice(0, at).filter((_, before) => heightOf(items[before] ?? item) < heightOf(item));
    best.push([...(longest(under) ?? []), item]);
  }
  return longest(best) ?? [];
}

function longest<Item>(lists: readonly Item[][]): Item[] | undefined {
  return lists.reduce<Item[] | undefined>(
    (found, list) => (found === undefined || list.length > found.length ? list : found),
    undefined,
  );
}
