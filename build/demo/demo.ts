import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Day, day } from '#domain/days/dates.ts';
import { makeDemoVault } from '#electron/office/demo-vault.ts';
import { readsOf } from '#electron/office/handling.ts';
import { type DemoWanted, readArguments } from './arguments.ts';
import { openPdfPrinter } from './pdf.ts';
import { whatToLookAt } from './what-to-look-at.ts';
import { writeDocuments } from './write-documents.ts';

// the same from build/demo and, once bundled, from dist/demo
const root = path.resolve(import.meta.dirname, '../..');

/** `npm run demo`: the demo school as an encrypted vault, and every document of it, without a display. */
async function makeDemo(wanted: DemoWanted): Promise<void> {
  const { out, today, policy } = wanted;
  const nativeBinding = path.join(
    root,
    'node_modules/better-sqlite3/prebuilds',
    `${process.platform}-${process.arch}.node`,
  );
  console.log(`The demo school on ${today}, under the policy '${policy.title.en}', into ${out}`);
  const made = await makeDemoVault({ folder: path.join(out, 'vault'), nativeBinding }, today, policy.id);
  if (!made.ok) throw new Error(`the vault was refused: ${made.problem.code}`);
  console.log('Vault: made, filled and encrypted');
  const styles = readFileSync(path.join(root, 'dist/renderer/paper.css'), 'utf8');
  const printer = await openPdfPrinter(process.env['CHROMIUM'] ?? '/usr/bin/chromium', styles, today);
  try {
    const from = { read: readsOf(made.value), today, printer };
    const written = await writeDocuments(path.join(out, 'documents'), from);
    const files = [...written.values()].reduce((sum, count) => sum + count, 0);
    console.log(`${files} files in all\n${whatToLookAt(wanted)}`);
  } finally {
    made.value.close();
    await printer.close();
  }
}

/** The day on the wall: the only thing here that asks the clock, and only where --today does not say. */
function clockDay(): Day {
  const now = new Date();
  const two = (count: number): string => String(count).padStart(2, '0');
  return day(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
}

const wanted = readArguments(process.argv.slice(2), clockDay());
if (typeof wanted === 'string') {
  console.log(wanted);
  process.exitCode = 1;
} else {
  void makeDemo(wanted);
}
