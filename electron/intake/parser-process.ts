import { readForm } from './form/read-form.ts';
import { readLetterhead } from './letterhead/read-letterhead.ts';
import type { ToParse } from './parse.ts';
import { readSheets } from './read-sheets.ts';

const readers: Record<ToParse['as'], (bytes: Uint8Array) => Promise<unknown>> = {
  sheets: readSheets,
  letterhead: readLetterhead,
  form: readForm,
};

/**
 * Entry of the process that reads files from outside: one message in (the bytes, and as
 * what they are read), one out (a Result), no database, no
 * network, no file. Runs as Electron's utility process, and as a forked process of Node where there is no Electron.
 */
function answer(message: unknown, post: (result: unknown) => void): void {
  const { as, bytes } = message as ToParse; // our own process sends nothing else
  if (!(bytes instanceof Uint8Array)) throw new TypeError('the parser takes bytes');
  void readers[as](bytes).then(post); // never rejects: what goes wrong over a file is its answer
}

const port = process.parentPort;
if (port) port.once('message', ({ data }) => answer(data, (result) => port.postMessage(result)));
else process.once('message', (message) => answer(message, (result) => process.send?.(result)));
