import type { Form } from '#domain/policy/form.ts';
import { trainingNeedsQuestion } from '#templates/policies/usual/sections.ts';
import { needsSheet } from '#templates/policies/usual/sheets.ts';
import { person, signatures } from './person.ts';

const sheet = needsSheet({
  title: { en: 'Training and development needs/CPD', cy: 'Anghenion hyfforddi a datblygu/DPP' },
  clause: 'Training and development needs/CPD form',
  person,
  trainingNeeds: {
    ...trainingNeedsQuestion({
      label: { en: 'Training and development needs/CPD', cy: 'Anghenion hyfforddi a datblygu/DPP' },
      hint: {
        en: 'Name them together; say who will act and by when.',
        cy: 'Nodwch nhw gyda’ch gilydd; dywedwch pwy fydd yn gweithredu ac erbyn pryd.',
      },
      columns: {
        need: { en: 'Training/development need', cy: 'Angen hyfforddi/datblygu' },
        action: { en: 'Action to be taken', cy: 'Camau i’w cymryd' },
      },
    }),
    rows: 5,
  },
  signatures,
});

/** The training and development needs / CPD form, kept beside the statement (Step 3.5, 5.2). */
export const cpd: Form = {
  ...sheet,
  sections: [
    ...sheet.sections,
    {
      id: 'passport',
      title: { en: 'Professional Learning Passport', cy: 'Pasbort Dysgu Proffesiynol' },
      questions: [
        {
          id: 'passport',
          kind: 'notice',
          when: 'registered-with-council',
          label: {
            en: 'If you have to be registered with the Education Workforce Council, you may like to add details of the training/development undertaken to your Professional Learning Passport. It is not compulsory.',
            cy: 'Os oes rhaid i chi fod wedi cofrestru gyda Chyngor y Gweithlu Addysg, efallai yr hoffech ychwanegu manylion am yr hyfforddiant/datblygiad a wnaed at eich Pasbort Dysgu Proffesiynol. Nid yw’n orfodol.',
          },
        },
      ],
    },
  ],
};
