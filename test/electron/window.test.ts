import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Session } from 'electron';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileInHand } from '#electron/machine/file-in-hand.ts';
import { mainServices } from '#electron/machine/services.ts';
import { hostedWindow } from '#electron/machine/window/hosted-window.ts';
import { lastPlace } from '#electron/machine/window/last-place.ts';
import { makeWindow } from '#electron/machine/window/window.ts';
import { nativeTheme, posingAs, recordedSession, told, toldOf } from './recorded-electron.ts';

let folder = '';
beforeEach(() => {
  told.length = 0;
  nativeTheme.removeAllListeners();
  folder = mkdtempSync(path.join(os.tmpdir(), 'window-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const boundsFile = () => path.join(folder, 'window.json');

/** The window, as it is made on a screen of 1920 by 1040. */
function made() {
  return makeWindow({
    session: posingAs<Session>(recordedSession()),
    preload: '/preload.cjs',
    boundsFile: boundsFile(),
    screens: [{ x: 0, y: 0, width: 1920, height: 1040 }],
    devTools: false,
  });
}

function size(): unknown {
  const [[options]] = toldOf('new BrowserWindow') as [[Record<string, unknown>]];
  const { x, y, width, height } = options;
  return { x, y, width, height };
}

test('a first window is 1280 by 800, never smaller than 1024 by 640, hidden, and named after the program', () => {
  made();
  const [options] = toldOf('new BrowserWindow').flat();
  expect(options).toMatchObject({
    width: 1280,
    height: 800,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title: 'Reviewbook',
  });
});

test('it has the ground of the page before that is drawn, dark on a dark system, and follows the system', () => {
  const tokens = readFileSync('renderer/tokens.css', 'utf8');
  const [light, dark] = [...tokens.matchAll(/--canvas: (#\w+);/g)].map(([, colour]) => colour);
  nativeTheme.shouldUseDarkColors = true;
  const window = made();
  expect(toldOf('new BrowserWindow').flat()).toEqual([expect.objectContaining({ backgroundColor: dark })]);
  nativeTheme.shouldUseDarkColors = false;
  nativeTheme.emit('updated');
  expect(toldOf('window.setBackgroundColor')).toEqual([[light]]);
  window.emit('closed');
  expect(nativeTheme.listenerCount('updated')).toBe(0);
});

test('it is kept out of screenshots and recordings', () => {
  made();
  expect(toldOf('window.setContentProtection')).toEqual([[true]]);
});

test('it is shown to whoever helps from afar when somebody asks, and hidden again at the next lock', async () => {
  const window = made();
  const { showToOthers } = mainServices(posingAs<Session>(recordedSession()), () => window, lastPlace(), fileInHand());
  told.length = 0;
  await showToOthers(true);
  expect(toldOf('window.setContentProtection')).toEqual([[false]]);
  await hostedWindow(() => window, lastPlace()).clear();
  expect(toldOf('window.setContentProtection')).toEqual([[false], [true]]);
});

test('its title never becomes that of a page', () => {
  let prevented = false;
  made().emit('page-title-updated', {
    preventDefault: () => {
      prevented = true;
    },
  });
  expect(prevented).toBe(true);
});

test('it opens where it was closed', () => {
  made().emit('close');
  expect(JSON.parse(readFileSync(boundsFile(), 'utf8'))).toEqual({
    x: 10,
    y: 20,
    width: 1300,
    height: 900,
    maximised: false,
  });
  told.length = 0;
  made();
  expect(size()).toEqual({ x: 10, y: 20, width: 1300, height: 900 });
});

test.each([
  ['its screen has gone', '{"x":4000,"y":20,"width":1300,"height":900,"maximised":false}'],
  ['its title bar would be above the screen', '{"x":0,"y":-300,"width":1300,"height":900,"maximised":false}'],
  ['the file was cut off', '{"x":40'],
  ['the file is somebody else’s', '[]'],
])('it opens at its usual size when %s', (_why, text) => {
  writeFileSync(boundsFile(), text);
  made();
  expect(size()).toEqual({ x: undefined, y: undefined, width: 1280, height: 800 });
});
