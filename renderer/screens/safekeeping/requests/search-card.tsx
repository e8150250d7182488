import { useState } from 'react';
import { useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { Button, Card, FormDialog, PlainTable, ProseField, Stack, type TableColumn } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { OneRequest } from './one-request.ts';

type Place = OneRequest['places'][number];

const says = words.requests.one.search;
const fields = ['why'] as const;

/** Where was searched, what is there, and what was noted of it: by whom, when, and why that was reasonable. */
export function SearchCard({ value }: { value: OneRequest }) {
  const [noting, setNoting] = useState(false);
  const whys = [...new Set(value.places.flatMap(({ searched }) => searched?.why ?? []))];
  return (
    <Card
      title={says.title}
      actions={value.request.closedOn === null && <Button onClick={() => setNoting(true)}>{says.action}</Button>}
    >
      <Stack>
        <p>{says.text}</p>
        <PlainTable label={says.label} rows={value.places} rowId={(row) => nameOf(row)} columns={columns} />
        {whys.map((why) => (
          <p key={why} className="small">
            {says.why}: {why}
          </p>
        ))}
        {!value.seesRestricted && <p className="small">{says.office}</p>}
        {noting && <SearchDialog value={value} onClose={() => setNoting(false)} />}
      </Stack>
    </Card>
  );
}

function nameOf({ place, restricted }: Place): string {
  const name = words.requests.one.places[place];
  return restricted ? says.restricted(name) : name;
}

const columns: readonly TableColumn<Place>[] = [
  { id: 'place', heading: says.columns.place, text: nameOf },
  { id: 'now', heading: says.columns.now, text: ({ now }) => String(now), align: 'end' },
  {
    id: 'searched',
    heading: says.columns.searched,
    text: ({ searched }) =>
      searched ? says.noted(searched.count, words.people.roles[searched.by].toLowerCase(), searched.on) : says.notYet,
    long: true,
  },
];

function SearchDialog({ value, onClose }: { value: OneRequest; onClose: () => void }) {
  const [why, setWhy] = useState('');
  const search = useWrite('requests.search');
  const problems = useFormProblems('search', fields);
  const { id: requestId } = value.request;

  async function note(): Promise<void> {
    if (why.trim() === '') return problems.show([{ field: 'why', text: words.requests.one.missingWhy }]);
    // what only the headteacher sees is noted where only the headteacher sees it
    for (const restricted of value.seesRestricted ? [false, true] : [false]) {
      const answer = await search.ask({ requestId, restricted, why });
      if (!answer.ok) return problems.refused(answer.problem);
    }
    onClose();
  }

  return (
    <FormDialog
      title={says.action}
      action={says.action}
      busy={search.busy}
      problems={problems}
      onDo={note}
      onClose={onClose}
    >
      <ProseField
        {...problems.at('why')}
        label={says.why}
        hint={says.whyHint}
        lines={3}
        value={why}
        onChange={setWhy}
      />
    </FormDialog>
  );
}
