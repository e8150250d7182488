import { groupsOf } from '#domain/cycle/cycle-groups.ts';
import { standingOf } from '#domain/cycle/eligibility.ts';
import { spanHolding } from '#domain/cycle/period.ts';
import type { Day } from '#domain/days/dates.ts';
import type { SchoolCalendar } from '#domain/days/school-calendar.ts';
import type { Span } from '#domain/days/span.ts';
import type { StaffId } from '#domain/ids.ts';
import type { PolicyChoices } from '#domain/policy/choices.ts';
import type { StaffGroupId } from '#domain/policy/groups.ts';
import { appliesToAny, type Policy } from '#domain/policy/policy.ts';
import { groupsOfPosts, type Staff } from '#domain/staff/staff.ts';
import type { ObservationKind } from './observation.ts';
import { leastOf, type RulesOfObservation } from './rules.ts';

/** An observation that was held. */
export interface Held {
  staffId: StaffId;
  kind: ObservationKind;
  on: Day;
}

/** A policy with the school's answers to what it leaves open. */
interface Answered {
  policy: Policy;
  choices: PolicyChoices;
}

/** Somebody whom the policy has observed, and who was not yet, or not often enough, in the period that runs. */
export interface NotSeen {
  person: Staff;
  /** How often they were observed in it. */
  held: number;
  /** How often the policy asks for it; null where it asks without saying how often. */
  least: RulesOfObservation['least'];
  period: Span;
  clause: string;
}

/**
 * Who has not been observed in the period of their group that holds the day. Whoever a rule of the policy leaves out is not
 * asked about; what colleagues learn from one another does not count as having been observed.
 */
export function notSeen(
  people: readonly Staff[],
  held: readonly Held[],
  rules: Answered & { calendar: SchoolCalendar },
  today: Day,
): NotSeen[] {
  const { policy, calendar } = rules;
  const byPerson = Map.groupBy(
    held.filter(({ kind }) => kind !== 'peer'),
    ({ staffId }) => staffId,
  );
  return people.flatMap((person) => {
    const asked = policy.observations.filter((rule) => appliesToAny(rule, groupsOfPosts(person)));
    const [first] = asked;
    const period = periodOf(rules, person, today);
    if (first === undefined || period === undefined) return [];
    if (standingOf(person, { policy, calendar, ...period }, today).leftOut !== null) return [];
    const count = (byPerson.get(person.id) ?? []).filter(({ on }) => period.starts <= on && on <= period.ends).length;
    const asking = asked.find((rule) => leastOf(rule) !== null) ?? first;
    const least = leastOf(asking);
    return count >= (least?.count ?? 1) ? [] : [{ person, held: count, least, period, clause: asking.clause }];
  });
}

/** The period of somebody's group that holds a day; undefined where the policy has none for it. */
function periodOf(rules: Answered, person: Staff, today: Day): Span | undefined {
  const isTheirs = (group: StaffGroupId): boolean => groupsOfPosts(person).includes(group);
  const own = rules.policy.periods.find((period) => groupsOf(period, rules).some(isTheirs));
  if (own === undefined) return undefined;
  const { starts, ends } = spanHolding(own, today);
  return { starts, ends };
}
