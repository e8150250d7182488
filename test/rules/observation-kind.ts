import type { Form } from '#domain/policy/form.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { sixth } from './sixth-policy.ts';

/** What a colleague's lesson looked like: one box of each hand, a choice, aims, and both sign. */
const visit: Form = {
  id: 'observation',
  title: { en: 'A visit to the greenhouse' },
  for: 'observation',
  signed: true,
  clause: 'C1',
  sections: [
    {
      id: 'seen',
      title: { en: 'What was seen' },
      questions: [
        { id: 'who', kind: 'facts', label: { en: 'Who' }, show: [{ fact: 'name', label: { en: 'Gardener' } }] },
        { id: 'seen', kind: 'text', by: 'appraiser', lines: 4, label: { en: 'What the visitor saw' } },
        { id: 'felt', kind: 'text', by: 'appraisee', lines: 2, label: { en: 'How it felt' } },
        {
          id: 'weather',
          kind: 'choice',
          by: 'agreed',
          label: { en: 'The weather' },
          options: [
            { value: 'sun', label: { en: 'Sun' } },
            { value: 'rain', label: { en: 'Rain' } },
          ],
        },
        {
          id: 'visit-signatures',
          kind: 'signatures',
          label: { en: 'Shake hands' },
          appraisee: { en: 'Gardener' },
          appraiser: { en: 'Visitor' },
        },
      ],
    },
  ],
};

/** The invented policy with visits beside its conversations: what a policy says of another kind of record. */
export const withVisits: Policy = {
  ...sixth,
  steps: [
    ...sixth.steps,
    {
      id: 'visited',
      label: { en: 'Visited' },
      about: 'observation',
      waitsFor: 'appraiser',
      optional: false,
      clause: 'C2',
    },
    {
      id: 'told',
      label: { en: 'Told how it was' },
      about: 'observation',
      waitsFor: 'appraiser',
      optional: false,
      clause: 'C3',
    },
    {
      id: 'visit-signed',
      label: { en: 'Visit shaken hands on' },
      means: 'signed',
      about: 'observation',
      waitsFor: 'appraisee',
      optional: false,
      clause: 'C3',
    },
  ],
  deadlines: [
    ...sixth.deadlines,
    {
      id: 'told-soon',
      step: 'told',
      about: 'observation',
      when: { kind: 'after', step: 'visited', amount: 2, unit: 'working' },
      joiners: 'none',
      clause: 'C3',
    },
  ],
  forms: [...sixth.forms, visit],
};
