import { useEffect, useState } from 'react';
import type { RecordId } from '#domain/ids.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { Button, focusField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { ProseBox } from './box.tsx';

const says = words.margin;

interface MarginNoteProps {
  record: RecordId;
  question: string;
  /** What the question is called. */
  label: string;
  text: string;
}

/** What somebody notes for themselves beside a question: a box once there is something, else a way to begin. */
export function MarginNote({ record, question, label, text }: MarginNoteProps) {
  const [isBegun, setBegun] = useState(false);
  if (text === '' && !isBegun)
    return (
      <div className="margin-note">
        <Button look="quiet" label={says.addOf(label)} onClick={() => setBegun(true)}>
          {says.add}
        </Button>
      </div>
    );
  return <MarginBox record={record} question={question} text={text} isBegun={isBegun} />;
}

function MarginBox({ record, question, text, isBegun }: Omit<MarginNoteProps, 'label'> & { isBegun: boolean }) {
  const id = `margin/${record}/${question}`;
  useEffect(() => {
    if (isBegun) focusField(id);
  }, [isBegun, id]);
  const { ask } = useWrite('margin.write');
  const send = (next: string) => ask({ recordId: record, question, text: next });
  return (
    <div className="margin-note margin-note-box">
      <ProseBox id={id} label={says.label} hint={says.hint} value={text} send={send} open />
    </div>
  );
}
