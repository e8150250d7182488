import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';

/** What the disk of a program is told to do; deeds (writes, syncs, truncations) and bytes are counted from then on. */
export type Order =
  | { what: 'nothing' }
  /** The n-th deed fails with an I/O error, once or with all that follow. */
  | { what: 'once' | 'from-then-on'; n: number }
  /** The disk is full once so many bytes more were written. */
  | { what: 'full'; n: number };

const whats: Record<Order['what'], bigint> = { nothing: 0n, once: 1n, 'from-then-on': 2n, full: 3n };
const NUMBERS = 6;

/** A disk that fails when it is told to: the orders, and how many deeds have failed since the last one. */
export interface Disk {
  library: string;
  env: Record<string, string>;
  order: (order: Order) => void;
  failed: () => number;
}

/** A disk below a folder, whose orders stand in a file. Needs a C compiler. */
export function failingDisk(folder: string, ordersFile: string): Disk {
  const library = path.resolve('test-results/faults/failing.so');
  const source = path.join(import.meta.dirname, 'failing.c');
  mkdirSync(path.dirname(library), { recursive: true });
  if (!existsSync(library)) execFileSync('gcc', ['-O2', '-Wall', '-Werror', '-shared', '-fPIC', '-o', library, source]);
  writeFileSync(ordersFile, Buffer.alloc(NUMBERS * 8));
  return {
    library,
    env: { FAILING_ORDERS: ordersFile, FAILING_FOLDER: folder },
    order: (order) => giveOrder(ordersFile, order),
    failed: () => failedSince(ordersFile),
  };
}

/** Tells the disk what to do from now on. */
export function giveOrder(ordersFile: string, order: Order): void {
  const error = order.what === 'full' ? constants.errno.ENOSPC : constants.errno.EIO;
  const n = 'n' in order ? BigInt(order.n) : 0n;
  const numbers = [whats[order.what], n, BigInt(error), 0n, 0n, 0n];
  const bytes = Buffer.alloc(NUMBERS * 8);
  for (const [at, number] of numbers.entries()) bytes.writeBigInt64LE(number, at * 8);
  // written into the file that the program has mapped: a new file would not be seen
  const handle = openSync(ordersFile, 'r+');
  writeSync(handle, bytes, 0, bytes.length, 0);
  closeSync(handle);
}

/** How many deeds have failed since the last order. */
export function failedSince(ordersFile: string): number {
  return Number(readFileSync(ordersFile).readBigInt64LE(5 * 8));
}
