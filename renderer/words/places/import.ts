import type { Output } from '#contract/index.ts';
import type { StaffColumn } from '#domain/staff-list/staff-columns.ts';
import { counted } from '#renderer/words/counted.ts';
import { listed } from '#renderer/words/days/days.ts';
import { staffWords } from '#renderer/words/staff.ts';
import { judgingWords } from './import-judging.ts';

type Preview = Output<'imports.preview'>;
type SheetWarning = Output<'imports.look'>['warnings'][number];

const people = counted({ one: '# person', other: '# people' });
const sitesOf = counted({ one: 'a site', other: '# sites' });
const rows = counted({ one: '# row', other: '# rows' });
const rowsAre = counted({ one: '# row is', other: '# rows are' });
const rowsHidden = counted({ one: '# row of the worksheet is', other: '# rows of the worksheet are' });
const cellsHold = counted({ one: 'One cell contains', other: '# cells contain' });
const lettersAre = counted({ one: 'One letter is', other: '# letters are' });
const columnsMore = counted({ one: 'One column is', other: '# columns are' });
const columnsNotRead = counted({ one: 'One column of the file is', other: '# columns of the file are' });
const columnsAre = counted({ one: 'One column is', other: '# columns are' });

const { lineManagerId: lineManager, ...fields } = staffWords.form.fields;

const leftOut: Record<string, string> = {
  comments: 'Comments in the file are not read.',
  pictures: 'Pictures in the file are not read.',
  'links-to-other-files': 'Links to other files are not followed.',
  connections: 'Connections to other systems are not followed.',
  'embedded-files': 'Files inside the file are not read.',
  'custom-data': 'Extra data in the file is not read.',
};

const separators: Record<string, string> = { semicolon: 'semicolons', tab: 'tabs', pipe: 'upright bars' };

