import { isDay } from '#domain/days/dates.ts';
import type { CalendarKind, NewCalendarEntry } from '#domain/days/school-calendar.ts';
import type { FormProblem } from '#renderer/asking/form-problems.ts';
import { words } from '#renderer/words/index.ts';

/** A date as the form holds it: each box as it was typed. An empty last day is the first. */
export interface EntryDraft {
  kind: CalendarKind;
  name: string;
  starts: string;
  ends: string;
}

export const entryFields = ['name', 'starts', 'ends'] as const;
type EntryField = (typeof entryFields)[number];

export const emptyEntry: EntryDraft = { kind: 'term', name: '', starts: '', ends: '' };

/** The form as it shows a date that is there. */
export function draftOf({ kind, name, starts, ends }: NewCalendarEntry): EntryDraft {
  return { kind, name, starts, ends: ends === starts ? '' : ends };
}

/** What the form says, or everything that is wrong with it, in the order of the form. */
export function readDraft({ kind, name, starts, ends }: EntryDraft): NewCalendarEntry | FormProblem<EntryField>[] {
  const says = words.calendar.form;
  const last = ends === '' ? starts : ends;
  if (name.trim() !== '' && isDay(starts) && isDay(last)) return { kind, name: name.trim(), starts, ends: last };
  const problems: FormProblem<EntryField>[] = [];
  if (name.trim() === '') problems.push({ field: 'name', text: says.missing.name });
  if (starts === '') problems.push({ field: 'starts', text: says.missing.starts });
  else if (!isDay(starts)) problems.push({ field: 'starts', text: says.notADay(says.starts) });
  if (ends !== '' && !isDay(ends)) problems.push({ field: 'ends', text: says.notADay(says.ends) });
  return problems;
}
