import type { Form } from '#domain/form.ts';
import { person, signatures, trainingNeeds } from './person.ts';
import { lookingAhead } from './report-ahead.ts';

/** The written report: the seven things that it includes, in their order (32), and the employee's comments (31). */
export const report: Form = {
  id: 'statement',
  title: { en: 'Performance management report' },
  use: 'review',
  signed: true,
  clause: '31, 32',
  sections: [
    person,
    {
      id: 'positive-aspects',
      title: { en: 'Positive aspects' },
      questions: [
        {
          id: 'positive-aspects',
          kind: 'text',
          by: 'appraiser',
          lines: 6,
          label: { en: 'Positive aspects of the employee’s work in the previous year' },
        },
      ],
    },
    {
      id: 'assessment',
      title: { en: 'Objectives, role and standards' },
      questions: [
        {
          id: 'objective-assessment',
          kind: 'objective-notes',
          by: 'appraiser',
          rows: 3,
          label: { en: 'Objectives of the period and their assessment' },
          columns: { objective: { label: { en: 'Objective' } }, note: { label: { en: 'Assessment' } } },
        },
        {
          id: 'role-assessment',
          kind: 'text',
          by: 'appraiser',
          lines: 6,
          label: { en: 'Performance of the role and responsibilities' },
        },
        {
          id: 'standards-assessment',
          kind: 'text',
          by: 'appraiser',
          lines: 6,
          label: { en: 'Performance against the relevant standards' },
          hint: {
            en: 'Teachers: the Teachers’ Standards and the career stage expectations. Headteachers: the Headteachers’ Standards.',
          },
        },
      ],
    },
    {
      id: 'training',
      title: { en: 'Training and development' },
      questions: [
        {
          id: 'training-assessment',
          kind: 'text',
          by: 'appraiser',
          lines: 4,
          label: { en: 'Assessment of training and development needs' },
        },
        trainingNeeds,
      ],
    },
    ...lookingAhead,
    {
      id: 'employee-comments',
      title: { en: 'Employee’s comments' },
      questions: [
        {
          id: 'employee-comments',
          kind: 'text',
          by: 'appraisee',
          lines: 5,
          label: { en: 'Comments on the report' },
        },
      ],
    },
    signatures,
  ],
};
