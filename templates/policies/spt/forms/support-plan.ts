import type { Form } from '#domain/policy/form.ts';
import { transition } from '#templates/policies/spt/concerns.ts';
import { appraisee } from '#templates/policies/spt/person.ts';
import { prose, transitionNotice } from '#templates/policies/usual/concerns/concern-sheet.ts';

/** The model support plan (Appendix 2): four areas, three reviews. */
export const supportPlanForm: Form = {
  id: 'support-plan',
  title: { en: 'Support plan' },
  for: 'support-plan',
  signed: false,
  clause: 'Appendix 2',
  sections: [
    appraisee,
    {
      id: 'areas',
      title: { en: 'Support plan' },
      questions: [
        {
          id: 'support-areas',
          kind: 'actions',
          label: { en: 'Areas and actions' },
          columns: {
            area: { label: { en: 'Areas for improvement or development' } },
            action: { label: { en: 'Actions' } },
            by: { label: { en: 'Action date' } },
            measures: { label: { en: 'Targets/measures of success' } },
            progress: { label: { en: 'Progress' } },
          },
          rows: 4,
        },
      ],
    },
    {
      id: 'reviews',
      title: { en: 'Reviews' },
      questions: [
        {
          id: 'support-reviews',
          kind: 'grid',
          by: 'agreed',
          label: { en: 'Reviews' },
          columns: [
            { id: 'date', label: { en: 'Review date' }, cell: 'day', means: 'due' },
            { id: 'employee', label: { en: 'Signed by employee' }, cell: 'text' },
            { id: 'manager', label: { en: 'Signed by manager' }, cell: 'text', means: 'done' },
          ],
          rows: [
            { id: 'first', label: { en: '1st' } },
            { id: 'second', label: { en: '2nd' } },
            { id: 'third', label: { en: '3rd' } },
          ],
        },
        { id: 'support-completed', kind: 'day', by: 'agreed', label: { en: 'Completed date' } },
      ],
    },
    {
      id: 'monitoring',
      title: { en: 'How progress is reviewed' },
      questions: [
        prose('support-monitoring', { en: 'Who reviews progress, how, and by when' }, 3),
        prose('support-consequences', { en: 'Potential consequences that both are aware of' }, 3),
        prose('support-notes', { en: 'Notes of the reviews' }, 6),
        transitionNotice(transition),
      ],
    },
  ],
};
