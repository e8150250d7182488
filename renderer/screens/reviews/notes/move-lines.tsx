import { useState } from 'react';
import { answerIn } from '#domain/form/content.ts';
import { noteLines } from '#domain/review/note-lines.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { flushAll } from '#renderer/asking/autosave.ts';
import type { EditorSection } from '#renderer/form/sections.ts';
import { isOpen, type OpenReview } from '#renderer/screens/reviews/open-review.ts';
import { Button, Card, Choice, Refused, Stack, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { type TargetBox, targetBoxes } from './target-boxes.ts';

const says = words.notes.move;

interface MoveLinesProps {
  review: OpenReview;
  /** The sections of the notes. */
  sections: readonly EditorSection[];
}

/** The lines of the notes, each to be moved to a box of the forms; nothing where there is none, or the forms are closed. */
export function MoveLines({ review, sections }: MoveLinesProps) {
  const targets = targetBoxes(review);
  const [chosen, setChosen] = useState('');
  const { ask, busy, problem } = useWrite('notes.moveLine');
  const target = targets.find(({ id }) => id === chosen) ?? targets[0];
  const written = linesIn(sections, review);
  if (!isOpen(review) || !target || written.length === 0) return null;

  async function move(from: string, line: string, { box, label }: TargetBox): Promise<void> {
    if (!(await flushAll())) return;
    const moved = await ask({ recordId: review.review.id, from, line, to: box });
    if (moved.ok) toast({ text: says.moved(label) });
  }

  return (
    <Card title={says.title}>
      <Stack>
        <Choice
          label={says.to}
          value={target.id}
          onChange={setChosen}
          options={targets.map(({ id, label }) => ({ value: id, label }))}
        />
        <Refused problem={problem} />
        <ul className="steps">
          {written.map(({ from, line, key }) => (
            <li key={key}>
              <p>{line}</p>
              <div>
                <Button
                  label={says.actionOf(line, target.label)}
                  busy={busy}
                  onClick={() => void move(from, line, target)}
                >
                  {says.action}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      </Stack>
    </Card>
  );
}

/** What was noted, line by line; two lines that say the same are told apart by their place. */
function linesIn(sections: readonly EditorSection[], { answers }: OpenReview) {
  return sections
    .flatMap(({ questions }) => questions)
    .flatMap(({ id: from }) =>
      noteLines(answerIn(answers, { question: from, side: 'agreed' })).map((line, at) => ({
        from,
        line,
        key: `${from}/${at}`,
      })),
    );
}
