import type { Input, OperationName } from '#contract/index.ts';
import type * as Ids from '#domain/ids.ts';

const uuid = '00000000-0000-4000-8000-000000000000';
const columnId = uuid as Ids.OwnColumnId; // an id that nothing has

const tracker = {
  ...{ table: 0, headingRow: 1, columns: [{ position: 0, holds: 'fullName' as const, year: null }] },
  ...{ year: 2024, people: [] },
};

type Named = Extract<
  OperationName,
  `${'ownColumns' | 'cells' | 'listViews' | 'lists' | 'earlier' | 'spelling'}.${string}`
>;

/** What the window may ask of the columns that a school gives its lists, of their cells, and of its spelling. */
export const columnExamples: { [Name in Named]: Input<Name> } = {
  'ownColumns.ofStaff': {},
  'ownColumns.ofReviews': { cycleId: uuid as Ids.CycleId }, // as above
  'ownColumns.save': { columnId: null, list: 'staff', name: 'Badge', kind: 'choice', choices: ['Blue', 'Green'] },
  'ownColumns.remove': { columnId },
  'spelling.words': {},
  'spelling.addWord': { word: 'Numicon' },
  'spelling.removeWord': { word: 'Numicon' },
  'lists.readBack': {
    list: {
      ...{ title: 'Staff', count: '1 person', filters: [], columns: [{ heading: 'Name', kind: 'text' }] },
      ...{ rows: [['Prosser, Nia']], back: { list: 'staff', of: null, columns: ['name'], rows: [uuid] } },
    },
  },
  'earlier.look': { table: 0, headingRow: null },
  'earlier.preview': tracker,
  'earlier.apply': tracker,
  'listViews.all': {},
  'listViews.setColumns': { list: 'staff', columns: ['group', '-jobTitle'], restricted: false },
  'listViews.save': { list: 'staff', name: 'Teachers', search: 'group=teacher', restricted: false },
  'listViews.remove': { id: uuid as Ids.SavedFilterId, restricted: false }, // as above
  'cells.fillStaff': { cells: [{ staffId: uuid as Ids.StaffId, column: columnId, typed: '3/9/26' }] }, // as above
  'cells.changeStaff': { cells: [{ staffId: uuid as Ids.StaffId, column: 'hoursPerWeek', typed: '32.5' }] }, // as above
  'cells.fillReviews': { cells: [{ reviewId: uuid as Ids.ReviewId, column: columnId, typed: 'yes' }] }, // as above
};
