// The first file of a process of its own: gives it `process.parentPort`, then runs the file that was asked for.
import { EventEmitter } from 'node:events';
import { createRequire, flushCompileCache } from 'node:module';
import { loud } from './loud.ts';
import { StandInPort } from './message-channel.ts';
import type { Envelope } from './utility-process.ts';

const parentPort = Object.assign(new EventEmitter(), {
  postMessage: (message: unknown) => process.send?.(message),
});
process.on('message', (message) => {
  const { data, ports } = message as Envelope; // utility-process.ts sends nothing else
  const opened = ports.map((end) => loud('MessagePortMain', new StandInPort(end)));
  parentPort.emit('message', { data, ports: opened });
});
process.on('disconnect', () => process.exit(0));
Object.defineProperty(process, 'parentPort', { value: loud('process.parentPort', parentPort) });

createRequire(import.meta.url)(process.argv[2] ?? '');

// Node keeps what it compiled only of a process that ends by itself, and these are ended from outside
setTimeout(flushCompileCache, 2000).unref();
