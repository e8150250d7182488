import { ownPeriodOf } from '#domain/cycle/own-period.ts';
import { appliesTo, type Policy } from '#domain/policy/policy.ts';
import type { Staff } from '#domain/staff/staff.ts';
import { shownStanding } from '#electron/office/reviews/shown-standing.ts';
import type { Candidate } from './candidates.ts';
import type { Opening } from './opening.ts';

/** Somebody whom a cycle asks about as screens show them: where they stand, and their own period. */
export function shownCandidate({ person, standing, elsewhere }: Candidate, counting: Omit<Opening, 'label'>) {
  return {
    ...shownStanding(person, standing.leftOut, counting),
    group: person.group,
    site: person.site,
    from: standing.from,
    period: ownPeriodOf(person, counting),
    observerClause: observerClause(person, counting.policy),
    elsewhere: elsewhere ? { cycleId: elsewhere.id, label: elsewhere.label } : null,
  };
}

function observerClause({ group }: Staff, { observations }: Policy): string | null {
  return observations.find((rule) => rule.observer === 'qts' && appliesTo(rule, group))?.clause ?? null;
}
