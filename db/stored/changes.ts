import { z } from 'zod';
import { changedTable, type RowChange } from '#domain/change.ts';
import { storedShape } from './stored-shape.ts';

const row = z.record(z.string(), z.unknown()).nullable();

/** The rows of a change, so that it can be put back. A table or a column with a new name is renamed here by an upgrade. */
export const rowChangesShape = storedShape<RowChange[]>(
  z.array(z.object({ table: changedTable, id: z.string(), before: row, after: row, along: z.boolean().optional() })),
);
