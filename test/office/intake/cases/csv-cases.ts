import { type Case, letters, none, number, started } from './case.ts';

const annAndBob = [
  ['T1', 'Abel', '2019-09-01'],
  ['T2', 'Bevan', '2020-09-01'],
];
const surnames =
  'Abel Bevan Clark Davies Evans Fisher Grant Howell Irwin James Knight Lloyd Morris Nash Owen Price Quinn Rees Stone Thomas Unwin Vaughan'.split(
    ' ',
  );

/** The text files of the issue by their letters. */
// biome-ignore format: a table
export const csvCases: Record<string, Case> = {
  a01: {
    fields: [...started, 'hoursPerWeek', 'leavingDate'],
    people: surnames.map((name, at) => [
      `T0${String(at).padStart(2, '0')}`,
      name,
      `201${at % 10}-09-01`,
      32.5,
      at === 3 ? '2027-08-31' : none,
    ]),
  },
  a02: { fields: started, people: annAndBob, against: [[5, 'total'], [6, 'note']] },
  a03: { fields: started, people: annAndBob },
  a04: { fields: started, people: [['00123', 'Abel', '2019-09-01'], ['00124', 'Bevan', '2019-09-02']] },
  a05: { fields: started, people: [['00123', 'Abel', '2019-09-01']] },
  a06: { fields: number, people: [['GWA', 'W?n'], ['TLL', 'Ll?r']], warnings: [[2, 'letters-lost'], [3, 'letters-lost']] },
  a07: {
    fields: ['familyName', 'givenName'],
    people: [['W\ufffdn', 'Si\ufffdn']],
    warnings: [[2, 'letters-lost'], [2, 'letters-lost']],
  },
  a08: {
    fields: ['familyName', 'givenName'],
    people: [['Wŷn', 'Siân']],
    warnings: [[2, 'letters-mended'], [2, 'letters-mended']],
  },
  a10: { fields: ['familyName', 'givenName'], people: [['Wŷn', 'Siân']] },
  a11: {
    fields: ['employeeNumber', 'startDate'],
    people: [['T1', '2019-09-01'], ['T2', '2020-01-06'], ['T3', '2021-09-01'], ['T4', '2019-09-01']],
    found: [['instants', 'school-day']],
  },
  a12: {
    fields: ['employeeNumber', 'startDate'],
    people: [['T1', '2019-09-01'], ['T2', '2020-01-06'], ['T3', '2021-09-13'], ['T4', '2020-11-16']],
    found: [['day-order', 'month-first']],
  },
  // 'Sep-19' is no day; a number may be one
  a13: {
    fields: ['employeeNumber', 'startDate'],
    people: letters(23).map((_, at) => [`T${at}`, at === 10 ? none : '2019-09-01']),
    warnings: [[11, 'short-year'], [12, 'not-a-day'], [21, 'serial-day'], [22, 'serial-day'], [23, 'serial-day']],
  },
  a15: {
    fields: ['familyName', 'startDate', 'leavingDate'],
    people: letters(15).map((letter) => [`Abel${letter}`, '2019-09-01', none]),
  },
  a17: {
    fields: ['hoursPerWeek'],
    people: [
      none,
      none,
      22.2,
      22.2,
      none,
      none,
      32.5,
      37.5,
      32.5,
      32.5,
      32.3,
      none,
      none,
      none,
      none,
      0,
      22.2,
      none,
      none,
      none,
    ].map((hours) => [hours]),
    warnings: [
      [2, 'share'],
      [3, 'share'],
      [6, 'share'],
      [7, 'share'],
      [10, 'hours-beside'],
      [15, 'not-a-number'],
      [16, 'not-a-number'],
      [19, 'not-a-number'],
      [20, 'not-a-number'],
      [21, 'not-a-number'],
    ],
  },
  a23: { fields: started, people: [['T1', 'Abel', '2019-09-01'], ['T2', 'Bevan, Jones', '2020-09-01']] },
  a30: { fields: number, people: [['T1', 'Abel']] },
  a33: {
    fields: number,
    people: [[none, 'Abel'], [none, 'Bevan']],
    warnings: [[2, 'number-rounded'], [3, 'number-rounded']],
    found: [['rounded-numbers', 'leave-out']],
  },
  a38: {
    fields: ['email'],
    people: [
      'a@x.example',
      'ann@x.example',
      'a@x.example',
      'a@x.example',
      'A.Abel@X.EXAMPLE',
      'a@x.example',
      'a2@x.example',
      none,
      none,
      'a@b',
      none,
      'a@x.example',
    ].map((address) => [address]),
    warnings: [[4, 'several-addresses'], [5, 'several-addresses'], [12, 'word-unknown'], [13, 'several-addresses']],
  },
  a42: {
    fields: [...started, 'givenName', 'jobTitle', 'hoursPerWeek', 'fte', 'email', 'leavingDate'],
    people: [['101', 'Pugh', '2012-09-01', 'Eleri', 'Teacher, Head of Year', 22.2, 0.6, 'e.pugh@x.example', none]],
  },
  a47: { fields: ['familyName', 'jobTitle'], people: [["O'Brien", 'Teacher & SENCO'], ['Siân', 'Cook']] },
};
