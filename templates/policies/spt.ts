import type { Policy } from '#domain/policy/policy.ts';
import { choices } from './spt/choices.ts';
import { concern } from './spt/concerns.ts';
import { appraisalForm } from './spt/forms/appraisal-form.ts';
import { checklist } from './spt/forms/checklist.ts';
import { cpd } from './spt/forms/cpd.ts';
import { selfAssessments } from './spt/forms/self-assessment.ts';
import { supportPlanForm } from './spt/forms/support-plan.ts';
import { wellbeing } from './spt/forms/wellbeing.ts';
import { objectives, observations, pay, standards, supportPlan } from './spt/judgement.ts';
import { observation, observationSteps } from './spt/observation.ts';
import { appraisers, groups, scope } from './spt/people.ts';
import { deadlines, phases } from './spt/phases.ts';
import { overall, scales } from './spt/rating.ts';
import { steps } from './spt/steps.ts';
import { terms } from './spt/terms.ts';
import { joining } from './usual/choices.ts';
import { deadlinesOfFeedback } from './usual/observations.ts';

/** SPT, a trust of special schools: performance management of its professional support staff (March 2025). */
export const spt: Policy = {
  shape: 1,
  id: 'spt',
  version: 1,
  title: { en: 'SPT professional support staff performance management policy' },
  nation: 'england',
  languages: ['en'],
  terms,
  groups,
  periods: [
    {
      id: 'year',
      label: { en: 'September to August' },
      groups: ['class-support', 'other-support', 'central'],
      starts: { month: 9, dayOfMonth: 1 },
      months: 12,
      normally: true,
      clause: '7.1',
    },
  ],
  phases,
  scope,
  ownPeriod: { follows: 'yes', clause: '7.3' },
  joining,
  appraisers,
  steps: [...steps, ...observationSteps],
  deadlines: [...deadlines, ...deadlinesOfFeedback(observations, '13.2')],
  choices,
  objectives,
  observations,
  scales,
  overall,
  standards,
  supportPlan,
  pay,
  retention: { years: { unsaid: 'retention-years' }, rule: 'unsaid', clause: 'unsaid' },
  sharing: [
    {
      id: 'quality-assurance',
      purpose: { en: 'Quality assurance by the headteacher and the senior leadership team' },
      clause: '16.2',
    },
    {
      id: 'recommendations',
      purpose: { en: 'Recommendations made to the headteacher or director' },
      clause: '14.5',
    },
  ],
  policyReview: { everyYears: 1, clause: '17' },
  governorReport: 'unsaid',
  forms: [...selfAssessments, appraisalForm, cpd, checklist, concern, supportPlanForm, observation, wellbeing],
};
