import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openPdfPrinter } from '#build/demo/pdf.ts';
import { chromiumFile } from '#build/system-packages.ts';
import { pdfProperties, renderPage } from '#electron/render/index.ts';
import type { Composed } from '#templates/blocks.ts';
import { newFolder } from '#test/afterwards.ts';
import { madeOf } from '#test/documents/every.ts';
import { today } from '#test/documents/school.ts';

const list = madeOf('staff-list', { of: 'staff', site: '' });

/** A register of so many people with what each costs, and the sum. */
function register(count: number): Composed {
  const rows = Array.from({ length: count }, (_, at) => [`Person ${at + 1}`, { pence: 100 }]);
  const columns = [
    { label: { en: 'Name' }, kind: 'text' as const, share: 1 },
    { label: { en: 'Cost' }, kind: 'money' as const, share: 1 },
  ];
  return { ...list, blocks: [{ kind: 'table', columns, rows, blankRows: 0, total: true }] };
}

it('a sum stands on the page of the last rows, wherever that page ends', async () => {
  const styles = readFileSync('renderer/paper.css', 'utf8');
  const printer = await openPdfPrinter(chromiumFile() ?? expect.fail('there is a Chromium'), styles, today);
  const file = path.join(newFolder(), 'register.pdf');
  for (let count = 30; count <= 38; count += 1) {
    const composed = register(count);
    writeFileSync(file, await printer.print(renderPage(composed, 'en'), pdfProperties(composed, 'en')));
    const pages = spawnSync('pdftotext', [file, '-'], { encoding: 'utf8' }).stdout.split('\f');
    const last = pages.find((page) => page.includes('Total')) ?? '';
    expect(last).toContain(`Person ${count}\n`);
    expect(last).toContain(`Person ${count - 1}\n`);
  }
  await printer.close();
}, 60_000);
