import type { ChangeId } from '#domain/ids.ts';
import { useWrite } from './ask.ts';
import { toast } from './ui/index.ts';
import { words } from './words/en.ts';
import { sentence } from './words/problems.ts';

/** The way back of a change, for the toast that tells of it: says that it is put back, or why it cannot be. */
export function useUndo(said: string = words.kit.undone): (changeId: ChangeId) => () => void {
  const { ask } = useWrite('changes.undo');

  async function putBack(changeId: ChangeId): Promise<void> {
    const answer = await ask({ changeId });
    toast({ text: answer.ok ? said : sentence(answer.problem) });
  }

  return (changeId) => () => void putBack(changeId);
}
