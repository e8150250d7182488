import type { Input, Output } from '#contract/index.ts';

/** How the user wants the table read: what is asked with every look at the outcome. */
export type HowToRead = Omit<Input<'imports.preview'>, 'decisions'>;

/** What the user decided about one row that may speak of somebody who is there already. */
export type Decision = Input<'imports.preview'>['decisions'][number];

/** What the file holds, as far as the screen shows it. */
export type Look = Output<'imports.look'>;
export type Preview = Output<'imports.preview'>;

/** How a table is read before anybody has corrected anything: by its likeliest headings. */
export function usualReading(table: number, look: Look): HowToRead {
  const { headingRow, matching, nameOrder } = look;
  const own = look.own.flatMap(({ id: column, position }) => (position === null ? [] : [{ column, position }]));
  return { table, headingRow, matching, nameOrder, hiddenRows: 'include', groups: {}, own };
}
