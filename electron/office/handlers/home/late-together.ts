import type { Reads } from '#db/reads.ts';
import type { CycleRules } from '#domain/cycle/cycle-days.ts';
import { partsOf } from '#domain/days/dates.ts';
import { anchorOf } from '#domain/deadlines/anchors.ts';
import type { CycleId } from '#domain/ids.ts';

type DueRow = ReturnType<Reads['reviews']['dueTogether']>[number];

/** What is due by one rule, the cycles of those for whom it is (null outside all cycles), and how many have another day. */
export interface TogetherRow {
  row: DueRow;
  ids: (CycleId | null)[];
  otherDays: number;
}

/**
 * What is late, with one row for each day that a policy names: whoever joined later, or is in another cycle of the same
 * year, stands with the others, because there is one thing to do about all of them. What counts from something that
 * happened in a record stays by itself. The row has the day and the sum of most of its people.
 */
export function lateTogether(
  rows: readonly TogetherRow[],
  cycles: ReadonlyMap<CycleId | null, CycleRules>,
): TogetherRow[] {
  const keyed = Map.groupBy(rows, (one) => keyOf(one, cycles) ?? one);
  return [...keyed.values()].flatMap((same) => {
    const [lead] = same.toSorted((a, b) => b.row.recordIds.length - a.row.recordIds.length);
    if (!lead || same.length === 1) return same;
    return [
      {
        ids: [...new Set([...lead.ids, ...same.flatMap(({ ids }) => ids)])],
        otherDays: same.reduce((sum, { row }) => (row.due === lead.row.due ? sum : sum + row.recordIds.length), 0),
        row: { ...lead.row, recordIds: same.flatMap(({ row }) => row.recordIds) },
      },
    ];
  });
}

/** What rows have in common that are told as one; undefined for a row that stays by itself. */
function keyOf({ row, ids: [id = null] }: TogetherRow, cycles: ReadonlyMap<CycleId | null, CycleRules>) {
  const cycle = id === null ? undefined : cycles.get(id);
  const rule = cycle?.policy.deadlines.find(({ id: ruleId }) => ruleId === row.rule);
  if (!cycle || !rule || anchorOf(rule.when).at !== 'year') return undefined;
  return `${cycle.policy.id} ${partsOf(cycle.starts).year} ${row.rule}`;
}
