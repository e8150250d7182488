import { useCallback } from 'react';
import type { Output } from '#contract/index.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import type { Moved } from '#renderer/deadlines/moved-notice.tsx';
import { toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { sentence } from '#renderer/words/problems.ts';

type Removed = Output<'calendar.remove'>;

/** Tells of a change that can be undone, and of undoing it; each with the deadlines that it moved. */
export function useTold(
  onMoved: (moved: readonly Moved[]) => void,
): (change: Removed, did: string, undid: string) => void {
  const { ask } = useWrite('changes.undo');
  return useCallback(
    ({ changeId, moved }, did, undid) => {
      const { saved } = words.calendar;
      const putBack = async (): Promise<void> => {
        const undone = await ask({ changeId });
        if (!undone.ok) return toast({ text: sentence(undone.problem) });
        onMoved(undone.value.moved);
        toast({ text: saved(undid, undone.value.moved.length) });
      };
      onMoved(moved);
      toast({ text: saved(did, moved.length), undo: () => void putBack() });
    },
    [ask, onMoved],
  );
}
