import { useState } from 'react';
import type { RecordId } from '#domain/ids.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { useDone } from '#renderer/asking/undo.ts';
import { recordAddress } from '#renderer/places/record-address.ts';
import { href } from '#renderer/places/routes.ts';
import { Button, ButtonRow, Card, LinkButton, Loaded, Notice, PageHeader, Refused, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { Beside } from './beside.tsx';
import { CannotBeTaken } from './cannot-be-taken.tsx';
import { LinesToTake } from './lines-to-take.tsx';
import type { Looked } from './looked.ts';

interface OneFormProps {
  fileId: string;
  recordId: RecordId;
}

const says = words.returnedForms;

/** One form that came back, beside its record. */
export function OneForm(asked: OneFormProps) {
  const reading = useRead('returnedForms.look', asked);
  return (
    <Loaded reading={reading}>
      {(looked) => (
        <>
          <PageHeader
            title={says.one(looked.whose.name, looked.whose.form)}
            windowTitle={says.windowTitle}
            help={says.help}
            crumbs={[{ label: says.title, to: href('returnedForms') }]}
            note={says.file(looked.fileName, looked.madeOn)}
            actions={<LinkButton to={recordAddress(looked.whose)}>{says.toRecord}</LinkButton>}
          />
          <Form asked={asked} looked={looked} />
        </>
      )}
    </Loaded>
  );
}

function Form({ asked, looked }: { asked: OneFormProps; looked: Looked }) {
  const [choices, setChoices] = useState<Readonly<Record<string, boolean>>>({});
  const take = useWrite('returnedForms.take');
  const done = useDone();
  const lines = looked.lines.filter(({ kind }) => kind !== 'not-taken');
  const cannot = looked.lines.filter(({ kind }) => kind === 'not-taken');
  const ticked = lines.filter(({ address, proposed }) => choices[address] ?? proposed).map(({ address }) => address);
  async function ask(): Promise<void> {
    const answer = await take.ask({ ...asked, boxes: ticked });
    if (!answer.ok) return;
    setChoices({});
    done(says.taken(answer.value.boxes, looked.whose.name), answer.value);
  }
  return (
    <Stack>
      <About looked={looked} />
      {lines.length > 0 && (
        <Card>
          <Stack>
            <p className="small">{says.text}</p>
            <LinesToTake lines={lines} ticked={ticked} onTick={(more) => setChoices({ ...choices, ...more })} />
            <Refused problem={take.problem} />
            <ButtonRow>
              <Button look="main" busy={take.busy} disabled={ticked.length === 0} onClick={() => void ask()}>
                {says.take(ticked.length)}
              </Button>
              <Next fileId={asked.fileId} />
            </ButtonRow>
          </Stack>
        </Card>
      )}
      {lines.length === 0 && (
        <ButtonRow>
          <Next fileId={asked.fileId} />
        </ButtonRow>
      )}
      {cannot.length > 0 && <CannotBeTaken lines={cannot} />}
      <Beside looked={looked} />
    </Stack>
  );
}

/** How much is new, and what to know before anything is taken. */
function About({ looked }: { looked: Looked }) {
  const { lines, same, changedHereOnly, lost, closed, isOtherVersion, tracked, pictures } = looked;
  const counts = [says.same(same), ...(changedHereOnly > 0 ? [says.hereOnly(changedHereOnly)] : [])];
  const toKnow = [
    ...(isOtherVersion ? [says.otherVersion] : []),
    ...(tracked ? [says.tracked] : []),
    ...(lost > 0 ? [says.lost(lost)] : []),
    ...(pictures > 0 ? [says.pictures(pictures)] : []),
  ];
  return (
    <>
      {closed && <Notice kind="warn">{says.closed[closed]}</Notice>}
      {lines.length === 0 && <Notice kind="ok" title={says.nothing} />}
      <p className="small">{`${counts.join('. ')}.`}</p>
      {toKnow.map((text) => (
        <Notice key={text} kind="info">
          {text}
        </Notice>
      ))}
    </>
  );
}

/** The next file in hand in which something is new. */
function Next({ fileId }: { fileId: string }) {
  const reading = useRead('returnedForms.inHand', {});
  const files = reading.state === 'ready' ? reading.value.files : [];
  if (files.length < 2) return null;
  const at = files.findIndex((file) => file.fileId === fileId);
  const next = [...files.slice(at + 1), ...files.slice(0, Math.max(at, 0))].find(
    ({ whose, taken, differing, notTaken }) => whose !== null && !taken && differing + notTaken > 0,
  );
  return (
    <>
      {next?.whose && (
        <LinkButton to={href('returnedForms', {}, { file: next.fileId, record: next.whose.recordId })}>
          {says.next(next.whose.name)}
        </LinkButton>
      )}
      <LinkButton to={href('returnedForms')}>{says.toList}</LinkButton>
    </>
  );
}
