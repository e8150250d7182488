// A program of its own, in place of the program's main process: holds the office as main does, and says what happens.
//   main-program.ts <bundled office> <folder of the vault> <native library> [<library to preload into the office>]
// Reads one command a line: 'lock'. Writes one line of JSON for each thing that happens.
import { createInterface } from 'node:readline';
import type { MessagePortMain } from 'electron';
import { day } from '#domain/days/dates.ts';
import { type HostedWindow, hostOffice } from '#electron/machine/office/office-host.ts';
import type { FromOffice, MainServices } from '#electron/machine/office/office-messages.ts';
import type { OfficeProcess } from '#electron/machine/office/running-office.ts';
import { posingAs } from '#test/electron/recorded-electron.ts';
import { StandInChannel, type StandInPort } from '#test/electron-stand-in/message-channel.ts';
import { utilityProcess } from '#test/electron-stand-in/utility-process.ts';

const [office = '', folder = '', nativeBinding = '', preload] = process.argv.slice(2);
const say = (what: object): void => console.log(JSON.stringify(what));

function start(): OfficeProcess {
  const { LD_PRELOAD: _, ...env } = process.env as Record<string, string>; // none of ours is undefined
  const child = utilityProcess.fork(office, [], {
    stdio: 'ignore',
    env: preload === undefined ? env : { ...env, LD_PRELOAD: preload },
  });
  say({ office: child.pid });
  return {
    post: (message, port) => child.postMessage(message, port ? [posingAs<StandInPort>(port)] : []),
    onMessage: (listen) => void child.on('message', (message: FromOffice) => listen(message)),
    onExit: (listen) => void child.once('exit', listen),
    kill: () => void child.kill(),
  };
}

/** There is no page: whoever started this program asks in its place, over the end of the channel that it is told of. */
function connect(): void {
  const { port1, port2 } = new StandInChannel();
  host.join(posingAs<MessagePortMain>(port1));
  say({ port: port2.give() });
}

const window: HostedWindow = {
  askToLock: () => say({ asked: 'to lock' }),
  clear: async () => say({ window: 'cleared' }),
  show: async () => connect(),
};

const services = new Proxy({} as MainServices, {
  get: (_target, name) => () => Promise.reject(new Error(`nobody is there for ${String(name)}`)),
});

const host = hostOffice(
  {
    start,
    beginning: () => ({
      folder,
      anchorFile: `${folder}-anchor.json`,
      nativeBinding,
      run: 'this run',
      today: day('2026-09-21'),
    }),
    services,
    log: { note: () => undefined, fault: () => undefined, write: () => undefined },
  },
  window,
);
connect();

createInterface({ input: process.stdin }).on('line', () => {
  const began = performance.now();
  void host.lock('asked').then(() => say({ locked: Math.round(performance.now() - began) }));
});
process.stdin.on('end', () => process.exit(0));
