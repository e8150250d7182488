import type { PolicyChoice } from '#domain/policy/choices.ts';
import { joinerPlansWithin, mostAppraisees, weeksChoice } from '#templates/policies/usual/choices.ts';

/** What the policy leaves to the school. */
export const choices: PolicyChoice[] = [
  weeksChoice({
    id: 'planning-within',
    question: { en: 'Within how many weeks of the start of the period are objectives set?' },
    hint: { en: 'The policy says: before the headteacher’s review at the start of the period, or soon after it.' },
    proposal: 8,
  }),
  {
    id: 'interim-on',
    kind: 'year-day',
    question: { en: 'By which day is the mid-term review of teachers, headteachers and the central team held?' },
    hint: { en: 'The policy asks for a mid-term review and names no time.' },
    proposal: { month: 3, dayOfMonth: 31, year: 1 },
  },
  {
    id: 'interim-on-support',
    kind: 'year-day',
    question: { en: 'By which day is the mid-term review of support staff held?' },
    hint: { en: 'Their period begins in December.' },
    proposal: { month: 6, dayOfMonth: 15, year: 1 },
  },
  weeksChoice({
    id: 'annual-within',
    question: { en: 'Within how many weeks of the end of the period does the central team have its reports?' },
    hint: { en: 'The policy says: as soon as practicable. For teachers and support staff it names the day.' },
    proposal: 8,
  }),
  {
    id: 'executive-period',
    kind: 'option',
    question: { en: 'Which period does the chief executive officer have?' },
    hint: { en: 'The policy names one for everybody else.' },
    options: [
      { value: 'september', label: { en: 'September to September, as the central team' } },
      { value: 'october', label: { en: 'October to October, as teachers and headteachers' } },
    ],
    proposal: 'september',
  },
  joinerPlansWithin,
  mostAppraisees,
];
