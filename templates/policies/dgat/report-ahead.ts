import type { Form } from '#domain/policy/form.ts';
import { progressionOrNone } from '#templates/policies/usual/sections.ts';

/** The last three things of the report: the talk about the person, what was missed and why, and pay (32 v to vii). */
export const lookingAhead: Form['sections'] = [
  {
    id: 'wellbeing-and-career',
    title: { en: 'Wellbeing, workload and career' },
    questions: [
      {
        id: 'wellbeing-discussed',
        kind: 'choice',
        by: 'agreed',
        label: { en: 'Wellbeing' },
        hint: {
          en: 'Only whether it was talked about. What was said of wellbeing or health is not written on this form.',
        },
        options: [
          { value: 'discussed', label: { en: 'Discussed' } },
          { value: 'not-discussed', label: { en: 'Not discussed' } },
        ],
      },
      { id: 'workload', kind: 'text', by: 'agreed', lines: 4, label: { en: 'Workload' } },
      { id: 'career', kind: 'text', by: 'agreed', lines: 4, label: { en: 'Career progression and aspirations' } },
    ],
  },
  {
    id: 'missed',
    title: { en: 'Targets missed through no fault of the employee' },
    questions: [
      {
        id: 'missed',
        kind: 'text',
        by: 'agreed',
        lines: 3,
        shows: 'causes',
        label: { en: 'Which, and why' },
        hint: { en: 'Also where support that was written down did not come.' },
      },
    ],
  },
  {
    id: 'pay',
    title: { en: 'Recommendation on pay, where relevant' },
    questions: [
      {
        id: 'pay-recommendation',
        kind: 'choice',
        by: 'appraiser',
        label: { en: 'Recommendation' },
        hint: { en: 'For teachers who apply to move to or within the upper pay range.' },
        options: [{ value: 'not-relevant', label: { en: 'Not relevant' } }, ...progressionOrNone],
      },
      { id: 'pay-reasons', kind: 'text', by: 'appraiser', lines: 3, label: { en: 'Reasons' } },
    ],
  },
];
