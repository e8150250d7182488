import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import type { Input, OperationName, Output } from '#contract/index.ts';
import type { Reply } from '#contract/window.ts';
import type { OfficeAnswer } from '#electron/machine/office/office-messages.ts';
import { type PortEnd, StandInPort } from '#test/electron-stand-in/message-channel.ts';
import type { Disk } from './disk-orders.ts';

/** The real office in its own process, held by a program in place of main; the test is its window. */
export interface HeldOffice {
  /** The process in place of main. */
  main: number;
  /** The office's process, which is another after each lock. */
  office: () => number;
  call: (name: OperationName, input: unknown) => Promise<Reply>;
  ask: <Name extends OperationName>(name: Name, input: Input<Name>) => Promise<Output<Name>>;
  /** Locks as main does, and gives the milliseconds that it took. */
  lock: () => Promise<number>;
}

const nativeBinding = path.resolve(`node_modules/better-sqlite3/prebuilds/${process.platform}-${process.arch}.node`);

/** Starts the bundled office on a vault's folder; with a disk, the office's process writes on that one. */
export async function holdOffice(bundle: string, folder: string, disk?: Disk): Promise<HeldOffice> {
  const program = path.join(import.meta.dirname, 'main-program.ts');
  const args = [program, bundle, folder, nativeBinding, ...(disk ? [disk.library] : [])];
  const main = spawn(process.execPath, args, {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...disk?.env },
  });
  onTestFinished(() => void main.kill('SIGKILL'));
  const said = new EventEmitter();
  const waiting = new Map<number, (reply: Reply) => void>();
  let office = 0;
  let port: StandInPort | undefined;
  let last = 0;
  createInterface({ input: main.stdout }).on('line', (line) => {
    const event = JSON.parse(line) as { office?: number; port?: PortEnd; locked?: number }; // main-program.ts says no other
    if (event.office !== undefined) office = event.office;
    if (event.port) {
      port = new StandInPort(event.port);
      port.on('message', ({ data }: { data: OfficeAnswer }) => {
        if ('reply' in data) waiting.get(data.id)?.(data.reply);
      });
      port.start();
      said.emit('port');
    }
    if (event.locked !== undefined) said.emit('locked', event.locked);
  });
  await once(said, 'port');
  const call = (name: OperationName, input: unknown): Promise<Reply> => {
    last += 1;
    const answer = new Promise<Reply>((resolve) => waiting.set(last, resolve));
    port?.postMessage({ id: last, name, input });
    return answer;
  };
  return {
    main: Number(main.pid),
    office: () => office,
    call,
    ask: async (name, input) => {
      const reply = await call(name, input);
      if (!reply.ok) throw new Error(`${name} was refused: ${JSON.stringify(reply.problem)}`);
      return reply.value as Output<typeof name>; // the door checked it by the schema
    },
    lock: async () => {
      main.stdin.write('lock\n');
      const [took] = (await once(said, 'locked')) as [number];
      return took;
    },
  };
}

/** Whether a process is there. */
export function isThere(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch {
    return false;
  }
}
