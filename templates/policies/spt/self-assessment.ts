import type { Form, QuestionOf } from '#domain/form.ts';
import type { PhaseId } from '#domain/policy/groups.ts';
import { person } from './person.ts';

const ratingColumns = (line: string): QuestionOf<'ratings'>['columns'] => ({
  line: { label: { en: line } },
  appraiseeRating: { label: { en: 'Employee rating' } },
  appraiseeComment: { label: { en: 'Employee comments' } },
  appraiserRating: { label: { en: 'Manager rating' } },
  appraiserComment: { label: { en: 'Appraiser comments' } },
  agreedRating: { label: { en: 'Agreed rating' } },
  agreedComment: { label: { en: 'General comments' } },
});

/**
 * The self-assessment of Appendix 1, made before the meeting: support standards, the past period, the job, conduct. It is
 * asked 'at each stage', so each of the three meetings has one of its own and none writes over another; instead of the
 * tick for 'Annual/Mid Year Review' its title says which.
 */
const selfAssessmentFor = (meeting: PhaseId, stage: '' | 'interim-' | 'annual-', named: string): Form => {
  const id = (question: string) => `${stage}${question}`;
  const summary = (by: 'appraisee' | 'appraiser', question: string, label: string): QuestionOf<'text'> => ({
    id: id(`${question}-${by}`),
    kind: 'text',
    by,
    lines: 5,
    label: { en: label },
  });
  return {
    id: `${stage}self-assessment`,
    title: { en: `Self-assessment appraisal form for ${named}` },
    use: 'review',
    signed: true,
    meeting,
    clause: 'Appendix 1',
    intro: {
      en: 'Fill in your own columns before the meeting. You need no portfolio: name a paper or a figure where it helps.',
    },
    sections: [
      person,
      {
        id: 'support-standards',
        title: { en: 'Review against support standards as set out by the academy' },
        questions: [
          {
            id: id('support-standards'),
            kind: 'ratings',
            standards: 'support-standards',
            label: { en: 'Support standards' },
            hint: { en: '1 is best.' },
            columns: ratingColumns('Standards (exemplification)'),
          },
        ],
      },
      {
        id: 'past-period',
        title: { en: 'Summary of performance over the past period' },
        questions: [
          summary('appraisee', 'went-well', 'Appraisee/employee: What has gone well?'),
          summary('appraisee', 'could-be-improved', 'Appraisee/employee: What could have been improved?'),
          summary('appraiser', 'went-well', 'Appraiser/employer: What has gone well?'),
          summary('appraiser', 'could-be-improved', 'Appraiser/employer: What could have been improved?'),
        ],
      },
      {
        id: 'role',
        title: { en: 'Review of role and job description' },
        questions: [
          {
            id: id('job-changes'),
            kind: 'text',
            by: 'appraisee',
            lines: 4,
            label: { en: 'Have any parts of your job changed over the past year or compared to your job description?' },
          },
        ],
      },
      {
        id: 'conduct',
        title: { en: 'Review against personal and professional conduct' },
        questions: [
          {
            id: id('conduct'),
            kind: 'ratings',
            standards: 'conduct',
            label: { en: 'Personal and professional conduct' },
            hint: { en: '1 is best.' },
            columns: ratingColumns('Personal and professional conduct'),
          },
        ],
      },
    ],
  };
};

export const selfAssessments: Form[] = [
  selfAssessmentFor('planning', '', 'planning'),
  selfAssessmentFor('interim', 'interim-', 'the mid-year review'),
  selfAssessmentFor('annual', 'annual-', 'the annual review'),
];
