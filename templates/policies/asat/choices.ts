import type { PolicyChoice } from '#domain/policy/choices.ts';
import { joinerPlansWithin, mostAppraisees, retentionYears, weeksChoice } from '#templates/policies/usual/choices.ts';

const cycles = [
  { value: 'academic-year', label: { en: 'September to August' } },
  { value: 'april-to-march', label: { en: 'April to March' } },
];

/** What the policy leaves to the school. */
export const choices: PolicyChoice[] = [
  {
    id: 'first-data',
    kind: 'year-day',
    question: { en: 'On which day are the first assessment data of the year complete?' },
    hint: { en: 'Teachers and class-based staff have their objectives after it.' },
    proposal: { month: 10, dayOfMonth: 16, year: 0 },
  },
  weeksChoice({
    id: 'planning-within',
    question: { en: 'Within how many weeks are objectives set?' },
    hint: {
      en: 'From the start of the cycle; for teachers and class-based staff from the first assessment data. The policy says: as soon as possible.',
    },
    proposal: 6,
  }),
  weeksChoice({
    id: 'annual-within',
    question: { en: 'Within how many weeks of the end of the cycle is the final review held?' },
    hint: { en: 'For all but teachers and headteachers, whose last day follows from the decisions on pay.' },
    proposal: 8,
  }),
  {
    id: 'executive-period',
    kind: 'option',
    question: { en: 'Which cycle does the chief executive officer have?' },
    hint: { en: 'The procedure names one for teachers and for support staff only.' },
    options: cycles,
    proposal: 'academic-year',
  },
  {
    id: 'central-period',
    kind: 'option',
    question: { en: 'Which cycle do centrally employed staff have?' },
    hint: { en: 'The procedure names one for teachers and for support staff only.' },
    options: cycles,
    proposal: 'april-to-march',
  },
  joinerPlansWithin,
  mostAppraisees,
  { ...retentionYears, hint: { en: 'As in the trust’s retention schedule.' } },
];
