import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { Input, NamesThatChange, NamesThatShow, OperationName, Output } from '#contract/index.ts';
import type { Refusal } from '#contract/window.ts';
import { listen } from './machine.ts';

/** What the machine answers. */
export type Answer<T> = { ok: true; value: T } | { ok: false; problem: Refusal };

/** A read on screen. `again` asks once more. */
export type Reading<T> =
  | { state: 'waiting' }
  | { state: 'refused'; problem: Refusal; again: () => void }
  | { state: 'ready'; value: T };

/** Asks the machine once. Refusals are data; it never throws. */
export async function call<Name extends OperationName>(name: Name, input: Input<Name>): Promise<Answer<Output<Name>>> {
  try {
    const reply = await window.office.call(name, input);
    return reply.ok ? { ok: true, value: reply.value as Output<Name> } : reply; // the door checked it by the schema
  } catch {
    return { ok: false, problem: { code: 'unexpected', reference: 'no-answer' } };
  }
}

/**
 * What a read operation gives, kept fresh while it is on screen: it asks again when one of its topics changes. With `stays`,
 * the former answer stands until that to another question comes: a box of filters keeps its place and its typing.
 */
export function useRead<Name extends NamesThatShow>(
  name: Name,
  input: Input<Name>,
  { stays = false } = {},
): Reading<Output<Name>> {
  const { data, refetch } = useQuery({
    queryKey: [name, input],
    queryFn: () => call(name, input),
    ...(stays && { placeholderData: keepPreviousData }),
  });
  if (!data) return { state: 'waiting' };
  if (!data.ok) return { state: 'refused', problem: data.problem, again: () => void refetch() };
  return { state: 'ready', value: data.value };
}

/** How far a running task has come. */
export interface HowFar {
  done: number;
  of: number;
}

/** A write or a task that a screen may start. */
export interface Write<Name extends OperationName> {
  /** Starts it. The machine then tells which topics changed, and what shows them asks again (fresh.ts). */
  ask: (input: Input<Name>) => Promise<Answer<Output<Name>>>;
  busy: boolean;
  /** What the machine last said of the running task. */
  progress: HowFar | undefined;
  /** Why the last one was refused. */
  problem: Refusal | undefined;
  /** Takes the refusal from the screen. */
  forget: () => void;
}

/** A write or a task, with whether it runs, how far it is and why it was refused. */
export function useWrite<Name extends NamesThatChange>(name: Name): Write<Name> {
  const [running, setRunning] = useState(0);
  const [problem, setProblem] = useState<Refusal>();
  const busy = running > 0;
  const progress = useProgress(name, busy);
  const ask = useCallback(
    async (input: Input<Name>) => {
      setRunning((count) => count + 1);
      const answer = await call(name, input);
      setRunning((count) => count - 1);
      setProblem(answer.ok ? undefined : answer.problem);
      return answer;
    },
    [name],
  );
  const forget = useCallback(() => setProblem(undefined), []);
  return { ask, busy, progress, problem, forget };
}

function useProgress(name: OperationName, busy: boolean): HowFar | undefined {
  const [progress, setProgress] = useState<HowFar>();
  useEffect(() => {
    if (!busy) return;
    setProgress(undefined);
    return listen('progress', (notice) => {
      if (notice.name === name) setProgress({ done: notice.done, of: notice.of });
    });
  }, [name, busy]);
  return busy ? progress : undefined;
}
