import type { PersonKey } from './people.ts';
import { type Plan, set } from './plan.ts';

/** What teachers, headteachers and the staff of a trust set, where the policy covers them. */
export const plansOfLeaders = {
  mererid: {
    years: [
      set(['curriculum-visits', 'attendance-of-all']),
      set(['staff-workload', 'assessment-calendar'], 'coaching'),
      set(['attendance-of-all', 'curriculum-visits'], 'difficult-conversations'),
    ],
  },
  llyr: {
    years: [
      set(['phase-planning', 'staff-workload'], 'coaching'),
      set(['mentoring-colleagues', 'curriculum-visits']),
      set(['assessment-calendar', 'staff-workload'], 'investigating-well'),
    ],
  },
  bethan: {
    years: [
      set(['one-page-plans'], 'trauma-aware'),
      set(['attendance-of-all', 'one-page-plans'], 'autism-course'),
      set(['mentoring-colleagues', 'one-page-plans'], 'coaching'),
    ],
  },
  efa: {
    years: [
      set(['vocabulary-lessons'], 'writing-course'),
      set(['phase-planning', 'feedback-in-lessons'], 'subject-leading'),
      set(['phase-planning', 'vocabulary-lessons'], 'coaching'),
    ],
  },
  tomos: {
    years: [
      set(['maths-reasoning', 'science-enquiry'], 'maths-mastery'),
      set(['history-of-place', 'vocabulary-lessons'], 'writing-course'),
      set(['feedback-in-lessons', 'history-of-place', 'maths-reasoning'], 'subject-leading'),
    ],
  },
  harri: { years: [null, null, set(['science-enquiry', 'feedback-in-lessons'], 'writing-course')] },
  hedd: {
    years: [
      set(['assessment-calendar']),
      set(['assessment-calendar', 'schools-together'], 'coaching'),
      set(['curriculum-visits', 'schools-together'], 'investigating-well'),
    ],
  },
  idris: {
    years: [set(['schools-together']), set(['estate-plan'], 'finance-rules'), set(['estate-plan', 'schools-together'])],
  },
  rosanna: {
    years: [
      set(['month-end'], 'finance-rules'),
      set(['month-end', 'shared-contracts'], 'procurement-day'),
      set(['shared-contracts'], 'finance-rules'),
    ],
  },
  morgan: {
    years: [
      set(['recruiting-well'], 'investigating-well'),
      set(['people-records'], 'records-and-law'),
      set(['people-records', 'recruiting-well'], 'investigating-well'),
    ],
  },
} as const satisfies Partial<Record<PersonKey, Plan>>;
