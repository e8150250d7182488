import { useMemo, useState } from 'react';
import type { Output } from '#contract/index.ts';
import { shortDay } from '#domain/days/day-words.ts';
import type { StaffId } from '#domain/ids.ts';
import { nameColumn } from '#renderer/people/name-column.ts';
import { href } from '#renderer/places/routes.ts';
import { Button, Card, ListTable, Stack, type TableColumn, useChosen } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import { BeginManyDialog } from './begin-many-dialog.tsx';

type NotSeenRow = Output<'observations.list'>['notSeen'][number];

const says = words.observations.notSeen;

interface NotSeenCardProps {
  list: Output<'observations.list'>;
  onBegin: (whose: StaffId) => void;
}

/** Whom the policy wants observed in the period that runs and nobody has, each with the way to begin. */
export function NotSeenCard({ list, onBegin }: NotSeenCardProps) {
  const { notSeen, rules, isWhole } = list;
  const chosen = useChosen('not-seen');
  const [begun, setBegun] = useState<readonly NotSeenRow[]>();
  const columns = useMemo(() => columnsWith(onBegin), [onBegin]);
  if (rules.length === 0)
    return (
      <Card title={says.label}>
        <p className="small">{says.notAsked}</p>
      </Card>
    );
  return (
    <Card title={says.title(notSeen.length)}>
      <Stack gap={8}>
        {notSeen.length === 0 ? (
          <p className="small">{says.none}</p>
        ) : (
          <ListTable
            list="notSeen"
            label={says.label}
            rows={notSeen}
            rowId={({ staffId }) => staffId}
            columns={columns}
            order="name"
            counted={says.counted}
            open={({ staffId }) => href('person', { staffId })}
            chosen={chosen}
            chosenActions={(rows) => <Button onClick={() => setBegun(rows)}>{words.observations.many.begin}</Button>}
            empty={null}
          />
        )}
        {!isWhole && <p className="small">{says.apart}</p>}
      </Stack>
      {begun && <BeginManyDialog people={begun} usual={rules[0]?.kinds[0]} onClose={() => setBegun(undefined)} />}
    </Card>
  );
}

function columnsWith(onBegin: (whose: StaffId) => void): readonly TableColumn<NotSeenRow>[] {
  const { columns } = says;
  return [
    nameColumn(columns.name),
    { id: 'jobTitle', heading: columns.jobTitle, text: ({ jobTitle }) => jobTitle },
    {
      id: 'asks',
      heading: columns.asks,
      text: ({ least, clause, held }) => says.asks(least, clause, held),
      long: true,
    },
    {
      id: 'period',
      sortBy: ({ period }) => period.starts,
      heading: columns.period,
      text: ({ period }) => says.period(shortDay(period.starts, lang), shortDay(period.ends, lang)),
      oneLine: true,
    },
    {
      id: 'begin',
      heading: columns.begin,
      text: () => '',
      action: true,
      cell: ({ staffId, name }) => (
        <Button label={words.observations.beginOf(name)} onClick={() => onBegin(staffId)}>
          {columns.begin}
        </Button>
      ),
    },
  ];
}
