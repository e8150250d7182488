import { dayOfBound } from '#domain/cycle/cycle-days.ts';
import { isAsked } from '#domain/policy/choices.ts';
import type { StaffGroupId } from '#domain/policy/groups.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { windowDays } from '#test/rules/policy-cases.ts';
import { about, byGroup, coveredBy, cycleOf, type Row } from './row.ts';

const everybody = ['headteacher', 'teacher', 'class-support', 'other-support', 'central', 'executive'];

const who: Row = {
  row: 'who',
  read: coveredBy,
  cells: {
    asat: ['teaching and support, central', everybody],
    dgat: ['teachers, headteachers, support, central', everybody],
    williamstown: ['support staff (not on teachers’ pay)', ['class-support', 'other-support']],
    lt2: ['all employees', everybody],
    spt: ['professional support staff', ['class-support', 'other-support', 'central']],
  },
};

const september = '2026-09-01 to 2027-08-31';
const october = '2026-10-01 to 2027-09-30';
const december = '2026-12-01 to 2027-11-30';

const periods: Row = {
  row: 'periods',
  read: (policy) => ({
    ...byGroup(policy, (group) => {
      const { starts, ends } = cycleOf(group, policy);
      return `${starts} to ${ends}`;
    }),
    review: byGroup(policy, (group) => windowDays(cycleOf(group, policy), 'annual', group)),
  }),
  cells: {
    asat: [
      'teachers and class-based support 1 Sep–31 Aug; other support 1 Apr–31 Mar',
      { teacher: september, 'class-support': september, 'other-support': '2026-04-01 to 2027-03-31' },
    ],
    dgat: [
      'teachers and headteachers Oct–Oct; support Dec–Dec; central Sep–Sep',
      {
        teacher: october,
        headteacher: october,
        'class-support': december,
        'other-support': december,
        central: september,
      },
    ],
    williamstown: [
      'one academic year, review in July or September',
      {
        'class-support': september,
        'other-support': september,
        review: { 'class-support': ['2026-07-01', '2026-09-30'], 'other-support': ['2026-07-01', '2026-09-30'] },
      },
    ],
    lt2: ['1 Sep–31 Aug', Object.fromEntries(everybody.map((group) => [group, september]))],
    spt: ['1 Sep–31 Aug', { 'class-support': september, 'other-support': september, central: september }],
  },
};

const phases: Row = {
  row: 'phases',
  read: ({ phases: found, ...policy }) =>
    Object.fromEntries(
      found.map(({ id, optional }) => {
        const cycle = cycleOf('class-support', { ...policy, phases: found });
        return [id, { optional, days: windowDays(cycle, id, 'class-support') }];
      }),
    ),
  cells: {
    asat: [
      'planning, optional formal reviews, annual',
      { planning: { optional: false }, interim: { optional: true }, annual: { optional: false } },
    ],
    dgat: [
      'planning, mid-term, annual',
      { planning: { optional: false }, interim: { optional: false }, annual: { optional: false } },
    ],
    williamstown: [
      'review and planning, optional mid-year',
      { annual: { optional: false }, planning: { optional: false }, interim: { optional: true } },
    ],
    lt2: [
      'planning, at least one interim, annual',
      { planning: { optional: false }, interim: { optional: false }, annual: { optional: false } },
    ],
    spt: [
      'planning Sep–Oct; mid-year Feb–Mar; annual Sep–Oct',
      {
        planning: { optional: false, days: ['2026-09-01', '2026-10-31'] },
        interim: { optional: false, days: ['2027-02-01', '2027-03-31'] },
        annual: { optional: false, days: ['2027-09-01', '2027-10-31'] },
      },
    ],
  },
};

/** The deadlines that a policy itself states for a group: the close of a window, and days that the school chooses, are not. */
function stated(policy: Policy, group: StaffGroupId): string[] {
  return about(policy.deadlines, group).flatMap(({ step, when }) => {
    if (when.kind === 'window') return [];
    if (when.kind === 'by') {
      const { day } = when;
      if ('amount' in day && isAsked(day.amount)) return [];
      const cycle = cycleOf(group, policy);
      return [`${step} by ${dayOfBound(day, cycle)}`];
    }
    const days = isAsked(when.unit) ? 'days' : `${when.unit} days`;
    const from = when.kind === 'after' ? `after ${when.step}` : `before ${when.phase}`;
    const amount = isAsked(when.amount) ? 'so many' : when.amount;
    return [`${step} ${amount} ${days} ${from}`];
  });
}

const fiveFiveTen = [
  'statement-written 5 days after meeting',
  'signed 5 days after statement-written',
  'sent-to-headteacher 10 days after meeting',
];
const fiveBefore = [
  'self-assessment-sent 5 working days before planning',
  'interim-self-assessment-sent 5 working days before interim',
  'annual-self-assessment-sent 5 working days before annual',
];

const deadlines: Row = {
  row: 'deadlines',
  read: (policy) => byGroup(policy, (group) => stated(policy, group)),
  cells: {
    asat: [
      'pay decisions 31 Oct (headteacher 31 Dec)',
      {
        teacher: ['pay-decided by 2027-10-31'],
        headteacher: ['pay-decided by 2027-12-31'],
        'class-support': [],
        'other-support': [],
      },
    ],
    dgat: [
      'report 31 Oct teachers, 31 Dec support',
      {
        teacher: ['statement-written by 2027-10-31'],
        'class-support': ['statement-written by 2027-12-31'],
        'other-support': ['statement-written by 2027-12-31'],
      },
    ],
    williamstown: [
      'statement 5 days after the meeting; sign 5 days; to headteacher 10 days after the meeting',
      { 'class-support': fiveFiveTen, 'other-support': fiveFiveTen },
    ],
    lt2: ['—', Object.fromEntries(everybody.map((group) => [group, []]))],
    spt: [
      'self-assessment out 5 working days before',
      // 13.2: feedback within 24 to 48 hours of an observation, of those who work in class
      {
        'class-support': [...fiveBefore, 'observation-feedback 2 working days after observed'],
        'other-support': fiveBefore,
        central: fiveBefore,
      },
    ],
  },
};

export const year: Row[] = [who, periods, phases, deadlines];
