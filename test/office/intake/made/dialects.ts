import type { MadeField } from './made-person.ts';
import type { dayWritings, encodings, hourWritings } from './ways-to-write.ts';

/** How one program writes a list: its headings in their order, and the ways in which it writes days, hours and text. */
export interface Dialect {
  /** A heading and what stands under it; 'name' is both names, 'spare' something that nobody needs. */
  columns: readonly (readonly [heading: string, holds: MadeField | 'name' | 'spare'])[];
  days: readonly (keyof typeof dayWritings)[];
  hours: readonly (keyof typeof hourWritings)[];
  encodings: readonly (keyof typeof encodings)[];
  /** Undefined for a workbook. */
  separator: ',' | ';' | '\t' | '|' | undefined;
  quotesAll?: boolean;
}

const plain = ['plain', 'twoPlaces'] as const;

/** What an office heads a sheet of its own with. */
const sheetColumns: Dialect['columns'] = [
  ['Employee Number', 'employeeNumber'],
  ['Surname', 'familyName'],
  ['Forename', 'givenName'],
  ['Job Title', 'jobTitle'],
  ['Start Date', 'startDate'],
  ['Hours', 'hoursPerWeek'],
  ['Email', 'email'],
  ['Leaving Date', 'leavingDate'],
];

/** The programs and habits that lists come from. */
export const dialects: Readonly<Record<string, Dialect>> = {
  // biome-ignore-start format: a table
  SIMS: {
    columns: [
      ['Staff Code', 'employeeNumber'],
      ['Legal Surname', 'familyName'],
      ['Preferred Forename', 'givenName'],
      ['Title', 'spare'],
      ['Role', 'jobTitle'],
      ['Date of Arrival', 'startDate'],
      ['Date of Leaving', 'leavingDate'],
      ['Hours', 'hoursPerWeek'],
      ['Work Email', 'email'],
    ],
    days: ['british', 'time'],
    hours: plain,
    encodings: ['utf8', 'windows'],
    separator: ',',
    quotesAll: true,
  },
  Arbor: {
    columns: [
      ['Arbor ID', 'employeeNumber'],
      ['First Name', 'givenName'],
      ['Last Name', 'familyName'],
      ['Current Positions', 'jobTitle'],
      ['Start Date', 'startDate'],
      ['Employment End Date', 'leavingDate'],
      ['Contract Hours Per Week', 'hoursPerWeek'],
      ['Work Email', 'email'],
      ['Year Groups', 'spare'],
    ],
    days: ['shortWords', 'iso'],
    hours: plain,
    encodings: ['utf8'],
    separator: ',',
  },
  Bromcom: {
    columns: [
      ['Staff Name', 'name'],
      ['Payroll Number', 'employeeNumber'],
      ['Job Title', 'jobTitle'],
      ['Employment Start Date', 'startDate'],
      ['Leaving Date', 'leavingDate'],
      ['Hours Per Week', 'hoursPerWeek'],
      ['Email', 'email'],
    ],
    days: ['british', 'dashes'],
    hours: plain,
    encodings: ['utf8Marked'],
    separator: ',',
    quotesAll: true,
  },
  ScholarPack: {
    columns: [
      ['Forename', 'givenName'],
      ['Surname', 'familyName'],
      ['Role', 'jobTitle'],
      ['Email Address', 'email'],
      ['Started', 'startDate'],
      ['Left', 'leavingDate'],
      ['Staff ID', 'employeeNumber'],
      ['Weekly Hours', 'hoursPerWeek'],
      ['Notes', 'spare'],
    ],
    days: ['iso', 'greenwich'],
    hours: plain,
    encodings: ['utf8'],
    separator: ',',
  },
  Integris: {
    columns: [
      ['Surname', 'familyName'],
      ['Forename', 'givenName'],
      ['Post', 'jobTitle'],
      ['Contract Start Date', 'startDate'],
      ['Date Left', 'leavingDate'],
      ['Contracted Hours', 'hoursPerWeek'],
      ['E-mail', 'email'],
      ['Employee No', 'employeeNumber'],
    ],
    days: ['british', 'words'],
    hours: ['plain', 'clock'],
    encodings: ['windows', 'utf8'],
    separator: ',',
  },
  payroll: {
    columns: [
      ['PAYROLL REF', 'employeeNumber'],
      ['EMPLOYEE NAME', 'name'],
      ['POSITION', 'jobTitle'],
      ['HRS', 'hoursPerWeek'],
      ['START DT', 'startDate'],
      ['TERMINATION DATE', 'leavingDate'],
      ['COST CENTRE', 'spare'],
      ['EMAIL', 'email'],
    ],
    days: ['compact', 'british'],
    hours: ['twoPlaces', 'clock'],
    encodings: ['windows', 'utf8'],
    separator: '|',
  },
  'own sheet': {
    columns: [
      ['Name', 'name'],
      ['Job', 'jobTitle'],
      ['Email', 'email'],
      ['Started', 'startDate'],
      ['Hours', 'hoursPerWeek'],
      ['Leaving date', 'leavingDate'],
      ['Payroll no', 'employeeNumber'],
    ],
    days: ['words', 'weekday', 'dots'],
    hours: ['unit', 'minutes', 'asMinutes'],
    encodings: ['utf8'],
    separator: ',',
  },
  LibreOffice: {
    columns: sheetColumns,
    days: ['british', 'iso', 'monthFirst'],
    hours: ['plain', 'clock'],
    encodings: ['utf8', 'utf16', 'readTwice'],
    separator: ',',
    quotesAll: true,
  },
  'Excel with semicolons': {
    columns: sheetColumns,
    days: ['dots', 'british'],
    hours: ['comma', 'plain'],
    encodings: ['windows', 'utf8Marked'],
    separator: ';',
  },
  'Excel as Unicode text': {
    columns: [
      ['Staff Number', 'employeeNumber'],
      ['Last name', 'familyName'],
      ['First name', 'givenName'],
      ['Position', 'jobTitle'],
      ['Hours per week', 'hoursPerWeek'],
      ['Start', 'startDate'],
      ['End', 'leavingDate'],
      ['E-mail address', 'email'],
    ],
    days: ['british', 'dashes'],
    hours: ['plain', 'asMinutes'],
    encodings: ['utf16Marked', 'utf16'],
    separator: '\t',
  },
  'American PC': {
    columns: [
      ['Employee ID', 'employeeNumber'],
      ['First Name', 'givenName'],
      ['Last Name', 'familyName'],
      ['State', 'spare'],
      ['Job Title', 'jobTitle'],
      ['Hire Date', 'startDate'],
      ['Termination Date', 'leavingDate'],
      ['Hours', 'hoursPerWeek'],
      ['Email', 'email'],
    ],
    days: ['american'],
    hours: plain,
    encodings: ['utf8', 'utf8Marked'],
    separator: ',',
  },
  workbook: {
    columns: sheetColumns,
    days: ['british', 'iso', 'words'],
    hours: ['plain', 'minutes'],
    encodings: ['utf8'],
    separator: undefined,
  },
  // biome-ignore-end format: a table
};
