import type { Cycle, LeftOut, TakenIn } from '#domain/cycle/cycle.ts';
import type { ScopeRuleId } from '#domain/policy/groups.ts';
import { fullName, type Staff, sortName } from '#domain/staff/staff.ts';

type Of = Pick<Cycle, 'policy'>;

/** Somebody in or out of a cycle, with the reason as the policy or the school words it. */
export function shownStanding(person: Staff, leftOut: LeftOut | null, cycle: Of) {
  const rule = leftOut?.by === 'rule' ? scopeReason(leftOut.rule, cycle) : null;
  const decided = leftOut?.by === 'decision' ? { en: leftOut.reason } : null;
  return {
    staffId: person.id,
    name: fullName(person),
    sortName: sortName(person),
    jobTitle: person.jobTitle,
    leftOut,
    reason: rule?.reason ?? decided,
    clause: rule?.clause ?? null,
  };
}

/**
 * Why a rule of a cycle's policy leaves somebody out, in the policy's words. A pause is told without its clause: that
 * would tell why.
 */
export function scopeReason(rule: ScopeRuleId, { policy }: Of) {
  const found = policy.scope.find((one) => one.rule === rule);
  return found ? { reason: found.reason, clause: rule === 'paused' ? null : found.clause } : null;
}

/** The school's decision to have somebody in, with the rule that would leave them out. */
export function shownTakenIn(takenIn: TakenIn | null, cycle: Of) {
  const against = takenIn && scopeReason(takenIn.against, cycle);
  return against && { ...against, because: takenIn.reason };
}
