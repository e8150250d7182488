import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { IpcMain, IpcMainEvent, BrowserWindow as RealWindow } from 'electron';
import { beforeEach, expect, test } from 'vitest';
import { fileInHand, takeDrops } from '#electron/machine/file-in-hand.ts';
import { BrowserWindow, ipcMain, posingAs, told, toldOf } from './recorded-electron.ts';

beforeEach(() => {
  told.length = 0;
});

test('a dropped file is the answer once, and within ten seconds', () => {
  const clock = { now: 0 };
  const hand = fileInHand(() => clock.now);
  expect(hand.take()).toBeUndefined();
  hand.put('/lists/staff.csv');
  expect([hand.take(), hand.take()]).toEqual(['/lists/staff.csv', undefined]);
  hand.put('/lists/staff.csv');
  clock.now = 10_000;
  expect(hand.take()).toBeUndefined();
});

test('where a folder is asked for, a dropped backup says in which folder it lies', () => {
  const folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'reviewbook-test-')), 'stick');
  mkdirSync(folder);
  const file = path.join(folder, 'backup.rbk');
  writeFileSync(file, '');
  const hand = fileInHand();
  for (const place of [folder, file]) {
    hand.put(place);
    expect(hand.takeFolder()).toBe(folder);
  }
  expect(hand.takeFolder()).toBeUndefined();
});

test('only our own page names a file, and only by a whole path', () => {
  const window = new BrowserWindow({});
  const hand = fileInHand();
  const top = { url: 'app://bundle/index.html', parent: null };
  const from = (senderFrame: object): IpcMainEvent => posingAs({ sender: window.webContents, senderFrame });
  ipcMain.removeAllListeners();
  takeDrops(posingAs<IpcMain>(ipcMain), () => posingAs<RealWindow>(window), hand);
  for (const [frame, place] of [
    [{ ...top, parent: top }, '/lists/staff.csv'],
    [{ ...top, url: 'https://example.org/' }, '/lists/staff.csv'],
    [top, 'staff.csv'],
    [top, ''],
    [top, 7],
  ] as const)
    ipcMain.emit('drop', from(frame), place);
  expect([hand.take(), toldOf('contents.send')]).toEqual([undefined, []]);
  ipcMain.emit('drop', from(top), '/lists/staff.csv');
  expect([hand.take(), toldOf('contents.send')]).toEqual(['/lists/staff.csv', [['dropped']]]);
});
