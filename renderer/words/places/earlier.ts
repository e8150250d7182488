import type { Output } from '#contract/index.ts';
import type { PlainHolds } from '#domain/earlier/earlier-columns.ts';
import { counted } from '#renderer/words/counted.ts';

const reviews = counted({ one: '# review', other: '# reviews' });
const rows = counted({ one: '# row', other: '# rows' });

const holds: Record<PlainHolds, string> = {
  nothing: 'Nothing that is kept',
  note: 'For the note of the year',
  fullName: 'Name',
  givenName: 'First name',
  familyName: 'Last name',
  employeeNumber: 'Employee number',
  email: 'Email',
  year: 'Year of the review',
  held: 'Day of the review meeting',
  appraiser: 'Appraiser',
};

const whys: Record<Output<'earlier.preview'>['aside'][number]['why'], string> = {
  nobody: 'Nobody on the staff list is meant by it. Say whose row it is, or keep it in the list below.',
  'left-out': 'Left out here. Say whose row it is to take it after all.',
  several: 'Several people have this name. Say whose row it is.',
  headteacher: 'Only the headteacher keeps this review, so it is not read in from a file.',
  'no-year': 'No year is told. Say above which year it is.',
  running: 'This year is not over. Use the cycle that runs.',
  'kept-here': 'A cycle of this year was worked through here. What stands there counts.',
  twice: 'The same person stands in the file twice for this year. The first one counts.',
  long: 'It is too long for one note.',
  'no-period': 'The policy does not cover this staff group, so no cycle of it has a place for this.',
};

/** The old tracker of a school, read into earlier cycles. */
export const earlierWords = {
  title: 'Read in earlier reviews',
  help: [
    'The spreadsheet in which a school kept its reviews before becomes cycles of earlier years, which are closed. They stand with each person, in their history and in the list of cycles.',
    'The day of a review meeting, the appraiser, and what fits a box of the policy stand where they do in any review. Everything else goes into the notes of the year, with its heading: nothing that stands in a row is lost.',
    'Nothing is marked as signed, and no deadline is counted: a spreadsheet does not prove either.',
    'A year of the file that was worked through here is left alone. The same file read in twice brings nothing new.',
  ],
  note: 'Nothing is changed before you say so',
  open: 'Read in earlier reviews',
  chooseText:
    'A CSV or Excel file with one row for each person, or for each person and year. With a sheet for each year, read in one sheet after the other. Choose it, or drag it here.',
  columns: {
    title: 'What the columns hold',
    text: 'Filled in from the headings; correct what is wrong. The year is the one in which the review year begins and ends.',
    table: 'Columns of the file',
    sheet: 'Worksheet',
    year: 'Year of rows that tell none',
    noYear: 'None',
    heading: 'Heading',
    examples: 'For example',
    holds: 'Holds',
    ofYear: 'Year',
    holdsOf: (heading: string) => `What ${heading} holds`,
    yearOf: (heading: string) => `Year of ${heading}`,
    noHeading: (position: number) => `Column ${position}`,
    kinds: holds,
    box: (label: string) => `Box: ${label}`,
  },
  outcome: {
    title: 'What would be read in',
    apply: (count: number) => `Read in ${reviews(count)}`,
    count: (count: number, people: number) =>
      count === 0
        ? 'Nothing would be read in.'
        : `${reviews(count)} of ${people === 1 ? 'one person' : `${people} people`}.`,
    cycles: (labels: readonly string[]) => `Closed cycles that would be made: ${labels.join('; ')}.`,
    there: (count: number) => `${reviews(count)} ${count === 1 ? 'is' : 'are'} here already.`,
    byName: (count: number) =>
      `${reviews(count)} ${count === 1 ? 'is' : 'are'} known by the name alone. Untick what is somebody else’s; all years of the row go with it.`,
    placed: 'Reviews that would be read in',
    name: 'Name',
    cycle: 'Cycle',
    held: 'Meeting held',
    appraiser: 'Appraiser',
    kept: 'Kept as',
    inBox: (label: string, text: string) => `${label}: ${text}`,
    take: 'Take',
    takeOf: (row: number, name: string, label: string) => `Take row ${row}, ${name}, ${label}`,
    aside: (count: number) => `${rows(count)} ${count === 1 ? 'has' : 'have'} no place.`,
    asideTable: 'Rows without a place',
    row: 'Row',
    said: 'In the file',
    why: 'Why',
    whose: 'Whose it is',
    whoseOf: (row: number) => `Whose row ${row} is`,
    nobody: 'Nobody’s here',
    all: 'All that stands there',
    whys,
    save: 'Save these rows as Excel',
    list: 'Not read in from the old tracker',
    more: (count: number) => `And ${rows(count)} more.`,
    done: (count: number) => `Read in ${reviews(count)}. Recent changes takes them back as one.`,
  },
} as const;
