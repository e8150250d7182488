import type { OperationName } from '#contract/index.ts';
import type { Line, NoLine } from './line.ts';

type OfColumns = Extract<
  OperationName,
  `${'ownColumns' | 'cells' | 'listViews' | 'spelling' | 'welsh' | 'lists' | 'earlier'}.${string}`
>;

const list: NoLine = { none: 'a list or a setting that screens show all day long, of nobody in particular' };
const notTaken: NoLine = { none: 'nothing is kept of a file before it is read in: that has its own line' };
const ofLooks: NoLine = { none: 'how somebody looks at a list is nothing that was done with a record' };

/** What is left in the trail of the columns that a school gives its lists, of their cells, of its Welsh words, and of its spelling. */
export const linesOfColumns: Record<OfColumns, Line | NoLine> = {
  'ownColumns.ofStaff': list,
  'ownColumns.ofReviews': list,
  'ownColumns.save': { about: 'school' },
  'ownColumns.remove': { about: 'school' },
  'earlier.look': notTaken,
  'earlier.preview': notTaken,
  'earlier.apply': { about: 'school' },
  'lists.readBack': { none: 'nothing is kept of it: the cells that are taken over have their own line' },
  'welsh.words': list,
  'welsh.save': { about: 'school' },
  'welsh.readList': { none: 'nothing is kept of it: taking it in has its own line' },
  'welsh.takeList': { about: 'school' },
  'spelling.words': list,
  'spelling.addWord': { about: 'school' },
  'spelling.removeWord': { about: 'school' },
  'listViews.all': list,
  'listViews.setColumns': ofLooks,
  'listViews.save': ofLooks,
  'listViews.remove': ofLooks,
  'cells.fillStaff': { about: 'keeping', people: true },
  'cells.changeStaff': { about: 'keeping', people: true },
  'cells.fillReviews': { about: 'records', people: true },
};
