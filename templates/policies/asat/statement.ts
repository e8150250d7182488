import type { Form } from '#domain/form.ts';
import { person, signatures, trainingNeeds } from './person.ts';

/** The written report: the four things that it includes, in their order, and the reviewee's comments (7.3, 7.4). */
export const statement: Form = {
  id: 'statement',
  title: { en: 'Performance management statement' },
  use: 'review',
  signed: true,
  clause: '7.3',
  sections: [
    person,
    {
      id: 'objectives-of-the-cycle',
      title: { en: 'Performance against the objectives' },
      questions: [
        {
          id: 'objective-assessment',
          kind: 'objective-notes',
          by: 'appraiser',
          rows: 4,
          label: { en: 'Performance against the objectives' },
          columns: { objective: { label: { en: 'Objective' } }, note: { label: { en: 'Assessment' } } },
        },
      ],
    },
    {
      id: 'overall-performance',
      title: { en: 'Overall performance' },
      questions: [
        {
          id: 'role-assessment',
          kind: 'text',
          by: 'appraiser',
          lines: 7,
          label: { en: 'Performance against the job role' },
        },
        {
          id: 'standards-assessment',
          kind: 'text',
          by: 'appraiser',
          lines: 6,
          label: { en: 'Performance against any standards relevant to the role' },
        },
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
    {
      id: 'pay',
      title: { en: 'Recommendation on pay' },
      questions: [
        {
          id: 'pay-recommendation',
          kind: 'choice',
          by: 'appraiser',
          label: { en: 'Recommendation' },
          options: [
            { value: 'progression', label: { en: 'Progression' } },
            { value: 'no-progression', label: { en: 'No progression' } },
          ],
        },
        { id: 'pay-reasons', kind: 'text', by: 'appraiser', lines: 4, label: { en: 'Reasons' } },
      ],
    },
    {
      id: 'reviewee-comments',
      title: { en: 'Reviewee’s comments' },
      questions: [
        {
          id: 'reviewee-comments',
          kind: 'text',
          by: 'appraisee',
          lines: 7,
          label: { en: 'Comments on the report' },
        },
      ],
    },
    signatures,
  ],
};
