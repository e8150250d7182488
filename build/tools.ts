import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The top folder of the project. */
export const root = path.resolve(import.meta.dirname, '..');

/** What a program that ran to its end left behind: its exit code, and what it printed when that was kept. */
export type Finished = { code: number; output: string };

/**
 * How to run a program: `keep` its output instead of showing it, stop it after so many `seconds`, with which settings;
 * `yields` lets whatever else runs go before it.
 */
export interface Running {
  keep?: boolean;
  seconds?: number;
  env?: Record<string, string>;
  cwd?: string;
  yields?: boolean;
}

/** Runs a program to its end. A program that cannot be started, is killed or takes too long ends with a code above 0. */
export function runProgram(program: string, args: readonly string[], running: Running = {}): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: running.cwd ?? root,
      env: { ...process.env, ...running.env },
      stdio: running.keep ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      ...(running.seconds === undefined ? {} : { timeout: running.seconds * 1000, killSignal: 'SIGKILL' }),
    });
    // what it starts itself inherits this
    if (running.yields && child.pid !== undefined)
      os.setPriority(child.pid, os.constants.priority.PRIORITY_BELOW_NORMAL);
    const printed: Buffer[] = [];
    child.stdout?.on('data', (part: Buffer) => printed.push(part));
    child.stderr?.on('data', (part: Buffer) => printed.push(part));
    child.on('error', (cause) => resolve({ code: 127, output: cause.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(printed).toString('utf8') }));
  });
}

/** Runs the command of an installed package on the Node that runs this. Bare `node` may be one that is too old. */
export function runTool(name: string, args: readonly string[], running: Running = {}): Promise<Finished> {
  return runProgram(process.execPath, [toolFile(name), ...args], running);
}

/** The script behind `npx name`. */
function toolFile(name: string): string {
  const { folder, bin } = tools[name] ?? { folder: name, bin: name };
  const home = path.join(root, 'node_modules', folder);
  // what `bin` may be is npm's rule: a path, or paths by name
  const manifest = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const file = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[bin];
  if (file === undefined || !existsSync(path.join(home, file))) throw new Error(`${name} is not installed: run npm ci`);
  return path.join(home, file);
}

/** The tools whose command is not called as their package is. */
const tools: Record<string, { folder: string; bin: string }> = {
  biome: { folder: '@biomejs/biome', bin: 'biome' },
  tsc: { folder: 'typescript', bin: 'tsc' },
  playwright: { folder: '@playwright/test', bin: 'playwright' },
};
