import { expect, test } from 'vitest';
import { excerptsOf } from '#domain/text/comparing/excerpts.ts';

const many = (word: string, count: number) => Array.from({ length: count }, (_, at) => `${word}${at}`).join(' ');

test('what is short enough is shown whole', () => {
  expect(excerptsOf('Lead the group', 'Lead both groups')).toEqual({
    before: 'Lead the group',
    after: 'Lead both groups',
    isShortened: false,
  });
});

test('of long wordings both are shown from a little before the first word that differs to a little after the last', () => {
  const [start, end] = [many('early', 100), many('late', 100)];
  const { before, after, isShortened } = excerptsOf(`${start} the group ${end}`, `${start} both of them ${end}`);
  // eighty letters back from the difference, and then to the end of a word
  const lead = '… early90 early91 early92 early93 early94 early95 early96 early97 early98 early99';
  const tail = 'late0 late1 late2 late3 late4 late5 late6 late7 late8 late9 late10 late11 late12 …';
  expect({ before, after, isShortened }).toEqual({
    before: `${lead} the group ${tail}`,
    after: `${lead} both of them ${tail}`,
    isShortened: true,
  });
});

test('what was written anew or taken out whole is shown from its first word, beside nothing', () => {
  const { before, after } = excerptsOf('', many('word', 100));
  expect([before, after.startsWith('word0 word1 '), after.endsWith(' …'), after.length < 420]).toEqual([
    '',
    true,
    true,
    true,
  ]);
});

test('a text without any space is cut all the same', () => {
  const { before, after } = excerptsOf('x'.repeat(3000), 'y'.repeat(3000));
  expect([before.length < 500, after.length < 500]).toEqual([true, true]);
});

test('words that were added at the end are shown beside the end of what stood there', () => {
  const text = many('word', 100);
  const { before, after } = excerptsOf(text, `${text} and more`);
  expect([before.endsWith(' word98 word99'), after.endsWith(' word98 word99 and more')]).toEqual([true, true]);
});
