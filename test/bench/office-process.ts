import { fork } from 'node:child_process';
import path from 'node:path';
import type { Reply } from '#contract/window.ts';
import type { OfficeAnswer, OfficeStart } from '#electron/machine/office/office-messages.ts';
import { demoPassphrases, makeDemoVault } from '#electron/office/demo-vault.ts';
import { createOffice } from '#electron/office/office.ts';
import { remoteMachine } from '#electron/office/process/remote-machine.ts';
import { StandInChannel } from '#test/electron-stand-in/message-channel.ts';
import { today } from './demo-reads.ts';
import { measureInTurn } from './measuring.ts';
import { inFolder, nativeBinding, root } from './places.ts';
import { printComparison, printFigure, printHeading, spell } from './printing.ts';

const TIMES = { uncounted: 20, runs: 51 };

type Ask = (name: string, input: object) => Promise<unknown>;

/** A read asked of the office in its own process, over the window's port, beside the same read asked in this process. */
export async function measureOfficeProcess(): Promise<boolean> {
  printHeading(
    'A read through the office’s own process',
    'The same read over the window’s port and in the process that asks.',
  );
  return inFolder(async (folder) => {
    const [here, there] = [path.join(folder, 'here', 'vault'), path.join(folder, 'there', 'vault')];
    for (const place of [here, there]) {
      const made = await makeDemoVault({ folder: place, nativeBinding }, today);
      if (!made.ok) throw new Error(made.problem.code);
      made.value.close();
    }
    const startOf = (place: string): OfficeStart => ({
      folder: place,
      anchorFile: `${place}-anchor.json`,
      nativeBinding,
      run: 'bench',
      today,
    });
    const inProcess = officeHere(startOf(here));
    const { ask: through, end } = await officeThere(startOf(there));
    for (const ask of [inProcess, through])
      await ask('vault.open', { role: 'headteacher', passphrase: demoPassphrases.headteacher });
    for (const name of ['home.read', 'staff.list'] as const) {
      const input = name === 'staff.list' ? { leavers: false } : {};
      const [across, within] = await measureInTurn(
        TIMES,
        () => through(name, input),
        () => inProcess(name, input),
      );
      printFigure(`${name} (in this process)`, `${spell(across.median)} (${spell(within.median)})`);
      printFigure(`${name}: what the way costs`, spell(across.median - within.median));
      printComparison({
        what: `${name}, as long as in one process`,
        ratio: across.median / within.median,
        kind: 'longer',
      });
    }
    await inProcess('vault.lock', {});
    end();
    return true;
  });
}

function officeHere(start: OfficeStart): Ask {
  const nobody = (): never => {
    throw new Error('there is no main process');
  };
  const machine = remoteMachine(start, { post: () => undefined, ask: nobody, notify: () => undefined });
  const office = createOffice(machine);
  return async (name, input) => given(await office.call(name, input));
}

async function officeThere(start: OfficeStart): Promise<{ ask: Ask; end: () => void }> {
  const child = path.join(root, 'test/electron-stand-in/utility-child.ts');
  const office = fork(child, [path.join(root, 'dist/main/office.cjs')], { serialization: 'advanced' });
  const { port1, port2 } = new StandInChannel();
  office.send({ data: { kind: 'start', start }, ports: [] });
  office.send({ data: { kind: 'window' }, ports: [port1.give()] });
  const waiting = new Map<number, (reply: Reply) => void>();
  let asked = 0;
  port2.on('message', ({ data }: { data: OfficeAnswer }) => {
    if ('reply' in data) waiting.get(data.id)?.(data.reply);
  });
  port2.start();
  return {
    ask: async (name, input) => {
      asked += 1;
      const answer = new Promise<Reply>((resolve) => waiting.set(asked, resolve));
      port2.postMessage({ id: asked, name, input });
      return given(await answer);
    },
    end: () => {
      port2.close();
      office.kill('SIGKILL');
    },
  };
}

function given(reply: Reply): unknown {
  if (!reply.ok) throw new Error(`refused: ${reply.problem.code}`);
  return reply.value;
}
