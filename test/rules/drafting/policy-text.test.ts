import { expect, test } from 'vitest';
import { readPolicyText } from '#domain/policy-drafting/policy-text.ts';
import { amountsSaid, daysSaid, monthsSaid, plain } from '#domain/policy-drafting/said.ts';

/** The clause and the words of each sentence. */
const clauses = (text: string) => readPolicyText(text).sentences.map(({ clause, text: said }) => [clause, said]);

test.each([
  ['a number before the sentence', '5.1 Objectives are set early.', [['5.1', 'Objectives are set early.']]],
  [
    'a number in a line of its own, as a PDF gives it',
    '5.1\nObjectives are set early.',
    [['5.1', 'Objectives are set early.']],
  ],
  [
    'a bullet before the number, as Word copies it',
    '- 12 Objectives are set early.',
    [['12', 'Objectives are set early.']],
  ],
  [
    'a heading with the number, and paragraphs without one',
    '4 Objectives\nThey are set early.\nThey are agreed.',
    [
      ['4', 'Objectives'],
      ['4', 'They are set early.'],
      ['4', 'They are agreed.'],
    ],
  ],
  [
    'headings without numbers',
    'Objectives\nThey are set early.',
    [
      [null, 'Objectives'],
      ['Objectives', 'They are set early.'],
    ],
  ],
  [
    'several sentences, and abbreviations inside one',
    '3.2 Feedback (e.g. after a visit) is given. It is brief.',
    [
      ['3.2', 'Feedback (e.g. after a visit) is given.'],
      ['3.2', 'It is brief.'],
    ],
  ],
  [
    'a number that begins a sentence and is no clause',
    '12 months is the usual length.',
    [[null, '12 months is the usual length.']],
  ],
  ['nothing', '  \n\r\n ', []],
])('the clause of a sentence is found with %s', (_what, text, expected) => {
  expect(clauses(text)).toEqual(expected);
});

test('an item of a list stands under the words before the list, and what follows the list does not', () => {
  const { sentences } = readPolicyText(
    '2.1 It does not apply to:\n(a) agency staff;\n(b) volunteers.\n2.2 Everybody else is covered.',
  );
  expect(sentences.map(({ under }) => under.includes('does not apply'))).toEqual([false, true, true, false]);
});

test('a sentence is where it says that it is', () => {
  const text = readPolicyText('4.1  The head decides.   All are told.\r\n\t4.2 Nobody waits.');
  for (const { paragraph, start, end, text: said } of text.sentences)
    expect(text.paragraphs[paragraph]?.slice(start, end)).toBe(said);
});

test.each([
  ['by 31st October', [{ month: 10, dayOfMonth: 31 }]],
  ['by October 31', [{ month: 10, dayOfMonth: 31 }]],
  ['by the 31st day of October 2026', [{ month: 10, dayOfMonth: 31 }]],
  ['before the end of February', [{ month: 2, dayOfMonth: 28 }]],
  [
    'by 1 Sept or 30 Apr',
    [
      { month: 9, dayOfMonth: 1 },
      { month: 4, dayOfMonth: 30 },
    ],
  ],
  ['by 31 June', []],
  ['clause 5 may be changed', []],
  ['within 5 working days', []],
])('‘%s’ names these days', (words, days) => {
  expect(daysSaid(plain(words)).map(({ month, dayOfMonth }) => ({ month, dayOfMonth }))).toEqual(days);
});

test.each([
  ['within five (5) working days', [[5, 'working']]],
  ['within 10 school days', [[10, 'school']]],
  ['two weeks', [[2, 'weeks']]],
  [
    'a 24-hour wait, or 48hrs',
    [
      [24, 'hours'],
      [48, 'hours'],
    ],
  ],
  ['after three months', [[12, 'weeks']]],
  ['six working weeks', [[6, 'working-weeks']]],
])('‘%s’ is these times', (words, amounts) => {
  expect(amountsSaid(plain(words)).map(({ amount, unit }) => [amount, unit])).toEqual(amounts);
});

test.each([
  ['September – August', { from: 9, to: 8 }],
  ['from 1 April to 31 March', { from: 4, to: 3 }],
  ['between February and the end of March', { from: 2, to: 3 }],
  ['September / October', { from: 9, to: 10 }],
  ['it may run to March', undefined],
])('‘%s’ are these months', (words, months) => {
  expect(monthsSaid(plain(words))).toEqual(months);
});
