import type { Listed } from '#domain/staff-list/staff-import.ts';

// Beside each list of issue 15 some of its kind that nobody had seen before: what an office needs of them.

type Wanted = { against?: unknown[]; warnings?: unknown[]; found?: unknown[] };
type Neighbour = [what: string, lines: string[], fields: (keyof Listed)[], people: unknown[][], wanted?: Wanted];

const headings = 'Staff Code,Surname,Forename,Job Title,Start Date,Hours,Leaving Date';
const ann = 'T1,Abel,Ann,Teacher,01/09/2019,32.5,';
const bob = 'T2,Bevan,Bob,Cleaner,16/09/2020,10,31/08/2027';
const both = [
  ['T1', '2019-09-01', undefined],
  ['T2', '2020-09-16', '2027-08-31'],
];
const days: (keyof Listed)[] = ['employeeNumber', 'startDate', 'leavingDate'];
const name: (keyof Listed)[] = ['givenName', 'familyName'];
const none = undefined;

/** What it is, its lines, what is read of it, and what there is to say about it. */
// biome-ignore format: a table
export const neighbours: Neighbour[] = [
  [
    'a01 several last commas are missing, of rows that have nothing there',
    [headings, 'T1,Abel,Ann,Teacher,01/09/2019', bob],
    days,
    both,
  ],
  [
    'a01 semicolons dropped the same way',
    [headings, ann.slice(0, -1), bob].map((line) => line.replaceAll(',', ';')),
    days,
    both,
  ],
  [
    'a02 a foot line of one word and a figure in two cells',
    [headings, ann, bob, 'Count:,2'],
    days,
    both,
    { against: [[4, 'total']] },
  ],
  [
    'a02 who printed it, and the page',
    [headings, ann, bob, 'Page 1 of 1', 'Printed by: J Rees'],
    days,
    both,
    { against: [[4, 'note'], [5, 'note']] },
  ],
  ['a02 the end of a report', [headings, ann, bob, '*** End of report ***'], days, both, { against: [[4, 'note']] }],
  ['a03 the headings end in three commas', [`${headings},,,`, ann, bob], days, both],
  ['a04 a formula of text in a quoted cell', [headings, ann.replace('T1', '"=""T1"""'), bob], days, both],
  ['a04 a formula with a space in it', [headings, ann.replace('T1', '= "T1"'), bob], days, both],
  [
    'a05 apostrophes before names that have their own',
    ['Surname,Forename,Job Title', "'O'Brien,'Ann,'Cook", "'Abel,'Bob,'Cook"],
    name,
    [['Ann', "O'Brien"], ['Bob', 'Abel']],
  ],
  [
    'a06 a question mark at the end of a name',
    ['Surname,Forename,Job Title', 'Abel,Zo?,Cook', 'Bevan,Ann,Cook'],
    name,
    [['Zo?', 'Abel'], ['Ann', 'Bevan']],
    { warnings: [[2, 'letters-lost']] },
  ],
  [
    'a07 the mark of a lost letter in a job title',
    ['Surname,Forename,Job Title', 'Abel,Ann,Cook (Caf\ufffd)'],
    ['jobTitle'],
    [['Cook (Caf\ufffd)']],
    { warnings: [[2, 'letters-lost']] },
  ],
  [
    'a08 a curly apostrophe read twice',
    ['Surname,Forename,Job Title', 'Oâ€™Brien,Ann,Cook'],
    name,
    [['Ann', 'O’Brien']],
    { warnings: [[2, 'letters-mended']] },
  ],
  [
    'a08 Polish letters read twice',
    ['Surname,Forename,Job Title', 'Å\u0081ukasz,Ann,Cook'],
    name,
    [['Ann', 'Łukasz']],
    { warnings: [[2, 'letters-mended']] },
  ],
  [
    'a11 in winter time the evening stays its day',
    [headings, ann.replace('01/09/2019', '2019-01-31T00:00:00Z'), bob],
    days,
    [['T1', '2019-01-31', none], ['T2', '2020-09-16', '2027-08-31']],
  ],
  [
    'a12 dots and month first',
    [
      headings,
      ann.replace('01/09/2019', '09.01.2019'),
      bob.replace('16/09/2020', '09.16.2020').replace('31/08', '08.31').replace('/2027', '.2027'),
    ],
    days,
    both,
    { found: [['day-order', 'month-first'], ['day-order', 'month-first']] },
  ],
  ['a13 as a letter has it', [headings, ann.replace('01/09/2019', '1st of September 2019'), bob], days, both],
  [
    'a13 a short year with an apostrophe',
    [headings, ann.replace('01/09/2019', "1 Sep '19"), bob],
    days,
    both,
    { warnings: [[2, 'short-year']] },
  ],
  ['a13 a moment of a database', [headings, ann.replace('01/09/2019', '2019-09-01T00:00:00'), bob], days, both],
  ['a13 a capital month between dashes', [headings, ann.replace('01/09/2019', '01-SEP-2019'), bob], days, both],
  ['a13 the weekday behind a comma', [headings, ann.replace('01/09/2019', '"Sun, 01 Sep 2019"'), bob], days, both],
  ...[
    '31/12/4712',
    '01/01/0001',
    '30/12/1899',
    '--',
    'No leaving date',
    '?',
    'n/a ',
    '0000-00-00',
    '1900-01-00',
    '31-Dec-9999',
  ].map((nothing): Neighbour => [`a15 ${nothing} for no day`, [headings, ann + nothing, bob], days, both]),
  ...(
    [
      ['37.0 hours', 37, none],
      ['32½', 32.5, none],
      ['27 hours 30 minutes', 27.5, none],
      ['16.25h', 16.25, none],
      ['30 (term time)', 30, 'hours-beside'],
      ['5 x 6.5', none, 'not-a-number'],
      ['0.8 fte', none, 'share'],
      ['bank', none, 'not-a-number'],
      ['1950', none, 'not-a-number'],
    ] as const
  ).map(
    ([written, hours, warning]): Neighbour => [
      `a17 ${written} as hours`,
      [headings, ann.replace('32.5', written), bob],
      ['hoursPerWeek'],
      [[hours], [10]],
      { warnings: warning ? [[2, warning]] : [] },
    ],
  ),
  ...(
    [
      ['Pugh, Eleri (Mrs)', 'Eleri', 'Pugh'],
      ['PUGH, Mrs E', 'E', 'PUGH'],
      ['Pugh, Eleri Mai', 'Eleri Mai', 'Pugh'],
      ['de la Cruz, Ana', 'Ana', 'de la Cruz'],
      ["D'Arcy, Zoe, Dr", 'Zoe', "D'Arcy"],
    ] as const
  ).map(
    ([written, given, family]): Neighbour => [
      `a18 ${written}`,
      ['Name,Job Title', `"${written}",Cook`],
      name,
      [[given, family]],
    ],
  ),
  [
    'a23 a space before some of the quotes',
    [headings, 'T1, "Abel, Jones",Ann,Teacher,01/09/2019,32.5,', bob],
    ['familyName'],
    [['Abel, Jones'], ['Bevan']],
  ],
  [
    'a33 rounded numbers beside whole ones',
    ['Payroll Number,Surname,Forename,Job Title', '1.2E+10,Abel,Ann,Cook', '00123,Bevan,Bob,Cook'],
    ['employeeNumber'],
    [[none], ['00123']],
    { warnings: [[2, 'number-rounded']], found: [['rounded-numbers', 'leave-out']] },
  ],
  [
    'a36 a line break of Windows in a cell',
    [headings, '"T1","Abel","Ann","Class Teacher\r\nYear 3",01/09/2019,32.5,', bob],
    ['jobTitle'],
    [['Class Teacher Year 3'], ['Cleaner']],
    { warnings: [[2, 'line-joined']] },
  ],
  ...(
    [
      ['MAILTO:a@x.example', 'a@x.example', none],
      ['<mailto:a@x.example>', 'a@x.example', none],
      ["'a@x.example'", 'a@x.example', none],
      ['a@x.example / b@x.example', 'a@x.example', 'several-addresses'],
      ['a at x.example', none, 'word-unknown'],
      ['n/a', none, none],
    ] as const
  ).map(
    ([written, email, warning]): Neighbour => [
      `a38 ${written}`,
      ['Surname,Forename,Job Title,Email', `Abel,Ann,Cook,${written}`],
      ['email'],
      [[email]],
      { warnings: warning ? [[2, warning]] : [] },
    ],
  ),
  [
    'a47 entities written twice over, and a space of the web',
    ['Surname,Forename,Job Title', 'O&amp;#39;Brien,Ann&nbsp;Mai,Cook'],
    name,
    [['Ann Mai', "O'Brien"]],
    { warnings: [[2, 'cleaned']] },
  ],
  [
    'b17 a subtotal that names its group',
    [
      'Name,Job Title,Hours',
      '"Abel, Ann",Teacher,32.5',
      'Total teachers,1,32.5',
      '"Bevan, Bob",Cook,10',
      'Grand total,2,42.5',
    ],
    name,
    [['Ann', 'Abel'], ['Bob', 'Bevan']],
    { against: [[3, 'total'], [5, 'total']] },
  ],
  ['c01 an average below', [headings, ann, bob, ',,,Average,,21.25,'], days, both, { against: [[4, 'total']] }],
  [
    'c02 codes of contracts in small letters',
    ['Surname,Forename,Post,Contract Type', 'Abel,Ann,TCH,prm', 'Bevan,Bob,TAS,fxt'],
    ['contract', 'group'],
    [['permanent', 'teacher'], ['fixed-term', 'class-support']],
  ],
  ['c03 known as and surname', ['Known As,Surname,Job Title', 'Eleri,Pugh,Cook'], name, [['Eleri', 'Pugh']]],
  [
    'c04 the whole name beside the surname',
    ['Full Name,Surname,Job Title', 'Eleri Mai Pugh,Pugh,Cook'],
    name,
    [['Eleri Mai', 'Pugh']],
  ],
  [
    'c11 commas inside under semicolons',
    ['Name;Job Title', 'Abel, Ann;Teacher', 'Bevan, Bob;Cook, Cleaner'],
    ['familyName', 'jobTitle'],
    [['Abel', 'Teacher'], ['Bevan', 'Cook, Cleaner']],
  ],
  ['c17 the number as #', ['#,Surname,Forename,Job Title', '7,Abel,Ann,Cook'], name, [['Ann', 'Abel']]],
  [
    'h1 the name that is used stands in brackets',
    ['Legal Forename,Known As,Legal Surname,Job Title', 'Eleanor,,Pugh,Cook', 'Thomas,Tom,Abel,Cook'],
    name,
    [['Eleanor', 'Pugh'], ['Tom', 'Abel']],
  ],
];
