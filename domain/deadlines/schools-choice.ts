import type { CycleRules } from '#domain/cycle/cycle-days.ts';
import { groupAbout } from '#domain/cycle/cycle-groups.ts';
import { isAsked } from '#domain/policy/choices.ts';
import type { DeadlineRule } from '#domain/policy/steps.ts';
import type { Bound } from '#domain/policy/values.ts';
import { anchorOf } from './anchors.ts';

/** Whether the school chose a part of a deadline's rule, because the policy leaves it open. */
export function isSchoolsChoice(
  rule: DeadlineRule,
  counting: Pick<CycleRules, 'policy' | 'choices' | 'periodId'>,
): boolean {
  const anchor = anchorOf(rule.when);
  if (anchor.at === 'record') return isAsked(anchor.amount) || isAsked(anchor.unit);
  const group = groupAbout(rule, counting);
  const day = group && anchor.day(group, counting);
  return day !== undefined && isBoundAsked(day);
}

function isBoundAsked(bound: Bound): boolean {
  return 'on' in bound ? isAsked(bound.on) : [bound.from, bound.amount, bound.unit].some(isAsked);
}
