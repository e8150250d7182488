import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import validate from '@ooxml-tools/validate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { restored, storable } from '#electron/office/documents/signed-blocks.ts';
import { newFolder } from '#test/afterwards.ts';
import { partsOf } from '#test/documents/readers/archive.ts';
import { letterheadOfALine } from '#test/office/lists.ts';
import { openOffice, type TestOffice } from '#test/office/office.ts';
import { changeStaff, openCycle, reviewOf, setUpSchool } from '#test/office/school-year.ts';
import { madeLetterheads } from './made.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'reviewbook-letterheads-'));
let made: ReturnType<typeof madeLetterheads>;
let office: TestOffice;
let statement: {
  document: 'statement';
  language: 'en';
  subject: { of: 'review'; reviewId: ReturnType<typeof reviewOf> };
};
let niaId: Awaited<ReturnType<typeof setUpSchool>>['people']['nia'];

beforeAll(async () => {
  made = madeLetterheads(folder);
  office = await openOffice('manager', '2026-09-21');
  const { people } = await setUpSchool(office);
  niaId = people.nia;
  statement = {
    document: 'statement',
    language: 'en',
    subject: { of: 'review', reviewId: reviewOf(await openCycle(office), people.nia) },
  };
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

async function choose(file: string): Promise<void> {
  office.hands.openFile = file;
  expect(await office.ask('school.chooseLetterhead', {})).toEqual({ chosen: true });
}

/** The statement as Word under this letterhead: its file, its parts, and its text page by page as LibreOffice sets it. */
async function inWord(file: string) {
  await choose(file);
  office.hands.saveFile = newFolder();
  const { savedTo } = await office.ask('documents.save', { ...statement, format: 'word' });
  const bytes = new Uint8Array(readFileSync(savedTo));
  expect(await validate(bytes, 'docx')).toEqual([]);
  const out = newFolder();
  const set = spawnSync('/usr/bin/soffice', [
    `-env:UserInstallation=file://${path.join(folder, 'profile')}`,
    ...['--headless', '--convert-to', 'pdf', '--outdir', out, savedTo],
  ]);
  expect(set.status).toBe(0);
  const pdf = path.join(out, path.basename(savedTo).replace(/docx$/, 'pdf'));
  const text = spawnSync('/usr/bin/pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).stdout;
  return { bytes, parts: partsOf(bytes), pages: text.split('\f').slice(0, -1), pdf };
}

async function inPage(): Promise<string> {
  await office.ask('documents.print', statement);
  return office.printed.at(-1) ?? '';
}

const marginsOf = (parts: ReadonlyMap<string, string>) => {
  const tag = /<w:pgMar [^>]*>/.exec(parts.get('word/document.xml') ?? '')?.[0] ?? '';
  return ['top', 'bottom', 'left', 'right'].map((side) =>
    Math.round((Number(new RegExp(`w:${side}="(\\d+)"`).exec(tag)?.[1]) * 25.4) / 1440),
  );
};

test('a letterhead made in LibreOffice stands over and under every page, in its margins and its font', async () => {
  const { parts, pages } = await inWord(made.libreOffice);
  expect(pages.length).toBeGreaterThan(1);
  for (const [at, page] of pages.entries()) {
    expect(page.trimStart()).toMatch(/^Croeso\s+Ysgol Maes Hir/);
    expect(page).toContain('Lôn Hir, Maes Hir');
    expect(page).toContain(`Page ${at + 1}`);
    // its footer says the number itself
    expect(page).not.toContain(`Page ${at + 1} of`);
  }
  expect(pages[0]).not.toContain('Ysgol y Bont');
  expect(marginsOf(parts).slice(2)).toEqual([30, 25]);
  expect(parts.get('word/styles.xml')).toMatch(/<w:docDefaults>.*?w:ascii="Liberation Serif"/s);
  const page = await inPage();
  expect(page).toContain(
    '<p class="right"><span class="bold" data-size="18pt" data-colour="#0b6e4f">Ysgol Maes Hir</span></p>',
  );
  // a box stands after the line that it is tied to
  expect(page).toMatch(/Ysgol Maes Hir<\/span><\/p><p class="left"><span[^>]*>Croeso/);
  expect(page).toContain('data-foot="Lôn Hir, Maes Hir" data-foot-2="Lôn Hir, Maes Hir"');
  expect(page).not.toContain('class="letterhead"');
}, 60_000);

test('one with a picture over and three columns under the first page leaves the others their running line', async () => {
  const { parts, pages, bytes } = await inWord(made.picture);
  const [first = '', second = ''] = pages;
  expect(first.trimStart()).toMatch(/^Ysgol Glan yr Afon/);
  expect(first).toMatch(/Heol yr Afon +01632 960 321 +post@glan\.example/);
  expect(first).toContain('Page 1 of');
  expect(second).not.toContain('Glan yr Afon\n');
  expect(second).toContain('Nia Prosser, 2026–27');
  expect(second).not.toContain('Heol yr Afon');
  expect(second).toContain('Page 2 of');
  expect(marginsOf(parts)).toEqual([20, 30, 25, 25]);
  expect(parts.has('word/media/letterhead0.png')).toBe(true);
  expect(bytes.length).toBeLessThan(200_000);
  const page = await inPage();
  expect(page).toMatch(/<img alt="" src="data:image\/png;base64,iVBOR[^"]*" width="76" height="76">/);
  expect(page).toContain('<span class="bold" data-size="20pt" data-colour="#8a1c3c">Ysgol Glan yr Afon</span>');
  expect(page).toContain('data-foot="Heol yr Afon · 01632 960 321 · post@glan.example" data-foot-2=""');
}, 60_000);

test('one with a watermark has it across the pages', async () => {
  const { parts, pages } = await inWord(made.watermark);
  const headers = [...parts].filter(([name]) => /^word\/header\d+\.xml$/.test(name)).map(([, xml]) => xml);
  expect(headers).toHaveLength(2);
  for (const xml of headers) expect(xml).toMatch(/<v:textpath [^>]*string="BRYN TEG"/);
  expect(pages[0]).toMatch(/Bryn Teg Primary School +Head: A. N. Other/);
  const page = await inPage();
  expect(page).toContain('<p class="watermark" aria-hidden="true">BRYN TEG</p>');
  expect(page).toContain('<p class="apart"><span><span data-size="11pt">Bryn Teg Primary School</span></span>');
}, 60_000);

test('it is shown in Settings with what it says, and taken away again', async () => {
  await choose(letterheadOfALine('Ysgol y Cwm'));
  const { letterhead } = await office.ask('school.read', {});
  expect(letterhead).toEqual({ name: 'letterhead.docx', words: 'Ysgol y Cwm', leftOut: [] });
  expect(await inPage()).toContain('Ysgol y Cwm');
  await office.ask('school.removeLetterhead', {});
  expect((await office.ask('school.read', {})).letterhead).toBeNull();
  const page = await inPage();
  expect(page).toContain('class="letterhead"');
  expect(page).not.toContain('Ysgol y Cwm');
});

test('a signed paper is kept without the letterhead, and stands on the one of today', () => {
  const own = new Uint8Array([1, 2, 3]);
  const school = { name: 'Ysgol y Bont', address: '', logo: null };
  const paper = {
    title: { en: 'Statement' },
    subtitle: '',
    blocks: [],
    languages: ['en' as const],
    demo: false,
    form: null,
  };
  const kept = storable({ ...paper, workbook: 'page', school: { ...school, own } });
  const today = new Uint8Array([4, 5, 6]);
  expect(restored(kept, today).school).toEqual({ ...school, own: today });
  expect(restored(kept, null).school).toEqual(school);
  expect(restored(storable({ ...paper, workbook: 'page', school }), today).school).toEqual(school);
});

test('papers of a site with a letterhead of its own carry that', async () => {
  await choose(letterheadOfALine('Ymddiriedolaeth y Cwm'));
  await changeStaff(office, niaId, { site: 'Mill Lane' });
  const site = { welshName: '', address: '1 Mill Lane', hasLetterhead: true };
  await office.ask('sites.save', { was: 'Mill Lane', name: 'Mill Lane', ...site });
  expect(await inPage()).toContain('<p class="school">Mill Lane</p>');
  expect(await inPage()).not.toContain('Ymddiriedolaeth y Cwm');
  await office.ask('sites.save', { was: 'Mill Lane', name: 'Mill Lane', ...site, hasLetterhead: false });
  expect(await inPage()).toContain('Ymddiriedolaeth y Cwm');
});
