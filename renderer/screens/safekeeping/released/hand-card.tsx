import { useState } from 'react';
import type { Output } from '#contract/index.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { Button, Card, Choice, Facts, Loaded, Stack, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { sentence } from '#renderer/words/problems.ts';

type Offered = Output<'releases.offered'>['offered'];
type Item = Pick<Offered[number], 'kind' | 'lines'>;

const says = words.released.hand;

/** Something of the headteacher's part is chosen, looked at as the office would see it, and handed over. */
export function HandCard() {
  const reading = useRead('releases.offered', {});
  return (
    <Card title={says.title}>
      <Loaded reading={reading}>{({ offered }) => <Hand offered={offered} />}</Loaded>
    </Card>
  );
}

function Hand({ offered }: { offered: Offered }) {
  const [chosen, choose] = useState('');
  const { ask, busy } = useWrite('releases.make');
  const item = offered.find(({ source }) => JSON.stringify(source) === chosen);
  if (offered.length === 0) return <p>{says.nothing}</p>;

  async function hand({ source }: Offered[number]): Promise<void> {
    const answer = await ask({ source });
    if (!answer.ok) return toast({ text: sentence(answer.problem) });
    choose('');
    toast({ text: says.done });
  }

  return (
    <Stack>
      <Choice
        label={says.which}
        options={[
          { value: '', label: says.choose },
          ...offered.map((one) => ({
            value: JSON.stringify(one.source),
            label: says.option(one.name, one.cycleLabel, saidOf(one), one.releasedOn),
          })),
        ]}
        value={item ? chosen : ''}
        onChange={choose}
      />
      {item && (
        <>
          <h3>{says.sees}</h3>
          <Facts
            rows={[
              { label: says.whose, value: item.name },
              ...(item.cycleLabel === '' ? [] : [{ label: says.cycle, value: item.cycleLabel }]),
              ...item.lines.map(({ label, value }) => ({ label: inWindow(label), value })),
            ]}
          />
          <div>
            <Button look="main" busy={busy} onClick={() => void hand(item)}>
              {says.action}
            </Button>
          </div>
        </>
      )}
    </Stack>
  );
}

/** What an item is, in one line: its kind and its first words; of a date the step that was done. */
export function saidOf({ kind, lines }: Item): string {
  const [first] = lines;
  if (first === undefined) return words.released.what(kind, '');
  return words.released.what(kind, kind === 'step' ? `${inWindow(first.label)}, ${first.value}` : first.value);
}
