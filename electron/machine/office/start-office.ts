import { utilityProcess } from 'electron';
import { endProcess } from './end-process.ts';
import type { FromOffice } from './office-messages.ts';
import type { OfficeProcess } from './running-office.ts';

/** Starts the bundled office (`file` is its path) as a utility process of Electron. */
export function startOfficeProcess(file: string): OfficeProcess {
  const child = utilityProcess.fork(file, [], { serviceName: 'Reviewbook office', stdio: 'ignore' });
  return {
    post: (message, port) => child.postMessage(message, port && [port]),
    // our own process, which sends nothing else
    onMessage: (listen) => child.on('message', (message) => listen(message as FromOffice)),
    onExit: (listen) => child.once('exit', listen),
    kill: () => {
      if (child.pid === undefined) child.once('spawn', () => endProcess(child.pid));
      else endProcess(child.pid);
    },
  };
}

/**
 * A process that is started once something else is done. What it is told until then waits for it; from then on it is told
 * at once, for what it is sent may be wiped the moment after.
 */
export function startAfter(other: Promise<void>, start: () => OfficeProcess): OfficeProcess {
  let started: OfficeProcess | undefined;
  const waiting: ((process: OfficeProcess) => void)[] = [];
  void other.then(() => {
    started = start();
    for (const tell of waiting) tell(started);
  });
  const then = (tell: (process: OfficeProcess) => void): void => {
    if (started) tell(started);
    else waiting.push(tell);
  };
  return {
    post: (message, port) => then((process) => process.post(message, port)),
    onMessage: (listen) => then((process) => process.onMessage(listen)),
    onExit: (listen) => then((process) => process.onExit(listen)),
    kill: () => then((process) => process.kill()),
  };
}
