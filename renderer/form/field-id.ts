import { addressText, type BoxName } from '#domain/form/address.ts';
import { type FormOf, homeOf } from '#domain/form/form-rules.ts';

/** What the fields of a page are named by: the record that is filled in, and the forms that are filled in for it. */
interface Named {
  review: { id: string };
  forms: readonly FormOf<{ id: string }>[];
}

/**
 * The id of a box's field, by the address of the box: the key of its autosave and the target of a link from what is
 * missing, too. A question as a whole, where rows can be added, is a box without row and cell.
 */
export function fieldId({ review, forms }: Named, { question, side, row, cell }: BoxName): string {
  return `${review.id}/${addressText({ form: homeOf(question, forms), question, side, row, cell })}`;
}

/** The id of a field of a row: rows are what both sides agree on. */
export function rowFieldId(named: Named, question: string, row: string, cell: string): string {
  return fieldId(named, { question, side: 'agreed', row, cell });
}

/** The id of the button that adds a row to a question. */
export function addButtonId(named: Named, question: string): string {
  return rowFieldId(named, question, '', '');
}

/** The id of the field in which a step's day is said. */
export function stepFieldId(record: string, step: string): string {
  return `${record}/step/${step}`;
}
