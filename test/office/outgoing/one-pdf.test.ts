import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { onePdf } from '#electron/render/pdf/one-pdf.ts';
import { newFolder } from '#test/afterwards.ts';
import { chromiumPdf } from './chromium-pdf.ts';

/** What poppler says of a file; no word on the other channel, where it complains. */
function asked(program: 'pdfinfo' | 'pdftotext', ...args: string[]): string {
  const ran = spawnSync(program, args, { encoding: 'utf8' });
  expect(ran.stderr).toBe('');
  return ran.stdout;
}

async function fileOf(onNewSheet: boolean): Promise<string> {
  const file = path.join(newFolder(), 'all.pdf');
  const papers = [
    { title: 'Nia Prosser', bytes: chromiumPdf('Nia', 1) },
    { title: 'Siân Ŵyn (7 0 R)', bytes: chromiumPdf('Sian', 2) },
    { title: 'Owain Rees', bytes: chromiumPdf('Owain', 3) },
  ];
  writeFileSync(file, await onePdf(papers, { title: 'Statements – Łódź', language: 'cy', onNewSheet }));
  return file;
}

test('several papers are one file that another program reads: pages in order, a title, no page between', async () => {
  const file = await fileOf(false);
  const facts = asked('pdfinfo', file);
  expect(facts).toMatch(/Title: +Statements – Łódź/);
  expect(facts).toMatch(/Pages: +6\n/);
  expect(facts).toMatch(/Tagged: +yes/);
  const pages = asked('pdftotext', file, '-')
    .split('\f')
    .map((page) => page.trim());
  expect(pages.slice(0, 6)).toEqual([
    'Nia, page 1',
    'Sian, page 1',
    'Sian, page 2',
    'Owain, page 1',
    'Owain, page 2',
    'Owain, page 3',
  ]);
});

test('printed on both sides, each paper begins on a new sheet', async () => {
  const file = await fileOf(true);
  expect(asked('pdfinfo', file)).toMatch(/Pages: +7\n/);
  const pages = asked('pdftotext', file, '-')
    .split('\f')
    .map((page) => page.trim());
  expect(pages.slice(0, 4)).toEqual(['Nia, page 1', '', 'Sian, page 1', 'Sian, page 2']);
});

test('what reads a page aloud finds each paper’s own structure, in the order of the papers', async () => {
  const said = asked('pdfinfo', '-struct-text', await fileOf(true));
  expect([...said.matchAll(/"([^"]+)"/g)].map(([, text]) => text)).toEqual([
    'Nia, page 1',
    'Sian, page 1',
    'Sian, page 2',
    'Owain, page 1',
    'Owain, page 2',
    'Owain, page 3',
  ]);
  // a cell that names its heading means the one of its own paper
  expect(new Set(said.match(/paper0000\d-node00000012/g))).toEqual(
    new Set(['paper00000-node00000012', 'paper00001-node00000012', 'paper00002-node00000012']),
  );
});

test('what is no PDF of Chromium’s is refused aloud, and nothing is made of it', async () => {
  const broken = new TextEncoder().encode('<!doctype html>');
  const made = onePdf([{ title: 'A', bytes: broken }], { title: 'A', language: 'en', onNewSheet: false });
  await expect(made).rejects.toThrow('a PDF without a table of objects');
});
