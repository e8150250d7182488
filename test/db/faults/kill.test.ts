import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { nodeBundle, nodeModules } from '#build/vite/node-bundle.ts';
import { newKey } from '#db/vault/keys/keys.ts';
import { newFolder } from '#test/afterwards.ts';
import { seeded } from '#test/db/seeded.ts';
import { given } from '#test/db/vaults.ts';
import { entriesIn, faultsIn, openLedger } from './ledger.ts';

const KILLS = process.env['FAULTS'] === 'long' ? 500 : 50;
const KILLS_PER_LEDGER = 10;

// started again for each kill: as one file it loads five times as fast
const program = 'test-results/faults/write-ledger.cjs';
beforeAll(async () => {
  const entry = 'test/db/faults/write-ledger.ts';
  const external = [...nodeModules, 'better-sqlite3'];
  await build({
    ...nodeBundle({ entry, file: program, target: 'node24', external, sourcemap: false }),
    configFile: false,
  });
});

test(`killed at ${KILLS} moments while it writes, the vault has every entry it said was saved, whole`, async () => {
  const chance = seeded('test/db/faults/kill');
  const [folder, key] = [newFolder(), newKey()];
  const fileOf = (round: number): string => path.join(folder, `${Math.floor(round / KILLS_PER_LEDGER)}.db`);
  let said = new Set<number>();
  let killed = 0;
  let saved = 0;
  let waiting = start(fileOf(0), key);

  for (let round = 0; round < KILLS; round += 1) {
    if (round % KILLS_PER_LEDGER === 0) {
      given(openLedger(fileOf(round), key, true)).close();
      said = new Set();
    }
    const writer = waiting;
    waiting = start(fileOf(round + 1), key); // loads while the one before it writes
    await writer.begin();
    await pause(chance.below(120));
    writer.process.kill('SIGKILL');
    await once(writer.process, 'close');
    if (writer.process.signalCode === 'SIGKILL') killed += 1;
    for (const id of writer.entries()) said.add(id);
    saved += writer.entries().length;

    const ledger = given(openLedger(fileOf(round), key));
    const missing = said.difference(entriesIn(ledger.db));
    expect({ round, missing: [...missing], faults: faultsIn(ledger.db) }).toEqual({ round, missing: [], faults: [] });
    ledger.close();
  }
  waiting.process.kill('SIGKILL');
  console.log(`killed ${killed} times: of ${saved} entries that were said to be saved, 0 lost, 0 partial, 0 corrupt`);
  expect(killed).toBe(KILLS);
  expect(saved).toBeGreaterThan(KILLS);
});

interface Writer {
  process: ChildProcess;
  /** Lets it write; it has begun when this is done. */
  begin: () => Promise<void>;
  /** The entries that it said were saved, as far as it finished the line. */
  entries: () => number[];
}

function start(file: string, key: Buffer): Writer {
  const args = [program, file, key.toString('base64'), 'FULL', '1000000'];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  let text = '';
  const writing = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (part: Buffer) => {
      text += part.toString('utf8');
      if (text.startsWith('ready\n')) resolve();
    });
    child.once('close', () => reject(new Error('the program ended before it began to write')));
  });
  writing.catch(() => undefined); // the last one is ended before it is ever waited for
  const begin = (): Promise<void> => {
    child.stdin.end();
    return writing;
  };
  return { process: child, begin, entries: () => text.split('\n').slice(1, -1).map(Number) };
}
