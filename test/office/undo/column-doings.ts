import type { NamesPutBack } from '#contract/index.ts';
import type { FullSchool } from './undoing.ts';

type Doing = (school: FullSchool) => Promise<unknown>;

/** Each way to ask for what can be put back of a school's own columns. */
export const columnDoings: Record<
  Extract<NamesPutBack, `${'ownColumns' | 'cells'}.${string}`>,
  Record<string, Doing>
> = {
  'ownColumns.save': {
    'a column': ({ office }) =>
      office.ask('ownColumns.save', { columnId: null, list: 'reviews', name: 'Copied', kind: 'tick', choices: [] }),
    'another name and kind': ({ office, columns }) =>
      office.ask('ownColumns.save', {
        columnId: columns.staff,
        list: 'staff',
        name: 'Badge',
        kind: 'choice',
        choices: ['Blue'],
      }),
  },
  'ownColumns.remove': {
    'with what stands in it': ({ office, columns }) => office.ask('ownColumns.remove', { columnId: columns.staff }),
  },
  'cells.fillStaff': {
    'one changed, one filled': ({ office, columns, school: { people } }) =>
      office.ask('cells.fillStaff', {
        cells: [people.nia, people.owain].map((staffId) => ({ staffId, column: columns.staff, typed: 'Hall' })),
      }),
  },
  'cells.changeStaff': {
    'hours, a title and an own column': ({ office, columns, school: { people } }) =>
      office.ask('cells.changeStaff', {
        cells: [
          { staffId: people.nia, column: 'hoursPerWeek', typed: '12.5' },
          { staffId: people.nia, column: columns.staff, typed: '' },
          { staffId: people.owain, column: 'jobTitle', typed: 'Caretaker' },
        ],
      }),
  },
  'cells.fillReviews': {
    'two emptied': ({ office, columns, nia, owain }) =>
      office.ask('cells.fillReviews', {
        cells: [nia, owain].map((reviewId) => ({ reviewId, column: columns.reviews, typed: '' })),
      }),
  },
};
