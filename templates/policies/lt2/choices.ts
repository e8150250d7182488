import type { PolicyChoice } from '#domain/policy/choices.ts';
import {
  joinerPlansWithin,
  mostAppraisees,
  retentionYears,
  supportLeast,
  supportMost,
  weeksChoice,
} from '#templates/policies/usual/choices.ts';

/** What the policy leaves to the school. */
export const choices: PolicyChoice[] = [
  weeksChoice({
    id: 'planning-within',
    question: { en: 'Within how many weeks of the start of the period are objectives set?' },
    hint: { en: 'The policy says: at or around the start.' },
    proposal: 8,
  }),
  {
    id: 'interim-on',
    kind: 'year-day',
    question: { en: 'By which day is the interim review held?' },
    hint: { en: 'The policy asks for at least one in the period and names no time.' },
    proposal: { month: 2, dayOfMonth: 28, year: 1 },
  },
  weeksChoice({
    id: 'annual-within',
    question: { en: 'Within how many weeks of the end of the period is the annual assessment held?' },
    hint: { en: 'The policy says: at or around the end.' },
    proposal: 8,
  }),
  joinerPlansWithin,
  mostAppraisees,
  supportLeast,
  supportMost,
  retentionYears,
];
