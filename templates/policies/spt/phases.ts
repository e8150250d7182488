import type { PhaseId } from '#domain/policy/groups.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { DeadlineRule, StepId } from '#domain/policy/steps.ts';
import { annualHeld, interimHeld } from '#templates/policies/usual/phases.ts';

type Phase = Policy['phases'][number];

/** The first and the last month of a phase, in so many calendar years after the one in which the period starts (7.2). */
const months = (year: number, opens: number, closes: { month: number; dayOfMonth: number }): Phase['windows'] => [
  { opens: { on: { month: opens, dayOfMonth: 1, year } }, closes: { on: { ...closes, year } }, clause: '7.2' },
];

export const phases: Phase[] = [
  {
    id: 'planning',
    label: { en: 'Planning' },
    held: 'planning',
    booked: 'meeting-set',
    optional: false,
    windows: months(0, 9, { month: 10, dayOfMonth: 31 }),
    clause: '7.2',
  },
  {
    id: 'interim',
    label: { en: 'Mid-year progress review' },
    held: 'interim',
    booked: 'interim-set',
    optional: false,
    windows: months(1, 2, { month: 3, dayOfMonth: 31 }),
    clause: '7.2',
  },
  // in the autumn term after the period's end (14.4)
  {
    id: 'annual',
    label: { en: 'Annual review' },
    held: 'meeting',
    booked: 'annual-set',
    optional: false,
    windows: months(1, 9, { month: 10, dayOfMonth: 31 }),
    clause: '7.2',
  },
];

/** The self-assessment goes out so long before 'the appraisal meeting' (18.1), and is made at each stage (Appendix 1). */
const selfAssessmentOut = (id: string, step: StepId, phase: PhaseId, clause: string): DeadlineRule => ({
  id,
  step,
  when: { kind: 'before', phase, amount: 5, unit: 'working' },
  joiners: 'none',
  clause,
});

export const deadlines: Policy['deadlines'] = [
  selfAssessmentOut('self-assessment-out', 'self-assessment-sent', 'planning', '18.1'),
  {
    id: 'planning-held',
    step: 'planning',
    when: { kind: 'window', phase: 'planning' },
    joiners: 'own-day',
    clause: '7.2',
  },
  selfAssessmentOut('interim-self-assessment-out', 'interim-self-assessment-sent', 'interim', '18.1, Appendix 1'),
  interimHeld({ clause: '7.2' }),
  selfAssessmentOut('annual-self-assessment-out', 'annual-self-assessment-sent', 'annual', '18.1, Appendix 1'),
  annualHeld({ clause: '7.2' }),
];
