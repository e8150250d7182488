import { expect, test } from 'vitest';
import { isLikeSpoilt, lettersOf } from '#domain/staff-list/judging/letters.ts';
import { withoutMarks } from '#domain/staff-list/judging/marks.ts';
import { readTable } from '#test/rules/staff-table.ts';
import { readCell } from './columns.ts';

test.each([
  ['SiÃ¢n', 'Siân'],
  ['WÅ·n', 'Wŷn'],
  ['WÅµn', 'Wŵn'],
  ['Oâ€™Brien', 'O’Brien'],
  ['ZoÃ«', 'Zoë'],
  ['SiÃƒÂ¢n', 'Siân'],
  ['Si├ón', 'Siân'],
  ['Å\u0081ukasz', 'Łukasz'],
  ['Ngá»\u008dc', 'Ngọc'],
  ['BjÃ¶rn Zoë', 'Björn Zoë'],
])('%s was read twice and is %s', (written, mended) =>
  expect(lettersOf(written)).toEqual({ text: mended, mended: true, lost: false }),
);

test.each(['W?n', 'Ll?r', 'Si\ufffdn', 'Si‰n', 'Zo?', '?yll', 'SI?N', 'Si┼n'])('%s has lost a letter', (written) =>
  expect(lettersOf(written)).toEqual({ text: written, mended: false, lost: true }),
);

test.each(['Siân', 'Wŷn', 'Łukaszewicz', 'Nguyễn', 'O’Keefe', 'D’Arcy-Jones', 'ÉÂÔ', 'Åse', 'Ærø', 'Ünal', '李'])(
  '%s is a name as it is',
  (name) => expect(lettersOf(name)).toEqual({ text: name, mended: false, lost: false }),
);

test('a name with a lost letter is like the one that it was', () => {
  expect(isLikeSpoilt('W?n', 'Wŷn')).toBe(true);
  expect(isLikeSpoilt('W??n', 'Wŷn')).toBe(true);
  expect(isLikeSpoilt('W?n', 'Wynn')).toBe(false);
});

test('a damaged name is taken for somebody new, and pointed out', () => {
  const { ready, warnings } = readTable(['Surname', 'Job Title'], ['W?n', 'Teacher'], ['WÅ·n', 'Teacher']);
  expect(ready.map(({ listed, spoilt }) => [listed.familyName, spoilt])).toEqual([
    ['W?n', ['familyName']],
    ['Wŷn', undefined],
  ]);
  expect(warnings.map(({ row, warning }) => [row, warning])).toEqual([
    [2, 'letters-lost'],
    [3, 'letters-mended'],
  ]);
});

test.each([
  ['="00123"', '00123'],
  ['=""', ''],
  ["'00123", '00123'],
  ['"Abel"', 'Abel'],
  ["'Abel'", 'Abel'],
  ['“Abel”', 'Abel'],
  ['="""Abel"""', 'Abel'],
  ['O&#39;Brien', "O'Brien"],
  ['O&#x2019;Brien', 'O’Brien'],
  ['Teacher &amp; SENCO', 'Teacher & SENCO'],
  ['O&amp;#39;Brien', "O'Brien"],
  ['Si&acirc;n', 'Siân'],
  ['W&ycirc;n', 'Wŷn'],
  ['Ann&nbsp;Lee', 'Ann\u00a0Lee'],
  // these are what they are
  ["=cmd|'/c calc'!A1", "=cmd|'/c calc'!A1"],
  ['=1+1', '=1+1'],
  ["'t Hooft", "'t Hooft"],
  ['Ann "Nan" Lee', 'Ann "Nan" Lee'],
  ['"Ann" or "Nan"', '"Ann" or "Nan"'],
  ['R&D; Lead', 'R&D; Lead'],
  ['AT&T', 'AT&T'],
])('%s without the marks of other programs is %s', (written, value) => expect(withoutMarks(written)).toBe(value));

test('an apostrophe before every text of a column goes', () => {
  const { ready } = readTable(['Surname', 'Job Title'], ["'Abel", "'Cook"], ["'Bevan", "'Cook"], ["'t Hooft", "'Cook"]);
  expect(ready.map(({ listed }) => [listed.familyName, listed.jobTitle])).toEqual([
    ['Abel', 'Cook'],
    ['Bevan', 'Cook'],
    ['t Hooft', 'Cook'],
  ]);
});

test.each(['NA', 'NK', 'NO', 'DIM', 'X', 'PERM'])('the staff code %s is one', (code) =>
  expect(readCell('Staff Code', 'employeeNumber', code)).toEqual([code]),
);

test('a dash or N/A is no number, no job title and no site, and Null is a name', () => {
  const headings = ['Staff Code', 'Surname', 'Job Title', 'Site', 'Staff Group'];
  const { ready } = readTable(headings, ['N/A', 'Null', '-', 'NULL', 'Teacher']);
  expect(ready.map(({ listed }) => listed)).toEqual([{ givenName: '', familyName: 'Null', group: 'teacher' }]);
});

test.each([
  ['mailto:a@x.example', 'a@x.example', undefined],
  ['Ann Abel <ann@x.example>', 'ann@x.example', undefined],
  ['<a2@x.example>', 'a2@x.example', undefined],
  ['MAILTO:a@x.example?subject=Hello', 'a@x.example', undefined],
  ['a@x.example (work)', 'a@x.example', undefined],
  ['"Abel, Ann" <a@x.example>', 'a@x.example', undefined],
  ['a@x.example;a@x.example', 'a@x.example', undefined],
  ['[a@x.example](mailto:a@x.example)', 'a@x.example', undefined],
  ['a@x.example.', 'a@x.example', undefined],
  ['a@x.example; b@y.example', 'a@x.example', 'several-addresses'],
  ['a@x.example,b@y.example', 'a@x.example', 'several-addresses'],
  ['a@x.example / b@y.example', 'a@x.example', 'several-addresses'],
  ['a@x.example b@y.example', 'a@x.example', 'several-addresses'],
  ['none', undefined, undefined],
  ['-', undefined, undefined],
  ['@x', undefined, 'word-unknown'],
  ['ann at x.example', undefined, 'word-unknown'],
])('the e-mail address in %s', (written, value, warning) =>
  expect(readCell('Email', 'email', written)).toEqual(warning ? [value, warning] : [value]),
);
