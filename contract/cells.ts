import { z } from 'zod';
import { MOST_IN_CELL } from '#domain/own-columns/own-column.ts';
import { staffField } from '#domain/own-columns/staff-cells.ts';
import { write } from './operation.ts';
import { changeId, ownColumnId, reviewId, staffId } from './shapes.ts';

/** More than anybody pastes: a list of everybody with thirty columns. */
const MOST_CELLS = 20_000;

/** What was typed or pasted, which may be longer than a cell takes: that is refused in words. */
const typed = z.string().max(MOST_IN_CELL * 10);

const changed = z.object({ changeId: changeId.nullable() });

/** Cells of the lists that are written where they stand: one that is typed, or a block that is pasted. */
export const cells = {
  'cells.fillStaff': write(
    z.strictObject({
      cells: z
        .array(z.strictObject({ staffId, column: ownColumnId, typed }))
        .min(1)
        .max(MOST_CELLS),
    }),
    changed,
    ['columns', 'changes'],
    {
      about: ({ cells }) => ({
        of: 'keeping',
        home: 'general',
        people: [...new Set(cells.map((cell) => cell.staffId))],
      }),
      undo: () => 'cells-changed',
    },
  ),
  /** The same with what stands in the records themselves: deadlines follow from it. */
  'cells.changeStaff': write(
    z.strictObject({
      cells: z
        .array(z.strictObject({ staffId, column: z.union([staffField, ownColumnId]), typed }))
        .min(1)
        .max(MOST_CELLS),
    }),
    changed,
    ['columns', 'staff', 'reviews', 'changes'],
    {
      about: ({ cells }) => ({
        of: 'keeping',
        home: 'general',
        people: [...new Set(cells.map((cell) => cell.staffId))],
      }),
      undo: () => 'cells-changed',
      moves: 'silent',
    },
  ),
  'cells.fillReviews': write(
    z.strictObject({
      cells: z
        .array(z.strictObject({ reviewId, column: ownColumnId, typed }))
        .min(1)
        .max(MOST_CELLS),
    }),
    changed,
    ['columns', 'changes'],
    {
      about: ({ cells }) => ({ of: 'records', ids: [...new Set(cells.map((cell) => cell.reviewId))] }),
      undo: () => 'cells-changed',
    },
  ),
};
