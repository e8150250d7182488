import { z } from 'zod';
import { plainHolds } from '#domain/earlier/earlier-columns.ts';
import { saidSchema } from '#domain/text/bilingual.ts';
import { sessionChange, sessionRead } from './operation.ts';
import { dayShape, staffId } from './shapes.ts';

const position = z.int().min(0).max(99);
const row = z.int().min(0).max(1_000_000);
const year = z.int().min(1950).max(2100).nullable();
const place = { table: z.int().min(0).max(500), headingRow: row.nullable() };

const holds = z.union([z.enum(plainHolds), z.templateLiteral(['box:', z.string().max(100)])]);
const column = z.strictObject({ position, holds, year });

/** How the user wants an old tracker read. */
const reading = z.strictObject({
  ...place,
  columns: z.array(column).max(100),
  /** The first calendar year of the year that rows tell of which name none. */
  year,
  /** Whose rows are, where somebody said so; null for a row that is left out. */
  people: z.array(z.strictObject({ row, staffId: staffId.nullable() })).max(20_000),
});

/** The file is chosen and let go as a staff list is: `imports.choose`, `imports.forget`. */
export const earlier = {
  /** A table of an old tracker, what its columns are likely to hold, and the boxes of the policy that they can fill. */
  'earlier.look': sessionRead(
    z.strictObject(place),
    z.object({
      headingRow: row,
      columns: z.array(z.object({ ...column.shape, heading: z.string(), examples: z.array(z.string()) })),
      /** As the name of the sheet says it. */
      year,
      rows: z.int(),
      boxes: z.array(z.object({ id: z.string(), label: saidSchema })),
      policy: saidSchema.nullable(),
    }),
    ['import', 'policy'],
  ),
  /** What reading it in would do; nothing is written. */
  'earlier.preview': sessionRead(
    reading,
    z.object({
      placed: z.array(
        z.object({
          row,
          staffId,
          name: z.string(),
          /** It is theirs by the name alone. */
          isByName: z.boolean(),
          label: z.string(),
          held: dayShape.nullable(),
          appraiser: z.string(),
          boxes: z.array(z.object({ label: z.string(), text: z.string() })),
          note: z.string(),
        }),
      ),
      /** The cycles that would be made. */
      cycles: z.array(z.string()),
      aside: z.array(
        z.object({
          row,
          year,
          said: z.string(),
          why: z.enum([
            'nobody',
            'left-out',
            'several',
            'headteacher',
            'no-year',
            'running',
            'kept-here',
            'twice',
            'long',
            'no-period',
          ]),
          text: z.string(),
        }),
      ),
      /** So many are here already. */
      there: z.int(),
    }),
    ['import', 'staff', 'cycles', 'reviews', 'policy'],
  ),
  'earlier.apply': sessionChange(
    reading,
    z.object({ reviews: z.int(), cycles: z.int() }),
    ['cycles', 'reviews', 'changes', 'import'],
    { about: () => ({ of: 'school' }), undo: () => 'earlier-read-in', watched: true },
  ),
};
