import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import type { CommandLine } from './command-line.ts';

/** The program that was started. */
export interface Program {
  folder: string;
  manifest: { name: string; productName: string; version: string; main: string };
  packaged: boolean;
  switches: Map<string, string>;
}

let started: Program | undefined;

/** Finds the program that a command line names. A packaged one is unpacked outside the repository, so that a file left
 *  out of the package is missed. */
export function openProgram(line: CommandLine): Program {
  const place = path.resolve(line.program);
  const packaged = place.endsWith('.asar');
  const folder = packaged ? unpack(place) : place;
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Program['manifest']; // ours
  started = { folder, manifest, packaged, switches: line.switches };
  return started;
}

/** The program that is running. */
export function theProgram(): Program {
  if (!started) throw new Error('the stand-in is started by boot.ts');
  return started;
}

function unpack(asar: string): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'stand-in-asar-'));
  // electron-builder's own reader, and not needed for anything else
  const { extractAll } = createRequire(import.meta.url)('@electron/asar') as {
    extractAll: (from: string, to: string) => void;
  };
  extractAll(asar, folder);
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  Object.defineProperty(process, 'resourcesPath', { value: path.dirname(asar) });
  return folder;
}
