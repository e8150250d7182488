import { useState } from 'react';
import type { Output } from '#contract/index.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { flushAll } from '#renderer/asking/autosave.ts';
import { useSaveDocument } from '#renderer/papers/put-out.ts';
import { Button, IconImport, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { sentence } from '#renderer/words/problems.ts';
import { LookAtList } from './look-at-list.tsx';

export type Word = Output<'welsh.words'>['themes'][number];

/** Words with a heading of their own. */
export interface Part {
  id: string;
  title: string;
  text?: string;
  words: readonly Word[];
}

const says = words.welsh.list;
/** The Welsh of a text is about as long as its English: a column to fill in has room for a line of it. */
const ROOM = 40;

/** The words go to a translator as a workbook, and come back; what would change is looked at first. */
export function TranslatorList({ parts }: { parts: readonly Part[] }) {
  const { save, busy } = useSaveDocument();
  const read = useWrite('welsh.readList');
  const [file, setFile] = useState<NonNullable<Output<'welsh.readList'>['file']> | null>(null);

  async function readBack(): Promise<void> {
    await flushAll();
    const answer = await read.ask({});
    if (answer.ok) setFile(answer.value.file);
    else toast({ text: sentence(answer.problem) });
  }

  return (
    <>
      <Button
        busy={busy}
        onClick={() =>
          void save({ document: 'list', subject: { of: 'list', list: listOf(parts) }, language: 'en', format: 'excel' })
        }
      >
        {says.save}
      </Button>
      <Button busy={read.busy} icon={<IconImport size={18} aria-hidden="true" />} onClick={() => void readBack()}>
        {says.readBack}
      </Button>
      {file && <LookAtList file={file} onClose={() => setFile(null)} />}
    </>
  );
}

/** Every text with its Welsh, as it stands on the screen. */
function listOf(parts: readonly Part[]) {
  const all = parts.flatMap(({ title, words: own }) => own.map(({ english, welsh }) => [title, english, welsh]));
  const have = all.filter(([, , welsh]) => welsh !== '').length;
  return {
    title: words.welsh.title,
    count: words.welsh.note(have, all.length),
    filters: [],
    columns: [
      { heading: says.where, kind: 'text' as const },
      { heading: says.english, kind: 'text' as const, room: ROOM },
      { heading: says.welsh, kind: 'text' as const, room: ROOM },
    ],
    rows: all,
  };
}
