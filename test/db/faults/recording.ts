import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What a program did to a file; `file` is its name without the folder, empty for the folder itself. */
export type Deed =
  | { kind: 'write'; file: string; offset: number; bytes: Buffer }
  | { kind: 'truncate'; file: string; length: number }
  | { kind: 'sync'; file: string }
  | { kind: 'remove'; file: string }
  | { kind: 'rename'; file: string; to: string };

/** Builds the library that records, once for each folder of tests. Needs a C compiler. */
export function buildRecorder(into: string): string {
  const library = path.join(into, 'recorder.so');
  const source = path.join(import.meta.dirname, 'recorder.c');
  if (!existsSync(library)) execFileSync('gcc', ['-O2', '-Wall', '-Werror', '-shared', '-fPIC', '-o', library, source]);
  return library;
}

/**
 * Runs one of our programs in this folder to its end, with `input` typed to it, and gives everything it did to the files
 * below `folder`.
 */
export function record(library: string, folder: string, program: string, args: readonly string[], input = ''): Deed[] {
  const log = `${folder}.log`;
  const env = { ...process.env, LD_PRELOAD: library, RECORDER_LOG: log, RECORDER_FOLDER: folder };
  const file = path.join(import.meta.dirname, program);
  const { status, stderr } = spawnSync(process.execPath, [file, ...args], { env, input, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return deedsIn(readFileSync(log), folder);
}

function deedsIn(log: Buffer, folder: string): Deed[] {
  const deeds: Deed[] = [];
  for (let at = 0; at < log.length; ) {
    const kind = String.fromCharCode(log.readUInt8(at));
    const offset = Number(log.readBigInt64LE(at + 3));
    const bytesAt = at + 15 + log.readUInt16LE(at + 1);
    const end = bytesAt + log.readUInt32LE(at + 11);
    const file = path.relative(folder, log.toString('utf8', at + 15, bytesAt));
    deeds.push(deedOf(kind, file, offset, log.subarray(bytesAt, end), folder));
    at = end;
  }
  return deeds;
}

function deedOf(kind: string, file: string, offset: number, bytes: Buffer, folder: string): Deed {
  const kinds: Record<string, Deed> = {
    W: { kind: 'write', file, offset, bytes },
    T: { kind: 'truncate', file, length: offset },
    S: { kind: 'sync', file },
    U: { kind: 'remove', file },
    R: { kind: 'rename', file, to: path.relative(folder, bytes.toString('utf8')) },
  };
  const deed = kinds[kind];
  if (deed === undefined) throw new Error(`the recorder wrote ${kind}`);
  return deed;
}
