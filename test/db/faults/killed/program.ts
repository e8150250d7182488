import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { build } from 'vite';
import { nodeBundle, nodeModules } from '#build/vite/node-bundle.ts';

/** Bundles a program of this folder into one file, which loads five times as fast; gives its path. */
export async function bundled(name: string): Promise<string> {
  const file = `test-results/faults/${name}.cjs`;
  const entry = `test/db/faults/killed/${name}.ts`;
  const external = [...nodeModules, 'better-sqlite3'];
  await build({ ...nodeBundle({ entry, file, target: 'node24', external, sourcemap: false }), configFile: false });
  return path.resolve(file);
}

/** A program that waits until its input ends, works, and says 'done'. */
export interface Started {
  /** When it has loaded. */
  ready: Promise<void>;
  begin: () => void;
  /** Kills it, and gives the lines that it said. */
  kill: () => Promise<string[]>;
  /** Lets it work to its end, and gives the milliseconds until it said that it is done. */
  untilDone: () => Promise<number>;
}

/** Starts a bundled program; `switches` are Node's own. */
export function start(program: string, args: readonly string[], switches: readonly string[] = []): Started {
  const child = spawn(process.execPath, [...switches, program, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  let text = '';
  const said = (line: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (text.includes(`${line}\n`)) resolve();
      };
      child.stdout.on('data', look);
      child.once('close', () => reject(new Error(`the program ended before it said '${line}'`)));
      look();
    });
  child.stdout.on('data', (part: Buffer) => {
    text += part.toString('utf8');
  });
  const ended = once(child, 'close');
  const ready = said('ready');
  ready.catch(() => undefined); // the last one is ended before it is waited for
  return {
    ready,
    begin: () => void child.stdin.end(),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
      return text.split('\n').slice(0, -1);
    },
    untilDone: async () => {
      await ready;
      const began = performance.now();
      child.stdin.end();
      await said('done');
      const took = performance.now() - began;
      await ended;
      return took;
    },
  };
}
