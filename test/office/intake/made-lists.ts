/** Somebody of a made-up list, as the program should keep them. */
export interface MadePerson {
  number: string;
  familyName: string;
  givenName: string;
  jobTitle: string;
  startDate: MadeDay;
  leavingDate: MadeDay | undefined;
  hours: number;
  email: string;
}

export type MadeDay = readonly [year: number, month: number, dayOfMonth: number];

/** A list of known people as one program writes it and others disturb it; `told` says how, for a failing test. */
export interface MadeList {
  people: MadePerson[];
  bytes: Buffer;
  told: string;
}

export type Chance = <T>(of: readonly T[]) => T;

const two = (number: number) => String(number).padStart(2, '0');
const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const monthOf = (month: number) => months[month - 1] ?? '';

/** How programs write a day. */
const dayWritings: Readonly<Record<string, (day: MadeDay) => string>> = {
  british: ([y, m, d]) => `${two(d)}/${two(m)}/${y}`,
  american: ([y, m, d]) => `${two(m)}/${two(d)}/${y}`,
  iso: ([y, m, d]) => `${y}-${two(m)}-${two(d)}`,
  dots: ([y, m, d]) => `${d}.${m}.${y}`,
  words: ([y, m, d]) => `${d} ${monthOf(m)} ${y}`,
  short: ([y, m, d]) => `${two(d)}-${monthOf(m).slice(0, 3)}-${y}`,
  monthFirst: ([y, m, d]) => `${monthOf(m)} ${d}, ${y}`,
  compact: ([y, m, d]) => `${y}${two(m)}${two(d)}`,
  time: ([y, m, d]) => `${two(d)}/${two(m)}/${y} 00:00:00`,
  weekday: ([y, m, d]) => `${weekdays[new Date(Date.UTC(y, m - 1, d)).getUTCDay()]} ${d} ${monthOf(m)} ${y}`,
  // midnight of summer time, from May to September for certain
  greenwich: ([y, m, d]) => new Date(Date.UTC(y, m - 1, d, m > 4 && m < 10 ? -1 : 0)).toISOString(),
};

const hourWritings: Readonly<Record<string, (hours: number) => string>> = {
  plain: String,
  unit: (hours) => `${hours} hrs`,
  clock: (hours) => `${Math.floor(hours)}:${two((hours % 1) * 60)}`,
  minutes: (hours) => `${Math.floor(hours)}h ${(hours % 1) * 60}m`,
  comma: (hours) => String(hours).replace('.', ','),
};

const nothings = ['', '', '31/12/9999', 'N/A', '-', 'TBC', 'Ongoing', '01/01/1900', '00/00/0000', '  /  /    '];

/** What other programs do to one value. */
const marks: readonly ((value: string) => string)[] = [
  (value) => value,
  (value) => value,
  (value) => `="${value}"`,
  (value) => `'${value}`,
  (value) => `“${value}”`,
];

/** What happens to a list as a whole, line by line; the headings are the first line. */
const disturbances: Readonly<Record<string, (lines: string[], separator: string) => string[]>> = {
  'last separators dropped': (lines, separator) => lines.map((line) => withoutLast(line, separator)),
  'heading ends in a separator': ([first = '', ...rest], separator) => [first + separator, ...rest],
  'empty columns': ([first = '', ...rest], separator) => [first + separator.repeat(110), ...rest],
  'foot lines': (lines) => [
    ...lines,
    '',
    `Total number of staff: ${lines.length - 1}`,
    'Report produced 14/09/2026 10:02',
  ],
  'rows counted': (lines) => [...lines, `(${lines.length - 1} rows affected)`],
  'title above': (lines) => ['Staff list', '', ...lines],
  'headings again': ([first = '', ...rest]) => [first, ...rest.slice(0, 2), first, ...rest.slice(2)],
  'open quotation mark': ([first = '', ...rest]) => [first, '"Open,here', ...rest],
  'Ctrl-Z': (lines) => [...lines, '\u001a'],
  'rows in quotation marks': ([first = '', ...rest]) => [
    first,
    ...rest.map((line) => `"${line.replaceAll('"', '""')}"`),
  ],
  'blank lines': (lines) => lines.flatMap((line) => [line, '']),
};

const encodings: Readonly<Record<string, (text: string) => Buffer>> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with its mark': (text) => Buffer.from(`\ufeff${text}`),
  'UTF-16 without its mark': (text) => Buffer.from(text, 'utf16le'),
  'UTF-8 read twice': (text) => Buffer.from(Buffer.from(text).toString('latin1')),
};

const headings = [
  'Employee Number',
  'Surname',
  'Forename',
  'Job Title',
  'Start Date',
  'Hours',
  'Email',
  'Leaving Date',
];

/** One list, by chance alone. */
export function makeList(chance: Chance): MadeList {
  const people = Array.from({ length: chance([3, 5, 8, 13, 21]) }, (_, at) => makePerson(chance, at));
  const [days, hours, encoding] = [
    chance(Object.keys(dayWritings)),
    chance(Object.keys(hourWritings)),
    chance(Object.keys(encodings)),
  ];
  const [separator, nothing, mark] = [chance([',', ';', '\t', '|']), chance(nothings), chance(marks)];
  const done = Object.keys(disturbances).filter(() => chance([false, false, false, true]));
  const day = (of: MadeDay) => dayWritings[days]?.(of) ?? '';
  const quoted = (value: string) =>
    value.includes(separator) || value.includes('"') ? `"${value.replaceAll('"', '""')}"` : value;
  const rows = people.map((one) => {
    const email = chance([one.email, one.email, `mailto:${one.email}`, `<${one.email}>`]);
    const leaves = one.leavingDate ? day(one.leavingDate) : nothing;
    return [
      mark(one.number),
      one.familyName,
      one.givenName,
      one.jobTitle,
      mark(day(one.startDate)),
      hourWritings[hours]?.(one.hours) ?? '',
      email,
      leaves,
    ];
  });
  const written = [headings, ...rows].map((row) => row.map(quoted).join(separator));
  const lines = done.reduce((before, name) => disturbances[name]?.(before, separator) ?? before, written);
  const bytes = encodings[encoding]?.(`${lines.join('\r\n')}\r\n`) ?? Buffer.alloc(0);
  return {
    people,
    bytes,
    told: [days, hours, encoding, JSON.stringify(separator), nothing, mark('x'), ...done].join('; '),
  };
}

function makePerson(chance: Chance, at: number): MadePerson {
  const year = 2005 + chance([0, 3, 6, 9, 12, 15, 18]);
  return {
    number: `${chance(['00', '', 'E'])}${100 + at}`,
    familyName: chance(['Abel', 'Bevan', 'Wŷn', 'Llŷr', "O'Brien", 'Ap Gwynn', 'Cohen-Tudur', 'Łukasz', 'Rhŵn']),
    givenName: chance(['Ann', 'Siân', 'Zoë', 'Gwenllian', 'Björn', 'Tomos', 'Ŵyll', 'Renée']),
    jobTitle: chance(['Class Teacher', 'Teaching Assistant', 'Cook', 'Caretaker', 'School Secretary']),
    startDate: chance([true, false]) ? [year, 9, 1] : [year, chance([1, 4, 6, 9, 11]), chance([2, 6, 12, 16, 28])],
    leavingDate: chance([false, false, false, true]) ? [2027, 8, 31] : undefined,
    hours: chance([32.5, 37, 22.5, 10, 27.5]),
    email: `p${at}@x.example`,
  };
}

function withoutLast(line: string, separator: string): string {
  let end = line.length;
  while (line[end - 1] === separator) end -= 1;
  return line.slice(0, end);
}
