// The first file of a process of its own: gives it `process.parentPort`, then runs the file that was asked for.
import { EventEmitter } from 'node:events';
import { createRequire } from 'node:module';
import { loud } from './loud.ts';

const parentPort = Object.assign(new EventEmitter(), {
  postMessage: (message: unknown) => process.send?.(message),
});
process.on('message', (data) => parentPort.emit('message', { data, ports: [] }));
process.on('disconnect', () => process.exit(0));
Object.defineProperty(process, 'parentPort', { value: loud('process.parentPort', parentPort) });

createRequire(import.meta.url)(process.argv[2] ?? '');
