import { z } from 'zod';
import { type Day, isDay } from '#domain/days/dates.ts';
import { ownColumnList } from '#domain/own-columns/own-column.ts';

/** A longer list is no paper that anybody reads, and no sheet that anybody fills. */
export const MOST_LISTED = 5000;

const text = z.string().max(10_000);
/** The id of a row or a column. */
const key = z.string().min(1).max(60);

/** What stands in a cell of a list: words, a day, a figure, a sum in pence, or nothing. */
const listCell = z.union([
  text,
  z.strictObject({ day: z.custom<Day>((value) => typeof value === 'string' && isDay(value)) }),
  z.strictObject({ number: z.number() }),
  z.strictObject({ pence: z.int() }),
  z.null(),
]);

/**
 * A list of the window as it is shown: the columns that are chosen, the rows that the filters leave, in their order. It
 * comes from the window, so that nobody gets more on paper than their own list shows them.
 */
export const shownList = z.strictObject({
  title: z.string().min(1).max(200),
  /** How many rows, in the list's own words. */
  count: z.string().max(100),
  /** What it is filtered by, in words. */
  filters: z.array(z.string().max(300)).max(50),
  columns: z
    .array(
      z.strictObject({
        heading: z.string().max(200),
        kind: z.enum(['text', 'day', 'number', 'money']),
        /** Room for so many letters, where it is to be filled in. */
        room: z.int().min(1).max(100).optional(),
      }),
    )
    .min(1)
    .max(60),
  rows: z.array(z.array(listCell).max(60)).max(MOST_LISTED),
  /** Of a list that comes back when it was changed: which one, of which cycle, and whose its columns and rows are. */
  back: z
    .strictObject({
      list: ownColumnList,
      of: key.nullable(),
      columns: z.array(key).max(60),
      rows: z.array(key).max(MOST_LISTED),
    })
    .optional(),
});
export type ShownList = z.infer<typeof shownList>;
export type ListBack = NonNullable<ShownList['back']>;
export type ListCell = z.infer<typeof listCell>;
