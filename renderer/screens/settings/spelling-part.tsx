import { useState } from 'react';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { useDone } from '#renderer/asking/undo.ts';
import { Button, ButtonRow, Loaded, PlainTable, Refused, Stack, TextField, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const says = words.spelling;

/** The words that the school added to its spelling: another one, and each can be taken away again. */
export function SpellingPart() {
  const reading = useRead('spelling.words', {});
  return (
    <Loaded reading={reading}>
      {({ words: known }) => (
        <Stack>
          <p>{says.text}</p>
          <AddWord />
          {known.length > 0 ? <KnownWords known={known} /> : <p className="small">{says.none}</p>}
        </Stack>
      )}
    </Loaded>
  );
}

function AddWord() {
  const [word, setWord] = useState('');
  const { ask, problem } = useWrite('spelling.addWord');
  const done = useDone();

  async function add(): Promise<void> {
    const answer = await ask({ word });
    if (!answer.ok) return;
    setWord('');
    if (answer.value.changeId === null) toast({ text: says.known(word) });
    else done(says.added(word), answer.value);
  }

  return (
    <>
      <TextField
        label={says.word}
        hint={says.hint}
        value={word}
        onChange={setWord}
        onEnter={() => void add()}
        spellCheck={false}
        width="middle"
      />
      <Refused problem={problem} />
      <ButtonRow>
        <Button onClick={() => void add()}>{says.add}</Button>
      </ButtonRow>
    </>
  );
}

function KnownWords({ known }: { known: readonly string[] }) {
  const remove = useWrite('spelling.removeWord');
  const done = useDone();

  async function takeAway(word: string): Promise<void> {
    const answer = await remove.ask({ word });
    if (answer.ok) done(says.removed(word), answer.value);
  }

  return (
    <>
      <Refused problem={remove.problem} />
      <PlainTable
        label={says.label}
        rows={known}
        rowId={(word) => word}
        columns={[
          { id: 'word', heading: says.word, text: (word) => word },
          {
            id: 'remove',
            heading: says.remove,
            text: () => '',
            cell: (word) => (
              <Button look="quiet" label={says.removeOf(word)} onClick={() => void takeAway(word)}>
                {says.remove}
              </Button>
            ),
          },
        ]}
      />
    </>
  );
}
