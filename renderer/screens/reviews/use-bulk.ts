import type { Output } from '#contract/index.ts';
import { type Answer, useWrite } from '#renderer/ask.ts';
import { toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';
import { sentence } from '#renderer/words/problems.ts';

/** Says what was done to several reviews, with the way back. */
export function useBulkDone() {
  const { ask } = useWrite('changes.undo');

  async function undo(changeId: NonNullable<Output<'meetings.book'>['changeId']>): Promise<void> {
    const answer = await ask({ changeId });
    toast({ text: answer.ok ? words.meetings.bulk.undone : sentence(answer.problem) });
  }

  return (answer: Answer<Output<'meetings.book'>>, said: (count: number) => string): void => {
    if (!answer.ok) return;
    const { changeId, changed } = answer.value;
    toast({ text: said(changed), ...(changeId && { undo: () => void undo(changeId) }) });
  };
}
