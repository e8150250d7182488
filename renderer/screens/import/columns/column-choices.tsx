import type { OwnColumnId } from '#domain/ids.ts';
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
  const { notInFile, unnamed, fields, own: ownHint } = words.import.match;
  const { own = [] } = reading;
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
          onChange={(chosen) => onReading(matchedAnew(reading, { column, chosen }))}
          options={columns}
        />
      ))}
      {look.own.map(({ id, name }) => {
        const position = own.find((one) => one.column === id)?.position;
        return (
          <Choice
            key={id}
            label={name}
            hint={position === undefined ? ownHint : exampleHint(position, look)}
            value={String(position ?? '')}
            onChange={(chosen) => onReading(matchedAnew(reading, { own: id, chosen }))}
            options={columns}
          />
        );
      })}
    </Grid>
  );
}

/** What is matched anew: one of the things that the program keeps, or one of the school's own columns. */
type Chosen = { chosen: string } & ({ column: StaffColumn } | { own: OwnColumnId });

/** A column of the file holds one thing only: matching it again takes it from where it was. */
function matchedAnew(reading: HowToRead, { chosen, ...what }: Chosen): HowToRead {
  const position = chosen === '' ? null : Number(chosen);
  const isOther = (key: string, at: number) => at !== position && key !== ('column' in what ? what.column : what.own);
  const matching = Object.fromEntries(Object.entries(reading.matching).filter(([key, at]) => isOther(key, at)));
  const own = (reading.own ?? []).filter(({ column, position: at }) => isOther(column, at));
  if (position === null) return { ...reading, matching, own };
  return 'column' in what
    ? { ...reading, matching: { ...matching, [what.column]: position }, own }
    : { ...reading, matching, own: [...own, { column: what.own, position }] };
}

function exampleHint(position: number, look: Look): string {
  const below = look.firstRows.filter(({ row }) => row > look.headingRow);
  return words.import.match.example(below.map(({ cells }) => cells[position] ?? '').find((cell) => cell !== '') ?? '');
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
