/** How long something took, in milliseconds: the first time, with nothing loaded, and the median of the times after it. */
export interface Took {
  first: number;
  median: number;
}

/** Does something once, as many times again without counting, so that it is warm, and then so many times. */
export async function measure(runs: number, work: () => unknown): Promise<Took> {
  const first = await timed(work);
  for (let run = 0; run < runs; run += 1) await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await timed(work));
  return { first, median: median(times) };
}

/**
 * Does two things in turn, so that what else the machine does falls on both; each first time apart, and after it so many
 * uncounted times until both are warm.
 */
export async function measureInTurn(
  { uncounted, runs }: { uncounted: number; runs: number },
  one: () => unknown,
  other: () => unknown,
): Promise<[Took, Took]> {
  const firsts = [await timed(one), await timed(other)] as const;
  const [times, others]: [number[], number[]] = [[], []];
  for (let run = 0; run < uncounted + runs; run += 1) {
    times.push(await timed(one));
    others.push(await timed(other));
  }
  return [
    { first: firsts[0], median: median(times.slice(uncounted)) },
    { first: firsts[1], median: median(others.slice(uncounted)) },
  ];
}

/** The middle one of some times; of an even number of them, the mean of the two in the middle. */
export function median(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (upper + lower) / 2;
}

async function timed(work: () => unknown): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}
