import type { Output } from '#contract/index.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { useSteady } from '#renderer/asking/use-steady.ts';
import { go } from '#renderer/places/address.ts';
import { Button, Card, CheckBox, Loaded, PlainTable, Refused, Stack, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import { AsideRows } from './aside-rows.tsx';
import type { HowToRead } from './how-to-read.ts';
import './earlier.css';

type Preview = Output<'earlier.preview'>;
type Placed = Preview['placed'][number];

/** Longer lists nobody looks through; how many there are is said. */
const MOST_SHOWN = 200;

interface EarlierOutcomeProps {
  reading: HowToRead;
  onReading: (reading: HowToRead) => void;
}

const says = words.earlier.outcome;

/** What reading the tracker in would do, what has no place, and doing it. */
export function EarlierOutcome({ reading, onReading }: EarlierOutcomeProps) {
  const preview = useSteady(useRead('earlier.preview', reading));
  const apply = useWrite('earlier.apply');
  const count = preview.state === 'ready' ? preview.value.placed.length : 0;

  async function readIn(): Promise<void> {
    const answer = await apply.ask(reading);
    if (!answer.ok) return;
    toast({ text: says.done(answer.value.reviews) });
    go('cycles');
  }

  return (
    <Card
      title={says.title}
      actions={
        count > 0 && (
          <Button look="main" busy={apply.busy} onClick={() => void readIn()}>
            {says.apply(count)}
          </Button>
        )
      }
    >
      <Stack>
        <Refused problem={apply.problem} />
        <Loaded reading={preview}>
          {(value) => (
            <Outcome
              preview={value}
              onWhose={(row, staffId) =>
                onReading({
                  ...reading,
                  people: [...reading.people.filter((one) => one.row !== row), { row, staffId }],
                })
              }
            />
          )}
        </Loaded>
      </Stack>
    </Card>
  );
}

interface OutcomeProps {
  preview: Preview;
  onWhose: (row: number, staffId: Placed['staffId'] | null) => void;
}

function Outcome({ preview: { placed, cycles, aside, there }, onWhose }: OutcomeProps) {
  const byName = placed.filter(({ isByName }) => isByName).length;
  return (
    <Stack>
      <p>{says.count(placed.length, new Set(placed.map(({ staffId }) => staffId)).size)}</p>
      {cycles.length > 0 && <p>{says.cycles(cycles)}</p>}
      {there > 0 && <p>{says.there(there)}</p>}
      {byName > 0 && <p>{says.byName(byName)}</p>}
      {placed.length > 0 && (
        <PlainTable
          label={says.placed}
          rows={placed.slice(0, MOST_SHOWN)}
          rowId={({ row, label }) => `${row} ${label}`}
          columns={[
            { id: 'name', heading: says.name, text: ({ name }) => name },
            { id: 'cycle', heading: says.cycle, text: ({ label }) => label, oneLine: true },
            {
              id: 'held',
              heading: says.held,
              text: ({ held }) => (held === null ? '' : shortDay(held, lang)),
              oneLine: true,
            },
            { id: 'appraiser', heading: says.appraiser, text: ({ appraiser }) => appraiser },
            { id: 'kept', heading: says.kept, text: keptAs, cell: (row) => <Kept row={row} />, long: true },
            {
              id: 'take',
              heading: says.take,
              text: () => '',
              cell: ({ row, name, label }) => (
                <CheckBox
                  label={says.takeOf(row, name, label)}
                  labelHidden
                  checked
                  onChange={() => onWhose(row, null)}
                />
              ),
            },
          ]}
        />
      )}
      {placed.length > MOST_SHOWN && <p>{says.more(placed.length - MOST_SHOWN)}</p>}
      {aside.length > 0 && <AsideRows aside={aside} onWhose={onWhose} />}
    </Stack>
  );
}

function keptAs({ boxes, note }: Placed): string {
  return [...boxes.map(({ label, text }) => says.inBox(label, text)), note].filter((text) => text !== '').join('\n');
}

function Kept({ row }: { row: Placed }) {
  return <div className="earlier-kept">{keptAs(row)}</div>;
}
