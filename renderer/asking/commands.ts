import { useEffect, useRef } from 'react';
import type { Notice } from '#contract/window.ts';

/** What a key or a menu of the machine may ask the window to do. */
export type Command = Extract<Notice, { kind: 'command' }>['command'];

const takers = new Map<Command, (() => void)[]>();

/** Answers a command while the caller is on screen; what came last answers first. */
export function useCommand(command: Command, run: () => void): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const taker = () => latest.current();
    takers.set(command, [...(takers.get(command) ?? []), taker]);
    return () => {
      takers.set(
        command,
        (takers.get(command) ?? []).filter((one) => one !== taker),
      );
    };
  }, [command]);
}

/** Does a command. False when nothing on screen answers it. */
export function doCommand(command: Command): boolean {
  const taker = takers.get(command)?.at(-1);
  taker?.();
  return taker !== undefined;
}
