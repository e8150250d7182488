import { isDay } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { fullName, type Staff } from '#domain/staff/staff.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import type { Preview } from './columns/how-to-read.ts';

type FieldChange = Preview['changed'][number]['fields'][number];

/** Somebody of the staff by id; undefined for somebody whom this list would add. */
export type NameOf = (id: string) => Pick<Staff, 'givenName' | 'familyName'> | undefined;

/** The words for values that are kept as codes, by field. */
const codes: Partial<Record<string, Record<string, string>>> = {
  group: words.staff.groups,
  contract: words.staff.contracts,
  payRange: words.staff.payRanges,
  language: words.staff.languages,
  qts: { true: words.staff.person.yes, false: words.staff.person.no },
  ewcRegistered: { true: words.staff.person.yes, false: words.staff.person.no },
};

const labels: Partial<Record<string, string>> = words.staff.form.fields;

/** One change in the words of the screen: 'Job title: Teaching assistant → HLTA'. */
export function fieldText({ field, before, after }: FieldChange, nameOf: NameOf): string {
  const shown = (value: string) => valueText(field, value, nameOf);
  return words.import.tables.change(labels[field] ?? field, shown(before), shown(after));
}

function valueText(field: string, value: string, nameOf: NameOf): string {
  if (value === '') return words.import.tables.nothing;
  if (isDay(value)) return shortDay(value, lang);
  if (field === 'lineManagerId') {
    const manager = nameOf(value);
    return manager ? fullName(manager) : words.import.tables.somebodyNew;
  }
  return codes[field]?.[value] ?? value;
}
