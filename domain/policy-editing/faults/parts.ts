import type { Place } from '#domain/policy-editing/json-keys.ts';

/** A value inside another with the way to it. */
export interface Part {
  path: Place;
  /** The last step of the way: the name under which the value stands. */
  key: string | number | undefined;
  value: unknown;
}

/** A value and every value inside it, from the outside in. */
export function* everyPart(value: unknown, path: Place = []): Generator<Part> {
  yield { path, key: path.at(-1), value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inside] of Object.entries(value)) {
    yield* everyPart(inside, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** The places of a list in which something stands that stood before, by what `keyOf` finds in each; undefined is no key. */
export function repeated<Item>(items: readonly Item[], keyOf: (item: Item) => string | undefined): number[] {
  const keys = items.map(keyOf);
  return keys.flatMap((key, index) => (key !== undefined && keys.indexOf(key) < index ? [index] : []));
}
