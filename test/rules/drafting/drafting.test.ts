import { describe, expect, test } from 'vitest';
import type { Policy } from '#domain/policy/policy.ts';
import { policySchema } from '#domain/policy/policy.ts';
import { draftFrom, nearestPolicy, readRules, usuallyTaken } from '#domain/policy-drafting/drafting.ts';
import { readPolicyText } from '#domain/policy-drafting/policy-text.ts';
import { policyFaults } from '#domain/policy-editing/policy-faults.ts';
import { policies } from '#templates/policies/index.ts';
import { cases } from './drafting-cases.ts';

const baseOf = (id: string): Policy => {
  const found = policies.find((policy) => policy.id === id);
  if (!found) throw new Error(`no policy ${id}`);
  return found;
};

/** The draft that a text gives with what is usually taken. */
function drafted(text: string, base: Policy): Policy {
  const reading = readRules(readPolicyText(text), base);
  return draftFrom(base, reading, { taken: usuallyTaken(reading), kept: new Set() });
}

describe('a sentence becomes the rule that it says', () => {
  test.each(cases)('%s (%s)', (sentence, base, rule, says) => {
    expect(rule(drafted(sentence, baseOf(base)))).toEqual(says);
  });
});

describe('nothing is invented', () => {
  test.each(policies.map((policy) => [policy.id, policy] as const))(
    'a text without a rule leaves of %s no rule that could be left out, and a policy that works',
    (_id, base) => {
      const draft = drafted('Our school is by the sea. The children like it.', base);
      const silent = readRules(readPolicyText(''), draft).unheard.filter(({ isNeeded }) => !isNeeded);
      expect(silent.map(({ id }) => id)).toEqual([]);
      expect(policyFaults(draft)).toEqual([]);
      expect(policySchema.safeParse(draft).success).toBe(true);
    },
  );

  test.each([
    'The school has three classes and twelve teachers.',
    'With effect from 1 September 2026 this document supersedes the former one.',
    'Pupils have at least two hours of sport within five days.',
    'The governing body meets by 31 October.',
  ])('no rule is read out of ‘%s’', (sentence) => {
    for (const base of policies) expect(readRules(readPolicyText(sentence), base).proposals).toEqual([]);
  });

  test('what is kept of the policy that the draft begins from is kept by hand alone', () => {
    const base = baseOf('dgat');
    const reading = readRules(readPolicyText('Our school is by the sea.'), base);
    const with6 = draftFrom(base, reading, { taken: new Set(), kept: new Set(['objectives-most objectives-most']) });
    expect(with6.objectives.most).toEqual(base.objectives.most);
    expect(with6.entryAppeal).toBe('unsaid');
  });

  test('a sentence with a number of which no rule was made is told', () => {
    const text = readPolicyText('3 Cover is arranged within two days.\n4 Objectives are set by 31 October.');
    const { unplaced } = readRules(text, baseOf('lt2'));
    expect(unplaced.map(({ clause }) => clause)).toEqual(['3']);
  });
});

test('the school is no longer asked what its text answers', () => {
  const asked = (policy: Policy) => policy.choices.map(({ id }) => id);
  const base = baseOf('lt2');
  expect(asked(base)).toContain('retention-years');
  const draft = drafted('11 Statements are kept for seven years.', base);
  expect(asked(draft)).not.toContain('retention-years');
  expect(asked(draft)).toContain('planning-within');
});

test('two sentences that contradict each other are both proposed, and one of them is taken', () => {
  const text = '5 Statements are kept for six years.\n9 Statements are kept for seven years.';
  const reading = readRules(readPolicyText(text), baseOf('lt2'));
  expect(reading.proposals.map(({ others }) => others.length)).toEqual([1, 1]);
  expect(drafted(text, baseOf('lt2')).retention.years).toBe(6);
  expect([...usuallyTaken(reading)]).toHaveLength(1);
});

test('two sentences that say the same are one rule with both of them', () => {
  const text = '5 Statements are kept for six years.\n9 Statements are kept for six years.';
  const [only, ...more] = readRules(readPolicyText(text), baseOf('lt2')).proposals;
  expect(more).toEqual([]);
  expect(only?.sentences.map(({ clause }) => clause)).toEqual(['5', '9']);
});

test('a rule that the draft’s first policy has too takes the clause of the school’s own text', () => {
  const draft = drafted('14.2 This policy will be reviewed every three years.', baseOf('lt2'));
  expect(draft.policyReview).toEqual({ everyYears: 3, clause: '14.2' });
});

test.each([
  ['Support staff have a review once a year. All support staff are covered. Reviewees are told.', 'williamstown'],
  [
    'Teachers, support staff and central team staff are covered. Teachers are observed. Central team staff are not.',
    'dgat',
  ],
])('the nearest policy is the one that covers the staff of whom the text speaks: %s', (text, id) => {
  const covered = nearestPolicy(readPolicyText(text), policies)
    .groups.filter((group) => group.covered)
    .map((group) => group.id);
  const expected = baseOf(id)
    .groups.filter((group) => group.covered)
    .map((group) => group.id);
  expect(expected.every((group) => covered.includes(group) || group === 'executive')).toBe(true);
});
