import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileLog } from '#electron/machine/log.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'log-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = () => path.join(folder, 'deep/reviewbook.log');
const now = () => new Date('2026-11-21T09:30:00Z');
const lines = () => readFileSync(file(), 'utf8').trimEnd().split('\n');

test('an event is one line with its time', () => {
  fileLog(file(), now).note('vault opened', { seconds: 0.7, role: 'manager' });
  expect(lines()).toEqual(['{"at":"2026-11-21T09:30:00.000Z","event":"vault opened","seconds":0.7,"role":"manager"}']);
});

test('a fault is where it happened, and never what it said', () => {
  fileLog(file(), now).fault('A1B2', new TypeError('Siân Hughes: cannot read "Mae hi’n hwyr"'));
  const [line = ''] = lines();
  expect(line).toContain('"reference":"A1B2","kind":"TypeError"');
  expect(line).toContain('log.test.ts');
  expect(line).not.toMatch(/Siân|hwyr/);
  expect(line).not.toContain(process.cwd());
});

test('something thrown that is no error leaves its kind only', () => {
  fileLog(file(), now).fault('A1B2', 'Siân Hughes');
  expect(lines()).toEqual([
    '{"at":"2026-11-21T09:30:00.000Z","event":"fault","reference":"A1B2","kind":"string","stack":[]}',
  ]);
});

test('at one megabyte it starts again and keeps the one before', () => {
  const log = fileLog(file(), now);
  log.note('first');
  writeFileSync(file(), 'x'.repeat(1024 * 1024 + 1));
  log.note('second');
  expect([lines().length, statSync(`${file()}.old`).size]).toEqual([1, 1024 * 1024 + 1]);
});

test('a log that cannot be written stops nothing', () => {
  writeFileSync(path.join(folder, 'deep'), 'a file where the folder should be');
  expect(() => fileLog(file(), now).note('vault opened')).not.toThrow();
});
