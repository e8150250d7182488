/** A comparison: how many times faster than the other, or how many times as long; with its aim, if there is one. */
export interface Comparison {
  what: string;
  ratio: number;
  aim?: number;
  /** `faster` is better when it is more, `longer` when it is less. */
  kind: 'faster' | 'longer';
}

/** '11.2 ms', '1.57 s'. */
export function spell(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds.toFixed(1)} ms` : `${(milliseconds / 1000).toFixed(2)} s`;
}

/** The heading of one measurement and a sentence on what is measured. */
export function printHeading(title: string, measured: string): void {
  console.log(`\n${title}\n  ${measured}`);
}

/** One figure. */
export function printFigure(what: string, figure: string): void {
  console.log(`  ${what.padEnd(58)} ${figure.padStart(12)}`);
}

/** One comparison; gives whether its aim is reached. */
export function printComparison({ what, ratio, aim, kind }: Comparison): boolean {
  const isReached = aim === undefined || (kind === 'faster' ? ratio >= aim : ratio <= aim);
  const wanted = kind === 'faster' ? `aim: at least ${aim} ×` : `aim: at most ${aim} ×`;
  const verdict = aim === undefined ? '' : `  ${wanted}  ${isReached ? 'reached' : 'MISSED'}`;
  console.log(`  ${what.padEnd(58)} ${`${ratio.toFixed(2)} ×`.padStart(12)}${verdict}`);
  return isReached;
}
