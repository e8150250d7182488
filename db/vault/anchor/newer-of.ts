import { type Compartment, compartments } from '#domain/roles.ts';
import type { Known } from './anchor-file.ts';

/**
 * Of two memories of one vault, what each knows better: the newest generation of its keys, the latest use of each
 * compartment, and everything that was withdrawn. One alone is given as it is.
 */
export function newerOf(here: Known | undefined, inFolder: Known | undefined): Known | undefined {
  if (here === undefined || inFolder === undefined) return here ?? inFolder;
  const { generation, changedOn } = inFolder.generation > here.generation ? inFolder : here;
  // the ends of the trails and what the program put back are this PC's own business
  const { place, heads, restored } = here;
  return {
    place,
    generation,
    changedOn,
    used: latestUses(here, inFolder),
    heads,
    turned: together(here.turned, inFolder.turned),
    withdrawn: together(here.withdrawn, inFolder.withdrawn),
    seenOn:
      [here.seenOn, inFolder.seenOn]
        .filter((seen) => seen !== null)
        .sort()
        .at(-1) ?? null,
    restored,
  };
}

function latestUses(one: Known, other: Known): Known['used'] {
  const uses = (known: Known, compartment: Compartment): number => known.used[compartment]?.uses ?? -1;
  const used: Known['used'] = {};
  for (const compartment of compartments) {
    const latest = uses(other, compartment) > uses(one, compartment) ? other : one;
    if (latest.used[compartment]) used[compartment] = latest.used[compartment];
  }
  return used;
}

/** What stands in either, once. */
function together<Entry>(one: readonly Entry[], other: readonly Entry[]): Entry[] {
  const known = new Set(one.map((entry) => JSON.stringify(entry)));
  return [...one, ...other.filter((entry) => !known.has(JSON.stringify(entry)))];
}
