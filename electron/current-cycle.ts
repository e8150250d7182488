import type { Reads } from '#db/reads.ts';
import type { Cycle } from '#domain/cycle.ts';
import type { Day } from '#domain/dates.ts';

/** The cycle that the office works in: the open one that holds today, else the one that was opened last. */
export function currentCycle(read: Reads, today: Day): Cycle | undefined {
  const open = read.cycles.all().filter((cycle) => cycle.closedOn === null);
  return open.find((cycle) => cycle.starts <= today && today <= cycle.ends) ?? open[0];
}
