import type { Output } from '#contract/index.ts';
import type { StaffId } from '#domain/ids.ts';
import { fullName } from '#domain/staff/staff.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { useSaveDocument } from '#renderer/papers/put-out.ts';
import { Button, Choice, PlainTable, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { yearText } from './how-to-read.ts';
import './earlier.css';

type Aside = Output<'earlier.preview'>['aside'][number];

/** Longer lists nobody looks through; the file that is saved has them all. */
const MOST_SHOWN = 100;

interface AsideRowsProps {
  aside: readonly Aside[];
  onWhose: (row: number, staffId: StaffId | null) => void;
}

const says = words.earlier.outcome;
const asked: ReadonlySet<Aside['why']> = new Set(['nobody', 'several', 'left-out']);

/** The rows that have no place: somebody says whose one is, and the others are kept as a list of their own. */
export function AsideRows({ aside, onWhose }: AsideRowsProps) {
  const { save, busy } = useSaveDocument();
  const staff = useRead('staff.list', { leavers: true });
  const people = staff.state === 'ready' ? staff.value.staff : [];
  const options = [
    { value: '', label: says.nobody },
    ...people.map((person) => ({ value: person.id as string, label: `${fullName(person)}, ${person.jobTitle}` })),
  ];
  return (
    <Stack>
      <p>{says.aside(aside.length)}</p>
      <PlainTable
        label={says.asideTable}
        rows={aside.slice(0, MOST_SHOWN)}
        rowId={({ row, year }) => `${row} ${year}`}
        columns={[
          { id: 'row', heading: says.row, text: ({ row }) => String(row) },
          { id: 'said', heading: says.said, text: ({ said }) => said },
          { id: 'year', heading: says.cycle, text: yearOf, oneLine: true },
          { id: 'why', heading: says.why, text: ({ why }) => says.whys[why], long: true },
          {
            id: 'whose',
            heading: says.whose,
            text: () => '',
            cell: ({ row, why }) =>
              asked.has(why) && (
                <div className="earlier-choice">
                  <Choice
                    label={says.whoseOf(row)}
                    labelHidden
                    options={options}
                    value=""
                    onChange={(id) => onWhose(row, id === '' ? null : (id as StaffId))} // one of those offered
                  />
                </div>
              ),
          },
        ]}
      />
      {aside.length > MOST_SHOWN && <p>{says.more(aside.length - MOST_SHOWN)}</p>}
      <div>
        <Button
          busy={busy}
          onClick={() =>
            void save({
              document: 'list',
              subject: { of: 'list', list: listOf(aside) },
              language: 'en',
              format: 'excel',
            })
          }
        >
          {says.save}
        </Button>
      </div>
    </Stack>
  );
}

const yearOf = ({ year }: Aside): string => (year === null ? '' : yearText(year));

/** All that stands in the rows, with the reason. */
function listOf(aside: readonly Aside[]) {
  return {
    title: says.list,
    count: says.aside(aside.length),
    filters: [],
    columns: [
      { heading: says.row, kind: 'number' as const },
      { heading: says.said, kind: 'text' as const },
      { heading: says.cycle, kind: 'text' as const },
      { heading: says.why, kind: 'text' as const },
      { heading: says.all, kind: 'text' as const, room: 60 },
    ],
    rows: aside.map((one) => [
      { number: one.row },
      one.said,
      yearOf(one),
      says.whys[one.why],
      one.text.slice(0, 10_000),
    ]),
  };
}
