import { describe, expect, test } from 'vitest';
import type { Policy } from '#domain/policy/policy.ts';
import { policySchema } from '#domain/policy/policy.ts';
import { draftFrom, nearestPolicy, readRules, usuallyTaken } from '#domain/policy-drafting/drafting.ts';
import { readPolicyText } from '#domain/policy-drafting/policy-text.ts';
import { policyFaults } from '#domain/policy-editing/policy-faults.ts';
import { policies } from '#templates/policies/index.ts';

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
  const cases: [sentence: string, base: string, rule: (draft: Policy) => unknown, says: unknown][] = [
    [
      '6.1 No more than four objectives will normally be set.',
      'lt2',
      ({ objectives }) => objectives.most,
      { count: 4, recommended: false, normally: true, per: 'review', clause: '6.1' },
    ],
    [
      '6.1 It is recommended that each person has between two and three objectives.',
      'lt2',
      ({ objectives }) => objectives.most,
      { count: 3, recommended: true, per: 'review', clause: '6.1' },
    ],
    [
      '3 The appraisal year runs from 1 January to 31 December.',
      'lt2',
      ({ periods }) => periods.map(({ starts, months, clause }) => [starts, months, clause]),
      [[{ month: 1, dayOfMonth: 1 }, 12, '3']],
    ],
    [
      '3.2 For support staff the review period runs from April to March.',
      'lt2',
      ({ periods }) => periods.map(({ groups, starts }) => [groups, starts.month]),
      [
        [['class-support', 'other-support'], 4],
        [['executive', 'headteacher', 'teacher', 'central'], 9],
      ],
    ],
    [
      '3.4 Whoever starts during the year has objectives within three weeks of starting.',
      'dgat',
      ({ joining }) => joining,
      { within: 3, unit: 'weeks', clause: '3.4' },
    ],
    [
      '2 This policy does not cover agency staff, volunteers or staff on probation.',
      'lt2',
      ({ scope }) => scope.map(({ rule }) => rule),
      ['left', 'not-started', 'agency', 'volunteer', 'paused', 'probation'],
    ],
    [
      '4.2 Appraisers must have completed training before their first meeting.',
      'lt2',
      ({ appraisers }) => appraisers.training,
      { clause: '4.2' },
    ],
    ['4.3 No reviewer should have more than five reviewees.', 'lt2', ({ appraisers }) => appraisers.most, 5],
    [
      '8.1 The annual review meeting will be held by 31 October (31 December for headteachers).',
      'lt2',
      ({ deadlines }) =>
        deadlines
          .filter(({ step }) => step === 'meeting')
          .map(({ when, groups }) => [when, groups?.includes('headteacher')]),
      [
        [{ kind: 'by', day: { on: { month: 10, dayOfMonth: 31, year: 1 } } }, false],
        [{ kind: 'by', day: { on: { month: 12, dayOfMonth: 31, year: 1 } } }, true],
      ],
    ],
    [
      '5 Objectives are set by 31 October.',
      'lt2',
      ({ deadlines }) => deadlines.find(({ step }) => step === 'objectives-set')?.when,
      { kind: 'by', day: { on: { month: 10, dayOfMonth: 31, year: 0 } } },
    ],
    [
      '5 The mid-year review is completed by the end of March.',
      'lt2',
      ({ deadlines }) => deadlines.find(({ step }) => step === 'interim')?.when,
      { kind: 'by', day: { on: { month: 3, dayOfMonth: 31, year: 1 } } },
    ],
    [
      '8.2 The appraiser gives the appraisee the statement within ten school days of the meeting.',
      'lt2',
      ({ deadlines }) => deadlines.find(({ step }) => step === 'statement-written')?.when,
      { kind: 'after', step: 'meeting', amount: 10, unit: 'school' },
    ],
    [
      '8.3 The appraisee has five working days to add comments.',
      'lt2',
      ({ deadlines }) => deadlines.find(({ step }) => step === 'commented')?.when,
      { kind: 'after', step: 'statement-written', amount: 5, unit: 'working' },
    ],
    [
      '8.4 Notice of the annual review meeting is given at least five working days before the meeting.',
      'lt2',
      ({ deadlines }) => deadlines.find(({ step }) => step === 'annual-set')?.when,
      { kind: 'before', phase: 'annual', amount: 5, unit: 'working' },
    ],
    [
      '7 Each teacher will be observed at least twice a year.\n7.1 Feedback on an observation is given within 48 hours.',
      'lt2',
      ({ observations }) => observations.find(({ groups }) => groups?.includes('teacher')),
      {
        groups: ['teacher'],
        kinds: ['formal', 'drop-in'],
        observer: 'qts',
        least: 2,
        notice: 'unsaid',
        feedback: { fromHours: 0, toHours: 48 },
        clause: '7.1',
      },
    ],
    [
      '9 A support plan will last between six and ten weeks. It may be extended by up to two weeks.',
      'lt2',
      ({ supportPlan }) => supportPlan,
      { least: 6, most: 10, working: false, extensionMost: 2, reviews: 'unsaid', clause: '9' },
    ],
    [
      '3 The review cycle follows the financial year, i.e. April to March.',
      'lt2',
      ({ periods }) => periods.map(({ starts, months }) => [starts.month, months]),
      [[4, 12]],
    ],
    [
      '2 It is not intended for agency workers.',
      'spt',
      ({ scope }) => scope.map(({ rule }) => rule),
      ['left', 'not-started', 'group', 'agency', 'paused'],
    ],
    [
      '7 Reviews take place once a year, with a mid-year review in October or November.',
      'spt',
      ({ phases }) => phases.find(({ held }) => held === 'interim')?.windows[0]?.closes,
      { on: { month: 11, dayOfMonth: 30, year: 0 } },
    ],
    [
      '4 Appraisees get ten days’ notice of their review meeting.',
      'lt2',
      ({ deadlines }) => deadlines.find(({ step }) => step === 'annual-set')?.when,
      { kind: 'before', phase: 'annual', amount: 10, unit: 'calendar' },
    ],
    [
      '5 Both seek to agree the objectives. If that is not possible, the appraiser will determine them.',
      'spt',
      ({ objectives }) => objectives.undecided,
      { by: 'appraiser', clause: '5' },
    ],
    [
      '9 The head teacher gives the governing body a written report every year.',
      'lt2',
      ({ governorReport }) => governorReport,
      { clause: '9' },
    ],
    ['10 Outcomes of appraisal are not linked to pay.', 'lt2', ({ pay }) => pay, 'unsaid'],
    [
      '11 Statements are kept for at least seven years.',
      'lt2',
      ({ retention }) => retention,
      { years: 7, rule: 'at-least', clause: '11' },
    ],
    [
      '12 This policy will be reviewed every two years.',
      'williamstown',
      ({ policyReview }) => policyReview,
      { everyYears: 2, clause: '12' },
    ],
    [
      '12 The headteacher reports annually to the governing body.',
      'lt2',
      ({ governorReport }) => governorReport,
      { clause: '12' },
    ],
  ];
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
