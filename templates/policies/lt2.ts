import type { Policy } from '#domain/policy/policy.ts';
import { choices } from './lt2/choices.ts';
import { concern, plan } from './lt2/concerns.ts';
import { cpd } from './lt2/cpd.ts';
import { interim } from './lt2/interim.ts';
import { observations, pay, standards, supportPlan } from './lt2/judgement.ts';
import { objectives } from './lt2/objectives.ts';
import { observation, observationSteps } from './lt2/observation.ts';
import { appraisers, groups, scope } from './lt2/people.ts';
import { deadlines, phases } from './lt2/phases.ts';
import { planning } from './lt2/planning.ts';
import { report } from './lt2/report.ts';
import { steps } from './lt2/steps.ts';
import { terms } from './lt2/terms.ts';
import { joining } from './usual/choices.ts';

/** LT2, a trust led from its secondary schools: performance management of everybody it employs (January 2021). */
export const lt2: Policy = {
  shape: 1,
  id: 'lt2',
  version: 1,
  title: { en: 'LT2 performance management policy' },
  nation: 'england',
  languages: ['en'],
  terms,
  groups,
  periods: [
    {
      id: 'year',
      label: { en: 'September to August' },
      groups: ['executive', 'headteacher', 'teacher', 'class-support', 'other-support', 'central'],
      starts: { month: 9, dayOfMonth: 1 },
      months: 12,
      clause: '2.2.1',
    },
  ],
  phases,
  scope,
  ownPeriod: { follows: 'yes', clause: '2.2.1' },
  joining,
  appraisers,
  steps: [...steps, ...observationSteps],
  deadlines,
  choices,
  objectives,
  observations,
  scales: [],
  overall: 'unsaid',
  standards,
  supportPlan,
  pay,
  retention: { years: { unsaid: 'retention-years' }, rule: 'unsaid', clause: 'unsaid' },
  sharing: [
    { id: 'quality-assurance', purpose: { en: 'Quality assurance by the Trust' }, clause: '2.1' },
    { id: 'pay', purpose: { en: 'Decisions on pay, which refer to the report' }, clause: '2.2.7' },
  ],
  policyReview: { everyYears: 3, clause: '1.10' },
  governorReport: {
    says: { en: 'Reports as appropriate, from the chief executive officer to the trustees' },
    clause: '1.5',
  },
  forms: [planning, interim, report, cpd, concern, plan, observation],
};
