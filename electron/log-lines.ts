import type { Log } from './machine/machine-types.ts';

/** One line of the log, before its time stands in it. */
export type LogLine = Readonly<Record<string, unknown>>;

/** The log, over what takes its lines: a file, or the process that holds the file. */
export function logOf(write: (line: LogLine) => void): Log {
  return {
    note: (event, facts) => write({ event, ...facts }),
    fault: (reference, cause) => write({ event: 'fault', reference, ...whereItHappened(cause) }),
  };
}

/**
 * The kind of an error and the places it came through. Its message is left out: it may quote what somebody typed, a row
 * or a path with a name in it.
 */
function whereItHappened(cause: unknown): { kind: string; stack: string[] } {
  if (!(cause instanceof Error)) return { kind: typeof cause, stack: [] };
  const places = (cause.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  // the file's name and line are enough, and the folders before them may hold the name of a person
  const stack = places
    .slice(0, 12)
    .map((line) => line.trim().replace(/(?:file:\/\/)?(?:[A-Za-z]:)?[\\/][^()]*[\\/]/, ''));
  return { kind: cause.name, stack };
}
