import type { ObservationKind, ObservationStep } from '#domain/observation/observation.ts';
import type { RulesOfObservation } from '#domain/observation/rules.ts';
import { words } from '#renderer/words/index.ts';

const { says, kinds } = words.observations;

/** What the policy says of the kind of an observation; `fits` is false where it does not name this one. */
export function kindSaid(rules: RulesOfObservation | null, kind: ObservationKind): { text: string; fits: boolean } {
  if (kind === 'peer') return { text: says.peer, fits: true };
  if (rules === null) return { text: says.nothing, fits: true };
  const named = rules.kinds.map((one) => kinds[one].toLowerCase()).join(', ');
  return rules.isNamed
    ? { text: says.kinds(named, rules.clause), fits: true }
    : { text: says.notNamed(kind, named, rules.clause), fits: false };
}

/** What the policy asks of an observer; empty where it asks nothing. */
export function observerSaid(rules: RulesOfObservation | null): string {
  if (rules?.observer === 'qts') return says.qts(rules.clause);
  return rules?.observer === 'suitable-experience' ? says.experience(rules.clause) : '';
}

/** What the policy says of a day of an observation; empty where it says nothing. */
export function daySaid(rules: RulesOfObservation | null, step: ObservationStep): string {
  if (rules === null) return '';
  const { notice, least, feedback, clause } = rules;
  if (step === 'notice') return notice ? says.notice(clause) : '';
  if (step === 'observed') return least ? says.least(least, clause) : '';
  if (feedback === null) return '';
  return feedback === 'as-soon-as-practicable'
    ? says.soon(clause)
    : says.hours(feedback.fromHours, feedback.toHours, clause);
}
