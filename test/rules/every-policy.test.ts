import { describe, expect, it } from 'vitest';
import { groupsOf } from '#domain/cycle/cycle-groups.ts';
import { addDays, type Day } from '#domain/days/dates.ts';
import { deadlinesOf } from '#domain/deadlines/deadlines.ts';
import { fitsChoice } from '#domain/policy/choices.ts';
import { type Policy, policySchema } from '#domain/policy/policy.ts';
import { policyFaults } from '#domain/policy-editing/policy-faults.ts';
import { policies } from '#templates/policies/index.ts';
import { cycleFrom } from './policy-cases.ts';
import { sixth } from './sixth-policy.ts';

/** Every value inside a policy with the way to it: ['phases', '0', 'windows', …]. */
function* inside(value: unknown, way: string[] = []): Generator<{ way: string[]; value: unknown }> {
  yield { way, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) yield* inside(part, [...way, key]);
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Whether an object on the way to a value says where in the policy's text it stands. */
function hasClause(policy: Policy, way: string[]): boolean {
  let current: unknown = policy;
  return way.some((key) => {
    current = isObject(current) ? current[key] : undefined;
    return isObject(current) && typeof current['clause'] === 'string' && current['clause'] !== 'unsaid';
  });
}

/** The policy with every choice answered as it proposes, in the place where the answer is needed. */
function answered(value: unknown, policy: Policy): unknown {
  if (Array.isArray(value)) return value.map((part) => answered(part, policy));
  if (!isObject(value)) return value;
  if ('unsaid' in value) return policy.choices.find(({ id }) => id === value['unsaid'])?.proposal;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, answered(part, policy)]));
}

/** All steps done and all meetings held or booked two months into a cycle, so that nothing waits. */
function allKnown(policy: Policy, starts: Day) {
  const on = addDays(starts, 60);
  return {
    steps: policy.steps.map(({ id }) => ({ step: id, on })),
    booked: policy.phases.map(({ id }) => ({ phase: id, on })),
  };
}

describe.each([...policies, sixth])('The policy $id', (policy) => {
  const parts = [...inside(policy)];

  it('is one that the schema takes, and survives being kept as a file', () => {
    expect(policySchema.parse(JSON.parse(JSON.stringify(policy)))).toEqual(policy);
  });

  it('has no name that leads nowhere, no group without a period, and no days that contradict each other', () => {
    expect(policyFaults(policy)).toEqual([]);
  });

  it('gives no number without the clause that it comes from', () => {
    const own = (way: string[]) => ['shape', 'version', 'choices'].includes(way[0] ?? '');
    const numbers = parts.filter(({ way, value }) => typeof value === 'number' && !own(way));
    expect(numbers.filter(({ way }) => !hasClause(policy, way)).map(({ way }) => way.join('.'))).toEqual([]);
    expect(numbers.length).toBeGreaterThan(5);
  });

  it('asks the school for what it does not say, with a proposal that fits the question and the place', () => {
    const asked = parts.flatMap(({ value }) => (isObject(value) && 'unsaid' in value ? [String(value['unsaid'])] : []));
    expect([...new Set(asked)].sort()).toEqual(policy.choices.map(({ id }) => id).sort());
    expect(policy.choices.filter((choice) => !fitsChoice(choice, choice.proposal))).toEqual([]);
    expect(policySchema.safeParse(answered(policy, policy)).error).toBeUndefined();
  });

  it('says everything in its languages and in no other', () => {
    const said = parts.filter(({ value }) => isObject(value) && 'en' in value);
    const wrong = said.filter(({ value }) => {
      const words = Object.entries(value ?? {});
      const isWhole = words.every(([, text]) => String(text).trim() !== '');
      return !isWhole || words.map(([language]) => language).join() !== policy.languages.join();
    });
    expect(wrong.map(({ way }) => way.join('.'))).toEqual([]);
  });

  it('has a label for every part of its forms', () => {
    const labels = policy.forms.flatMap((form) => [...inside(form)]).filter(({ way }) => way.at(-1) === 'label');
    expect(labels.length).toBeGreaterThan(0);
    expect(labels.filter(({ value }) => !isObject(value) || String(value['en']).trim() === '')).toEqual([]);
  });

  it('has one period for every group that it covers, and none for another', () => {
    const covered = policy.groups.filter((group) => group.covered).map(({ id }) => id);
    const rules = { policy, choices: {} };
    expect(policy.periods.flatMap((period) => groupsOf(period, rules)).sort()).toEqual([...covered].sort());
  });

  it.each(policy.periods.flatMap(({ id, groups }) => groups.map((group) => ({ id, group }))))(
    'has a last day for everything that it asks of $group in $id, and every one lies near the period',
    ({ id, group }) => {
      for (const year of [2024, 2025, 2026, 2027, 2028]) {
        const cycle = cycleFrom(policy, id, year);
        const { starts, ends } = cycle;
        const period = { starts, ends, startsBecause: null, endsBecause: null, joinedOn: null, lastDay: null };
        const found = deadlinesOf({ groups: [group], period, ...allKnown(policy, starts) }, cycle, starts);
        const outside = found.filter(({ due }) => due === null || due < starts || due > addDays(ends, 130));
        expect(outside.map(({ rule, due }) => [rule.id, due])).toEqual([]);
      }
    },
  );
});
