import { use } from 'react';
import type { Output } from '#contract/index.ts';
import { plainHolds } from '#domain/earlier/earlier-columns.ts';
import type { ChosenFile } from '#renderer/incoming/choose-file.tsx';
import { Card, Choice, DayOfOffice, PlainTable, Row, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import './earlier.css';
import { type HowToRead, yearsBefore, yearText } from './how-to-read.ts';

type Column = Output<'earlier.look'>['columns'][number];

interface EarlierColumnsProps {
  file: ChosenFile;
  look: Output<'earlier.look'>;
  reading: HowToRead;
  onReading: (reading: HowToRead) => void;
  onTable: (table: number) => void;
}

const says = words.earlier.columns;

/** What each column of the tracker holds, and of which year. */
export function EarlierColumns({ file, look, reading, onReading, onTable }: EarlierColumnsProps) {
  const today = use(DayOfOffice);
  const years = [
    { value: '', label: says.noYear },
    ...yearsBefore(Number((today ?? '2030').slice(0, 4))).map((year) => ({
      value: String(year),
      label: yearText(year),
    })),
  ];
  const kinds = [
    ...plainHolds.map((value) => ({ value: value as string, label: says.kinds[value] })),
    ...look.boxes.map(({ id, label }) => ({ value: `box:${id}`, label: says.box(inWindow(label)) })),
  ];
  const chosen = new Map(reading.columns.map((column) => [column.position, column]));
  const change = (position: number, to: Partial<HowToRead['columns'][number]>): void =>
    onReading({
      ...reading,
      columns: reading.columns.map((column) => (column.position === position ? { ...column, ...to } : column)),
    });
  const nameOf = ({ heading, position }: Column): string => heading || says.noHeading(position + 1);
  return (
    <Card title={says.title}>
      <Stack>
        <p>{says.text}</p>
        <Row align="end">
          {file.tables.length > 1 && (
            <Choice
              label={says.sheet}
              width="middle"
              options={file.tables.map(({ name }, at) => ({ value: String(at), label: name }))}
              value={String(reading.table)}
              onChange={(at) => onTable(Number(at))}
            />
          )}
          <Choice
            label={says.year}
            width="middle"
            options={years}
            value={String(reading.year ?? '')}
            onChange={(year) => onReading({ ...reading, year: year === '' ? null : Number(year) })}
          />
        </Row>
        <PlainTable
          label={says.table}
          rows={look.columns}
          rowId={({ position }) => String(position)}
          columns={[
            { id: 'heading', heading: says.heading, text: nameOf },
            { id: 'examples', heading: says.examples, text: ({ examples }) => examples.join(' · ') },
            {
              id: 'holds',
              heading: says.holds,
              text: ({ holds }) => holds,
              cell: (column) => (
                <div className="earlier-choice">
                  <Choice
                    label={says.holdsOf(nameOf(column))}
                    labelHidden
                    options={kinds}
                    value={chosen.get(column.position)?.holds ?? 'note'}
                    onChange={
                      (holds) => change(column.position, { holds: holds as Column['holds'] }) // one of those offered
                    }
                  />
                </div>
              ),
            },
            {
              id: 'year',
              heading: says.ofYear,
              text: ({ year }) => String(year ?? ''),
              cell: (column) => (
                <Choice
                  label={says.yearOf(nameOf(column))}
                  labelHidden
                  width="short"
                  options={years}
                  value={String(chosen.get(column.position)?.year ?? '')}
                  onChange={(year) => change(column.position, { year: year === '' ? null : Number(year) })}
                />
              ),
            },
          ]}
        />
      </Stack>
    </Card>
  );
}
