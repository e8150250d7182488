import type { QuestionOf } from '#domain/form/kinds/index.ts';
import type { Form } from '#domain/policy/form.ts';

const who: QuestionOf<'facts'> = {
  id: 'person',
  kind: 'facts',
  label: { en: 'Colleague' },
  show: [
    { fact: 'name', label: { en: 'Colleague' } },
    { fact: 'appraiser', label: { en: 'Guide' } },
  ],
};

const section = (id: string, title: string, questions: Form['sections'][number]['questions']) => ({
  id,
  title: { en: title },
  questions,
});

const hands: QuestionOf<'signatures'> = {
  id: 'signatures',
  kind: 'signatures',
  label: { en: 'Shake hands and sign' },
  appraisee: { en: 'Colleague' },
  appraiser: { en: 'Guide' },
};

const wishes: QuestionOf<'training-needs'> = {
  id: 'training-needs',
  kind: 'training-needs',
  rows: 2,
  label: { en: 'Wishes to learn' },
  columns: { need: { label: { en: 'I would like to learn' } }, action: { label: { en: 'So we shall' } } },
};

const record: Form = {
  id: 'statement',
  title: { en: 'Record of the harvest' },
  for: 'review',
  signed: true,
  clause: 'B5',
  sections: [
    section('person', 'Colleague', [who]),
    section('harvest', 'Harvest', [
      { id: 'grew', kind: 'text', by: 'both', lines: 5, label: { en: 'What grew?' } },
      {
        id: 'aims',
        kind: 'objectives',
        rows: 2,
        label: { en: 'Aims for the next round' },
        columns: { objective: { label: { en: 'Aim' } }, criteria: { label: { en: 'How we shall know' } } },
      },
    ]),
    section('signatures', 'Hands', [hands]),
  ],
};

const learning: Form = {
  id: 'cpd',
  title: { en: 'Wishes to learn' },
  for: 'review',
  signed: false,
  clause: 'B6',
  sections: [section('person', 'Colleague', [who]), section('wishes', 'Wishes', [wishes])],
};

/** The forms of the invented policy. */
export const sixthForms: Form[] = [record, learning];
