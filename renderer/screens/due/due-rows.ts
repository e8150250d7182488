import type { Output } from '#contract/index.ts';
import { cycleKey } from '#domain/deadlines/due-filter.ts';
import { whoInWords } from '#renderer/words/days/deadlines.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';

type Facts = Output<'deadlines.list'>;

/** A running deadline as the table shows it. */
export type DueRow = Facts['deadlines'][number] & {
  /** The step, whom it waits for and the cycle, in words. */
  stepName: string;
  waitsName: string;
  cycleName: string;
};

/** A cycle that deadlines can be in, or none of them, as filters name it. */
export interface DueCycle {
  key: string;
  name: string;
}

/** The cycles that deadlines can be in; last, where some are in none, that they are in none. */
export function dueCycles({ cycles, outside }: Facts): DueCycle[] {
  const named = cycles.map(({ id, label }) => ({ key: cycleKey({ cycleId: id }), name: label }));
  return outside ? [...named, { key: cycleKey({ cycleId: null }), name: words.due.outside }] : named;
}

/** Every running deadline, worded; the earliest first. */
export function dueRows({ deadlines, cycles, outside }: Facts): DueRow[] {
  return deadlines.flatMap((deadline) => {
    const cycle = cycles.find(({ id }) => id === deadline.cycleId);
    const terms = cycle?.terms ?? outside?.terms;
    if (!terms) return [];
    const named = {
      stepName: inWindow(deadline.label),
      waitsName: whoInWords(deadline.waitsFor, terms),
      cycleName: cycle?.label ?? words.due.outside,
    };
    return [{ ...deadline, ...named }];
  });
}
