import type { Policy } from '#domain/policy/policy.ts';

/** A sentence, the policy that a draft begins from, a rule of the draft, and what it says by hand. */
export type DraftingCase = [sentence: string, base: string, rule: (draft: Policy) => unknown, says: unknown];

export const cases: DraftingCase[] = [
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
