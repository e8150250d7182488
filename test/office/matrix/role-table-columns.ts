import type { OperationName } from '#contract/index.ts';
import { both, notThere, type OfNobody, type OfSomebody, ofAnybody, refusedBoth } from './role-row.ts';

type OfColumns = Extract<OperationName, `${'ownColumns' | 'cells' | 'listViews' | 'spelling' | 'earlier'}.${string}`>;

/** Who is answered what of the columns that a school gives its lists, of their cells, and of its spelling. */
export const rolesOfColumns: Record<OfColumns, OfNobody | OfSomebody> = {
  // nothing was chosen to be read in
  'earlier.look': refusedBoth('not-found'),
  'earlier.preview': refusedBoth('not-found'),
  'earlier.apply': refusedBoth('not-found'),
  'ownColumns.ofStaff': both,
  'ownColumns.ofReviews': both,
  'ownColumns.save': both,
  'ownColumns.remove': both,
  'spelling.words': both,
  'spelling.addWord': both,
  'spelling.removeWord': both,
  'listViews.all': both,
  'listViews.setColumns': both,
  'listViews.save': both,
  'listViews.remove': both,
  'cells.fillStaff': ofAnybody,
  'cells.changeStaff': ofAnybody,
  'cells.fillReviews': notThere,
};
