import { z } from 'zod';
import { UNDO_DAYS } from '#domain/change.ts';
import type { Day } from '#domain/days/dates.ts';
import { type Rules, resolved } from '#domain/policy/choices.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { countsFrom, keepingClass } from './classes.ts';

export const periodUnit = z.enum(['years', 'months', 'days']);

/** How long something is kept. */
export interface Period {
  amount: number;
  unit: z.infer<typeof periodUnit>;
}

/** A minimum; a period after which it is destroyed; as the trust's schedule says; what the school chose where nothing is said. */
export const keepingKind = z.enum(['at-least', 'then-destroyed', 'schedule', 'own']);
export type KeepingKind = z.infer<typeof keepingKind>;

/** What the school may write of a class in its table, and how long a leaver's records are held. */
export const ruleId = z.enum([...keepingClass.options, 'leaver-hold']);
export type RuleId = z.infer<typeof ruleId>;

/** A line of the school's table as it wrote it. */
export interface OwnRule extends Period {
  id: RuleId;
  kind: KeepingKind;
  /** Where the period comes from, in the school's words: 'Trust schedule, line 14'. */
  source: string;
  /** When somebody last looked whether the source still says so. */
  checkedOn: Day | null;
}

/** The rule that holds for something: the policy's, or the school's, whichever keeps it longer. */
export interface KeepingRule extends Period {
  kind: KeepingKind;
  /** The clause of the policy; null where the school's own line holds. */
  clause: string | null;
  source: string;
  checkedOn: Day | null;
}

/** What a policy says of how long its papers are kept. */
export type PolicyRules = Rules & { policy: Pick<Policy, 'retention' | 'choices'> };

/** What the program proposes where neither policy nor school says anything. */
const proposed: Record<RuleId, Period> = {
  review: { amount: 6, unit: 'years' },
  statement: { amount: 6, unit: 'years' },
  'team-review': { amount: 6, unit: 'years' },
  monitoring: { amount: 6, unit: 'years' },
  'left-out': { amount: 6, unit: 'years' },
  'training-need': { amount: 6, unit: 'years' },
  released: { amount: 6, unit: 'years' },
  staff: { amount: 6, unit: 'years' },
  request: { amount: 6, unit: 'years' },
  undo: { amount: UNDO_DAYS, unit: 'days' },
  // longer than the time to claim, with conciliation before it
  'leaver-hold': { amount: 12, unit: 'months' },
};

/**
 * How long a class is kept under a policy, with the school's own line where it wrote one. What a policy says of its papers
 * is never made shorter by a line of the school.
 */
export function ruleOf(id: RuleId, own: readonly OwnRule[], rules: PolicyRules | null): KeepingRule {
  const written = own.find((one) => one.id === id);
  const said = rules === null ? undefined : policyRule(id, rules);
  if (written && (said === undefined || !isLonger(said, written)))
    return { ...pick(written), clause: null, source: written.source, checkedOn: written.checkedOn };
  const source = written?.source ?? '';
  const checkedOn = written?.checkedOn ?? null;
  const kind = id === 'undo' ? 'then-destroyed' : 'own';
  return { ...(said ?? { ...proposed[id], kind, clause: null }), source, checkedOn };
}

/** The least period that the policy allows for a class; null where it leaves it to the school. */
export function leastOf(id: RuleId, rules: PolicyRules | null): { period: Period; clause: string } | null {
  const said = rules && policyRule(id, rules);
  if (!said || said.clause === null || said.kind === 'own' || said.kind === 'schedule') return null;
  return { period: { amount: said.amount, unit: said.unit }, clause: said.clause };
}

function policyRule(id: RuleId, rules: PolicyRules): Omit<KeepingRule, 'source' | 'checkedOn'> | undefined {
  if (id === 'leaver-hold' || countsFrom[id] !== 'cycle-end') return undefined;
  const { years, rule, clause } = rules.policy.retention;
  return {
    amount: resolved(years, rules),
    unit: 'years',
    kind: rule === 'unsaid' ? 'own' : rule,
    clause: clause === 'unsaid' ? null : clause,
  };
}

function pick({ amount, unit, kind }: OwnRule): Pick<KeepingRule, 'amount' | 'unit' | 'kind'> {
  return { amount, unit, kind };
}

const inDays: Record<Period['unit'], number> = { years: 366, months: 31, days: 1 };

/** Whether one period is longer than another; a year counts for twelve months. */
export function isLonger(one: Period, other: Period): boolean {
  if (one.unit === other.unit) return one.amount > other.amount;
  if (one.unit !== 'days' && other.unit !== 'days') return months(one) > months(other);
  return one.amount * inDays[one.unit] > other.amount * inDays[other.unit];
}

const months = ({ amount, unit }: Period): number => (unit === 'years' ? amount * 12 : amount);
