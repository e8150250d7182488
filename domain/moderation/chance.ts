/** One value of one review, with the level that is compared and the part within which reviews are like each other. */
export interface Compared {
  level: string;
  within: string;
  value: number;
}

/** How a level stands to the others: by how many standard deviations, and how often chance alone goes so far. */
export interface Deviation {
  level: string;
  score: number;
  /** The share of shuffles in which some level of some measure deviates as far: corrected for all of them together. */
  chance: number;
}

/** Enough to tell two in a hundred from five in a hundred. */
const SHUFFLES = 999;

/**
 * How far each level deviates in each measure, and how far chance alone would go. A permutation test: values are shuffled
 * among the reviews of the same part, so that what differs between parts for good reason counts for nothing, and the
 * furthest deviation of each shuffle, over all levels and measures, is what a deviation is held against (Westfall and
 * Young's maxT, which holds the chance of a single false flag over the whole family). Each measure is shuffled by itself:
 * where measures go together, the furthest of all is then rather too far than too near. Levels of fewer than `least`
 * reviews are not looked at, nor is a level that is everybody.
 */
export function deviations<Measure extends string>(
  measures: Readonly<Record<Measure, readonly Compared[]>>,
  least: number,
): Record<Measure, Deviation[]> {
  const names = Object.keys(measures) as Measure[]; // its own keys
  const tables = names.map((name) => tableOf(measures[name], least));
  const seen = tables.map(({ scoresOf, values }) => scoresOf(values));
  const furthest = furthestOfShuffles(tables);
  return Object.fromEntries(
    names.map((name, at) => [
      name,
      (tables[at]?.levels ?? []).map((level, nth): Deviation => {
        const score = seen[at]?.[nth] ?? 0;
        const asFar = furthest.filter((most) => most >= Math.abs(score) - 1e-9).length;
        return { level, score, chance: (asFar + 1) / (SHUFFLES + 1) };
      }),
    ]),
  ) as Record<Measure, Deviation[]>; // of each of the names
}

interface Table {
  levels: string[];
  values: number[];
  parts: number[][];
  scoresOf: (values: readonly number[]) => number[];
}

/** What of a measure stays as it is through every shuffle: who is in which level and part, what is expected of a level. */
function tableOf(rows: readonly Compared[], least: number): Table {
  const values = rows.map(({ value }) => value);
  const places = rows.map((row, at) => ({ ...row, at }));
  const parts = [...Map.groupBy(places, ({ within }) => within).values()].map((part) => part.map(({ at }) => at));
  const byLevel = [...Map.groupBy(places, ({ level }) => level)].filter(
    ([, of]) => of.length >= least && of.length < rows.length,
  );
  const members = byLevel.map(([, of]) => of.map(({ at }) => at));
  const expected = members.map((of) => {
    const inLevel = new Set(of);
    return parts
      .map((part) =>
        momentsOf(
          part.map((at) => values[at] ?? 0),
          part.filter((at) => inLevel.has(at)).length,
        ),
      )
      .reduce((sum, one) => ({ mean: sum.mean + one.mean, variance: sum.variance + one.variance }));
  });
  const scoresOf = (shuffled: readonly number[]): number[] =>
    members.map((of, nth) => {
      const { mean = 0, variance = 0 } = expected[nth] ?? {};
      if (variance <= 0) return 0;
      return (of.reduce((sum, at) => sum + (shuffled[at] ?? 0), 0) - mean) / Math.sqrt(variance);
    });
  return { levels: byLevel.map(([level]) => level), values, parts, scoresOf };
}

/** The mean and the variance of a sum of so many values drawn from a part without putting back. */
function momentsOf(part: readonly number[], drawn: number): { mean: number; variance: number } {
  const all = part.length;
  const mean = part.reduce((sum, value) => sum + value, 0) / all;
  if (all < 2) return { mean: drawn * mean, variance: 0 };
  const spread = part.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (all - 1);
  return { mean: drawn * mean, variance: (drawn * (all - drawn) * spread) / all };
}

/** The furthest deviation in each shuffle. The shuffles are the same every time, so that a figure does not change by itself. */
function furthestOfShuffles(tables: readonly Table[]): number[] {
  const next = randomly(20_261_129);
  return Array.from({ length: SHUFFLES }, () => {
    let most = 0;
    for (const { values, parts, scoresOf } of tables) {
      const shuffled = [...values];
      for (const part of parts)
        for (let last = part.length - 1; last > 0; last -= 1) {
          const [one, other] = [part[last] ?? 0, part[Math.floor(next() * (last + 1))] ?? 0];
          [shuffled[one], shuffled[other]] = [shuffled[other] ?? 0, shuffled[one] ?? 0];
        }
      for (const score of scoresOf(shuffled)) most = Math.max(most, Math.abs(score));
    }
    return most;
  });
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function randomly(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
