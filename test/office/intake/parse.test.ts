import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type LetterheadFile, wordsOfLetterhead } from '#domain/letterhead.ts';
import type { Sheet } from '#domain/staff-list/sheet.ts';
import { parseApart } from '#electron/intake/parse.ts';
import { letterheadOfALine } from '#test/office/lists.ts';
import { startInNode } from './node-parser.ts';
import { workbookOf } from './workbooks.ts';

const parser = new URL(import.meta.resolve('#electron/intake/parser-process.ts'));
const script = (name: string) => new URL(`./${name}.ts`, import.meta.url);
const anyBytes = Buffer.from('Forename,Surname\nEleri,Pugh\n');
const tookTooLong = { ok: false, problem: { code: 'file-took-too-long' } };

async function isGone(pid: number): Promise<boolean> {
  for (let look = 0; look < 50; look += 1) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
    await wait(20);
  }
  return false;
}

/** Parses with the script, and tells which process did. */
async function parseWith(file: URL, bytes: Buffer, limits?: { milliseconds: number; megabytes: number }) {
  const started = startInNode(file);
  const result = await parseApart<Sheet[]>({ as: 'sheets', bytes }, () => started, limits);
  return { result, pid: started.pid };
}

test('a list is read in a process of its own, which is gone afterwards', async () => {
  const { result, pid } = await parseWith(parser, anyBytes);
  expect(result.ok && result.value[0]?.rows).toEqual([{ row: 2, cells: ['Eleri', 'Pugh'], hidden: false }]);
  expect(pid).not.toBe(process.pid);
  expect(await isGone(pid)).toBe(true);
});

test('a workbook comes back from that process with its days', async () => {
  const { result } = await parseWith(parser, workbookOf());
  expect(result.ok && result.value[0]?.rows[0]?.cells[3]).toEqual({ day: '2025-04-03' });
});

test('a letterhead is read in such a process, too', async () => {
  const bytes = readFileSync(letterheadOfALine('Ysgol y Cwm'));
  const read = await parseApart<LetterheadFile>({ as: 'letterhead', bytes }, () => startInNode(parser));
  expect(read.ok && wordsOfLetterhead(read.value)).toBe('Ysgol y Cwm');
});

test('a refusal comes back as what it is', async () => {
  const { result } = await parseWith(parser, Buffer.from('%PDF-1.7'));
  expect(result).toEqual({ ok: false, problem: { code: 'file-kind', found: 'pdf' } });
});

test('a parser that never ends is ended at the limit of time', async () => {
  const started = performance.now();
  const { result, pid } = await parseWith(script('parser-that-hangs'), anyBytes, { milliseconds: 700, megabytes: 512 });
  expect(result).toEqual(tookTooLong);
  expect(performance.now() - started).toBeLessThan(3_000);
  expect(await isGone(pid)).toBe(true);
});

test('the real parser is ended as well when its time is too short', async () => {
  const { result, pid } = await parseWith(parser, workbookOf(), { milliseconds: 1, megabytes: 512 });
  expect(result).toEqual(tookTooLong);
  expect(await isGone(pid)).toBe(true);
});

test('a parser that grows is ended at the limit of memory, long before its time', async () => {
  const started = performance.now();
  const limits = { milliseconds: 20_000, megabytes: 200 };
  const { result, pid } = await parseWith(script('parser-that-grows'), anyBytes, limits);
  expect(result).toEqual(tookTooLong);
  expect(performance.now() - started).toBeLessThan(10_000);
  expect(await isGone(pid)).toBe(true);
});

test('a parser that dies is a file that could not be read, not a window that waits', async () => {
  const { result } = await parseWith(script('parser-that-dies'), anyBytes);
  expect(result).toEqual(tookTooLong);
});
