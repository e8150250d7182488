import type { Refusal } from '#contract/window.ts';
import type { Answer } from './ask.ts';

/** What the one save state at the top right shows; `at` is a time of day, '14:32'. */
export type SaveState = { kind: 'nothing' } | { kind: 'saving' } | { kind: 'saved'; at: string } | { kind: 'failed' };

/** What a box may hold; a thing of several parts is never changed but replaced. */
export type Saveable = string | number | boolean | null | object;

/** An edit on its way to the vault. It is forgotten as soon as the vault has it. */
interface Edit {
  value: Saveable;
  send: () => Promise<Answer<unknown>>;
  since: number;
  timer: ReturnType<typeof setTimeout> | undefined;
  sending: Promise<boolean> | undefined;
  problem: Refusal | undefined;
}

/** An edit is sent so long after the last key (rule 1 allows a second in all). */
export const SEND_AFTER_MS = 600;
/** Somebody who types without a pause is saved so often. */
const SEND_AT_LEAST_EVERY_MS = 5000;

/**
 * Keeps the edits that the vault does not have yet, by the key of their box, and sends each on time. `now` gives the
 * time of day for 'Saved 14:32'. An edit that was refused is kept, with the reason, until it is sent after all.
 */
export function createSaving(now: () => string) {
  const edits = new Map<string, Edit>();
  const listeners = new Set<() => void>();
  let state: SaveState = { kind: 'nothing' };
  let savedAt: string | undefined;

  function tell(): void {
    const every = [...edits.values()];
    if (every.some(({ sending, timer }) => sending !== undefined || timer !== undefined)) state = { kind: 'saving' };
    else if (every.some((edit) => edit.problem)) state = { kind: 'failed' };
    else if (savedAt !== undefined) state = { kind: 'saved', at: savedAt };
    for (const listener of listeners) listener();
  }

  async function sendUntilKept(key: string, edit: Edit): Promise<boolean> {
    for (;;) {
      clearTimeout(edit.timer);
      edit.timer = undefined;
      const { value } = edit;
      const answer = await edit.send();
      if (edits.get(key) !== edit) return answer.ok; // forgotten meanwhile
      edit.problem = answer.ok ? undefined : answer.problem;
      if (!answer.ok) return false;
      savedAt = now();
      if (edit.value !== value) continue; // typed on meanwhile
      edits.delete(key);
      return true;
    }
  }

  /** Sends the edit of a box at once. True when the vault has all that was typed there. */
  function flush(key: string): Promise<boolean> {
    const edit = edits.get(key);
    if (!edit) return Promise.resolve(true);
    edit.sending ??= sendUntilKept(key, edit).finally(() => {
      edit.sending = undefined;
      tell();
    });
    tell();
    return edit.sending;
  }

  /** Takes what a box holds now and sends it when the typing pauses. */
  function edit(key: string, value: Saveable, send: (value: Saveable) => Promise<Answer<unknown>>): void {
    const at = Date.now();
    const known = edits.get(key);
    const one = known ?? {
      value,
      send: () => send(value),
      since: at,
      timer: undefined,
      sending: undefined,
      problem: undefined,
    };
    one.value = value;
    one.send = () => send(one.value);
    if (known?.timer === undefined) one.since = at;
    clearTimeout(one.timer);
    const wait = Math.min(SEND_AFTER_MS, Math.max(0, one.since + SEND_AT_LEAST_EVERY_MS - at));
    one.timer = setTimeout(() => {
      one.timer = undefined;
      void flush(key);
    }, wait);
    edits.set(key, one);
    if (state.kind !== 'saving') tell(); // 'Saved' is never said beside a text that is not
  }

  return {
    edit,
    flush,
    /** Sends everything at once. True when nothing is left unsaved. */
    flushAll: async (): Promise<boolean> => {
      const kept = await Promise.all([...edits.keys()].map(flush));
      return kept.every(Boolean);
    },
    /** Ctrl+S: sends everything and answers with the time, also when there was nothing to send. */
    saveNow: async (): Promise<void> => {
      const kept = await Promise.all([...edits.keys()].map(flush));
      if (kept.every(Boolean)) savedAt = now();
      tell();
    },
    /** Tells the time of something that the vault has and that no box sent: a dialog, an undo, something removed. */
    noteSaved: (): void => {
      savedAt = now();
      tell();
    },
    /** What was typed into a box and is not in the vault yet. */
    unsent: (key: string): { value: Saveable } | undefined => edits.get(key),
    /** Why the last sending of a box was refused. */
    problem: (key: string): Refusal | undefined => edits.get(key)?.problem,
    hasUnsent: (): boolean => edits.size > 0,
    /** Drops every edit: the session in which it was typed has ended, and the next may be somebody else's. */
    forget: (): void => {
      for (const { timer } of edits.values()) clearTimeout(timer);
      edits.clear();
      savedAt = undefined;
      state = { kind: 'nothing' };
      tell();
    },
    state: (): SaveState => state,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
