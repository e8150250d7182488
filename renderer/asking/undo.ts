import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { Output } from '#contract/index.ts';
import type { ChangeId } from '#domain/ids.ts';
import { clearToasts, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { sentence } from '#renderer/words/problems.ts';
import { call, useWrite } from './ask.ts';

/** A change of which something stays as it is, as it is shown before the rest is put back; `putBack` is asked of whoever agrees. */
export interface Partly extends Output<'changes.look'> {
  putBack: () => void;
}

let shown: Partly | null = null;
const listeners = new Set<() => void>();

/** Shows what an undo would leave as it is, in the frame round every screen: the screen it was done on may be gone. */
export function showPartly(partly: Partly | null): void {
  shown = partly;
  for (const listener of listeners) listener();
}

/** What is shown; null where nothing is. */
export function usePartly(): Partly | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
}

/**
 * Puts changes back, wherever an undo is offered: what cannot go back is said first, and the rest goes once somebody agrees.
 * `done` is told how many deadlines moved.
 */
export function usePutBack(done: (changeId: ChangeId, moved: number) => void): (changeId: ChangeId) => Promise<void> {
  const { ask } = useWrite('changes.undo');
  const latest = useRef(done);
  latest.current = done;
  return useCallback(
    async (changeId) => {
      const undo = async (leaving: number): Promise<void> => {
        const answer = await ask({ changeId, leaving });
        if (answer.ok) {
          clearToasts(); // an offer of what was just put back would be an empty one
          latest.current(changeId, answer.value.moved.length);
        } else toast({ text: sentence(answer.problem) });
      };
      const look = await call('changes.look', { changeId });
      if (!look.ok || (look.value.cannot.length === 0 && look.value.staying.length === 0)) return undo(0);
      const { cannot } = look.value;
      showPartly({ ...look.value, putBack: () => void undo(cannot.length) });
    },
    [ask],
  );
}

/** Does again what was undone; `done` is told once it is. */
export function useRedo(done: (changeId: ChangeId) => void): (changeId: ChangeId) => Promise<void> {
  const { ask } = useWrite('changes.redo');
  return async (changeId) => {
    const answer = await ask({ changeId });
    if (answer.ok) done(changeId);
    else toast({ text: sentence(answer.problem) });
  };
}

/** Says what was done, with its way back where something was changed. */
export function useDone(): (text: string, done: { changeId: ChangeId | null }) => void {
  const undo = useUndo();
  return (text, { changeId }) => toast({ text, ...(changeId && { undo: undo(changeId) }) });
}

/** Puts a change back and says that it is, or why it cannot be; the promise is kept once one of them is so. */
export function useUndone(said: string = words.kit.undone): (changeId: ChangeId) => Promise<void> {
  return usePutBack(() => toast({ text: said }));
}

/** The way back of a change, for the toast that tells of it: says that it is put back, or why it cannot be. */
export function useUndo(said: string = words.kit.undone): (changeId: ChangeId) => () => void {
  const putBack = useUndone(said);
  return (changeId) => () => void putBack(changeId);
}
