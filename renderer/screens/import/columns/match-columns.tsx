import { useEffect, useState } from 'react';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import type { ChosenFile } from '#renderer/incoming/choose-file.tsx';
import { TablePlace } from '#renderer/screens/import/result/table-place.tsx';
import { SheetWarnings } from '#renderer/screens/import/sheet-warnings.tsx';
import { Button, Card, ErrorSummary, jumpTo, Notice, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { ColumnChoices } from './column-choices.tsx';
import { FirstRows } from './first-rows.tsx';
import type { HowToRead, Look } from './how-to-read.ts';
import { JudgedColumns } from './judged-columns.tsx';

const PART = 'match';
const fields = ['familyName'] as const;
const nameColumns = ['givenName', 'legalGivenName', 'familyName', 'legalFamilyName', 'fullName'] as const;

interface Props {
  file: ChosenFile;
  look: Look;
  initial: HowToRead;
  onPlace: (place: { table: number; headingRow: number | null }) => void;
  onMatched: (reading: HowToRead) => void;
}

/** One choice for each thing that the program keeps, those found by their headings filled in. */
export function MatchColumns({ file, look, initial, onPlace, onMatched }: Props) {
  const [reading, setReading] = useState(initial);
  const problems = useFormProblems('match', fields);
  const { title, text, remembered, nameMissing, next } = words.import.match;
  const hasName = nameColumns.some((column) => reading.matching[column] !== undefined);

  useEffect(() => jumpTo(PART), []);

  function check(): void {
    if (hasName) onMatched(reading);
    else problems.show([{ field: 'familyName', text: nameMissing }]);
  }

  return (
    <Card
      title={title}
      id={PART}
      actions={
        <Button look="main" onClick={check}>
          {next}
        </Button>
      }
    >
      <Stack>
        <p>{text}</p>
        {look.isRemembered && <Notice kind="info">{remembered}</Notice>}
        <ErrorSummary {...problems.summary} />
        <SheetWarnings warnings={look.warnings} />
        <TablePlace file={file} look={look} reading={reading} onPlace={onPlace} onReading={setReading} />
        <JudgedColumns look={look} reading={reading} onReading={setReading} />
        <ColumnChoices look={look} reading={reading} onReading={setReading} at={problems.at} />
        <FirstRows look={look} />
      </Stack>
    </Card>
  );
}
