import { ownPeriodOf } from '#domain/cycle/own-period.ts';
import { groupsAsked } from '#domain/cycle/posts.ts';
import type { StaffGroupId } from '#domain/policy/groups.ts';
import { appliesToAny, type Policy } from '#domain/policy/policy.ts';
import { shownStanding } from '#electron/office/reviews/shown-standing.ts';
import type { Candidate } from './candidates.ts';
import type { Opening } from './opening.ts';

/** Somebody whom a cycle asks about as screens show them: where they stand, and their own period. */
export function shownCandidate({ person, standing, elsewhere }: Candidate, counting: Omit<Opening, 'label'>) {
  return {
    ...shownStanding(person, standing.leftOut, counting),
    group: groupsAsked(person, counting)[0],
    site: person.site,
    from: standing.from,
    period: ownPeriodOf(person, counting),
    observerClause: observerClause(groupsAsked(person, counting), counting.policy),
    elsewhere: elsewhere ? { cycleId: elsewhere.id, label: elsewhere.label } : null,
  };
}

function observerClause(groups: readonly StaffGroupId[], { observations }: Policy): string | null {
  return observations.find((rule) => rule.observer === 'qts' && appliesToAny(rule, groups))?.clause ?? null;
}
