// A program of its own, the office without a window: opens a vault and says 'ready'; once its input ends, gives out what it
// is told to and says each file once it is saved, or reads a long list in and gives everything out, and then says 'done'.
//   give-out.ts <folder of the vault> <passphrase> <folder to save to> documents|everything <review or list>
import { readFileSync, writeSync } from 'node:fs';
import type { ReviewId } from '#domain/ids.ts';
import { importList } from '#test/office/lists.ts';
import { officeAt } from '#test/office/office.ts';

const [folder = '', passphrase = '', place = '', what, given = ''] = process.argv.slice(2);

async function giveOut(): Promise<void> {
  const office = officeAt(folder, '2026-09-21');
  await office.ask('vault.open', { role: 'headteacher', passphrase });
  writeSync(1, 'ready\n');
  readFileSync(0); // waits for the end
  office.hands.saveFile = place;
  office.hands.folder = place;
  if (what === 'documents') {
    const reviewId = given as ReviewId; // the test's own
    const statement = { document: 'statement', subject: { of: 'review', reviewId }, format: 'word' } as const;
    for (let count = 0; count < 10_000; count += 1) {
      const language = count % 2 === 0 ? 'en' : 'both';
      office.hands.saveFile = `${place}/${count % 5}`;
      const { savedTo } = await office.ask('documents.save', { ...statement, language });
      writeSync(1, `${savedTo}\n`);
    }
  } else {
    await importList(office, given);
    writeSync(1, 'imported\n');
    await office.ask('everything.save', { passphrase, purpose: 'A copy for the trust' });
    writeSync(1, 'done\n');
  }
  await office.lock();
  process.exit(0);
}

void giveOut();
