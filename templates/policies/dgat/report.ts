import type { Form } from '#domain/policy/form.ts';
import { commentsSection, objectiveAssessment, roleAndStandards } from '#templates/policies/usual/sections.ts';
import { person, signatures, trainingNeeds } from './person.ts';
import { lookingAhead } from './report-ahead.ts';

/** The written report: the seven things that it includes, in their order (32), and the employee's comments (31). */
export const report: Form = {
  id: 'statement',
  title: { en: 'Performance management report' },
  for: 'review',
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
        objectiveAssessment({ rows: 3, label: { en: 'Objectives of the period and their assessment' } }),
        ...roleAndStandards(
          { lines: 6, label: { en: 'Performance of the role and responsibilities' } },
          {
            label: { en: 'Performance against the relevant standards' },
            hint: {
              en: 'Teachers: the Teachers’ Standards and the career stage expectations. Headteachers: the Headteachers’ Standards.',
            },
          },
        ),
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
    commentsSection('employee-comments', { en: 'Employee’s comments' }, { lines: 5 }),
    signatures,
  ],
};
