import { addDays, addYears, type Day } from '#domain/days/dates.ts';
import type { Span } from '#domain/days/span.ts';
import { termServed } from '#domain/days/terms.ts';
import type { ScopeRuleId } from '#domain/policy/groups.ts';
import { appliesTo } from '#domain/policy/policy.ts';
import { isPaused, lastDayOf, type Staff } from '#domain/staff/staff.ts';
import type { LeftOut } from './cycle.ts';
import type { CycleRules } from './cycle-days.ts';
import { groupsAsked } from './posts.ts';

type Rules = Pick<CycleRules, 'policy' | 'calendar'> & Partial<Pick<CycleRules, 'choices' | 'periodId'>>;

/**
 * The last day on which a rule leaves somebody out, seen from a day: 'never' while it does not, 'for-good' when
 * nothing in the staff record ends it.
 */
type Holds = Day | 'never' | 'for-good';
type Holding = (staff: Staff, on: Day, rules: Rules) => Holds;

const until = (last: Day | null, on: Day): Holds => (last !== null && last >= on ? last : 'never');
const always = (fits: boolean): Holds => (fits ? 'for-good' : 'never');
const isBefore = (last: Day | null, on: Day): boolean => last !== null && last < on;

const holding = {
  left: (staff, on) => always(isBefore(lastDayOf(staff), on)),
  'not-started': ({ startDate }, on) => (startDate !== null && startDate > on ? addDays(startDate, -1) : 'never'),
  group: (staff, _on, rules) =>
    always(!groupsAsked(staff, rules).some((group) => rules.policy.groups.find(({ id }) => id === group)?.covered)),
  agency: ({ contract }) => always(contract === 'agency'),
  volunteer: ({ contract }) => always(contract === 'volunteer'),
  probation: ({ probationEnds }, on) => until(probationEnds, on),
  induction: ({ inductionEnds }, on) => until(inductionEnds, on),
  'under-one-term': ({ startDate }, on, { calendar }) =>
    startDate === null ? 'never' : until(termServed(startDate, calendar), on),
  'contract-under-one-term': (staff, _on, { calendar }) =>
    always(hasTermShorter(staff, (starts) => addDays(termServed(starts, calendar), 1))),
  'contract-under-one-year': (staff) => always(hasTermShorter(staff, (starts) => addYears(starts, 1))),
  paused: (staff, on) => (isPaused(staff, on) ? (staff.pausedUntil ?? 'for-good') : 'never'),
} satisfies Record<ScopeRuleId, Holding>;

/** Where somebody stands in a cycle on a day: in, or out by a rule, and from when they will be in. */
export interface Standing {
  leftOut: Extract<LeftOut, { by: 'rule' }> | null;
  /** The first day on which no rule leaves them out; null where nothing in the staff record ends it within the cycle. */
  from: Day | null;
}

/**
 * Where somebody stands in a cycle on a day (requirements 1.3). The policy's rules are tried in their order and the
 * first that fits is the reason. Before the cycle begins its first day is looked at, after it ends its last.
 */
export function standingOf(staff: Staff, counting: Rules & Span, today: Day): Standing {
  const { starts, ends } = counting;
  const on = today < starts ? starts : today > ends ? ends : today;
  const held = heldBy(staff, on, counting);
  if (held === undefined) return { leftOut: null, from: null };
  const from = firstFreeDay(staff, on, counting)?.on ?? null;
  return { leftOut: { by: 'rule', rule: held.rule }, from };
}

/** The first rule that leaves somebody out on a day, and the last day on which it does (null: it does not end by itself). */
function heldBy(staff: Staff, on: Day, rules: Rules): { rule: ScopeRuleId; last: Day | null } | undefined {
  for (const { rule, ...about } of rules.policy.scope) {
    // whoever is asked as something that the rule is not about is in
    const isAbout = groupsAsked(staff, rules).every((group) => appliesTo(about, group));
    const holds = isAbout ? holding[rule](staff, on, rules) : 'never';
    if (holds !== 'never') return { rule, last: holds === 'for-good' ? null : holds };
  }
  return undefined;
}

/**
 * The first day, from the one given to the last of the cycle, on which no rule leaves somebody out, and the rule that
 * ended last (null where none had to); undefined where there is no such day.
 */
export function firstFreeDay(
  staff: Staff,
  from: Day,
  counting: Rules & Span,
): { on: Day; after: ScopeRuleId | null } | undefined {
  let [on, after]: [Day, ScopeRuleId | null] = [from, null];
  while (on <= counting.ends) {
    const held = heldBy(staff, on, counting);
    if (held === undefined) return { on, after };
    if (held.last === null) return undefined;
    [on, after] = [addDays(held.last, 1), held.rule];
  }
  return undefined;
}

/** The first day of a cycle on which somebody was there and no rule left them out; its first day where none is found. */
export function eligibleSince(staff: Staff, counting: Rules & Span): Day {
  const { startDate } = staff;
  const there = startDate !== null && startDate > counting.starts ? startDate : counting.starts;
  return firstFreeDay(staff, there, counting)?.on ?? there;
}

/** Whether somebody is on the staff on at least one day of a span: leavers of earlier years are not asked about. */
export function stillInSpan(staff: Staff, span: Span): boolean {
  const hasLeft = isBefore(lastDayOf(staff), span.starts);
  const comesLater = staff.startDate !== null && staff.startDate > span.ends;
  return !hasLeft && !comesLater;
}

function hasTermShorter(staff: Staff, fullFrom: (starts: Day) => Day): boolean {
  const { contract, startDate, contractEnds } = staff;
  if (contract !== 'fixed-term' || startDate === null || contractEnds === null) return false;
  return addDays(contractEnds, 1) < fullFrom(startDate);
}
