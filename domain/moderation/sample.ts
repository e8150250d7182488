/** A review that may be drawn: whose appraiser and which staff group it belongs to. */
export interface Drawable<Id extends string = string> {
  id: Id;
  appraiser: string;
  group: string;
}

/** The numbers by which samples are drawn: of five figures, so that one can be read out. */
export const sampleNumbers = { least: 10_000, most: 99_999 } as const;

/**
 * Draws so many reviews of each appraiser in each staff group, in the order of their ids. The same number draws the same
 * reviews whatever order they come in; a review that joins later changes nothing but its own appraiser's and group's part.
 */
export function drawSample<Id extends string>(
  reviews: readonly Drawable<Id>[],
  { number, each }: { number: number; each: number },
): Id[] {
  const parts = Map.groupBy(reviews, ({ appraiser, group }) => JSON.stringify([appraiser, group]));
  return [...parts.values()]
    .flatMap((part) =>
      part
        .map(({ id }) => ({ id, rank: rankOf(number, id) }))
        .toSorted((a, b) => a.rank - b.rank || compare(a.id, b.id))
        .slice(0, each)
        .map(({ id }) => id),
    )
    .toSorted(compare);
}

/** A sample number out of an id made by chance. */
export function numberFrom(randomId: string): number {
  const { least, most } = sampleNumbers;
  return least + (rankOf(0, randomId) % (most - least + 1));
}

/** The place of a review in the lot of a number: spread evenly, and known from the two alone (FNV-1a, MurmurHash3's end). */
function rankOf(number: number, id: string): number {
  let hash = 0x811c9dc5;
  for (const letter of `${number}/${id}`) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
