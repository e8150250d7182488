import type { Form } from '#domain/form.ts';
import { person, signatures, trainingNeeds } from './person.ts';

/** The final written report, with the four things that it includes, in their order, and the employee's comments (2.2.7). */
export const report: Form = {
  id: 'statement',
  title: { en: 'Performance management report' },
  use: 'review',
  signed: true,
  clause: '2.2.7',
  sections: [
    person,
    {
      id: 'objectives-of-the-period',
      title: { en: 'Objectives for the period' },
      questions: [
        {
          id: 'objective-assessment',
          kind: 'objective-notes',
          by: 'appraiser',
          rows: 5,
          label: { en: 'Objectives and how each was met' },
          columns: { objective: { label: { en: 'Objective' } }, note: { label: { en: 'Assessment' } } },
        },
      ],
    },
    {
      id: 'role-and-standards',
      title: { en: 'Role, responsibilities and standards' },
      questions: [
        {
          id: 'role-assessment',
          kind: 'text',
          by: 'appraiser',
          lines: 7,
          label: { en: 'Performance of the role and responsibilities' },
        },
        {
          id: 'standards-assessment',
          kind: 'text',
          by: 'appraiser',
          lines: 6,
          label: { en: 'Performance against the relevant standards' },
          hint: {
            en: 'Teachers: the career stage expectations, for which no evidence is asked. Headteachers: the four domains.',
          },
        },
      ],
    },
    {
      id: 'development',
      title: { en: 'Continuing professional development' },
      questions: [
        {
          id: 'aspirations',
          kind: 'text',
          by: 'agreed',
          lines: 4,
          label: { en: 'Development and career aspirations' },
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
      id: 'employee-comments',
      title: { en: 'Employee’s comments' },
      questions: [
        {
          id: 'employee-comments',
          kind: 'text',
          by: 'appraisee',
          lines: 7,
          label: { en: 'Comments on the report' },
          hint: { en: 'Yours to write, and part of the report.' },
        },
      ],
    },
    signatures,
  ],
};
