import type { Form } from '#domain/policy/form.ts';
import {
  commentsSection,
  objectiveAssessment,
  paySection,
  roleAndStandards,
} from '#templates/policies/usual/sections.ts';
import { person, signatures, trainingNeeds } from './person.ts';

/** The final written report, with the four things that it includes, in their order, and the employee's comments (2.2.7). */
export const report: Form = {
  id: 'statement',
  title: { en: 'Performance management report' },
  for: 'review',
  signed: true,
  clause: '2.2.7',
  sections: [
    person,
    {
      id: 'objectives-of-the-period',
      title: { en: 'Objectives for the period' },
      questions: [objectiveAssessment({ rows: 5, label: { en: 'Objectives and how each was met' } })],
    },
    {
      id: 'role-and-standards',
      title: { en: 'Role, responsibilities and standards' },
      questions: [
        ...roleAndStandards(
          { lines: 7, label: { en: 'Performance of the role and responsibilities' } },
          {
            label: { en: 'Performance against the relevant standards' },
            hint: {
              en: 'Teachers: the career stage expectations, for which no evidence is asked. Headteachers: the four domains.',
            },
          },
        ),
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
    paySection,
    commentsSection(
      'employee-comments',
      { en: 'Employee’s comments' },
      { lines: 7, hint: { en: 'Yours to write, and part of the report.' } },
    ),
    signatures,
  ],
};
