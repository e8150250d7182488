import { addressText, newRow } from '#domain/form/address.ts';
import type { BoxWanted } from '#domain/form/content.ts';
import { homeOf } from '#domain/form/form-rules.ts';
import type { PolicyFormRules } from '#domain/policy/form-rules.ts';

/** The address under which a box of a form comes back from Word. */
export function boxAddress(
  { rules }: { rules: PolicyFormRules },
  { question, side, row = '', cell = '' }: BoxWanted,
): string {
  return addressText({ form: homeOf(question, rules.forms), question, side, row, cell });
}

/** The empty rows of a form: rows that are not there yet, each to be told from the others when it comes back. */
export function newRows(count: number): { id: string }[] {
  return Array.from({ length: count }, (_, at) => ({ id: newRow(at + 1) }));
}
