import { expect, test } from 'vitest';
import { byName, byText, inOrder } from '#domain/text/order.ts';
import { searchFor } from '#domain/text/search.ts';

/** Names as the staff list writes them, in the order in which a British office keeps its files. */
const filed = [
  'ap Rhys, Dewi',
  'Apsley, Joan',
  'de Souza, Ana',
  'Dean, Carol',
  'Evans, Ann',
  'Évans, Bea',
  'evans, Ceri',
  'Evans Jones, Aled',
  'Evans-Jones, Beth',
  'Ng, Wei',
  'O’Brien, Sean',
  "O'Brien, Tara",
  'Obrien, Una',
  'Ödegaard, Liv',
  'St John, Ruth',
  'Stone, Alan',
];

test('people stand in the order of the alphabet, whatever their capitals, accents, hyphens and apostrophes', () => {
  const people = filed.map((sortName) => ({ sortName }));
  expect(people.toReversed().toSorted(byName)).toEqual(people);
});

test('figures in a text count by their size', () => {
  expect(['Year 10', 'Year 2', 'year 1'].sort(byText)).toEqual(['year 1', 'Year 2', 'Year 10']);
});

test('texts that differ in their accents alone keep one order, and each stands once', () => {
  expect(inOrder(['Siân', 'Sian', 'Siân', 'Aled'])).toEqual(['Aled', 'Sian', 'Siân']);
  expect(inOrder(['Sian', 'Siân', 'Aled'])).toEqual(['Aled', 'Sian', 'Siân']);
});

test.each([
  ['sian', 'SI\u00c2N', true],
  ['sian', 'Sia\u0302n', true],
  ['obrien', 'Tara O’Brien, cook', true],
  ['cook tara', 'Tara O’Brien, cook', true],
  ['evansjones', 'Beth Evans-Jones', true],
  ['jones', 'Beth Evans-Jones', true],
  ['tara clerk', 'Tara O’Brien, cook', false],
  ['.', 'Tara O’Brien, cook.', false],
  ['  ', 'Tara O’Brien, cook', true],
])('looking for %j in %j', (typed, text, expected) => {
  expect(searchFor(typed)(text)).toBe(expected);
});
