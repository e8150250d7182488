import { type Case, letters, none, started } from './case.ts';

/** The workbooks of the issue by their letters, and what comes after them. */
// biome-ignore format: a table
export const workbookCases: Record<string, Case> = {
  b01: { fields: ['startDate', 'hoursPerWeek'], people: [32.5, 22.2, 22.5, 37, 32.5].map((hours) => ['2019-09-01', hours]) },
  b02: { fields: ['familyName', 'hoursPerWeek'], people: letters(12).map((letter) => [`Abel${letter}`, 22.5]) },
  b04: {
    fields: started,
    people: [
      ['T1', 'Abel', '2019-09-01'],
      ['T2', 'Bevan', '2020-01-06'],
      ['T3', 'Clark', '2020-11-16'],
      ['T4', 'Evans', '2018-04-23'],
    ],
    found: [['swapped-days', 'swap']],
  },
  b05: {
    fields: ['familyName', 'startDate', 'leavingDate'],
    people: [
      ...['a', 'b', 'c'].map((letter) => [`Abel${letter}`, none, none]),
      ['Abeld', none, '2019-09-01'],
      ['Abele', none, '2019-09-01'],
      ['Abelf', none, none],
      ['Abelg', none, none],
      ['Abelh', none, '1950-01-01'],
      ['Abeli', none, none],
      ['Zed', '2019-09-01', none],
    ],
    warnings: [[10, 'broken'], [13, 'serial-day']],
  },
  b07: { fields: started, people: [['T1', 'Abel', '2019-09-01']] },
  b08: { fields: started, people: [['T1', 'Abel', '2019-09-01']] },
  b12: {
    fields: [...started, 'hoursPerWeek'],
    people: [
      ['T1', 'ABEL', '2019-09-01', 22.2],
      ['T2', 'Bevan', '2019-09-01', none],
      ['T3', 'Clark', none, none],
      ['T4', 'Evans', none, none],
    ],
    warnings: [[4, 'broken']],
  },
  b17b: {
    fields: ['familyName', 'jobTitle', 'hoursPerWeek'],
    people: [['Abel', 'Teacher', 32.5], ['Bevan', 'Cleaner', 10]],
    against: [[2, 'group'], [4, 'total'], [5, 'group'], [7, 'total'], [9, 'note']],
  },
  b18: { fields: ['jobTitle'], people: [['Class Teacher Year 3'], ['Cook']], warnings: [[2, 'line-joined']] },
  b20b: { fields: ['familyName', 'hoursPerWeek'], people: [['Abel', none]], warnings: [[2, 'broken']] },
  b24: {
    fields: ['employeeNumber'],
    people: [
      '000123',
      '000124',
      '000-125',
      'E0126',
      '0127',
      '0128',
      'E0129',
      '00130',
      '131',
      '132',
      '000133',
      '000134',
      '135',
    ].map((one) => [one]),
    warnings: [[10, 'number-as-text'], [11, 'number-as-text'], [14, 'number-as-text']],
  },
  c01: {
    fields: ['familyName', 'jobTitle'],
    people: [['Abel', 'Class Teacher'], ['Bevan', 'Class Teacher'], ['Clark', 'Teaching Assistant']],
    against: [[4, 'total'], [6, 'total'], [7, 'total']],
  },
  c02: {
    fields: ['jobTitle', 'contract', 'qts', 'group'],
    people: [
      ['TCH', 'permanent', true, 'teacher'],
      ['HDT', 'permanent', true, 'headteacher'],
      ['TAS', 'fixed-term', false, 'class-support'],
      ['SUP', 'fixed-term', false, 'other-support'],
      ['AHT', 'permanent', true, 'teacher'],
      ['OSS', none, false, 'other-support'],
    ],
    warnings: [[7, 'word-unknown']],
  },
  c03: { fields: ['givenName', 'familyName'], people: [['Eleri', 'Pugh'], ['Tom', 'Abel']] },
  c04: { fields: ['givenName', 'familyName'], people: [['Eleri', 'Pugh']] },
  c11: {
    fields: ['givenName', 'familyName', 'jobTitle'],
    people: [['Ann', 'Abel', 'Teacher; SENCO'], ['Bob', 'Bevan', 'Cook; Cleaner']],
    warnings: [[2, 'name-divided'], [3, 'name-divided']],
  },
  c17: { fields: ['employeeNumber', 'givenName', 'familyName'], people: [['1001', 'Ann', 'Abel']] },
  h1: { fields: ['givenName', 'familyName'], people: [['Eleri', 'Pugh'], ['Thomas', 'Abel'], ['Ann', 'Bevan']] },
};
