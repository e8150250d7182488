import type { QuestionOf } from '#domain/form/kinds/index.ts';
import type { Form } from '#domain/policy/form.ts';
import { headOf } from '#templates/policies/spt/person.ts';

const ratingColumns = (line: string): QuestionOf<'ratings'>['columns'] => ({
  line: { label: { en: line } },
  appraiseeRating: { label: { en: 'Employee rating' } },
  appraiseeComment: { label: { en: 'Employee comments' } },
  appraiserRating: { label: { en: 'Manager rating' } },
  appraiserComment: { label: { en: 'Appraiser comments' } },
  agreedRating: { label: { en: 'Agreed rating' } },
  agreedComment: { label: { en: 'General comments' } },
});

const summary = (by: 'appraisee' | 'appraiser', id: string, label: string): QuestionOf<'text'> => ({
  id: `${id}-${by}`,
  kind: 'text',
  by,
  lines: 5,
  label: { en: label },
});

const rated = (list: string, said: { title: string; label: string; line: string }): Form['sections'][number] => ({
  id: list,
  title: { en: said.title },
  questions: [
    {
      id: list,
      kind: 'ratings',
      standards: list,
      label: { en: said.label },
      hint: { en: '1 is best.' },
      columns: ratingColumns(said.line),
    },
  ],
});

const titleFor = (meeting: string) => ({ en: `Self-assessment appraisal form for ${meeting}` });

/**
 * The self-assessment of Appendix 1, made before the meeting: support standards, the past period, the job, conduct.
 */
const selfAssessment: Form = {
  id: 'self-assessment',
  title: titleFor('planning'),
  for: 'review',
  signed: true,
  meeting: 'planning',
  clause: 'Appendix 1',
  intro: {
    en: 'Fill in your own columns before the meeting. You need no portfolio: name a paper or a figure where it helps.',
  },
  sections: [
    headOf('self-assessment'),
    rated('support-standards', {
      title: 'Support standards',
      label: 'Review against support standards as set out by Academy',
      line: 'Standards (exemplification)',
    }),
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
          id: 'job-changes',
          kind: 'text',
          by: 'appraisee',
          lines: 4,
          label: { en: 'Have any parts of your job changed over the past year or compared to your job description?' },
        },
      ],
    },
    rated('conduct', {
      title: 'Personal and professional conduct',
      label: 'Review against personal and professional conduct and previous objectives',
      line: 'Personal and professional conduct',
    }),
  ],
};

/** It is asked 'at each stage': a later one has questions of its own, so that it writes over nothing that was said before. */
const againFor = (meeting: 'interim' | 'annual', named: string): Form => ({
  ...selfAssessment,
  id: `${meeting}-self-assessment`,
  title: titleFor(named),
  meeting,
  sections: selfAssessment.sections.map((section) => {
    const again = section.questions.map((one) => (one.kind === 'facts' ? one : { ...one, id: `${meeting}-${one.id}` }));
    return { ...section, questions: again };
  }),
});

export const selfAssessments: Form[] = [
  selfAssessment,
  againFor('interim', 'the mid-year review'),
  againFor('annual', 'the annual review'),
];
