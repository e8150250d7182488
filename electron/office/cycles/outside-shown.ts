import type { CycleRules } from '#domain/cycle/cycle-days.ts';
import { deadlinesOutside } from '#domain/deadlines/named-days.ts';
import { ruleShown } from '#domain/deadlines/shown-deadline.ts';

/** The deadlines whose day a cycle does not reach, as screens name them. */
export function outsideShown(cycle: CycleRules) {
  return deadlinesOutside(cycle).map(({ rule, on, side }) => {
    const { rule: id, label } = ruleShown(rule, cycle);
    return { rule: id, label, on, side };
  });
}
