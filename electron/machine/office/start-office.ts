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
