import { z } from 'zod';
import { MOST_CHOICES, ownColumnKind, ownColumnList } from '#domain/own-columns/own-column.ts';
import { read, write } from './operation.ts';
import { changeId, cycleId, line, nothing, ownColumnId } from './shapes.ts';

const columnFields = { name: line, kind: ownColumnKind, choices: z.array(line).max(MOST_CHOICES) };

/** A list's own columns, and what stands in them by the id of the row, then by that of the column. */
const ownColumnsOfList = z.object({
  columns: z.array(
    z.object({
      id: ownColumnId,
      ...columnFields,
      /** In how many rows something stands, those of earlier cycles included. */
      filled: z.int(),
    }),
  ),
  values: z.record(z.string(), z.record(z.string(), z.string())),
});

/** The columns that a school gives its lists (requirements 11.5). */
export const ownColumns = {
  'ownColumns.ofStaff': read(nothing, ownColumnsOfList, ['columns', 'staff']),
  'ownColumns.ofReviews': read(z.strictObject({ cycleId }), ownColumnsOfList, ['columns', 'reviews']),
  /** Adds a column to the end of a list (`columnId` null), or changes one; what stands in it stays as it is. */
  'ownColumns.save': write(
    z.strictObject({ columnId: ownColumnId.nullable(), list: ownColumnList, ...columnFields }),
    z.object({ columnId: ownColumnId, changeId: changeId.nullable() }),
    ['columns', 'changes'],
    { about: () => ({ of: 'school' }), undo: () => 'column-changed' },
  ),
  /** Takes a column away; what stands in it comes back with it. */
  'ownColumns.remove': write(
    z.strictObject({ columnId: ownColumnId }),
    z.object({ changeId }),
    ['columns', 'changes'],
    {
      about: () => ({ of: 'school' }),
      undo: () => 'column-removed',
    },
  ),
};
