import { expect, test } from 'vitest';
import type { BoxTarget } from '#domain/returned/box-target.ts';
import { boxValue, type Choice } from '#domain/returned/box-value.ts';

const question = { id: 'q', kind: 'text', label: { en: 'Q' }, by: 'agreed' } as never; // no rule looks at it
const answer = (holds: Extract<BoxTarget, { to: 'answer' }>['holds']): BoxTarget => ({ to: 'answer', question, holds });
const cell = (takes: Extract<BoxTarget, { to: 'row' }>['takes']): BoxTarget => ({
  to: 'row',
  question,
  kind: 'action',
  cell: 'cell',
  takes,
  label: { en: 'Cell' },
});
const scale: Choice[] = [
  { value: 'met', names: ['Met', 'Wedi’i gyflawni'] },
  { value: 'not-met', names: ['Not met', 'Heb ei gyflawni'] },
];
const states: Choice[] = [
  { value: 'open', names: ['Open', 'Ar agor'] },
  { value: 'kept', names: ['Given', 'Wedi’i roi'] },
  { value: 'not-kept', names: ['Not given', 'Heb ei roi'] },
];
const oneOf = answer({ kind: 'one-of', values: ['met', 'not-met'] });

test.each([
  ['3 Sep 2026', '2026-09-03'],
  ['03/09/2026', '2026-09-03'],
  ['3.9.26', '2026-09-03'],
  ['Thursday 3rd September 2026', '2026-09-03'],
  ['3\u00a0Medi 2026', '2026-09-03'],
])('a day is read as a person types it: %s', (typed, text) => {
  expect(boxValue(typed, answer({ kind: 'day' }), [])).toEqual({ written: { text } });
  expect(boxValue(typed, cell('day'), [])).toEqual({ written: { fields: { cell: text } } });
});

test.each(['next Friday', '31/02/2026', 'when the term ends'])('what is no day is not taken: %s', (typed) => {
  expect(boxValue(typed, answer({ kind: 'day' }), [])).toEqual({ not: 'not-a-day' });
  expect(boxValue(typed, cell('day'), [])).toEqual({ not: 'not-a-day' });
});

test.each([
  ['Met', 'met'],
  ['  met ', 'met'],
  ['NOT  MET', 'not-met'],
  ['Heb ei gyflawni', 'not-met'],
  ['Heb ei gyflawni / Not met', 'not-met'],
  ['Not met / Heb ei gyflawni', 'not-met'],
])('a choice is known by its value and by its names in either language: %s', (typed, text) => {
  expect(boxValue(typed, oneOf, scale)).toEqual({ written: { text } });
});

test.each(['Nearly', 'Met, I think', 'Met / Not met'])('what is not on the list is not taken: %s', (typed) => {
  expect(boxValue(typed, oneOf, scale)).toEqual({ not: 'not-on-list' });
});

test.each([
  ['Open', { state: 'open', settledOn: null }],
  ['Given', { state: 'kept', settledOn: null }],
  ['Given on 3 Sep 2026', { state: 'kept', settledOn: '2026-09-03' }],
  ['Wedi’i roi ar 3 Medi 2026', { state: 'kept', settledOn: '2026-09-03' }],
  ['Not given, noted on 3 Sep 2026', { state: 'not-kept', settledOn: '2026-09-03' }],
])('how a promise stands is read as it is printed: %s', (typed, fields) => {
  expect(boxValue(typed, cell('promise-state'), states)).toEqual({ written: { fields } });
});

test('how a promise stands is not guessed', () => {
  expect(boxValue('Given in part', cell('promise-state'), states)).toEqual({ not: 'not-a-day' });
  expect(boxValue('Mostly', cell('promise-state'), states)).toEqual({ not: 'not-on-list' });
});

test('prose keeps its paragraphs, a line has none, and empty is nothing', () => {
  expect(boxValue(' One\n\nTwo ', answer({ kind: 'prose' }), [])).toEqual({ written: { text: 'One\n\nTwo' } });
  expect(boxValue('Nia\nProsser', cell('line'), [])).toEqual({ written: { fields: { cell: 'Nia Prosser' } } });
  expect(boxValue(' \u2003 ', answer({ kind: 'day' }), [])).toEqual({ written: { text: '' } });
  expect(boxValue('', cell('day'), [])).toEqual({ written: { fields: { cell: null } } });
  expect(boxValue('x'.repeat(20_001), answer({ kind: 'prose' }), [])).toEqual({ not: 'too-long' });
});
