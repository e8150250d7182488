import { isDay } from '#domain/days/dates.ts';
import { readDay, shortDay } from '#domain/days/day-words.ts';
import type { StaffField } from '#domain/own-columns/staff-cells.ts';
import { plainAmount } from '#domain/own-columns/typed-amount.ts';
import { staffGroupId } from '#domain/policy/groups.ts';
import { contractKind, fullName } from '#domain/staff/staff.ts';
import { plainLetters } from '#domain/text/search.ts';
import type { CellEdit } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import { sentence } from '#renderer/words/problems.ts';
import { type DraftProblem, draftOf, readDraft, type StaffDraft } from './staff-draft.ts';
import type { Person, StaffRow } from './staff-row.ts';

/** The field of the record that stands in a column, where that can be written in the list. */
export const fieldOfColumn: Readonly<Record<string, StaffField>> = {
  jobTitle: 'jobTitle',
  site: 'site',
  group: 'group',
  contract: 'contract',
  started: 'startDate',
  hoursPerWeek: 'hoursPerWeek',
  fte: 'fte',
  weeksPerYear: 'weeksPerYear',
  lineManagerId: 'lineManagerId',
  employeeNumber: 'employeeNumber',
  email: 'email',
};

/** What is chosen by a name and kept by an id: names to choose from, and the id of each. */
type ByName = ReadonlyMap<string, string>;

/** The fields that are chosen by a name. */
export function staffChoices(staff: readonly Person[]): Partial<Record<StaffField, ByName>> {
  return {
    group: new Map(staffGroupId.options.map((id) => [words.staff.groups[id], id])),
    contract: new Map(contractKind.options.map((id) => [words.staff.contracts[id], id])),
    lineManagerId: managers(staff),
  };
}

/** Everybody by name; namesakes by name and job title. */
function managers(staff: readonly Person[]): ByName {
  const namesakes = Map.groupBy(staff, fullName);
  return new Map(
    staff.map((person) => {
      const name = fullName(person);
      return [(namesakes.get(name)?.length ?? 0) > 1 ? `${name}, ${person.jobTitle}` : name, person.id];
    }),
  );
}

/** What is kept of what was typed in a field: the id of what was chosen by its name. Undefined for a name that is not there. */
export function keptOf(field: StaffField, typed: string, choices: ReturnType<typeof staffChoices>): string | undefined {
  const byName = choices[field];
  if (byName === undefined || typed.trim() === '') return amounts.has(field) ? plainAmount(typed) : typed;
  const alike = [...byName].filter(([name]) => isSameName(name, typed));
  return byName.get(typed.trim()) ?? (alike.length === 1 ? alike[0]?.[1] : undefined);
}

const amounts: ReadonlySet<StaffField> = new Set(['hoursPerWeek', 'fte', 'weeksPerYear']);

/** Whether two are one name, whatever the accents, capitals and spaces, and with the family name first: 'Trelech, Sian'. */
function isSameName(name: string, typed: string): boolean {
  const [family = '', given, ...more] = typed.split(',');
  const turned = given === undefined || more.length > 0 ? '' : plainLetters(`${given}${family}`);
  return [plainLetters(typed), turned].includes(plainLetters(name));
}

/** How the cells of the staff list are written, by column. What the form of a person refuses is refused in its words. */
export function staffEdits(
  staff: readonly Person[],
  sites: readonly string[],
): Readonly<Record<string, CellEdit<StaffRow>>> {
  const choices = staffChoices(staff);
  const shape: Partial<Record<StaffField, Pick<CellEdit<StaffRow>, 'kind' | 'options'>>> = {
    group: { kind: 'choice', options: [...(choices.group?.keys() ?? [])] },
    contract: { kind: 'choice', options: [...(choices.contract?.keys() ?? [])] },
    lineManagerId: { kind: 'name', options: [...(choices.lineManagerId?.keys() ?? [])] },
    ...(sites.length > 0 && { site: { kind: 'choice', options: sites } }),
  };
  return Object.fromEntries(
    Object.entries(fieldOfColumn).map(([column, field]) => [
      column,
      {
        ...(shape[field] ?? { kind: 'text' }),
        typed: (row) => typedOf(row, field, choices),
        isSame: (row, typed) => isKept(row, field, keptOf(field, typed, choices)),
        wrong: (row, typed) => wrongWith(row, field, keptOf(field, typed, choices)),
      } satisfies CellEdit<StaffRow>,
    ]),
  );
}

function typedOf(row: StaffRow, field: StaffField, choices: ReturnType<typeof staffChoices>): string {
  const kept = draftOf(row)[field];
  if (field === 'startDate') return isDay(kept) ? shortDay(kept, lang) : '';
  const byName = choices[field];
  return byName ? ([...byName].find(([, id]) => id === kept)?.[0] ?? '') : kept;
}

/** Whether a field has a value already, in other words: '03/09/2026' is '3 Sep 2026', and '32.50' is 32.5. */
function isKept(row: StaffRow, field: StaffField, kept: string | undefined): boolean {
  const there = draftOf(row)[field];
  if (kept === undefined) return false;
  if (field === 'startDate') return (readDay(kept) ?? kept.trim()) === there;
  if (amounts.has(field) && kept.trim() !== '') return Number(kept) === Number(there) && there !== '';
  return kept.trim() === there;
}

/** The first thing that the form would find wrong, and did not find before. */
function wrongWith(row: StaffRow, field: StaffField, kept: string | undefined): string | undefined {
  if (kept === undefined) return sentence({ code: 'field-unknown', field });
  const value = field === 'startDate' ? (readDay(kept) ?? kept) : kept;
  const before = problemsIn(draftOf(row)).map(({ text }) => text);
  const draft = { ...draftOf(row), [field]: value } as StaffDraft; // what is not to be chosen is refused just below
  return problemsIn(draft).find(({ text }) => !before.includes(text))?.text;
}

function problemsIn(draft: StaffDraft): readonly DraftProblem[] {
  const read = readDraft(draft);
  return 'problems' in read ? read.problems : [];
}
