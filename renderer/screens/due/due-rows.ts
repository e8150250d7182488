import type { Output } from '#contract/index.ts';
import { type DueWhen, whenDue } from '#domain/due.ts';
import { inLanguage } from '#domain/said.ts';
import type { Search } from '#renderer/routes.ts';
import { whoInWords } from '#renderer/words/deadlines.ts';
import { type Grouping, keyOf } from './groupings.ts';

type Facts = Output<'deadlines.list'>;

/** A running deadline as the table shows it. */
export type DueRow = Facts['deadlines'][number] & {
  when: DueWhen;
  /** The step, whom it waits for and the cycle, in words. */
  stepName: string;
  waitsName: string;
  cycleName: string;
};

/** Every running deadline, worded; the earliest first. */
export function dueRows({ deadlines, cycles, today }: Facts): DueRow[] {
  const byId = new Map(cycles.map((cycle) => [cycle.id, cycle]));
  return deadlines.flatMap((deadline) => {
    const cycle = byId.get(deadline.cycleId);
    if (!cycle) return [];
    const named = {
      stepName: inLanguage(deadline.label, 'en'),
      waitsName: whoInWords(deadline.waitsFor, cycle.terms),
      cycleName: cycle.label,
    };
    return [{ ...deadline, ...named, when: whenDue(deadline.due, today) }];
  });
}

/** Those that the filters let through. */
export function filteredDue(rows: readonly DueRow[], { when, cycle, site, waits }: Search<'due'>): DueRow[] {
  return rows.filter(
    (row) =>
      (when === '' || row.when === when) &&
      (cycle === '' || row.cycleId === cycle) &&
      (site === '' || keyOf.site(row) === site) &&
      (waits === '' || row.waitsFor === waits),
  );
}

/** Those of one group. */
export function inGroup(rows: readonly DueRow[], by: Grouping, of: string): DueRow[] {
  return rows.filter((row) => keyOf[by](row) === of);
}
