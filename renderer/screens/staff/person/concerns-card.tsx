import { useState } from 'react';
import type { Output } from '#contract/index.ts';
import { type ConcernKind, concernKind } from '#domain/concern/course.ts';
import { shortDay } from '#domain/days/day-words.ts';
import type { StaffId } from '#domain/ids.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { go } from '#renderer/places/address.ts';
import { href } from '#renderer/places/routes.ts';
import { Button, ButtonRow, Card, Loaded, PlainTable, Refused, Stack, type TableColumn } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';

type ConcernRow = Output<'concerns.all'>['records'][number];

const says = words.concerns;

/** What only the headteacher keeps of somebody, and the way to begin it; nothing in any other session. */
export function ConcernsCard({ staffId }: { staffId: StaffId }) {
  const vault = useRead('vault.state', {});
  if (vault.state !== 'ready' || vault.value.role !== 'headteacher') return null;
  return <OwnCard staffId={staffId} />;
}

function OwnCard({ staffId }: { staffId: StaffId }) {
  const reading = useRead('concerns.all', {});
  const begin = useWrite('concerns.begin');
  const [asked, setAsked] = useState<ConcernKind>();

  async function start(kind: ConcernKind): Promise<void> {
    setAsked(kind);
    const begun = await begin.ask({ kind, staffId });
    if (begun.ok) go('concern', begun.value);
  }

  return (
    <Card title={says.ofPerson.title}>
      <Stack>
        <p className="small">{says.only}</p>
        <Loaded reading={reading}>
          {({ records }) => {
            const theirs = records.filter((one) => one.staffId === staffId);
            if (theirs.length === 0) return <p className="small">{says.ofPerson.none}</p>;
            return (
              <PlainTable
                label={says.ofPerson.title}
                rows={theirs}
                rowId={({ recordId }) => recordId}
                columns={columns}
                open={({ recordId }) => href('concern', { recordId })}
              />
            );
          }}
        </Loaded>
        <Refused problem={begin.problem} />
        <ButtonRow>
          {concernKind.options.map((kind) => (
            <Button key={kind} busy={begin.busy && asked === kind} onClick={() => void start(kind)}>
              {says.begin.of[kind]}
            </Button>
          ))}
        </ButtonRow>
      </Stack>
    </Card>
  );
}

const columns: readonly TableColumn<ConcernRow>[] = [
  { id: 'kind', heading: says.columns.kind, text: ({ kind }) => says.kinds[kind] },
  { id: 'begun', heading: says.columns.begun, text: ({ begunOn }) => shortDay(begunOn, lang), oneLine: true },
  {
    id: 'state',
    heading: says.columns.state,
    text: ({ cameTo, rests }) => (cameTo ? says.outcome.ends[cameTo.what] : rests ? says.state.rests : says.state.open),
  },
];