/** Bringing the staff in from a file: choose, match the columns, look at what would change, agree. */
export const importWords = {
  title: 'Import staff',
  help: [
    'Export the staff list from your management information system as CSV or Excel, then choose that file here.',
    'Nothing is written until you agree at the end, and one Undo takes the whole import back.',
  ],
  note: 'Nothing is written until you agree at the end.',
  choose: {
    title: 'Choose the file',
    text: 'A CSV or Excel file with one row for each person. Columns that are not needed are never read. Choose it, or drag it here.',
    action: 'Choose a file',
    other: 'Choose another file',
    chosen: (name: string) => `File: ${name}`,
  },
  match: {
    title: 'Match the columns',
    text: 'Say what each column of the file contains. Those with a recognised heading are filled in already; correct any that are wrong.',
    remembered: 'These headings came in before, so they are matched as they were then.',
    table: 'Worksheet',
    tableOption: (name: string, count: number) => `${name} (${rows(count)})`,
    headingRow: 'Row with the headings',
    headingRowOption: (row: number, cells: string) => `Row ${row}: ${cells}`,
    notInFile: 'Not in the file',
    unnamed: (number: number) => `Column ${number} (no heading)`,
    found: (example: string) => (example === '' ? 'Recognised by its heading.' : `Recognised. Example: ${example}`),
    example: (example: string) => `Example: ${example}`,
    own: 'The school’s own column',
    firstRows: 'First rows of the file',
    row: 'Row',
    nameMissing: 'Choose the column that contains the names',
    nameOrder: 'Names in one column are written',
    nameOrders: {
      'given-first': 'Given name first (Siân Penhale)',
      'family-first': 'Family name first (Penhale Siân)',
    },
    hiddenRows: 'Hidden rows of the worksheet',
    hiddenRowsChoices: { include: 'Count like the others', 'leave-out': 'Leave them out' },
    next: 'Show what would change',
    fields: {
      ...fields,
      legalGivenName: 'Given name where the first is empty',
      legalFamilyName: 'Family name where the first is empty',
      fullName: 'Full name in one column',
      initials: 'Initials where there is no given name',
      lineManager,
    } satisfies Record<StaffColumn, string>,
  },
  sheetWarning: ({ code, count = 0, separator = '', what = '', name = '' }: SheetWarning): string =>
    ({
      'encoding-guessed': 'The file does not say how its characters are encoded. Check letters such as ŵ and â below.',
      'letters-spoilt': `${lettersAre(count)} damaged in the file itself and shown as �. Check the names below.`,
      separator: `The columns are separated by ${separators[separator] ?? separator}.`,
      formulas: `${cellsHold(count)} a formula; the last result is used.`,
      'hidden-rows': `${rowsHidden(count)} hidden.`,
      'hidden-columns': `${columnsAre(count)} hidden but can be matched like the others.`,
      'hidden-sheet': 'This worksheet is hidden in the file.',
      'merged-cells': 'For merged cells, the first cell is read.',
      'left-out': leftOut[what] ?? 'Something in the file is not read.',
      'sheet-left-out': `The worksheet ‘${name}’ could not be read.`,
      'columns-left-out': `${columnsMore(count)} more than can be shown. Those with a recognised heading are there.`,
      'heading-twice': `Two columns are called ‘${name}’. The second is shown with a number: check which one is meant.`,
      'name-over-two': `‘${name}’ stands over two columns. Each is read as one part of the name: check which is which.`,
    })[code],
  judging: judgingWords,
  preview: {
    title: 'What would change',
    back: 'Back to the columns',
    counts: (of: Record<'added' | 'changed' | 'same' | 'doubtful' | 'rejected', number>) =>
      `${of.added} new · ${of.changed} changed · ${of.same} the same · ${of.doubtful} to decide · ${rows(of.rejected)} cannot be read`,
    nothing: 'Nothing in the file differs from the staff list.',
    undecided: (count: number) => `${rowsAre(count)} not decided yet and will be left out. Decide below.`,
    notTaken: (headings: readonly string[]) =>
      `${columnsNotRead(headings.length)} not read: ${listed(headings)}. If any of this is needed, go back to the columns.`,
    newSites: (sites: readonly { name: string; people: number }[]) =>
      `The file names ${sitesOf(sites.length)} that nobody is at yet: ${listed(sites.map(({ name, people: count }) => `${name} (${people(count)})`))}. If that is another spelling of a site you know, correct it in the file, or bring the two together under Settings afterwards.`,
    apply: (added: number, changed: number) => {
      if (changed === 0) return `Add ${people(added)}`;
      return added === 0 ? `Change ${people(changed)}` : `Add ${people(added)} and change ${changed}`;
    },
    applied: (added: number, changed: number) => {
      if (changed === 0) return `${people(added)} added.`;
      return added === 0 ? `${people(changed)} changed.` : `${people(added)} added and ${changed} changed.`;
    },
    undone: 'The import has been undone.',
    running: 'Writing the staff list',
  },
  doubts: {
    title: 'To decide',
    text: 'Nobody is matched by name alone. For each row, say who it is.',
    legend: (row: number, name: string) => `Row ${row}: ${name}`,
    why: {
      'looks-alike': 'Somebody with this name is already in the staff list.',
      'twice-in-list': 'The file names this person more than once.',
      'number-of-another': 'The employee number belongs to somebody with another name.',
      'email-of-another': 'The e-mail address belongs to somebody with another name.',
      leaver: 'This person has a leaving date, and the file speaks of somebody who is still here.',
      'other-number': 'The name or e-mail is known with another employee number.',
    } satisfies Record<Preview['doubtful'][number]['why'], string>,
    same: (name: string, jobTitle: string) => `The same person as ${name}${jobTitle === '' ? '' : `, ${jobTitle}`}`,
    returned: (name: string) => `The same person as ${name}, who is here again: the leaving date is removed`,
    stays: (name: string, day: string) => `The same person as ${name}, whose last day stays ${day}`,
    sides: 'The file and the staff list side by side',
    inFile: (row: number) => `row ${row} of the file`,
    columns: {
      who: 'Who',
      jobTitle: 'Job title',
      employeeNumber: 'Number',
      email: 'E-mail',
      startDate: 'Start',
      leavingDate: 'Last day',
    },
    new: 'Somebody new',
    leaveOut: 'Leave this row out',
  },
  jobTitles: {
    title: 'Staff group by job title',
    text: 'The file does not give the staff group, so it is suggested from the job title. Correct any that are wrong.',
    undecided:
      'Nobody can tell the group from the job titles that stand first: choose it, or these people are left out.',
    noTitle: 'No job title',
    people,
    choose: 'Choose a group',
  },
  tables: {
    added: 'New people',
    changed: 'People who would change',
    countedPeople: counted({ one: '# person', other: '# people' }),
    countedRows: counted({ one: '# row', other: '# rows' }),
    rejected: 'Rows that cannot be read',
    rejectedText: 'These rows are left out. Correct them in the file and import it again, or add these people by hand.',
    warnings: 'Worth a look',
    ownUnfit: 'Does not fit this column of the school’s own, and is left out',
    row: 'Row',
    name: 'Name',
    jobTitle: 'Job title',
    group: 'Staff group',
    what: 'What changes',
    change: (field: string, before: string, after: string) => `${field}: ${before} → ${after}`,
    nothing: 'nothing',
    somebodyNew: 'somebody new in this file',
    column: 'Column',
    wholeLine: 'The whole line',
    reason: 'Reason',
    was: 'In the file',
    now: 'Saved as',
    leftOut: 'Lines that are left out',
    leftOutText:
      'These lines of the file are not read as people. If one of them is a person, correct it in the file and import it again, or add them by hand.',
    line: 'In the file',
    namesake: (rows: readonly number[]) => `Several people of this name: rows ${listed(rows.map(String))}`,
    managerUnknown: 'Line manager does not match one person in the staff list',
  },
  reasons: {
    empty: 'There is no name',
    broken: 'The cell with the name cannot be read',
    'too-long': 'It is longer than 300 characters',
    'before-start': 'It is before the start date',
    refused: 'The form of a person would refuse this record',
    'group-unknown': 'The staff group is not recognised: choose one for the job title',
  } satisfies Record<Preview['rejected'][number]['reason'], string>,
  leftOut: {
    total: 'A total',
    heading: 'The headings again',
    group: 'The title of a group',
    note: 'A note',
    above: 'It stands above the row with the headings: go back and choose another row if it is a person',
    'quote-open': 'A quotation mark in it is never closed',
    'too-many-cells': 'It has more cells than there are headings: perhaps a comma in a value',
    shifted: 'Its values stand under other headings than in the other rows: perhaps a row that was torn in two',
  } satisfies Record<Preview['leftOut'][number]['why'], string>,
  warnings: {
    cleaned: 'Invisible characters or doubled spaces were taken out',
    'line-joined': 'A line break became a space',
    'other-order': 'Day and month are the other way round than in the rest of the column',
    'either-order': 'Both orders of day and month stand in this column: check the day',
    'letters-mended': 'Letters that another program had spoilt were brought back',
    'letters-lost': 'A letter was lost in the file. A name that is already right stays as it is',
    'several-addresses': 'There is more than one address; the first is used',
    'hours-beside': 'Words or a comma stand beside the number: check it',
    'hours-either': 'The other hours of this column are hours and minutes; this is read as a decimal: check it',
    broken: 'Left empty: the cell cannot be read, or shows an Excel error',
    'too-long': 'Left empty: it is longer than 300 characters',
    'not-a-day': 'Left empty: this is not a day from 1950 to 2100',
    'no-amount': 'Left empty: this is neither a share of full time nor a number of weeks',
    'not-a-number': 'Left empty: this is not a number of hours a week from 0 to 100',
    share: 'Left empty: this looks like a share of full time (FTE), not hours',
    'number-rounded': 'Left empty: the spreadsheet has rounded this number away',
    'short-year': 'The year has only two digits, so the century is assumed',
    'serial-day': 'A day was written as a number',
    'number-as-text': 'There is a number where text was expected; zeros at the front may be lost',
    'name-divided': 'One name was split into two',
    'title-left-off': 'Something that may be a title was left off the name',
    'number-taken': 'Somebody else has this employee number, so it is left out',
    'name-kept': 'The name in the staff list is the fuller way to write it and stays',
    'manager-left': 'The line manager has left',
    'each-other': 'These two people are each other’s line manager',
    'no-end': 'A fixed term without its last day: add the day on the person’s page',
    'initials-used': 'There is no given name, so the initials are used',
    'word-unknown': 'The word was not recognised and was ignored',
  } satisfies Record<Preview['warnings'][number]['warning'], string>,
} as const;
