import type { StaffGroupId } from '#domain/policy/groups.ts';
import type { namedObservation } from '#domain/policy/judgement.ts';
import { appliesTo, type Policy } from '#domain/policy/policy.ts';
import type { Observation, ObservationKind } from './observation.ts';

type NamedKind = (typeof namedObservation.options)[number];
type Rule = Policy['observations'][number];

/** What a policy says of observing somebody of a staff group in one way. */
export interface RulesOfObservation {
  /** The ways that it names for the group. */
  kinds: NamedKind[];
  /** It names this way. What a colleague learns from stands beside every policy. */
  isNamed: boolean;
  observer: Rule['observer'];
  /** At least so many in a period; `recommended` where it is no more than that. */
  least: { count: number; recommended: boolean } | null;
  /** It is announced beforehand. */
  notice: boolean;
  feedback: Exclude<Rule['feedback'], 'unsaid'> | null;
  clause: string;
}

/** What a policy says of observing a staff group in a way; null where it says nothing of the group. */
export function rulesOfObservation(
  { observations }: Pick<Policy, 'observations'>,
  group: StaffGroupId,
  kind: ObservationKind,
): RulesOfObservation | null {
  const own = observations.filter((rule) => appliesTo(rule, group));
  const named = own.find(({ kinds }) => kinds.some((one) => one === kind));
  const rule = named ?? own[0];
  if (rule === undefined) return null;
  return {
    kinds: [...new Set(own.flatMap(({ kinds }) => kinds))],
    isNamed: named !== undefined || kind === 'peer',
    observer: kind === 'peer' ? 'any' : rule.observer,
    least: leastOf(rule),
    notice: rule.notice === true,
    feedback: rule.feedback === 'unsaid' ? null : rule.feedback,
    clause: rule.clause,
  };
}

/** How often a rule asks for observation; null where it does not say. */
export function leastOf({ least, recommended }: Rule): RulesOfObservation['least'] {
  return least === 'unsaid' ? null : { count: least, recommended: recommended === true };
}

/** How an observer stands to what a policy asks of one. */
export type ObserverStanding = 'fits' | 'without-qts' | 'qts-unknown' | 'to-judge';

/**
 * How the observer stands to the policy: without qualified teacher status where it asks for it; not
 * known for somebody from outside; a matter of judgement where it asks for suitable experience.
 */
export function observerStanding(
  asked: Rule['observer'],
  { observerName }: Pick<Observation, 'observerName'>,
  onStaff: { qts: boolean } | undefined,
): ObserverStanding {
  if (observerName === '' || asked === 'any') return 'fits';
  if (asked === 'suitable-experience') return 'to-judge';
  if (onStaff === undefined) return 'qts-unknown';
  return onStaff.qts ? 'fits' : 'without-qts';
}
