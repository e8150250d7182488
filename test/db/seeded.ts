/** Chance that can be had again: give the printed seed as SEED in the environment. */
export interface Chance {
  /** A whole number from 0 to one less than `below`. */
  below: (below: number) => number;
}

/** A new source of chance, which prints its seed (mulberry32). */
export function seeded(forWhat: string): Chance {
  const seed = Number(process.env['SEED'] ?? process.hrtime.bigint() % 1_000_000n);
  console.log(`${forWhat}: SEED=${seed}`);
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { below: (below) => Math.floor(next() * below) };
}
