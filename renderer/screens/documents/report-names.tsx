import { useState } from 'react';
import type { Output } from '#contract/index.ts';
import type { Instead } from '#domain/report/report.ts';
import { Card, Notice, PlainTable, Stack, TextField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

type NamesFound = Output<'reports.look'>['found'];

const says = words.report.names;

interface Props {
  found: NamesFound;
  instead: readonly Instead[];
  onInstead: (instead: Instead[]) => void;
}

/** Which names stand in which typed text, and what is printed in its place. */
export function ReportNames({ found, instead, onInstead }: Props) {
  const keep = (text: string, say: string): void => {
    onInstead([...instead.filter((one) => one.text !== text), { text, say }]);
  };
  return (
    <Card title={says.title}>
      {found.length === 0 ? (
        <p>{says.none}</p>
      ) : (
        <Stack>
          <Notice kind="warn">{says.found(found.length)}</Notice>
          <PlainTable
            label={says.title}
            rows={found}
            rowId={({ typedIn, text }) => `${typedIn} ${text}`}
            columns={[
              { id: 'text', heading: says.columns.text, text: ({ text }) => text },
              { id: 'where', heading: says.columns.where, text: ({ typedIn }) => says.typedIn[typedIn] },
              { id: 'names', heading: says.columns.names, text: ({ names }) => names.join(', ') },
              {
                id: 'say',
                heading: says.columns.say,
                text: ({ say }) => say,
                cell: ({ text, say }) => <Say key={say} text={text} say={say} onKeep={keep} />,
              },
            ]}
          />
        </Stack>
      )}
    </Card>
  );
}

/** The words that are printed; what still names somebody comes back without the name. */
function Say({ text, say, onKeep }: { text: string; say: string; onKeep: (text: string, say: string) => void }) {
  const [typed, setTyped] = useState(say);
  const keep = (): void => {
    if (typed !== say) onKeep(text, typed);
  };
  return <TextField label={says.say(text)} labelHidden value={typed} onChange={setTyped} onBlur={keep} />;
}
