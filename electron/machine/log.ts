import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { type LogLine, logOf } from '#electron/log-lines.ts';
import type { Log } from './machine-types.ts';

/** A year of ordinary days; then the file starts again and one older one is kept. */
const mostBytes = 1024 * 1024;

/** The log as a file: `write` also takes the lines of the office's process. */
export interface FileLog extends Log {
  write: (line: LogLine) => void;
}

/** The log as a file: one line of JSON for each event. A log that cannot be written never stops the program. */
export function fileLog(file: string, now: () => Date): FileLog {
  const write = (line: LogLine) => {
    try {
      mkdirSync(path.dirname(file), { recursive: true });
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > mostBytes) renameSync(file, `${file}.old`);
      appendFileSync(file, `${JSON.stringify({ at: now().toISOString(), ...line })}\n`, { mode: 0o600 });
    } catch {
      // a full or read-only disk: there is nobody left to tell
    }
  };
  return { ...logOf(write), write };
}
