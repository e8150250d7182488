import type { Policy } from '#domain/policy.ts';
import { joining } from './usual/choices.ts';
import { choices } from './williamstown/choices.ts';
import { cpd } from './williamstown/cpd.ts';
import { deadlines } from './williamstown/deadlines.ts';
import { preReview } from './williamstown/pre-review.ts';
import { statement } from './williamstown/statement.ts';
import { steps } from './williamstown/steps.ts';
import { terms } from './williamstown/terms.ts';

/** The review of the last year and the plan for the next are held in July or in September (3.1). */
const julyOrSeptember: Policy['phases'][number]['windows'][number] = {
  opens: { on: { month: 7, dayOfMonth: 1, year: 0 } },
  closes: { on: { month: 9, dayOfMonth: 30, year: 0 } },
  clause: '3.1',
};

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
  groups: [
    { id: 'headteacher', label: { en: 'Headteacher', cy: 'Pennaeth' }, covered: false },
    { id: 'teacher', label: { en: 'Teachers', cy: 'Athrawon' }, covered: false },
    { id: 'class-support', label: { en: 'Class-based support staff', cy: 'Staff cymorth dosbarth' }, covered: true },
    { id: 'other-support', label: { en: 'Other support staff', cy: 'Staff cymorth eraill' }, covered: true },
  ],
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
  phases: [
    {
      id: 'annual',
      label: { en: 'Review', cy: 'Adolygu' },
      optional: false,
      windows: [julyOrSeptember],
      clause: '3.1',
    },
    { id: 'planning', label: { en: 'Planning', cy: 'Cynllunio' }, optional: false, windows: [], clause: '3.1' },
    {
      id: 'interim',
      label: { en: 'Mid-year review', cy: 'Adolygiad canol blwyddyn' },
      optional: true,
      windows: [],
      clause: '3.1',
    },
  ],
  scope: [
    { rule: 'left', reason: { en: 'Has left the school', cy: 'Wedi gadael yr ysgol' }, clause: '1.2' },
    { rule: 'not-started', reason: { en: 'Has not started yet', cy: 'Heb ddechrau eto' }, clause: '1.2' },
    {
      rule: 'group',
      reason: {
        en: 'Not support staff: employed on teachers’ pay and conditions',
        cy: 'Ddim yn staff cymorth: yn gyflogedig ar gyflog ac amodau athrawon',
      },
      clause: '1.2',
    },
    { rule: 'agency', reason: { en: 'Employed by an agency', cy: 'Yn gyflogedig gan asiantaeth' }, clause: '1.2' },
    {
      rule: 'volunteer',
      reason: { en: 'A volunteer, not an employee', cy: 'Gwirfoddolwr, nid gweithiwr cyflogedig' },
      clause: '1.2',
    },
    { rule: 'probation', reason: { en: 'In the probationary period', cy: 'Yn y cyfnod prawf' }, clause: '1.2' },
    {
      rule: 'paused',
      reason: { en: 'Reviews are paused', cy: 'Mae adolygiadau wedi’u gohirio' },
      clause: '1.2',
    },
  ],
  ownPeriod: { follows: { unsaid: 'own-period' }, clause: 'unsaid' },
  joining,
  appraisers: {
    appointedBy: {
      en: 'The headteacher appraises, or appoints an appraiser for each member of staff',
      cy: 'Y pennaeth sy’n gwerthuso, neu’n penodi gwerthuswr ar gyfer pob aelod o staff',
    },
    clause: '1.3',
    rules: [],
    training: 'unsaid',
    appeal: 'unsaid',
    most: { unsaid: 'most-appraisees' },
  },
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
  policyReview: 'unsaid',
  governorReport: { clause: '1.5' },
  forms: [preReview, statement, cpd],
};
