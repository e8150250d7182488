import { useState } from 'react';
import { useWrite } from '#renderer/asking/ask.ts';
import { flushAll } from '#renderer/asking/autosave.ts';
import type { OpenReview } from '#renderer/screens/reviews/open-review.ts';
import { Button, ButtonRow, Card, ProseField, Refused, Stack, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const says = words.notes.add;

/** A note of today, put under those of the year with its date. */
export function AddNote({ review }: { review: OpenReview }) {
  const { ask, busy, problem } = useWrite('notes.add');
  const [text, setText] = useState('');
  const [isMissing, setMissing] = useState(false);

  async function add(): Promise<void> {
    setMissing(text.trim() === '');
    if (text.trim() === '' || !(await flushAll())) return;
    const added = await ask({ recordId: review.review.id, text });
    if (!added.ok) return;
    setText('');
    toast({ text: says.added(review.staff.name) });
  }

  return (
    <Card title={says.title}>
      <Stack>
        <Refused problem={problem} />
        <ProseField
          label={says.label}
          lines={3}
          value={text}
          onChange={setText}
          error={isMissing ? says.missing : undefined}
        />
        <ButtonRow>
          <Button look="main" busy={busy} onClick={() => void add()}>
            {says.action}
          </Button>
        </ButtonRow>
      </Stack>
    </Card>
  );
}
