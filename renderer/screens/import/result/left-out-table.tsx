import type { Preview } from '#renderer/screens/import/columns/how-to-read.ts';
import { Disclosure, Stack, type TableColumn } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { OutcomeList } from './outcome-list.tsx';

type LeftOut = Preview['leftOut'][number];

const { row, line, reason, leftOut: title, leftOutText } = words.import.tables;

const columns: readonly TableColumn<LeftOut>[] = [
  { id: 'row', heading: row, text: (one) => String(one.row), sortBy: ({ row: at }) => at, align: 'end' },
  { id: 'line', heading: line, text: (one) => one.was },
  { id: 'reason', heading: reason, text: (one) => words.import.leftOut[one.why] },
];

/** The lines of the file that speak of no person: totals, headings that stand again, notes. */
export function LeftOutTable({ leftOut }: { leftOut: readonly LeftOut[] }) {
  if (leftOut.length === 0) return null;
  return (
    <Disclosure title={`${title} (${leftOut.length})`}>
      <Stack gap={8}>
        <p>{leftOutText}</p>
        <OutcomeList of="leftOut" rows={leftOut} rowId={(one) => String(one.row)} columns={columns} />
      </Stack>
    </Disclosure>
  );
}
