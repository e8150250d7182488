import { useState } from 'react';
import { useRead } from '#renderer/asking/ask.ts';
import type { ChosenFile } from '#renderer/incoming/choose-file.tsx';
import { Loaded } from '#renderer/ui/index.ts';
import { type HowToRead, usualReading } from './how-to-read.ts';
import { MatchColumns } from './match-columns.tsx';

interface Props {
  file: ChosenFile;
  /** What was matched before the user came back from the outcome. */
  before: HowToRead | undefined;
  onMatched: (reading: HowToRead) => void;
}

/** Which worksheet and which heading row; the matching begins anew with each. */
export function MatchTable({ file, before, onMatched }: Props) {
  const [place, setPlace] = useState({ table: before?.table ?? 0, headingRow: before?.headingRow ?? null });
  const look = useRead('imports.look', place);
  const isSame = before?.table === place.table && before.headingRow === place.headingRow;
  return (
    <Loaded reading={look}>
      {(value) => (
        <MatchColumns
          key={`${place.table} ${place.headingRow}`}
          file={file}
          look={value}
          initial={isSame ? before : usualReading(place.table, value)}
          onPlace={setPlace}
          onMatched={onMatched}
        />
      )}
    </Loaded>
  );
}
