import type { Output } from '#contract/index.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { Button, ButtonRow, Notice, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { NotOut } from './outgoing-form.tsx';

const says = words.outgoing;

/** What was saved and where, and what could not be made and why. */
export function OutgoingDone({ saved }: { saved: Output<'outgoing.save'> }) {
  const { ask } = useWrite('documents.openSaved');
  const { savedTo, fileName, made, left } = saved;
  return (
    <Stack>
      {savedTo === null ? (
        <Notice kind="warn" title={says.noneMade} />
      ) : (
        <Notice kind="ok" title={says.saved(made, fileName)}>
          <Stack>
            <p>{says.savedTo(savedTo)}</p>
            <ButtonRow>
              <Button onClick={() => void ask({ how: 'open' })}>{says.open}</Button>
              <Button onClick={() => void ask({ how: 'folder' })}>{says.show}</Button>
            </ButtonRow>
          </Stack>
        </Notice>
      )}
      {left.length > 0 && <NotOut title={says.left(left.length)} left={left} />}
    </Stack>
  );
}
