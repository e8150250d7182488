import { type Day, partsOf } from '#domain/days/dates.ts';
import type { PolicyChoice } from '#domain/policy/choices.ts';
import type { DeadlineRule } from '#domain/policy/steps.ts';
import type { YearDay } from '#domain/policy/values.ts';
import { type CycleRules, periodYear } from './cycle-days.ts';

/** A day of the school's own for a deadline of the policy, in one cycle. */
export interface OwnDay {
  /** The deadline's id in the policy. */
  rule: string;
  on: Day;
}

/** The name of the choice by which a cycle keeps the school's own day for a deadline. */
const choiceOf = (rule: string): string => `own-day-${rule}`;

/**
 * What a cycle counts by where the school has days of its own for some deadlines: the cycle's copy of the policy leaves
 * those days open, and the school's answer is its own day. So every sum, paper and list says by itself who named the day.
 */
export function withOwnDays<Rules extends CycleRules>(rules: Rules, own: readonly OwnDay[]): Rules {
  if (own.length === 0) return rules;
  const { deadlines, choices } = rules.policy;
  const days = new Map(own.map(({ rule, on }) => [rule, yearDayOf(on, rules)]));
  const left = deadlines.map((rule): DeadlineRule => {
    if (!days.has(rule.id)) return rule;
    return { ...rule, when: { kind: 'by', day: { on: { unsaid: choiceOf(rule.id) } } } };
  });
  const asked = [...days].map(
    ([rule, proposal]): PolicyChoice => ({
      id: choiceOf(rule),
      kind: 'year-day',
      question: { en: 'The school’s own day in this cycle', cy: 'Diwrnod yr ysgol ei hun yn y cylch hwn' },
      proposal,
    }),
  );
  return { ...rules, policy: { ...rules.policy, deadlines: left, choices: [...choices, ...asked] } };
}

function yearDayOf(on: Day, rules: CycleRules): YearDay {
  const { year, month, dayOfMonth } = partsOf(on);
  return { month, dayOfMonth, year: year - periodYear(rules) };
}
