import { logOf } from '#electron/log-lines.ts';
import type { FromOffice, ToOffice } from '#electron/machine/office/office-messages.ts';
import { runOffice } from './run-office.ts';

/**
 * Entry of the office's process: Electron's utility process. The vault, its keys and everything that reads records are
 * here and nowhere else, and go with the process when it is ended.
 */
const main = process.parentPort;
const post = (message: FromOffice): void => main.postMessage(message);
const hear = runOffice(post);

// main starts another process, at the lock screen; what was acknowledged is in the vault
process.on('uncaughtException', (cause) => {
  logOf((line) => post({ kind: 'log', line })).fault('office', cause);
  setImmediate(() => process.exit(1));
});

// main sends nothing else, and no port but that of the window's page
main.on('message', ({ data, ports }) => hear(data as ToOffice, ports[0]));
