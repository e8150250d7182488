// A program of its own: once its input ends, writes entries into a ledger and says the number of each when it is committed.
//   write-ledger.ts <database> <key> <FULL|NORMAL> <how many> [<file to say it in>]
import { randomBytes } from 'node:crypto';
import { openSync, readFileSync, writeSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { addEntry, openLedger } from './ledger.ts';

const [file = '', key = '', synchronous = 'FULL', count = '', sayIn] = process.argv.slice(2);
readFileSync(0); // waits for the end
const opened = openLedger(file, Buffer.from(key, 'base64'));
if (!opened.ok) throw new Error(opened.problem.code);
// FULL is what the vault sets; NORMAL shows that the test can see a loss
if (synchronous === 'NORMAL') opened.value.db.run(sql`pragma synchronous = NORMAL`);
const saying = sayIn === undefined ? 1 : openSync(sayIn, 'w');
writeSync(saying, 'ready\n');
for (let round = 0; round < Number(count); round += 1) {
  const id = addEntry(opened.value, randomBytes(100 + ((round * 37) % 1500)).toString('base64'));
  writeSync(saying, `${id}\n`);
  if (round % 17 === 0) opened.value.db.run(sql`pragma wal_checkpoint(passive)`);
}
