import { expect, test } from 'vitest';
import { secretOf } from '#db/vault/keys/passphrase.ts';
import { passphraseProblem } from '#domain/passphrase.ts';

const school = 'Ysgol Gynradd Nant Alwen';

test.for([
  'kettle orbit walnut sleeve',
  'trois mots café lanterne',
  'mae hen wlad fy nhadau yn annwyl i mi',
  'the headteacher of my heart hums',
  'Xk7#pQ2v!mZ9&tR4',
  '🦔🌧️🫖🚲🦉🌲🪁🧭🪶',
  `${'kettle orbit '.repeat(78)}sleeve`,
])('%s may be a passphrase', (typed) => {
  expect(passphraseProblem(typed, school)).toBeUndefined();
});

test.for([
  ['', 'passphrase-short'],
  ['kettle orbit', 'passphrase-short'],
  ['             ', 'passphrase-short'],
  ['kettle orbit walnut '.repeat(60), 'passphrase-long'],
  ['kettle orbit walnut\nsleeve', 'passphrase-broken'],
  ['kettle orbit walnut\rsleeve', 'passphrase-broken'],
  ['kettle orbit walnut \ud800sleeve', 'passphrase-broken'],
  ['kettle orbit walnut \udc00\ud800', 'passphrase-broken'],
  ['              ', 'passphrase-common'],
  ['aaaaaaaaaaaaaaaaaa', 'passphrase-common'],
  ['12345678901234567890', 'passphrase-common'],
  ['Headteacher2026!', 'passphrase-common'],
  ['head teacher head teacher', 'passphrase-common'],
  ['School Performance Management', 'passphrase-common'],
  ['Password Password 123', 'passphrase-common'],
  ['qwertyuiopasdfghjkl', 'passphrase-common'],
  ['Nant Alwen 2026 school', 'passphrase-common'],
  ['ysgolgynraddnantalwen', 'passphrase-common'],
  ['correct horse battery staple', 'passphrase-common'],
  ['autumn september 2026', 'passphrase-common'],
] as const)('%j may not: %s', ([typed, code]) => {
  expect(passphraseProblem(typed, school)?.code).toBe(code);
});

test('a character that can be written in two ways is one passphrase', () => {
  expect(secretOf('cafe\u0301')).toEqual(secretOf('caf\u00e9'));
  expect(secretOf('ﬁve')).toEqual(secretOf('five'));
});

test('capitals and spaces make another passphrase', () => {
  expect(secretOf('Kettle')).not.toEqual(secretOf('kettle'));
  expect(secretOf('kettle ')).not.toEqual(secretOf('kettle'));
});
