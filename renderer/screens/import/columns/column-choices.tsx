import { exampleOf } from '#domain/staff-list/examples.ts';
import { type StaffColumn, staffColumns } from '#domain/staff-list/staff-columns.ts';
import type { FormProblems } from '#renderer/asking/form-problems.ts';
import { Choice, Grid } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { HowToRead, Look } from './how-to-read.ts';

interface Props {
  look: Look;
  reading: HowToRead;
  onReading: (reading: HowToRead) => void;
  at: FormProblems<'familyName'>['at'];
}

/** For each thing that the program keeps of a person: the column of the file that holds it, with an example. */
export function ColumnChoices({ look, reading, onReading, at }: Props) {
  const { notInFile, unnamed, fields } = words.import.match;
  const columns = [
    { value: '', label: notInFile },
    ...look.headings.map((heading, index) => ({ value: String(index), label: heading || unnamed(index + 1) })),
  ];
  return (
    <Grid align="end" narrow>
      {staffColumns.map((column) => (
        <Choice
          key={column}
          {...(column === 'familyName' ? at('familyName') : {})}
          label={fields[column]}
          hint={hintFor(column, reading.matching[column], look)}
          value={String(reading.matching[column] ?? '')}
          onChange={(chosen) => onReading({ ...reading, matching: matchedAnew(reading.matching, column, chosen) })}
          options={columns}
        />
      ))}
    </Grid>
  );
}

/** A column of the file holds one thing only: matching it again takes it from where it was. */
function matchedAnew(before: HowToRead['matching'], column: StaffColumn, chosen: string): HowToRead['matching'] {
  if (chosen === '') {
    const { [column]: _left, ...rest } = before;
    return rest;
  }
  const position = Number(chosen);
  const others = Object.entries(before).filter(([, at]) => at !== position);
  return { ...Object.fromEntries(others), [column]: position };
}

function hintFor(column: StaffColumn, position: number | undefined, look: Look): string | undefined {
  if (position === undefined) return undefined;
  const below = look.firstRows.filter(({ row }) => row > look.headingRow);
  const example = exampleOf(
    below.map(({ cells }) => cells[position] ?? ''),
    column,
  );
  const { found, example: asExample } = words.import.match;
  return look.matching[column] === position ? found(example) : asExample(example);
}
