import { useEffect, useState } from 'react';
import type { Output } from '#contract/index.ts';
import { call, useRead } from '#renderer/asking/ask.ts';
import { ChooseFile, type ChosenFile } from '#renderer/incoming/choose-file.tsx';
import { href } from '#renderer/places/routes.ts';
import { Loaded, PageHeader, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { EarlierColumns } from './earlier-columns.tsx';
import { EarlierOutcome } from './earlier-outcome.tsx';
import type { HowToRead } from './how-to-read.ts';

const says = words.earlier;

/** The old tracker of a school becomes cycles of earlier years: choose, say what the columns hold, look, agree. */
export function EarlierScreen() {
  const [chosen, setChosen] = useState<{ file: ChosenFile; turn: number }>();
  useEffect(() => () => void call('imports.forget', {}), []);
  return (
    <>
      <PageHeader
        title={says.title}
        help={says.help}
        note={says.note}
        crumbs={[
          { label: words.reviews.title, to: href('reviews') },
          { label: words.cycles.title, to: href('cycles') },
        ]}
      />
      <Stack>
        <ChooseFile
          file={chosen?.file}
          text={says.chooseText}
          forgets={['earlier.look', 'earlier.preview']}
          onChosen={(file) => setChosen((before) => ({ file, turn: (before?.turn ?? 0) + 1 }))}
        />
        {chosen && <OfFile key={chosen.turn} file={chosen.file} />}
      </Stack>
    </>
  );
}

function OfFile({ file }: { file: ChosenFile }) {
  const [table, setTable] = useState(0);
  const look = useRead('earlier.look', { table, headingRow: null });
  return (
    <Loaded reading={look}>
      {(value) => <OfTable key={table} file={file} table={table} look={value} onTable={setTable} />}
    </Loaded>
  );
}

interface OfTableProps {
  file: ChosenFile;
  table: number;
  look: Output<'earlier.look'>;
  onTable: (table: number) => void;
}

function OfTable({ file, table, look, onTable }: OfTableProps) {
  const [reading, setReading] = useState<HowToRead>(() => ({
    table,
    headingRow: look.headingRow,
    columns: look.columns.map(({ position, holds, year }) => ({ position, holds, year })),
    year: look.year,
    people: [],
  }));
  return (
    <>
      <EarlierColumns file={file} look={look} reading={reading} onReading={setReading} onTable={onTable} />
      <EarlierOutcome reading={reading} onReading={setReading} />
    </>
  );
}
