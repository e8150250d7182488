import { z } from 'zod';
import type { Day } from '#domain/days/dates.ts';
import { readDay } from '#domain/days/day-words.ts';
import type { PromiseState } from '#domain/record/rows.ts';
import { cleanName, cleanProse } from '#domain/text/clean-text.ts';
import { MOST_PROSE } from '#domain/text/prose.ts';
import type { BoxTarget, RowTakes } from './box-target.ts';
import { evenly } from './fingerprint.ts';

/** Why what a box of a file says cannot be taken. */
export const notTaken = z.enum([
  /** The record has no such box, or its row is not there any more. */
  'no-box',
  'not-a-day',
  'not-on-list',
  'several-ticked',
  'too-long',
  /** The record is signed or closed. */
  'closed',
  /** A day in the future or before the cycle, where neither can be. */
  'day-refused',
]);
export type NotTaken = z.infer<typeof notTaken>;

/** The words that a value may be called by, in any language. */
export interface Choice {
  value: string;
  names: readonly string[];
}

/** What is to be written in a box: one text, or the parts of a row. */
export type Written = { text: string } | { fields: Readonly<Record<string, string | Day | null>> };
export type BoxValue = { written: Written } | { not: NotTaken };

const MOST_LINE = 300;

/** What a text of a file is worth in its box: days as a person types them, choices by their value or any of their names. */
export function boxValue(said: string, target: BoxTarget, choices: readonly Choice[]): BoxValue {
  if (target.to === 'row') return rowValue(said, target, choices);
  const { holds } = target;
  const text = cleanProse(said).trim();
  if (text === '') return { written: { text: '' } };
  if (holds.kind === 'prose') return ofLength(text, MOST_PROSE, (kept) => ({ text: kept }));
  if (holds.kind === 'day') {
    const day = readDay(evenly(text));
    return day === undefined ? { not: 'not-a-day' } : { written: { text: day } };
  }
  const value = valueNamed(text, choices) ?? holds.values.find((one) => one === text);
  return value !== undefined && holds.values.includes(value) ? { written: { text: value } } : { not: 'not-on-list' };
}

type RowTarget = Extract<BoxTarget, { to: 'row' }>;

function rowValue(said: string, { cell, takes }: RowTarget, choices: readonly Choice[]): BoxValue {
  return byTakes[takes](said, cell, choices);
}

const byTakes: Record<RowTakes, (said: string, cell: string, choices: readonly Choice[]) => BoxValue> = {
  prose: (said, cell) => ofLength(cleanProse(said).trim(), MOST_PROSE, (text) => ({ fields: { [cell]: text } })),
  line: (said, cell) => ofLength(cleanName(said), MOST_LINE, (text) => ({ fields: { [cell]: text } })),
  day: (said, cell) => {
    if (evenly(said) === '') return { written: { fields: { [cell]: null } } };
    const day = readDay(evenly(said));
    return day === undefined ? { not: 'not-a-day' } : { written: { fields: { [cell]: day } } };
  },
  'promise-state': (said, _cell, choices) => stateSaid(said, choices),
};

/** 'Kept on 3 Sep 2026': the state by its name, with the day behind it where one is said. */
function stateSaid(said: string, choices: readonly Choice[]): BoxValue {
  const text = evenly(said).toLowerCase();
  const named = choices
    .flatMap(({ value, names }) =>
      names.map((name) => ({ state: value as PromiseState, name: evenly(name).toLowerCase() })),
    ) // the values of that list
    .filter(({ name }) => name !== '' && text.startsWith(name) && /^(?:$|[\s,:])/.test(text.slice(name.length)))
    .toSorted((one, other) => other.name.length - one.name.length)[0];
  if (named === undefined) return { not: 'not-on-list' };
  const rest = text.slice(named.name.length).replace(/^[\s:,–-]*(?:noted|nodwyd)?\s*(?:on|ar)?\s*/, '');
  if (named.state === 'open')
    return rest === '' ? { written: { fields: { state: 'open', settledOn: null } } } : { not: 'not-on-list' };
  const settledOn = rest === '' ? null : readDay(rest);
  return settledOn === undefined ? { not: 'not-a-day' } : { written: { fields: { state: named.state, settledOn } } };
}

function ofLength(text: string, most: number, written: (text: string) => Written): BoxValue {
  return text.length > most ? { not: 'too-long' } : { written: written(text) };
}

/** The value that is called so, or by two of its names as a form in both languages prints them. */
export function valueNamed(text: string, choices: readonly Choice[]): string | undefined {
  const said = evenly(text).toLowerCase();
  const pieces = said.split(/\s*\/\s*/);
  const isOf = ({ value, names }: Choice, one: string): boolean =>
    [value, ...names].some((name) => evenly(name).toLowerCase() === one);
  const whole = choices.find((choice) => isOf(choice, said));
  return (whole ?? choices.find((choice) => pieces.length > 1 && pieces.every((one) => isOf(choice, one))))?.value;
}
