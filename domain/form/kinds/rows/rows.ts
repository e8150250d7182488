import { z } from 'zod';
import { common } from '#domain/form/kinds/kind.ts';

/** The shape of a table of rows that are stored as rows. `rows` is how many empty ones a blank form prints. */
export const rowsOf = <Kind extends string, Columns extends z.ZodRawShape>(kind: Kind, columns: Columns) =>
  z.strictObject({
    ...common,
    kind: z.literal(kind),
    columns: z.strictObject(columns),
    rows: z.int().min(1).max(12),
  });
