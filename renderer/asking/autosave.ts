import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { type Day, isDay } from '#domain/days/dates.ts';
import { penceOf, poundsOf } from '#domain/text/pounds.ts';
import { timeOfDay } from '#renderer/words/days/times.ts';
import { sentence } from '#renderer/words/problems.ts';
import type { Answer } from './ask.ts';
import { createSaving, type Saveable, type SaveState } from './saving.ts';

const saving = createSaving(() => timeOfDay(new Date()));

export const { flushAll, saveNow, noteSaved, hasUnsent, forget } = saving;

/** What the one save state shows. */
export function useSaveState(): SaveState {
  return useSyncExternalStore(saving.subscribe, saving.state);
}

/** A box that saves itself; spread it on a field. `error` says why the last edit was not kept. */
export interface AutosavedBox<Value extends Saveable> {
  value: Value;
  onChange: (value: Value) => void;
  onFocus: () => void;
  onBlur: () => void;
  error: string | undefined;
}

/**
 * A box whose edits are sent 600 ms after the last key and at once on leaving it. `key` is the box's own in the whole
 * window, `value` what the vault holds, `send` the write. What the vault says never overwrites a box that is being
 * edited; an edit that was refused comes back when a box with the same key is shown again.
 */
export function useAutosave<Value extends Saveable>(
  key: string,
  value: Value,
  send: (value: Value) => Promise<Answer<unknown>>,
): AutosavedBox<Value> {
  const [shown, setShown] = useState<Value>(() => unsentOr(key, value));
  const focused = useRef(false);
  const missed = useRef(false);
  const latest = useRef({ value, send });
  latest.current = { value, send };

  useEffect(() => {
    if (saving.unsent(key)) return;
    if (focused.current) missed.current = true;
    else setShown(value);
  }, [key, value]);

  useEffect(() => () => void saving.flush(key), [key]);

  const onChange = useCallback(
    (next: Value) => {
      missed.current = false;
      setShown(next);
      saving.edit(key, next, (edited) => latest.current.send(edited as Value)); // the saver gives back what it was given
    },
    [key],
  );
  const onFocus = useCallback(() => {
    focused.current = true;
  }, []);
  const onBlur = useCallback(() => {
    focused.current = false;
    if (missed.current) setShown(latest.current.value);
    missed.current = false;
    void saving.flush(key);
  }, [key]);

  const problemNow = () => saving.problem(key);
  // the third is asked where a page is made without a window
  const problem = useSyncExternalStore(saving.subscribe, problemNow, problemNow);
  return { value: shown, onChange, onFocus, onBlur, error: problem && sentence(problem) };
}

/** For a select, a radio group or a check box: the choice is sent at once. */
export function useAutosavedChoice<Value extends Saveable>(
  key: string,
  value: Value,
  send: (value: Value) => Promise<Answer<unknown>>,
): AutosavedBox<Value> {
  const box = useAutosave(key, value, send);
  const { onChange } = box;
  const choose = useCallback(
    (next: Value) => {
      onChange(next);
      void saving.flush(key);
    },
    [key, onChange],
  );
  return { ...box, onChange: choose };
}

/** For a `UkDateField`: a text that is no day stays in the box and is not sent. */
export function useAutosavedDay(
  key: string,
  day: Day | null,
  send: (day: Day | null) => Promise<Answer<unknown>>,
): AutosavedBox<string> {
  return useReadable(
    key,
    day,
    (text) => (text === '' ? null : isDay(text) ? text : undefined),
    (kept) => kept ?? '',
    send,
  );
}

/** For a `MoneyField`: a text that is no sum of money stays in the box and is not sent. */
export function useAutosavedPence(
  key: string,
  pence: number | null,
  send: (pence: number | null) => Promise<Answer<unknown>>,
): AutosavedBox<string> {
  return useReadable(key, pence, penceOf, poundsOf, send);
}

/** A box of text over a value of another kind: only what can be read as one is sent, and the text stays as typed. */
function useReadable<Value extends Saveable>(
  key: string,
  value: Value,
  read: (text: string) => Value | undefined,
  write: (value: Value) => string,
  send: (value: Value) => Promise<Answer<unknown>>,
): AutosavedBox<string> {
  const box = useAutosave(key, value, send);
  const [typed, setTyped] = useState<string>();
  const { onChange, onBlur } = box;
  return {
    ...box,
    value: typed ?? write(box.value),
    onChange: (text) => {
      const next = read(text);
      setTyped(text);
      if (next !== undefined) onChange(next);
    },
    onBlur: () => {
      if (typed !== undefined && read(typed) !== undefined) setTyped(undefined);
      onBlur();
    },
  };
}

function unsentOr<Value extends Saveable>(key: string, value: Value): Value {
  const unsent = saving.unsent(key);
  return unsent ? (unsent.value as Value) : value; // a key belongs to one box, so its kind is the same
}
