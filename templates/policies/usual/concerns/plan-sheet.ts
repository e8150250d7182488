import type { QuestionOf } from '#domain/form/kinds/index.ts';
import type { Form } from '#domain/policy/form.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { signatureSection } from '#templates/policies/usual/sections.ts';
import { headOfSheet, prose, transitionNotice } from './concern-sheet.ts';

/** What a policy calls the parts of its plan; the program's own words where they are left out. */
export interface PlanSaid {
  title?: Bilingual;
  clause: string;
  person?: Bilingual;
  manager?: Bilingual;
  areas?: Bilingual;
  measures?: Bilingual;
  monitoring?: Bilingual;
  consequences?: Bilingual;
  /** What happens where the capability procedure takes over; printed on the form and in the notice. */
  transition?: Bilingual;
}

/** A support plan: what is to improve by when, who helps, how it is watched, and its reviews with their days. */
export function planSheet(said: PlanSaid): Form {
  const person = said.person ?? { en: 'Employee', cy: 'Gweithiwr' };
  return {
    id: 'support-plan',
    title: said.title ?? { en: 'Support plan', cy: 'Cynllun cymorth' },
    for: 'support-plan',
    signed: true,
    clause: said.clause,
    sections: [
      headOfSheet(person),
      {
        id: 'areas',
        title: { en: 'The plan', cy: 'Y cynllun' },
        questions: [
          {
            id: 'plan-areas',
            kind: 'actions',
            label: said.areas ?? { en: 'Areas and actions', cy: 'Meysydd a chamau' },
            columns: {
              area: { label: { en: 'Area of concern', cy: 'Maes sy’n peri pryder' } },
              action: { label: { en: 'Action and support', cy: 'Cam a chymorth' } },
              who: { label: { en: 'Who', cy: 'Pwy' } },
              by: { label: { en: 'By', cy: 'Erbyn' } },
              measures: { label: said.measures ?? { en: 'Measure of success', cy: 'Mesur llwyddiant' } },
              progress: { label: { en: 'Progress', cy: 'Cynnydd' } },
              done: { label: { en: 'Done on', cy: 'Gwnaed ar' } },
            },
            rows: 8,
          },
        ],
      },
      {
        id: 'monitoring',
        title: { en: 'Monitoring', cy: 'Monitro' },
        questions: [
          prose(
            'plan-monitoring',
            said.monitoring ?? {
              en: 'Who monitors progress, and how',
              cy: 'Pwy sy’n monitro cynnydd, a sut',
            },
            3,
          ),
          prose(
            'plan-consequences',
            said.consequences ?? {
              en: 'What was explained will follow if there is not enough improvement',
              cy: 'Yr hyn yr eglurwyd y bydd yn dilyn os na fydd digon o welliant',
            },
            3,
          ),
          ...(said.transition ? [transitionNotice(said.transition)] : []),
        ],
      },
      {
        id: 'reviews',
        title: { en: 'Reviews', cy: 'Adolygiadau' },
        // they are held after the plan was agreed
        afterSigning: true,
        questions: [reviewsTable('plan-reviews')],
      },
      signatureSection({
        label: { en: 'Signed and dated', cy: 'Llofnodwyd a dyddiwyd' },
        appraisee: person,
        appraiser: said.manager ?? { en: 'Manager', cy: 'Rheolwr' },
      }),
    ],
  };
}

const nth: readonly [id: string, en: string, cy: string][] = [
  ['first', 'First review', 'Adolygiad cyntaf'],
  ['second', 'Second review', 'Ail adolygiad'],
  ['third', 'Third review', 'Trydydd adolygiad'],
  ['fourth', 'Fourth review', 'Pedwerydd adolygiad'],
  ['fifth', 'Fifth review', 'Pumed adolygiad'],
  ['sixth', 'Sixth review', 'Chweched adolygiad'],
];

/** The reviews of a plan or of probation: planned for a day, held on a day, with who was there and notes. */
export function reviewsTable(id: string): QuestionOf<'grid'> {
  return {
    id,
    kind: 'grid',
    by: 'agreed',
    label: { en: 'Days and notes', cy: 'Dyddiau a nodiadau' },
    columns: [
      { id: 'date', label: { en: 'Planned for', cy: 'Wedi’i gynllunio ar gyfer' }, cell: 'day', means: 'due' },
      { id: 'held', label: { en: 'Held on', cy: 'Cynhaliwyd ar' }, cell: 'day', means: 'done' },
      { id: 'who', label: { en: 'Who was there', cy: 'Pwy oedd yno' }, cell: 'text' },
      { id: 'notes', label: { en: 'Notes', cy: 'Nodiadau' }, cell: 'text' },
    ],
    rows: nth.map(([row, en, cy]) => ({ id: row, label: { en, cy } })),
  };
}
