import type { DeadlineRule } from '#domain/policy/steps.ts';
import type { Bound } from '#domain/policy/values.ts';

/** The first and the last day of somebody's period. */
export const start: Bound = { from: 'start', amount: 0, unit: 'calendar' };
export const end: Bound = { from: 'end', amount: 0, unit: 'calendar' };

/** As many weeks after one of them as the school has answered to a choice. */
export function weeksAfter(day: 'start' | 'end', choice: string): Bound {
  return { from: day, amount: { unsaid: choice }, unit: 'weeks' };
}

/** The last days of the autumn months by which a year's reviews are over, in the calendar year after the period's start. */
export const lastOfOctober: Bound = { on: { month: 10, dayOfMonth: 31, year: 1 } };
export const lastOfDecember: Bound = { on: { month: 12, dayOfMonth: 31, year: 1 } };

type Whose = Pick<DeadlineRule, 'clause'> & Partial<Pick<DeadlineRule, 'id' | 'groups'>>;

/** Objectives stand by the close of the planning window; for whoever joins later, in days of their own. */
export function objectivesSet(whose: Whose): DeadlineRule {
  const when = { kind: 'window', phase: 'planning' } as const;
  return { id: 'objectives-set', step: 'objectives-set', when, joiners: 'own-day', ...whose };
}

/** The interim review is over when its window closes. */
export function interimHeld(whose: Whose): DeadlineRule {
  const when = { kind: 'window', phase: 'interim' } as const;
  return { id: 'interim-held', step: 'interim', when, joiners: 'none', ...whose };
}

/** The meeting that the statement follows is over when the annual window closes. */
export function annualHeld(whose: Whose): DeadlineRule {
  const when = { kind: 'window', phase: 'annual' } as const;
  return { id: 'annual-held', step: 'meeting', when, joiners: 'none', ...whose };
}
