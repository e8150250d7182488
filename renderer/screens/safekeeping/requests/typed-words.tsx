import { type FormEvent, useState } from 'react';
import { useWrite } from '#renderer/asking/ask.ts';
import { Button, ButtonRow, Refused, Stack, TextField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { OneRequest } from './one-request.ts';

/** Words that nobody on the staff list is called by and that are taken out all the same: a nickname, a child's name. */
export function TypedWords({ value }: { value: OneRequest }) {
  const hide = useWrite('requests.hide');
  const [typed, setTyped] = useState('');
  const says = words.requests.one.mentions;
  const isOpen = value.request.closedOn === null;

  async function decide(word: string, hidden: boolean): Promise<void> {
    // what only the headteacher saw may be such a word: it is kept where the headteacher's part is
    const asked = { requestId: value.request.id, restricted: value.seesRestricted };
    const answer = await hide.ask({ ...asked, mentions: [`word|${word.trim()}`], hidden });
    if (answer.ok && hidden) setTyped('');
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    void decide(typed, true);
  }

  return (
    <Stack gap={8}>
      {isOpen && (
        <form onSubmit={submit}>
          <Stack gap={8}>
            <TextField label={says.typed} hint={says.typedHint} value={typed} onChange={setTyped} spellCheck={false} />
            <ButtonRow>
              <Button type="submit" busy={hide.busy}>
                {says.takeOut}
              </Button>
            </ButtonRow>
          </Stack>
        </form>
      )}
      <Refused problem={hide.problem} />
      {value.words.map(({ word, count }) => (
        <ButtonRow key={word}>
          <span>{says.typedOut(word, count)}</span>
          {isOpen && <Button onClick={() => void decide(word, false)}>{says.putBack(word)}</Button>}
        </ButtonRow>
      ))}
    </Stack>
  );
}
