import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Log } from './machine-types.ts';

/** A year of ordinary days; then the file starts again and one older one is kept. */
const mostBytes = 1024 * 1024;

/** The log as a file: one line of JSON for each event. A log that cannot be written never stops the program. */
export function fileLog(file: string, now: () => Date): Log {
  const write = (line: Record<string, unknown>) => {
    try {
      mkdirSync(path.dirname(file), { recursive: true });
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > mostBytes) renameSync(file, `${file}.old`);
      appendFileSync(file, `${JSON.stringify({ at: now().toISOString(), ...line })}\n`, { mode: 0o600 });
    } catch {
      // a full or read-only disk: there is nobody left to tell
    }
  };
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
