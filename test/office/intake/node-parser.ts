import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { ParserProcess } from '#electron/intake/parse.ts';

const PAGE_MEGABYTES = 4096 / 1024 / 1024;

/** A parser as a forked process of Node, as `electron/machine/office/start-parser.ts` makes one of Electron's. */
export function startInNode(script: URL | string): ParserProcess & { pid: number } {
  const child = fork(script, { serialization: 'advanced', execArgv: ['--max-old-space-size=512'], stdio: 'ignore' });
  const pid = child.pid ?? 0;
  return {
    pid,
    post: (message) => child.send(message),
    onAnswer: (listen) => child.once('message', listen),
    onExit: (listen) => child.once('exit', listen),
    megabytes: () => residentMegabytes(pid),
    kill: () => child.kill('SIGKILL'),
  };
}

/** What Linux says that a process holds in memory; undefined once it is gone. */
function residentMegabytes(pid: number): number | undefined {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE_MEGABYTES;
  } catch {
    return undefined;
  }
}
