import type { Policy } from '#domain/policy/policy.ts';
import { choices } from './dgat/choices.ts';
import { concern, plan } from './dgat/concerns.ts';
import { cpd } from './dgat/cpd.ts';
import { interim } from './dgat/interim.ts';
import { entryAppeal, observations, pay, standards, supportPlan } from './dgat/judgement.ts';
import { objectives } from './dgat/objectives.ts';
import { observation, observationSteps } from './dgat/observation.ts';
import { appraisers, groups, scope } from './dgat/people.ts';
import { deadlines, phases } from './dgat/phases.ts';
import { planning } from './dgat/planning.ts';
import { report } from './dgat/report.ts';
import { steps } from './dgat/steps.ts';
import { terms } from './dgat/terms.ts';
import { wellbeing } from './dgat/wellbeing.ts';
import { joining } from './usual/choices.ts';

/** DGAT, a diocesan trust: performance management of teachers, headteachers, support staff and the central team. */
export const dgat: Policy = {
  shape: 1,
  id: 'dgat',
  version: 1,
  title: { en: 'DGAT performance management policy' },
  nation: 'england',
  languages: ['en'],
  terms,
  groups,
  periods: [
    {
      id: 'october',
      label: { en: 'October to October' },
      groups: ['headteacher', 'teacher'],
      starts: { month: 10, dayOfMonth: 1 },
      months: 12,
      clause: '6',
    },
    {
      id: 'december',
      label: { en: 'December to December' },
      groups: ['class-support', 'other-support'],
      starts: { month: 12, dayOfMonth: 1 },
      months: 12,
      clause: '6',
    },
    {
      id: 'september',
      label: { en: 'September to September' },
      groups: ['central'],
      starts: { month: 9, dayOfMonth: 1 },
      months: 12,
      clause: '6',
    },
  ],
  phases,
  scope,
  ownPeriod: { follows: 'yes', clause: '4, 7' },
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
  entryAppeal,
  retention: { years: 6, rule: 'then-destroyed', clause: '34' },
  sharing: [
    {
      id: 'line-manager',
      purpose: { en: 'The line manager, where that is not the reviewer' },
      clause: '8',
    },
    { id: 'quality-assurance', purpose: { en: 'Quality assurance by the headteacher' }, clause: '8' },
    {
      id: 'upper-pay',
      purpose: { en: 'An application to move to the upper pay scale, for the headteacher' },
      groups: ['teacher'],
      clause: '8',
    },
    { id: 'moderation', purpose: { en: 'A sample moderated for consistency' }, clause: '11' },
    {
      id: 'central-file',
      purpose: { en: 'The copy in the deputy chief executive’s confidential file' },
      groups: ['headteacher'],
      clause: '12',
    },
  ],
  policyReview: { free: true, clause: 'Status and review cycle' },
  governorReport: 'unsaid',
  forms: [planning, interim, report, cpd, wellbeing, concern, plan, observation],
};
