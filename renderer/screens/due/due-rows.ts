import type { Output } from '#contract/index.ts';
import { whoInWords } from '#renderer/words/days/deadlines.ts';
import { inWindow } from '#renderer/words/language.ts';

type Facts = Output<'deadlines.list'>;

/** A running deadline as the table shows it. */
export type DueRow = Facts['deadlines'][number] & {
  /** The step, whom it waits for and the cycle, in words. */
  stepName: string;
  waitsName: string;
  cycleName: string;
};

/** Every running deadline, worded; the earliest first. */
export function dueRows({ deadlines, cycles }: Facts): DueRow[] {
  const byId = new Map(cycles.map((cycle) => [cycle.id, cycle]));
  return deadlines.flatMap((deadline) => {
    const cycle = byId.get(deadline.cycleId);
    if (!cycle) return [];
    const named = {
      stepName: inWindow(deadline.label),
      waitsName: whoInWords(deadline.waitsFor, cycle.terms),
      cycleName: cycle.label,
    };
    return [{ ...deadline, ...named }];
  });
}
