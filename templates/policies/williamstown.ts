import type { Policy } from '#domain/policy/policy.ts';
import { joining } from './usual/choices.ts';
import { checklist } from './williamstown/checklist.ts';
import { choices } from './williamstown/choices.ts';
import { cpd } from './williamstown/cpd.ts';
import { appraisers, groups, scope } from './williamstown/people.ts';
import { deadlines, phases } from './williamstown/phases.ts';
import { preReview } from './williamstown/pre-review.ts';
import { statement } from './williamstown/statement.ts';
import { steps } from './williamstown/steps.ts';
import { teamReview } from './williamstown/team-review.ts';
import { terms } from './williamstown/terms.ts';

/**
 * Williamstown Primary School: performance management of support staff. A Welsh primary school's policy; it covers
 * everybody who is not employed on teachers' pay and conditions (1.2).
 */
export const williamstown: Policy = {
  shape: 1,
  id: 'williamstown',
  version: 1,
  title: {
    en: 'Performance management of support staff',
    cy: 'Rheoli perfformiad staff cymorth',
  },
  nation: 'wales',
  languages: ['en', 'cy'],
  terms,
  groups,
  periods: [
    {
      id: 'academic-year',
      label: { en: 'Academic year', cy: 'Blwyddyn academaidd' },
      groups: ['class-support', 'other-support'],
      starts: { month: 9, dayOfMonth: 1 },
      months: 12,
      clause: '3.1',
    },
  ],
  phases,
  scope,
  ownPeriod: { follows: { unsaid: 'own-period' }, clause: 'unsaid' },
  joining,
  appraisers,
  steps,
  deadlines,
  choices,
  objectives: {
    most: { count: 3, recommended: true, per: 'review', clause: 'Checklist during the meeting' },
    categories: [],
    cautions: [],
    undecided: 'unsaid',
  },
  observations: [],
  scales: [],
  overall: 'unsaid',
  standards: [],
  supportPlan: 'unsaid',
  pay: 'unsaid',
  retention: { years: 6, rule: 'at-least', clause: 'Step 4' },
  // everything else is confidential (step 4)
  sharing: [
    {
      id: 'headteacher',
      purpose: { en: 'The form sent to the headteacher', cy: 'Y ffurflen wedi’i hanfon at y pennaeth' },
      clause: 'Checklist after the meeting',
    },
    {
      id: 'training-needs',
      purpose: {
        en: 'Training needs notified to the headteacher',
        cy: 'Hysbysu’r pennaeth am anghenion hyfforddi',
      },
      clause: 'Flowchart: after the meeting',
    },
  ],
  policyReview: 'unsaid',
  governorReport: { clause: '1.5' },
  forms: [preReview, statement, cpd, checklist, teamReview],
};
