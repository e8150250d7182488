import { z } from 'zod';
import { shownList } from '#domain/list/shown-list.ts';
import { task } from './operation.ts';
import { dayShape } from './shapes.ts';

const cell = z.object({ row: z.string(), column: z.string(), typed: z.string() });

/** A list that comes back from Excel (requirements 11.5). */
export const lists = {
  /**
   * Asks for a file that a list was saved to, and says what of it was changed there; nothing is written. The list is given as
   * it stands in the window: nobody learns of more than their own list shows them.
   */
  'lists.readBack': task(
    z.strictObject({ list: shownList.required({ back: true }) }),
    z.object({
      file: z
        .object({
          fileName: z.string(),
          savedOn: dayShape,
          /** `since`: it was changed here, too, after the file was saved. */
          changed: z.array(cell.extend({ since: z.boolean() })),
          /** Cells that Excel shows an error in. */
          broken: z.array(cell),
          /** Lines that are nobody's row here, by their number in the file. */
          aside: z.array(z.object({ line: z.int(), said: z.string(), why: z.enum(['added', 'gone', 'twice']) })),
          /** Rows that were taken out of the file. */
          missing: z.array(z.string()),
          /** Columns of the file that the list does not have. */
          unknown: z.array(z.string()),
        })
        .nullable(),
    }),
    [],
    { leaves: 'nothing' },
  ),
};
