import type { Form } from '#domain/policy/form.ts';

/** The end of the year: objectives are graded (18.4), and the two axes make the rating (Appendix 3). */
export const endOfYear: Form['sections'][number] = {
  id: 'end-of-year',
  title: { en: 'End-of-year annual review' },
  questions: [
    {
      id: 'objective-grades',
      kind: 'objective-notes',
      by: 'agreed',
      scale: 'objective-grade',
      ends: true,
      rows: 6,
      label: { en: 'Objectives, discussed and graded' },
      columns: { objective: { label: { en: 'Objective' } }, note: { label: { en: 'Assessment' } } },
    },
    {
      id: 'performance-rating',
      kind: 'overall',
      label: { en: 'Performance rating' },
      results: { en: 'What: outcomes' },
      behaviour: { en: 'How: behaviour' },
    },
    {
      id: 'appraisee-comments',
      kind: 'text',
      by: 'appraisee',
      lines: 5,
      label: { en: 'Appraisee’s comments on the draft' },
    },
  ],
};

/** What the appraiser recommends, and when it was handed on (Appendix 1, after the signatures). */
export const recommendations: Form['sections'][number] = {
  id: 'recommendations',
  title: { en: 'Appraiser recommendations to headteacher/director' },
  questions: [
    {
      id: 'recommendations',
      kind: 'text',
      by: 'appraiser',
      lines: 5,
      label: { en: 'Appraiser recommendations to headteacher/director' },
      hint: { en: 'On pay too, where that is appropriate.' },
    },
    { id: 'submitted', kind: 'day', by: 'appraiser', label: { en: 'Date submitted' } },
  ],
};
