import { hiddenRows } from '#domain/staff-list/staff-import.ts';
import type { ChosenFile } from '#renderer/incoming/choose-file.tsx';
import type { HowToRead, Look } from '#renderer/screens/import/columns/how-to-read.ts';
import { Choice, Grid, RadioGroup } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const orders = ['given-first', 'family-first'] as const;
const hiddenChoices = hiddenRows.options;

/** A row of the file is told by its first cells. */
const CELLS_SHOWN = 4;

interface Props {
  file: ChosenFile;
  look: Look;
  reading: HowToRead;
  onPlace: (place: { table: number; headingRow: number | null }) => void;
  onReading: (reading: HowToRead) => void;
}

/** Which worksheet, which row of it holds the headings, and what only some files leave open. */
export function TablePlace({ file, look, reading, onPlace, onReading }: Props) {
  const said = words.import.match;
  const { fullName, givenName, familyName } = reading.matching;
  const hasHiddenRows = look.warnings.some(({ code }) => code === 'hidden-rows');
  return (
    <Grid align="end">
      {file.tables.length > 1 && (
        <Choice
          label={said.table}
          value={String(reading.table)}
          onChange={(chosen) => onPlace({ table: Number(chosen), headingRow: null })}
          options={file.tables.map(({ name, rows }, index) => ({
            value: String(index),
            label: said.tableOption(name, rows),
          }))}
        />
      )}
      <Choice
        label={said.headingRow}
        value={String(look.headingRow)}
        onChange={(chosen) => onPlace({ table: reading.table, headingRow: Number(chosen) })}
        options={look.firstRows.map(({ row, cells }) => ({
          value: String(row),
          label: said.headingRowOption(row, cells.filter(Boolean).slice(0, CELLS_SHOWN).join(', ')),
        }))}
      />
      {fullName !== undefined && (givenName === undefined || familyName === undefined) && (
        <RadioGroup
          label={said.nameOrder}
          value={reading.nameOrder}
          onChange={(nameOrder) => onReading({ ...reading, nameOrder })}
          options={orders.map((value) => ({ value, label: said.nameOrders[value] }))}
        />
      )}
      {hasHiddenRows && (
        <RadioGroup
          label={said.hiddenRows}
          value={reading.hiddenRows}
          onChange={(hiddenRows) => onReading({ ...reading, hiddenRows })}
          options={hiddenChoices.map((value) => ({ value, label: said.hiddenRowsChoices[value] }))}
        />
      )}
    </Grid>
  );
}
