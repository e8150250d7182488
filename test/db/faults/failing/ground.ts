import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { failedSince, giveOrder, type Order } from '#test/db/faults/lock/disk-orders.ts';

/** Whether every write and sync is tried, as with `npm run faults`, or a few of them, as with every run. */
export const isLong = process.env['FAULTS'] === 'long';

/** The n-th writes and syncs that are made to fail. */
const MOST = 300;
const tried = isLong ? Array.from({ length: MOST }, (_, index) => index + 1) : [1, 2, 4];

/**
 * The folder whose disk fails when it is told to. Where `FAULTS` is set, the test runner is started on it
 * (test/run-folder.ts); elsewhere there is none.
 */
export const ground = process.env['FAILING_FOLDER'];

const orders = process.env['FAILING_ORDERS'] ?? '';

/** A new folder on the failing disk. */
export function onGround(name: string): string {
  const folder = path.join(ground ?? '', `${name}-${process.hrtime.bigint()}`);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Does something while the disk does as it is ordered; gives how many writes and syncs failed. */
export async function during<Value>(
  order: Order,
  work: () => Promise<Value>,
): Promise<{ value: Value; failed: number }> {
  giveOrder(orders, order);
  try {
    const value = await work();
    return { value, failed: failedSince(orders) };
  } finally {
    giveOrder(orders, { what: 'nothing' });
  }
}

/** What was tried, how often a write or sync failed, and everything that was wrong afterwards. */
export interface Outcome {
  tried: number;
  failed: number;
  wrong: string[];
}

/**
 * Lets the first write or sync of something fail, then the second, and so on up to the 300th, until none is left to fail;
 * once each, and then each with all that follow. Every run tries three of them. `act` does it and looks at what is left.
 */
export async function everyWrite(
  what: string,
  act: (order: Order) => Promise<{ failed: number; wrong: string | undefined }>,
): Promise<Outcome> {
  const outcome: Outcome = { tried: 0, failed: 0, wrong: [] };
  for (const how of ['once', 'from-then-on'] as const) {
    const before = outcome.failed;
    for (const n of tried) {
      const { failed, wrong } = await act({ what: how, n });
      outcome.tried += 1;
      if (wrong !== undefined) outcome.wrong.push(`${how}, n = ${n}: ${wrong}`);
      if (failed === 0) break;
      outcome.failed += 1;
    }
    console.log(`${what}, ${how}: ${outcome.failed - before} writes and syncs failed, one in each of its runs`);
  }
  return outcome;
}
