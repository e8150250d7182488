import type { Policy } from '#domain/policy/policy.ts';
import { choices } from './asat/choices.ts';
import { concern, plan } from './asat/concerns.ts';
import { cpd } from './asat/cpd.ts';
import { interim } from './asat/interim.ts';
import { objectives, observations, pay, supportPlan } from './asat/judgement.ts';
import { observation, observationSteps } from './asat/observation.ts';
import { appraisers, groups, scope } from './asat/people.ts';
import { deadlines, phases } from './asat/phases.ts';
import { planning } from './asat/planning.ts';
import { statement } from './asat/statement.ts';
import { steps } from './asat/steps.ts';
import { terms } from './asat/terms.ts';
import { joining } from './usual/choices.ts';

/** All Saints Academy Trust, two church primary schools: performance management of everybody the trust employs. */
export const asat: Policy = {
  shape: 1,
  id: 'asat',
  version: 1,
  title: { en: 'ASAT performance management procedure' },
  nation: 'england',
  languages: ['en'],
  terms,
  groups,
  // 4.1 and 4.2 turn with the autumn term, 4.3 with April; of the chief executive and of whoever works centrally they say
  // nothing
  periods: [
    {
      id: 'academic-year',
      label: { en: 'September to August' },
      groups: ['headteacher', 'teacher', 'class-support'],
      starts: { month: 9, dayOfMonth: 1 },
      months: 12,
      clause: '4.1, 4.2',
    },
    {
      id: 'april-to-march',
      label: { en: 'April to March' },
      groups: ['other-support'],
      starts: { month: 4, dayOfMonth: 1 },
      months: 12,
      clause: '4.3',
    },
  ],
  phases,
  scope,
  ownPeriod: { follows: 'yes', clause: '2.1' },
  joining,
  appraisers,
  steps: [...steps, ...observationSteps],
  deadlines,
  choices,
  objectives,
  observations,
  scales: [],
  overall: 'unsaid',
  standards: [],
  supportPlan,
  pay,
  retention: { years: { unsaid: 'retention-years' }, rule: 'schedule', clause: '9.1' },
  sharing: [
    { id: 'procedure', purpose: { en: 'Completing the procedure' }, clause: '9.1' },
    { id: 'quality-assurance', purpose: { en: 'Quality assurance' }, clause: '9.2' },
    {
      id: 'standards',
      purpose: { en: 'Eligibility for the Upper Pay Range, and HLTA and other standards' },
      clause: '9.2',
    },
    { id: 'poor-performance', purpose: { en: 'Poor performance that was identified' }, clause: '9.2' },
    { id: 'pay', purpose: { en: 'Those responsible for pay decisions' }, clause: '9.2' },
  ],
  policyReview: 'unsaid',
  governorReport: 'unsaid',
  forms: [planning, interim, statement, cpd, concern, plan, observation],
};
