import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loud } from './loud.ts';
import type { PortEnd, StandInPort } from './message-channel.ts';

interface ForkOptions {
  execArgv?: string[];
  env?: Record<string, string>;
  serviceName?: string;
  stdio?: 'ignore' | 'inherit';
}

/** What is sent to a process of its own. */
export interface Envelope {
  data: unknown;
  ports: PortEnd[];
}

const running = new Set<ChildProcess>();

/** A process of its own, as Electron's utility process: it is talked to by messages and can be killed. */
class StandInUtilityProcess extends EventEmitter {
  private readonly child: ChildProcess;

  constructor(file: string, args: readonly string[], options: ForkOptions) {
    super();
    const stdio = options.stdio ?? 'inherit';
    this.child = fork(path.join(import.meta.dirname, 'utility-child.ts'), [file, ...args], {
      execArgv: options.execArgv ?? [],
      env: options.env ?? process.env,
      serialization: 'advanced',
      stdio: ['ignore', stdio, stdio, 'ipc'],
    });
    running.add(this.child);
    this.child.on('spawn', () => this.emit('spawn'));
    this.child.on('message', (message) => this.emit('message', message));
    this.child.on('exit', (code) => {
      running.delete(this.child);
      this.emit('exit', code ?? 1);
    });
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  postMessage(data: unknown, ports: readonly StandInPort[] = []): void {
    const envelope: Envelope = { data, ports: ports.map((port) => port.give()) };
    this.child.send(envelope);
  }

  kill(): boolean {
    return this.child.kill('SIGKILL');
  }
}

export const utilityProcess = loud('utilityProcess', {
  fork: (file: string, args: readonly string[] = [], options: ForkOptions = {}) =>
    loud('UtilityProcess', new StandInUtilityProcess(file, args, options)),
});

process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** What each process of its own takes of the memory, in kilobytes. Linux only: pages of 4 KB. */
export function processMetrics(): { pid: number; memory: { workingSetSize: number } }[] {
  return [...running].flatMap(({ pid }) =>
    pid === undefined ? [] : [{ pid, memory: { workingSetSize: residentKilobytes(pid) } }],
  );
}

function residentKilobytes(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4;
  } catch {
    return 0;
  }
}
