import type { Form } from '#domain/policy/form.ts';
import {
  commentsSection,
  objectiveAssessment,
  paySection,
  roleAndStandards,
} from '#templates/policies/usual/sections.ts';
import { person, signatures, trainingNeeds } from './person.ts';

/** The written report: the four things that it includes, in their order, and the reviewee's comments (7.3, 7.4). */
export const statement: Form = {
  id: 'statement',
  title: { en: 'Performance management statement' },
  for: 'review',
  signed: true,
  clause: '7.3',
  sections: [
    person,
    {
      id: 'objectives-of-the-cycle',
      title: { en: 'Performance against the objectives' },
      questions: [objectiveAssessment({ rows: 4, label: { en: 'Performance against the objectives' } })],
    },
    {
      id: 'overall-performance',
      title: { en: 'Overall performance' },
      questions: [
        ...roleAndStandards(
          { lines: 7, label: { en: 'Performance against the job role' } },
          { label: { en: 'Performance against any standards relevant to the role' } },
        ),
        {
          id: 'evidence-from',
          kind: 'choice',
          by: 'appraiser',
          label: { en: 'Evidence used' },
          hint: { en: 'Why somebody was away is never asked and does not belong here.' },
          options: [
            { value: 'whole-cycle', label: { en: 'From the whole cycle' } },
            { value: 'attendance', label: { en: 'From the periods of attendance' } },
            { value: 'attendance-and-prior', label: { en: 'From the periods of attendance and prior performance' } },
          ],
        },
      ],
    },
    {
      id: 'development',
      title: { en: 'Training, development and support' },
      questions: [
        {
          id: 'needs-met',
          kind: 'text',
          by: 'appraiser',
          lines: 5,
          label: { en: 'How the employee and the academy identified and met needs' },
        },
        {
          id: 'training-undertaken',
          kind: 'training-undertaken',
          rows: 3,
          label: { en: 'Impact of learning on performance' },
          columns: {
            activity: { label: { en: 'Training, development or support' } },
            success: { label: { en: 'Impact on performance' } },
          },
        },
        trainingNeeds,
      ],
    },
    paySection,
    commentsSection('reviewee-comments', { en: 'Reviewee’s comments' }, { lines: 7 }),
    signatures,
  ],
};
