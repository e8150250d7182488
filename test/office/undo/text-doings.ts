import type { NamesPutBack } from '#contract/index.ts';
import { planOf } from '#test/office/school-year.ts';
import type { FullSchool } from './undoing.ts';

type Doing = (school: FullSchool) => Promise<unknown>;
type Names = 'records.answer' | 'rows.save' | 'training.save' | 'school.update' | 'school.setPriorities';

/** Each way to ask for what is typed: in a review, about a training need, of the school. */
export const textDoings: Record<Extract<NamesPutBack, Names>, Record<string, Doing>> = {
  'records.answer': {
    'a box of a form': ({ office, nia }) =>
      office.ask('records.answer', {
        recordId: nia,
        question: 'helped-or-hindered',
        side: 'agreed',
        row: '',
        cell: '',
        text: 'Time to plan',
      }),
  },
  'rows.save': {
    'an objective': ({ office, rows }) =>
      office.ask('rows.save', { kind: 'objective', rowId: rows.objective, fields: { text: 'Keep the boiler log' } }),
  },
  'training.save': {
    'of a review': ({ office, needs }) =>
      office.ask('training.save', { trainingNeedId: needs.ofReview, fields: { need: 'First aid' } }),
    'a cost': ({ office, needs }) =>
      office.ask('training.save', { trainingNeedId: needs.alone, fields: { costPence: 12_000 } }),
  },
  'school.update': {
    'another name': ({ office }) =>
      office.ask('school.update', {
        name: 'Ysgol y Bont',
        nation: 'wales',
        address: 'Stryd Fawr',
        documentLanguage: 'both',
      }),
  },
  'school.setPriorities': {
    'two of them': ({ office }) => office.ask('school.setPriorities', planOf('Reading', 'Number')),
  },
};
