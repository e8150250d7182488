import type { Cycle, LeftOut } from '#domain/cycle.ts';
import { fullName, type Staff } from '#domain/staff.ts';

/** Somebody in or out of a cycle, with the reason as the policy or the school words it. */
export function shownStanding(person: Staff, leftOut: LeftOut | null, { policy }: Pick<Cycle, 'policy'>) {
  const rule = leftOut?.by === 'rule' ? policy.scope.find((one) => one.rule === leftOut.rule) : undefined;
  const decided = leftOut?.by === 'decision' ? { en: leftOut.reason } : null;
  return {
    ...{ staffId: person.id, name: fullName(person), jobTitle: person.jobTitle, leftOut },
    reason: rule?.reason ?? decided,
    clause: rule?.clause ?? null,
  };
}
