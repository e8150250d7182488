import type { Output } from '#contract/index.ts';
import { cyclesWords } from '#renderer/words/cycles.ts';
import { inWindow } from '#renderer/words/language.ts';

type InCycle = Output<'cycles.byId'>;
type LeftOut = Pick<InCycle['out'][number], 'leftOut' | 'reason' | 'clause'>;
type TakenIn = NonNullable<InCycle['in'][number]['takenIn']>;

/** Why somebody is out, in the policy's words with its clause, or in the school's own. */
export function whyOutInWords({ leftOut, reason, clause }: LeftOut): string {
  const text = reason === null ? '' : inWindow(reason);
  return leftOut?.by === 'decision' ? cyclesWords.decided(text) : cyclesWords.reason(text, clause);
}

/** Why somebody is in although a rule of the policy leaves them out. */
export function takenInInWords({ because, reason, clause }: TakenIn): string {
  return cyclesWords.takenIn(because, cyclesWords.reason(inWindow(reason), clause));
}
