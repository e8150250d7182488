import { readSheets } from './read-sheets.ts';

/**
 * Entry of the process that reads files from outside: one message in (the bytes), one out (a Result), no database, no
 * network, no file. Runs as Electron's utility process, and as a forked process of Node where there is no Electron.
 */
function answer(message: unknown, post: (result: unknown) => void): void {
  if (!(message instanceof Uint8Array)) throw new TypeError('the parser takes bytes');
  void readSheets(message).then(post); // never rejects: what goes wrong over a file is its answer
}

const port = process.parentPort;
if (port) port.once('message', ({ data }) => answer(data, (result) => port.postMessage(result)));
else process.once('message', (message) => answer(message, (result) => process.send?.(result)));
