import { z } from 'zod';
import { type Day, isDay } from '#domain/days/dates.ts';
import { readDay } from '#domain/days/day-words.ts';
import { FIRST_YEAR, isOfOurYears, LAST_YEAR } from '#domain/days/years.ts';
import type { OwnColumnId } from '#domain/ids.ts';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import { cleanProse } from '#domain/text/clean-text.ts';
import { byText } from '#domain/text/order.ts';
import { plainLetters } from '#domain/text/search.ts';

/** The lists that a school may give columns of its own (requirements 11.5). */
export const ownColumnList = z.enum(['staff', 'reviews']);
export type OwnColumnList = z.infer<typeof ownColumnList>;

export const ownColumnKind = z.enum(['text', 'day', 'tick', 'choice']);
export type OwnColumnKind = z.infer<typeof ownColumnKind>;

/** A column that a school gave one of its lists. */
export interface OwnColumn {
  id: OwnColumnId;
  list: OwnColumnList;
  name: string;
  kind: OwnColumnKind;
  /** What may be chosen; empty for every other kind. */
  choices: readonly string[];
  position: number;
}

/** More would be a second list. */
export const MOST_OWN_COLUMNS = 30;
export const MOST_CHOICES = 50;
/** What a cell holds at most, in characters. */
export const MOST_IN_CELL = 2000;

/** How a tick is kept. */
export const TICKED = 'yes';
const ticks = 'yes y true t 1 x ✓ ✔ ☑ ☒ √ ticked checked done ok ie ydw oes do'.split(' ');
const blanks = ['', 'no', 'n', 'false', 'f', '0', '-', '–', '☐', 'none', 'n/a', 'unticked', 'na', 'nac oes'];

/**
 * What is kept of what somebody typed or pasted into a cell: a day as it is stored, a tick as `TICKED`, a choice as the
 * column words it, the empty text for nothing. Refuses at the field `value` what the kind of the column does not take.
 */
export function readCell({ kind, choices }: Pick<OwnColumn, 'kind' | 'choices'>, typed: string): Result<string> {
  const text = cleanProse(typed).trim();
  if (text.length > MOST_IN_CELL) return refuse({ code: 'field-long', field: 'value', most: MOST_IN_CELL });
  return text === '' ? done('') : readers[kind](text, choices);
}

type Reader = (text: string, choices: readonly string[]) => Result<string>;

const unknown = { code: 'field-unknown', field: 'value' } as const;

const readers: Record<OwnColumnKind, Reader> = {
  text: (text) => done(text),
  day: (text) => {
    const read = readDay(text);
    if (read === undefined) return refuse({ code: 'field-not-a-day', field: 'value' });
    if (!isOfOurYears(read)) return refuse({ code: 'field-year', field: 'value', first: FIRST_YEAR, last: LAST_YEAR });
    return done(read);
  },
  tick: (text) => {
    // a sign may be followed by one that asks for a coloured picture of it
    const sign = text.toLowerCase().replace(/\ufe0f$/u, '');
    if (ticks.includes(sign)) return done(TICKED);
    return blanks.includes(sign) ? done('') : refuse(unknown);
  },
  choice: (text, choices) => {
    const found =
      choices.find((one) => one === text) ?? choices.find((one) => byText(one, text) === 0 || alike(one, text));
    return found === undefined ? refuse(unknown) : done(found);
  },
};

const alike = (one: string, other: string): boolean =>
  plainLetters(one) !== '' && plainLetters(one) === plainLetters(other);

/** What stands in a cell: words, a day, or a tick. */
export type OwnCell = { text: string } | { day: Day } | { ticked: true } | null;

/**
 * A stored value as its column shows it. What the column does not take any more, because its kind or its choices were
 * changed, shows as it was written: nothing is lost by a change that can be taken back.
 */
export function cellOf(column: Pick<OwnColumn, 'kind' | 'choices'>, stored: string): OwnCell {
  const read = readCell(column, stored);
  if (!read.ok) return { text: stored };
  if (read.value === '') return null;
  if (column.kind === 'tick') return { ticked: true };
  return (column.kind === 'day' || column.kind === 'text') && isDay(read.value)
    ? { day: read.value }
    : { text: read.value };
}

/** The choices out of lines, each once, without empty ones. */
export function choicesIn(lines: string): string[] {
  return [...new Set(lines.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
}
