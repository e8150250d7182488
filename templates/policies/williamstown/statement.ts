import type { Form } from '#domain/policy/form.ts';
import { person, signatures } from './person.ts';

/** The performance review and planning statement: what both sign (Step 3, Step 4). */
export const statement: Form = {
  id: 'statement',
  title: { en: 'Performance review and planning statement', cy: 'Datganiad adolygu a chynllunio perfformiad' },
  for: 'review',
  signed: true,
  clause: 'Performance review and planning statement',
  sections: [
    person,
    {
      id: 'review',
      title: { en: 'Review', cy: 'Adolygu' },
      untitled: true,
      questions: [
        {
          id: 'previous-objectives',
          kind: 'objective-progress',
          rows: 3,
          label: { en: 'Progress on previous objectives', cy: 'Cynnydd o ran amcanion blaenorol' },
          hint: {
            en: 'Carried over from last year’s statement where there is one.',
            cy: 'Wedi’u cario drosodd o ddatganiad y llynedd os oes un.',
          },
          columns: {
            objective: { label: { en: 'Objective', cy: 'Amcan' } },
            progress: { label: { en: 'Assessment/Progress/notes', cy: 'Asesiad/cynnydd/nodiadau' } },
          },
        },
        {
          id: 'helped-or-hindered',
          kind: 'text',
          by: 'agreed',
          lines: 5,
          label: {
            en: 'Did anything help/or hinder progress',
            cy: 'A wnaeth unrhyw beth helpu/neu rwystro cynnydd',
          },
        },
        {
          id: 'training-undertaken',
          kind: 'training-undertaken',
          rows: 3,
          label: {
            en: 'How well did any training/development interventions assist development?',
            cy: 'Pa mor dda y gwnaeth unrhyw hyfforddiant/gweithgareddau datblygu gynorthwyo datblygiad?',
          },
          columns: {
            activity: { label: { en: 'Training/development activity', cy: 'Gweithgaredd hyfforddi/datblygu' } },
            success: { label: { en: 'Success', cy: 'Llwyddiant' } },
          },
        },
        {
          id: 'comments',
          kind: 'text',
          by: 'both',
          lines: 5,
          shows: 'promises',
          label: { en: 'Any additional comments', cy: 'Unrhyw sylwadau ychwanegol' },
          hint: {
            en: 'Anything still disagreed after talking it over may be noted here, in either hand.',
            cy: 'Gellir nodi yma, gan y naill neu’r llall, unrhyw beth sy’n dal heb ei gytuno ar ôl ei drafod.',
          },
        },
      ],
    },
    {
      id: 'planning',
      title: { en: 'Planning', cy: 'Cynllunio' },
      untitled: true,
      questions: [
        {
          id: 'objectives',
          kind: 'objectives',
          rows: 3,
          label: { en: 'Objectives for next year', cy: 'Amcanion ar gyfer y flwyddyn nesaf' },
          hint: {
            en: 'A maximum of three is recommended. New ones, or last year’s continued.',
            cy: 'Argymhellir uchafswm o dri. Rhai newydd, neu rai’r llynedd yn parhau.',
          },
          columns: {
            objective: { label: { en: 'Objective', cy: 'Amcan' } },
            criteria: { label: { en: 'Success criteria/timescale', cy: 'Meini prawf llwyddiant/amserlen' } },
            monitoring: { label: { en: 'Monitoring method', cy: 'Dull monitro' } },
          },
        },
      ],
    },
    signatures,
  ],
};
