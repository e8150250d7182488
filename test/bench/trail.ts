import path from 'node:path';
import { asc, gt } from 'drizzle-orm';
import { checkOf } from '#db/reads/trail-chain.ts';
import { reads } from '#db/reads.ts';
import { trail } from '#db/schema/trail.ts';
import type { ReadableDb } from '#db/types.ts';
import { createVault, trailKeyOf } from '#db/vault/vault.ts';
import { addTrailLine } from '#db/writes/trail.ts';
import { happened } from '#templates/parts/trail/happened.ts';
import { today } from './demo-reads.ts';
import { measureInTurn } from './measuring.ts';
import { inFolder, nativeBinding } from './places.ts';
import { printComparison, printFigure, printHeading, spell } from './printing.ts';

const passphrase = 'copper kettle by the mill';
const LINES = 100_000;
const AT_ONCE = 500;
const MOST_SHOWN = 1000;
const TIMES = { uncounted: 1, runs: 5 };

/** A trail of 100,000 lines checked from its first line to its last, and searched by words, beside reading the lines. */
export async function measureTrail(): Promise<boolean> {
  printHeading(
    'A long trail',
    `${LINES.toLocaleString('en-GB')} lines, each checked against the one before, beside reading them.`,
  );
  return inFolder(async (folder) => {
    const home = { folder: path.join(folder, 'vault'), nativeBinding, today: () => today };
    const made = await createVault({ ...home, role: 'manager', passphrase, cost: 2 ** 16 });
    if (!made.ok) throw new Error(made.problem.code);
    const { vault } = made.value;
    const key = trailKeyOf(vault, 'general');
    const line = { at: `${today}T09:00:00.000Z`, by: 'manager', outcome: 'done', about: null, people: [] } as const;
    vault.general.transaction((db) => {
      for (let count = 0; count < LINES; count += 1)
        addTrailLine(db, key, { ...line, what: 'session-locked', detail: { why: 'idle' } });
    });
    const { db } = vault.general;
    const check = (): void => {
      const chain = checkOf(db, key);
      while (chain.step(AT_ONCE));
      if (chain.looked() !== LINES || chain.broken() !== undefined) throw new Error('the trail was not checked');
    };
    const search = (): void => {
      const everything = {
        from: today,
        until: today,
        person: null,
        kind: '',
        words: 'no line has these words',
      } as const;
      if (happened(reads({ general: db }), everything, MOST_SHOWN).lines.length > 0) throw new Error('found');
    };
    const [checked, read] = await measureInTurn(TIMES, check, () => readAll(db));
    const [searched, readToo] = await measureInTurn(TIMES, search, () => readAll(db));
    vault.close();
    printFigure('checked (read)', `${spell(checked.median)} (${spell(read.median)})`);
    printFigure('searched by words (read)', `${spell(searched.median)} (${spell(readToo.median)})`);
    const isChecked = printComparison({
      what: 'checking, as long as reading',
      ratio: checked.median / read.median,
      kind: 'longer',
    });
    const isSearched = printComparison({
      what: 'searching by words, as long as reading',
      ratio: searched.median / readToo.median,
      kind: 'longer',
    });
    return isChecked && isSearched;
  });
}

function readAll(db: ReadableDb): void {
  let number = 0;
  for (;;) {
    const lines = db
      .select()
      .from(trail)
      .where(gt(trail.number, number))
      .orderBy(asc(trail.number))
      .limit(AT_ONCE)
      .all();
    number = lines.at(-1)?.number ?? number;
    if (lines.length < AT_ONCE) return;
  }
}
