import type { Overall } from './form-rules.ts';

/**
 * What two axes come to: nothing while one of them is open, a rating that the policy gives for the pair, or nothing that
 * it defines, so that a decision with its reason is asked for (requirements 3.11).
 */
export type OverallOutcome = { kind: 'open' } | { kind: 'rated'; rating: string } | { kind: 'undefined' };

/** The overall rating that a policy gives for results (what) and behaviour (how); '' is an axis not yet chosen. */
export function overallOutcome({ pairs }: Pick<Overall, 'pairs'>, results: string, behaviour: string): OverallOutcome {
  if (results === '' || behaviour === '') return { kind: 'open' };
  const pair = pairs.find((one) => one.results === results && one.behaviour === behaviour);
  return pair ? { kind: 'rated', rating: pair.rating } : { kind: 'undefined' };
}
