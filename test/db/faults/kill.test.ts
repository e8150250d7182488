import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { newKey } from '#db/keys.ts';
import { seeded } from '../seeded.ts';
import { given, newFolder } from '../vaults.ts';
import { entriesIn, faultsIn, openLedger } from './ledger.ts';

const KILLS = 50;
const KILLS_PER_LEDGER = 10;

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
    const program = waiting;
    waiting = start(fileOf(round + 1), key); // loads while the one before it writes
    await program.begin();
    await pause(chance.below(120));
    program.process.kill('SIGKILL');
    const [, signal] = await once(program.process, 'close');
    if (signal === 'SIGKILL') killed += 1;
    for (const id of program.entries()) said.add(id);
    saved += program.entries().length;

    const ledger = given(openLedger(fileOf(round), key));
    const missing = said.difference(entriesIn(ledger.db));
    expect({ round, missing: [...missing], faults: faultsIn(ledger.db) }).toEqual({ round, missing: [], faults: [] });
    ledger.close();
  }
  waiting.process.kill('SIGKILL');
  expect(killed).toBe(KILLS);
  expect(saved).toBeGreaterThan(KILLS);
}, 180_000);

interface Program {
  process: ChildProcess;
  /** Lets it write; it has begun when this is done. */
  begin: () => Promise<void>;
  /** The entries that it said were saved, as far as it finished the line. */
  entries: () => number[];
}

function start(file: string, key: Buffer): Program {
  const args = [path.join(import.meta.dirname, 'write-ledger.ts'), file, key.toString('base64'), 'FULL', '1000000'];
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
