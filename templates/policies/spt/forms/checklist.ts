import type { QuestionOf } from '#domain/form/kinds/index.ts';
import type { Form } from '#domain/policy/form.ts';
import { appraisee } from '#templates/policies/spt/person.ts';

type Checklist = QuestionOf<'checklist'>;

const item = (id: string, en: string): Checklist['items'][number] => ({ id, label: { en } });

const list = (id: string, by: Checklist['by'], label: string, items: Checklist['items']): Checklist => ({
  id,
  kind: 'checklist',
  by,
  label: { en: label },
  items,
});

/** What the flow chart asks of both sides before the first meeting and in each of the three phases (18.1 to 18.4). */
export const checklist: Form = {
  id: 'checklist',
  title: { en: 'Appraisal: checklist' },
  for: 'review',
  signed: false,
  clause: '18',
  sections: [
    appraisee,
    {
      id: 'checklist',
      title: { en: 'Checklist' },
      untitled: true,
      questions: [
        list('preparation', 'appraiser', 'Preparing for the appraisal meeting', [
          item('date', 'Confirm the date with the appraisee'),
          item('papers', 'Send the forms and both policies, at least five working days before'),
          item('asked', 'Ask for the self-assessment before the meeting'),
        ]),
        list('planning', 'agreed', 'Planning and setting objectives', [
          item('policies', 'Go over the appraisal policy and the pay policy'),
          item('self-assessment', 'Discuss the self-assessment'),
          item('objectives', 'Identify and agree objectives, and complete the form'),
          item('mid-year', 'Confirm the date of the mid-year review'),
        ]),
        list('mid-year', 'agreed', 'Mid-year progress review', [
          item('progress', 'Hear the appraisee on progress with each objective'),
          item('feedback', 'Give feedback on performance so far'),
          item('support', 'Go over support and training: done, under way, still to begin'),
          item('changes', 'Note what has to change, and any change to the job'),
          item('end-date', 'Agree the date of the end-of-year review'),
        ]),
        list('end-of-year', 'agreed', 'End-of-year review', [
          item('appraisee', 'Hear the appraisee on the year'),
          item('appraiser', 'Give the appraiser’s view of the year and complete the form'),
          item('graded', 'Discuss each objective and grade it'),
          item('pay', 'Outline recommendations, in line with the pay policy'),
        ]),
      ],
    },
  ],
};
