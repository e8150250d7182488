import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPdfPrinter, type PdfPrinter } from '#build/demo/pdf.ts';
import { chromiumFile } from '#build/system-packages.ts';
import { onPaper, pdfProperties, renderPage } from '#electron/render/index.ts';
import { filled, settingOf } from '#electron/render/measure/setting.ts';
import { newFolder } from '#test/afterwards.ts';
import { everyDocument } from '#test/documents/every.ts';
import { today } from '#test/documents/school.ts';
import { type PageInk, pagesOf } from './page-ink.ts';
import { remarksOn } from './remarks.ts';

const made = everyDocument();
const printed = new Map<string, PageInk[]>();
let printer: PdfPrinter | undefined;

beforeAll(async () => {
  const styles = readFileSync('renderer/paper.css', 'utf8');
  printer = await openPdfPrinter(chromiumFile() ?? expect.fail('there is a Chromium'), styles, today);
  const file = path.join(newFolder(), 'printed.pdf');
  for (const { name, composed } of made) {
    writeFileSync(file, await printer.print(renderPage(composed, 'en'), pdfProperties(composed, 'en')));
    printed.set(name, pagesOf(file));
  }
}, 180_000);
afterAll(() => printer?.close());

const all = () => [...printed].map(([name, pages]) => remarksOn(name, pages));

describe('The pages of every document', () => {
  it('are never blank, and none is begun for a line or two', () => {
    expect(all().flatMap(({ blank }) => blank)).toEqual([]);
    expect(all().flatMap(({ little }) => little)).toEqual([]);
  });

  it('are at least two thirds full where another follows, but for one in a hundred', () => {
    const followed = [...printed.values()].reduce((sum, pages) => sum + pages.length - 1, 0);
    expect(all().flatMap(({ halfEmpty }) => halfEmpty).length).toBeLessThanOrEqual(followed / 100);
  });

  it('are as many as was reckoned before they were set', () => {
    const other = made.filter(({ name, composed }) => {
      const set = onPaper(composed, 'en');
      return filled(set, 'en', settingOf(set, 'en')).length !== printed.get(name)?.length;
    });
    expect(other.map(({ name }) => name)).toEqual([]);
  });
});
