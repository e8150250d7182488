import type { Day } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { PlainTable, type TableColumn } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import type { Preview } from './columns/how-to-read.ts';

type Doubt = Preview['doubtful'][number];
type Side = Doubt['listed'] & { id: string; who: string };

const { sides, inFile, columns: headings } = words.import.doubts;
const dayText = (day: Day | null): string => (day ? shortDay(day, lang) : '');

const columns: readonly TableColumn<Side>[] = [
  { id: 'who', heading: headings.who, text: ({ who }) => who },
  { id: 'jobTitle', heading: headings.jobTitle, text: ({ jobTitle }) => jobTitle },
  { id: 'employeeNumber', heading: headings.employeeNumber, text: ({ employeeNumber }) => employeeNumber ?? '' },
  { id: 'email', heading: headings.email, text: ({ email }) => email ?? '' },
  { id: 'startDate', heading: headings.startDate, text: ({ startDate }) => dayText(startDate), oneLine: true },
  { id: 'leavingDate', heading: headings.leavingDate, text: ({ leavingDate }) => dayText(leavingDate), oneLine: true },
];

/** What the file says of a row beside what is kept of those whom it may mean. */
export function DoubtSides({ doubt: { row, name, listed, like } }: { doubt: Doubt }) {
  const rows: Side[] = [
    { ...listed, id: 'listed', who: `${name} (${inFile(row)})` },
    ...like.map((person) => ({ ...person, id: person.staffId, who: person.name })),
  ];
  return <PlainTable label={`${sides}: ${name}`} rows={rows} rowId={({ id }) => id} columns={columns} />;
}
