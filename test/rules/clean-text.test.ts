import { expect, test } from 'vitest';
import { cleanName, cleanProse, countCharacters } from '#domain/text/clean-text.ts';

// The rows of security 6.4 that are about cleaning, by their numbers.

test.each<[row: string, typed: string, name: string, prose: string]>([
  [
    'F01 markup is text',
    '<img src=x onerror=alert(1)> {{7*7}}',
    '<img src=x onerror=alert(1)> {{7*7}}',
    '<img src=x onerror=alert(1)> {{7*7}}',
  ],
  ['F03 what looks like a formula is text', '=1+1 -5 % +44 161', '=1+1 -5 % +44 161', '=1+1 -5 % +44 161'],
  [
    'F04 apostrophes and every script',
    "O'Brien D’Arcy Łukasz Nguyễn 李 أحمد",
    "O'Brien D’Arcy Łukasz Nguyễn 李 أحمد",
    "O'Brien D’Arcy Łukasz Nguyễn 李 أحمد",
  ],
  ['F05 one name written in two ways', 'Sia\u0302n', 'Siân', 'Siân'],
  ['F05 an accent after an invisible character', 'Sia\u200b\u0302n', 'Siân', 'Sia\u200b\u0302n'],
  ['F06 invisible characters', 'Ele\u200bri\u00ad Pu\ufeffgh', 'Eleri Pugh', 'Ele\u200bri\u00ad Pugh'],
  ['F06 a turned direction', '\u202egnp.exe\u2066x\u2069', 'gnp.exex', 'gnp.exex'],
  ['F08 a family emoji', 'ok 👨‍👩‍👧', 'ok 👨👩👧', 'ok 👨‍👩‍👧'],
  ['F09 half a character', 'a\ud800b', 'a\ufffdb', 'a\ufffdb'],
  ['F10 controls', 'a\u0000b\u0008c\u001bd\u0007\u007f\u0085', 'abcd', 'abcd\n'],
  ['F10 Word’s line break', 'one\u000btwo', 'one two', 'one\ntwo'],
  ['F11 non-characters, which make files that nobody can open', 'a\ufffe\uffff\u{1fffe}\u{10ffff}\ufdd0b', 'ab', 'ab'],
  ['F12 what is special in XML', ']]> &amp; &#x1F;', ']]> &amp; &#x1F;', ']]> &amp; &#x1F;'],
  ['F13 what is special in Excel', '_x000D_', '_x000D_', '_x000D_'],
  [
    'F14 lines and tabs pasted from Word',
    '• one\r\n\ttwo\rthree\u2028four',
    '• one two three four',
    '• one\n\ttwo\nthree\nfour',
  ],
  ['F16 nothing but spaces', ' \u00a0\n\t\u3000\u200b ', '', ''],
  ['spaces at the ends and inside', '  Eleri   Pugh ', 'Eleri Pugh', '  Eleri   Pugh '],
])('%s', (_, typed, name, prose) => {
  expect({ name: cleanName(typed), prose: cleanProse(typed) }).toEqual({ name, prose });
});

test('cleaning what is clean changes nothing', () => {
  for (const typed of ['Sia\u0302n\u202e', 'a\u000b\u0000b', '\ufeff x\r\n']) {
    expect(cleanName(cleanName(typed))).toBe(cleanName(typed));
    expect(cleanProse(cleanProse(typed))).toBe(cleanProse(typed));
  }
});

test('F08 a limit counts what a reader sees', () => {
  expect(countCharacters('Siân')).toBe(4);
  expect(countCharacters('Sia\u0302n')).toBe(4);
  expect(countCharacters('👨‍👩‍👧🏴󠁧󠁢󠁷󠁬󠁳󠁿')).toBe(2);
  expect(countCharacters('')).toBe(0);
});
