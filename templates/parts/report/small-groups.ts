/** Fewer people than this never stand alone in a figure for governors (requirements 7.3; experience rule 28). */
export const leastPeople = 3;

/** A category of a count: who is in it (ids, to count each person once) and how many things were counted. */
export interface Category<Label> {
  label: Label;
  people: ReadonlySet<string>;
  count: number;
}

/** What may be told of a count: categories with their figures; none at all where too few people are in it. */
export type Told<Label> = { told: 'all'; rows: { label: Label; count: number }[] } | { told: 'nothing' };

/**
 * The categories that may be told. Those of fewer than three people are counted together under `other`; where that
 * still makes fewer than three, the next smallest joins them, so that no figure follows from the others and the sum.
 * Empty categories are left out; what is left when all were merged is called `all`. With fewer than three people in
 * all, nothing is told.
 */
export function mergeSmall<Label>(
  categories: readonly Category<Label>[],
  { other, all }: { other: Label; all: Label },
): Told<Label> {
  const bySize = categories
    .filter((category) => category.count > 0)
    .sort((a, b) => a.people.size - b.people.size || a.count - b.count);
  const merged: Category<Label>[] = [];
  for (const category of bySize) {
    const isSmall = category.people.size < leastPeople;
    const needsMore = merged.length > 0 && together(merged).size < leastPeople;
    if (isSmall || needsMore) merged.push(category);
  }
  if (merged.length > 0 && together(merged).size < leastPeople) return { told: 'nothing' };
  const rows = categories
    .filter((category) => category.count > 0 && !merged.includes(category))
    .map(({ label, count }) => ({ label, count }));
  const rest = merged.reduce((sum, category) => sum + category.count, 0);
  const label = rows.length === 0 ? all : other;
  return { told: 'all', rows: rest > 0 ? [...rows, { label, count: rest }] : rows };
}

function together<Label>(categories: readonly Category<Label>[]): ReadonlySet<string> {
  return new Set(categories.flatMap((category) => [...category.people]));
}

/** A figure as it may be told: itself, or only that it is small, or only what it is at least. */
export type Figure = { exactly: number } | { fewerThan: number } | { atLeast: number };

/**
 * The figures of people in the states of one thing (on time, late, not yet), whose sum is known. Where one is under
 * three it is only said to be so, and the largest is only said to be at least so many, because the sum would give the
 * small one away. Null where nothing may be told. Nought says nothing about anybody and is told.
 */
export function withholdSmall(counts: readonly number[]): Figure[] | null {
  const isSmall = (count: number) => count > 0 && count < leastPeople;
  if (!counts.some(isSmall)) return counts.map((count) => ({ exactly: count }));
  const largest = Math.max(...counts);
  const hidden = counts.filter(isSmall).reduce((sum, count) => sum + (leastPeople - 1 - count), 0);
  const floor = largest - hidden;
  if (largest < leastPeople || floor < leastPeople) return null;
  const at = counts.indexOf(largest);
  return counts.map((count, index) => {
    if (isSmall(count)) return { fewerThan: leastPeople };
    return index === at ? { atLeast: floor } : { exactly: count };
  });
}
