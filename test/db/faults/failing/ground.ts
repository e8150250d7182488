import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { failedSince, giveOrder, type Order } from '#test/db/faults/lock/disk-orders.ts';

/** The n-th writes and syncs that are made to fail. */
const MOST = 300;

/**
 * The folder whose disk fails when it is told to. `npm run faults` starts the test runner on it (test/run-folder.ts);
 * elsewhere there is none.
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
 * once each, and then each with all that follow. `act` does it and looks at what is left.
 */
export async function everyWrite(
  what: string,
  act: (order: Order) => Promise<{ failed: number; wrong: string | undefined }>,
): Promise<Outcome> {
  const outcome: Outcome = { tried: 0, failed: 0, wrong: [] };
  for (const how of ['once', 'from-then-on'] as const) {
    let n = 1;
    for (; n <= MOST; n += 1) {
      const { failed, wrong } = await act({ what: how, n });
      outcome.tried += 1;
      if (wrong !== undefined) outcome.wrong.push(`${how}, n = ${n}: ${wrong}`);
      if (failed === 0) break;
      outcome.failed += 1;
    }
    console.log(
      n > MOST
        ? `${what}, ${how}: each of the first ${MOST} writes and syncs failed`
        : `${what}, ${how}: it makes ${n - 1} writes and syncs; each failed`,
    );
  }
  return outcome;
}
