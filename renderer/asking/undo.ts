import type { ChangeId } from '#domain/ids.ts';
import { toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { sentence } from '#renderer/words/problems.ts';
import { useWrite } from './ask.ts';

/** The way back of a change, for the toast that tells of it: says that it is put back, or why it cannot be. */
export function useUndo(said: string = words.kit.undone): (changeId: ChangeId) => () => void {
  const { ask } = useWrite('changes.undo');

  async function putBack(changeId: ChangeId): Promise<void> {
    const answer = await ask({ changeId });
    toast({ text: answer.ok ? said : sentence(answer.problem) });
  }

  return (changeId) => () => void putBack(changeId);
}
