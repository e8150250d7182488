import type { Output } from '#contract/index.ts';
import type { Answer } from '#renderer/asking/ask.ts';
import { useUndo } from '#renderer/asking/undo.ts';
import { toast } from '#renderer/ui/index.ts';

/** Says what was done to several reviews, with the way back. */
export function useBulkDone() {
  const undo = useUndo();
  return (answer: Answer<Output<'meetings.book'>>, said: (count: number) => string): void => {
    if (!answer.ok) return;
    const { changeId, changed } = answer.value;
    toast({ text: said(changed), ...(changeId && { undo: undo(changeId) }) });
  };
}
