import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { chromiumFile } from '#build/system-packages.ts';
import { finishPdf, pdfProperties, renderPage } from '#electron/render/index.ts';
import { newFolder } from '#test/afterwards.ts';
import { everyDocument } from '#test/documents/every.ts';

const folder = newFolder();
const printed = path.join(folder, 'printed.pdf');
const finished = path.join(folder, 'finished.pdf');
const report = everyDocument().find(({ name }) => name.includes('governor-report')) ?? expect.fail('there is a report');

const poppler = (program: string, ...args: string[]): string => {
  const made = spawnSync(program, args, { encoding: 'utf8' });
  expect(made.stderr).toBe('');
  return made.stdout;
};

/** Every page as a picture, dot for dot. */
const pictures = (file: string): Buffer[] => {
  const into = newFolder();
  poppler('pdftoppm', '-r', '60', file, path.join(into, 'page'));
  return readdirSync(into)
    .toSorted()
    .map((name) => readFileSync(path.join(into, name)));
};

beforeAll(async () => {
  const styles = readFileSync('renderer/paper.css', 'utf8');
  const browser = await chromium.launch({ executablePath: chromiumFile() ?? '', chromiumSandbox: false });
  const page = await browser.newPage();
  await page.setContent(renderPage(report.composed, 'en').replace('</head>', `<style>${styles}</style></head>`));
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  await browser.close();
  writeFileSync(printed, bytes);
  writeFileSync(finished, await finishPdf(bytes, pdfProperties(report.composed, 'en')));
}, 60_000);

describe('A PDF file', () => {
  it('says what it is, what it is about, whose it is and what made it', () => {
    const said = poppler('pdfinfo', finished);
    const { title, subject, author } = pdfProperties(report.composed, 'en');
    expect(said).toMatch(new RegExp(`^Title: +${title}$`, 'm'));
    expect(said).toMatch(new RegExp(`^Subject: +${subject}$`, 'm'));
    expect(said).toMatch(new RegExp(`^Author: +${author}$`, 'm'));
    expect(said).toMatch(/^Creator: +Reviewbook$/m);
    expect(said).not.toContain('HeadlessChrome');
  });

  it('is tagged and marked as PDF/UA, in its language', () => {
    expect(poppler('pdfinfo', finished)).toMatch(/^Tagged: +yes$/m);
    expect(poppler('pdfinfo', '-meta', finished)).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(poppler('pdfinfo', '-meta', finished)).toContain('<rdf:li>en-GB</rdf:li>');
  });

  it('looks as it was printed, dot for dot', () => {
    expect(pictures(finished)).toEqual(pictures(printed));
  });

  it('says in words what its pictures show', () => {
    const parts = poppler('pdfinfo', '-struct', finished);
    const shown = parts.match(/^ *Figure.*(?:\n.*\/Alt.*)?/gm) ?? [];
    expect(shown.filter((one) => !one.includes('/Alt'))).toEqual([]);
  });
});
