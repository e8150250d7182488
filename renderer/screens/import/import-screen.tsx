import { useEffect, useState } from 'react';
import { call } from '#renderer/asking/ask.ts';
import { ChooseFile, type ChosenFile } from '#renderer/incoming/choose-file.tsx';
import { href } from '#renderer/places/routes.ts';
import { PageHeader, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { HowToRead } from './columns/how-to-read.ts';
import { MatchTable } from './columns/match-table.tsx';
import { ImportPreview } from './import-preview.tsx';

/** Brings the staff in from a file: choose, match the columns, look at what would change, agree. */
export function ImportScreen() {
  const [chosen, setChosen] = useState<{ file: ChosenFile; turn: number }>();
  const [reading, setReading] = useState<HowToRead>();
  const [isAtOutcome, setAtOutcome] = useState(false);
  const { title, help, note } = words.import;

  useEffect(() => () => void call('imports.forget', {}), []);

  return (
    <>
      <PageHeader title={title} help={help} note={note} crumbs={[{ label: words.staff.title, to: href('staff') }]} />
      <Stack>
        <ChooseFile
          file={chosen?.file}
          text={words.import.choose.text}
          forgets={['imports.look', 'imports.preview']}
          onChosen={(file) => {
            setChosen((before) => ({ file, turn: (before?.turn ?? 0) + 1 }));
            setReading(undefined);
            setAtOutcome(false);
          }}
        />
        {chosen && !isAtOutcome && (
          <MatchTable
            key={chosen.turn}
            file={chosen.file}
            before={reading}
            onMatched={(next) => {
              setReading(next);
              setAtOutcome(true);
            }}
          />
        )}
        {reading && isAtOutcome && (
          <ImportPreview reading={reading} onReading={setReading} onBack={() => setAtOutcome(false)} />
        )}
      </Stack>
    </>
  );
}
