import { isAsked } from '#domain/policy/choices.ts';
import type { DeadlineRule } from '#domain/policy/steps.ts';
import type { Bound } from '#domain/policy/values.ts';
import { type CycleRules, groupAbout, windowRuleOf } from './cycle-days.ts';

/** Whether the school chose a part of a deadline's rule, because the policy leaves it open. */
export function isSchoolsChoice(rule: DeadlineRule, counting: Pick<CycleRules, 'policy' | 'periodId'>): boolean {
  const { when } = rule;
  if (when.kind === 'after' || when.kind === 'before') return isAsked(when.amount) || isAsked(when.unit);
  if (when.kind === 'by') return isBoundAsked(when.day);
  const group = groupAbout(rule, counting);
  const window = group && windowRuleOf(when.phase, group, counting);
  return window !== undefined && isBoundAsked(window.closes);
}

function isBoundAsked(bound: Bound): boolean {
  return 'on' in bound ? isAsked(bound.on) : [bound.from, bound.amount, bound.unit].some(isAsked);
}
