import { isDay } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import type { Preview } from '#renderer/screens/import/columns/how-to-read.ts';
import { Disclosure, type TableColumn } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import { OutcomeList } from './outcome-list.tsx';

/** One line of the list, whatever it warns of. */
interface Remark {
  row: number;
  column: string;
  was: string;
  now: string;
  text: string;
}

const {
  row,
  column,
  reason,
  was,
  now,
  warnings: title,
  managerUnknown,
  namesake,
  name,
  ownUnfit,
} = words.import.tables;

const columns: readonly TableColumn<Remark>[] = [
  { id: 'row', heading: row, text: (one) => String(one.row), sortBy: ({ row: at }) => at, align: 'end' },
  { id: 'column', heading: column, text: (one) => one.column },
  { id: 'was', heading: was, text: (one) => one.was },
  { id: 'now', heading: now, text: (one) => keptAs(one.now) },
  { id: 'reason', heading: reason, text: (one) => one.text },
];

const keptAs = (now: string): string => (isDay(now) ? shortDay(now, lang) : now || words.import.tables.nothing);

type Props = Pick<Preview, 'warnings' | 'unknownManagers' | 'namesakes' | 'ownAside'>;

/** What can be taken over and should still be looked at, in the order of the file. */
export function WorthALook({ warnings, unknownManagers, namesakes, ownAside }: Props) {
  const { fields } = words.import.match;
  const remarks: Remark[] = [
    ...warnings.map(({ warning, ...one }) => ({
      ...one,
      column: fields[one.column],
      text: words.import.warnings[warning],
    })),
    ...unknownManagers.map((one) => ({
      row: one.row,
      column: fields.lineManager,
      was: one.written,
      now: '',
      text: managerUnknown,
    })),
    ...ownAside.map((one) => ({ ...one, now: '', text: ownUnfit })),
    ...namesakes.map((one) => ({
      row: one.rows[0] ?? 0,
      column: name,
      was: one.name,
      now: one.name,
      text: namesake(one.rows),
    })),
  ].sort((a, b) => a.row - b.row);
  if (remarks.length === 0) return null;
  return (
    <Disclosure title={`${title} (${remarks.length})`}>
      <OutcomeList
        of="warnings"
        rows={remarks}
        rowId={(one) => `${one.row} ${one.column} ${one.text}`}
        columns={columns}
      />
    </Disclosure>
  );
}
