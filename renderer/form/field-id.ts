import { addressText, type BoxName } from '#domain/form/address.ts';
import { homeOf } from '#domain/form/form-rules.ts';
import type { Filling } from './filling.ts';

type Named = Pick<Filling, 'record' | 'rules'>;

/**
 * The id of a box's field, by the address of the box: the key of its autosave and the target of a link from what is
 * missing, too. A question as a whole, where rows can be added, is a box without row and cell.
 */
export function fieldId({ record, rules }: Named, { question, side, row, cell }: BoxName): string {
  return `${record}/${addressText({ form: homeOf(question, rules.forms), question, side, row, cell })}`;
}

/** The id of a field of a row: rows are what both sides agree on. */
export function rowFieldId(named: Named, question: string, row: string, cell: string): string {
  return fieldId(named, { question, side: 'agreed', row, cell });
}

/** The id of the button that adds a row to a question. */
export function addButtonId(named: Named, question: string): string {
  return rowFieldId(named, question, '', '');
}
