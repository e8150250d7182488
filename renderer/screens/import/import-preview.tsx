import { useEffect, useState } from 'react';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { together } from '#renderer/asking/together.ts';
import { useUndo } from '#renderer/asking/undo.ts';
import { useSteady } from '#renderer/asking/use-steady.ts';
import { go } from '#renderer/places/address.ts';
import { Button, ButtonRow, Card, jumpTo, Loaded, Progress, Refused, Stack, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { Decision, HowToRead } from './columns/how-to-read.ts';
import { Outcome } from './result/outcome.tsx';

const PART = 'outcome';

interface Props {
  reading: HowToRead;
  onReading: (reading: HowToRead) => void;
  onBack: () => void;
}

/** What taking the list over would do, what is still to decide, and doing it. */
export function ImportPreview({ reading, onReading, onBack }: Props) {
  const [decisions, setDecisions] = useState<readonly Decision[]>([]);
  // without the decisions, too: a row that was decided must stay in sight to be decided otherwise
  const open = useRead('imports.preview', { ...reading, decisions: [] });
  const decided = useRead('imports.preview', { ...reading, decisions: [...decisions] });
  const shown = useSteady(together({ open, decided }));
  const apply = useWrite('imports.apply');
  const { title, back, apply: verb, applied, undone, running } = words.import.preview;
  const undo = useUndo(undone);

  useEffect(() => jumpTo(PART), []);

  async function onApply(): Promise<void> {
    const answer = await apply.ask({ ...reading, decisions: [...decisions] });
    if (!answer.ok) return;
    const { changeId, added, changed } = answer.value;
    toast({ text: applied(added, changed), undo: undo(changeId) });
    go('staff');
  }

  const counts = shown.state === 'ready' ? shown.value.decided : undefined;
  const [added, changed] = [counts?.added.length ?? 0, counts?.changed.length ?? 0];
  return (
    <Card
      title={title}
      id={PART}
      actions={
        <ButtonRow>
          {added + changed > 0 && (
            <Button look="main" busy={apply.busy} onClick={() => void onApply()}>
              {verb(added, changed)}
            </Button>
          )}
          <Button onClick={onBack}>{back}</Button>
        </ButtonRow>
      }
    >
      <Stack>
        <Refused problem={apply.problem} />
        {apply.progress && <Progress label={running} {...apply.progress} />}
        <Loaded reading={shown}>
          {(previews) => (
            <Outcome
              {...previews}
              decisions={decisions}
              onDecide={(decision) => setDecisions([...decisions.filter(({ row }) => row !== decision.row), decision])}
              onGroup={(key, group) => onReading({ ...reading, groups: { ...reading.groups, [key]: group } })}
            />
          )}
        </Loaded>
      </Stack>
    </Card>
  );
}
