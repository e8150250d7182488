import { expect, test } from 'vitest';
import { nameFinder } from '#domain/requests/names-in.ts';

const finder = nameFinder(
  [
    ['Siân', 'Penhale'],
    ['Rhodri', 'ap Rhys'],
    ['Jo', 'Li'],
    ['Niamh', 'O’Brien'],
    ['Elizabeth (Liz)', 'Smith-Jones'],
    ['Will', 'May'],
    ['An', 'Ng'],
    ['Łukasz', 'Nowak'],
    ['Jane', 'English'],
  ].map(([givenName = '', familyName = '']) => ({ givenName, familyName })),
  ['Ruth Ashdown', 'Chair of governors'],
);

// each as somebody might type it, with the words that are the name
const named: [text: string, names: string[]][] = [
  ['Sian’s plan', ['Sian']],
  ['PENHALE and S. Penhale', ['PENHALE', 'Penhale']],
  ['the Penhales', ['Penhales']],
  ['ask spenhale@ysgol.cymru', ['spenhale@ysgol.cymru']],
  ['SPenhale, PenhaleSian', ['SPenhale', 'PenhaleSian']],
  ['Siân_Penhale and Siân2', ['Siân_Penhale', 'Siân']],
  ['S\u00adiân, Síân', ['S\u00adiân', 'Síân']],
  ['Ap Rhys, ApRhys, ab-rhys, rhys', ['Ap Rhys', 'ApRhys', 'ab-rhys', 'rhys']],
  ['in jo group, with Li', ['jo', 'Li']],
  ['OBrien, then O Brien and o’brien', ['OBrien', 'O Brien', 'o’brien']],
  ['Liz and a Jones-led group', ['Liz', 'Jones']],
  ['Will reads in May', ['Will', 'May']],
  ['Will’s group', ['Will']],
  ['Ask An about it', ['An']],
  ['An Ng', ['An Ng']],
  ['Lukasz and nowak', ['Lukasz', 'nowak']],
  ['Miss English', ['English']],
  ['Ashdown, Ruth to visit', ['Ashdown, Ruth']],
  ['the chair of governors', ['chair of governors']],
];

test.each(named)('in ‘%s’ the name is found', (text, names) => {
  expect(finder.said(text)).toEqual(names);
  expect(finder.said(finder.without(text))).toEqual([]);
  // what is told fast never misses what is found
  expect(finder.isMaybeIn(text)).toBe(true);
});

test.each(['Griﬃths', 'Ｐｅｎｈａｌｅ', 'Реnhale', 'PENHA\u0301LE', '“Penhale”'])('%s is told of fast, too', (text) => {
  expect(
    nameFinder([
      { givenName: 'Siân', familyName: 'Penhale' },
      { givenName: '', familyName: 'Griffiths' },
    ]).isMaybeIn(text),
  ).toBe(true);
});

test('a long text in which nobody is named is told of fast, however short a name is', () => {
  expect(finder.isMaybeIn('Better listening in class; a plan for joints and angles.')).toBe(false);
});

test.each([
  'will it be done in may',
  'An hour a week',
  'my plan',
  'Lisbon',
  'Join in',
  'Mayor',
  'better english',
  'governors',
  'Apply in writing',
])('in ‘%s’ nobody is named', (text) => {
  expect(finder.said(text)).toEqual([]);
  expect(finder.without(text)).toBe(text);
});

const short = nameFinder(
  [
    ['Katherine', 'Pugh'],
    ['William John', 'Rees-Evans'],
    ['Catrin', 'ap Dafydd'],
    ['Paula', 'Evans'],
    ['Joanne', 'Lee'],
  ].map(([givenName = '', familyName = '']) => ({ givenName, familyName })),
  [],
  { short: true },
);

test.each([
  ['Kate leads phonics', ['Kate']],
  ['kathy and Katie', ['kathy', 'Katie']],
  ['Mrs Pugh', ['Pugh']],
  ['K.P. and K. P. and KP', ['K.P.', 'K. P.', 'KP']],
  ['Bill, and Wil', ['Bill', 'Wil']],
  ['WJRE led it; W.R. helped', ['WJRE', 'W.R.']],
  ['a talk with Jo', ['Jo']],
  ['Cati’s group', ['Cati']],
])('for what must name nobody, in ‘%s’ the short form is found', (text, names) => {
  expect(short.said(text)).toEqual(names);
  expect(short.said(short.without(text))).toEqual([]);
  // whoever asks for their own data is looked for as they are entered
  expect(nameFinder([{ givenName: 'Katherine', familyName: 'Roe' }]).said('Kate')).toEqual([]);
});

test.each(['PE and RE', 'the bill is paid', 'will it do', 'KPI', 'a kite', 'P.E. kit'])(
  'for what must name nobody, in ‘%s’ nobody is',
  (text) => {
    expect(short.said(text)).toEqual([]);
  },
);
