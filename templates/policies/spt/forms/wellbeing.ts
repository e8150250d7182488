import type { QuestionOf } from '#domain/form/kinds/index.ts';
import { appraisee } from '#templates/policies/spt/person.ts';
import { wellbeingSheet } from '#templates/policies/usual/sheets.ts';

const yesOrNo = (id: string, label: string): QuestionOf<'choice'> => ({
  id,
  kind: 'choice',
  by: 'appraisee',
  label: { en: label },
  options: [
    { value: 'yes', label: { en: 'Yes' } },
    { value: 'no', label: { en: 'No' } },
  ],
});

/** Two parts of Appendix 1 that only those who need them may read: printed to be written on by hand, never kept here. */
export const wellbeing = wellbeingSheet({
  title: { en: 'Health, wellbeing and adjustments' },
  clause: 'Appendix 1',
  sections: [
    appraisee,
    {
      id: 'health',
      title: { en: 'Health, wellbeing and development' },
      questions: [
        {
          id: 'wellbeing-support',
          kind: 'text',
          by: 'appraisee',
          lines: 6,
          label: {
            en: 'Is there anything further that the Academy can do to support your health and wellbeing? i.e. adjustments, support, flexible working',
          },
        },
      ],
    },
    {
      id: 'adjustments',
      title: { en: 'Adjustments' },
      questions: [
        {
          ...yesOrNo('disability', 'Do you have a disability under the DDA Act?'),
          hint: { en: 'The Disability Discrimination Act is now the Equality Act 2010.' },
        },
        yesOrNo(
          'changed-circumstances',
          'Have your personal circumstances changed requiring further adjustments to be provided by Academy for you?',
        ),
        yesOrNo('further-adjustments', 'Do you require any further adjustments?'),
        { id: 'adjustment-details', kind: 'text', by: 'appraisee', lines: 5, label: { en: 'Details' } },
      ],
    },
  ],
});
