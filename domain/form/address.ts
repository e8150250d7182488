import { z } from 'zod';
import { side } from './sides.ts';

/** Longer than any id of the program's own; a school's own ids may be as long as they like. */
const id = z.string().max(400);

/**
 * Which box of the forms something stands in: its question, whose hand it is in, the id of its row (never the row's
 * number) and which box of the row it is. `row` and `cell` are '' where the question has only one.
 */
export const boxName = z.strictObject({ question: id, side, row: id, cell: id });
export type BoxName = z.infer<typeof boxName>;

/**
 * The name of a box everywhere: on screen, in a list of what is missing, and in a Word file that comes back. The form is
 * the first that asks the question, because several forms may print it.
 */
export const address = boxName.extend({ form: id });
export type Address = z.infer<typeof address>;

/** An address as one text, which `readAddress` reads back: 'statement/objectives/agreed/3f2a…/criteria'. */
export function addressText({ form, question, side, row, cell }: Address): string {
  return [form, question, side, row, cell].map(encodeURIComponent).join('/');
}

/** The address that a text says; undefined for a text that is none. */
export function readAddress(text: string): Address | undefined {
  const parts = text.split('/');
  if (parts.length !== 5) return undefined;
  const [form, question, side, row, cell] = parts.map(decoded);
  const read = address.safeParse({ form, question, side, row, cell });
  return read.success ? read.data : undefined;
}

/** The id of a row that is not there yet: the `number`th empty one. No row and no line of a policy is called so. */
export function newRow(number: number): string {
  return `+${number}`;
}

/** Whether a row is not there yet. */
export function isNewRow(row: string): boolean {
  return /^\+\d+$/.test(row);
}

/** Undefined for a text that was not written by `encodeURIComponent`. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
