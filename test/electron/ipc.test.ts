import type { IpcMain, IpcMainEvent, BrowserWindow as RealWindow } from 'electron';
import { beforeEach, expect, test } from 'vitest';
import { isOurWindow, joinWindow, notifyWindow } from '#electron/machine/ipc.ts';
import type { OfficeHost } from '#electron/machine/office/office-host.ts';
import { BrowserWindow, ipcMain, posingAs, RecordedContents, told, toldOf } from './recorded-electron.ts';

beforeEach(() => {
  told.length = 0;
});

const window = new BrowserWindow({});
const ours = posingAs<RealWindow>(window);
const top = { url: 'app://bundle/index.html', parent: null };

/** An event from a frame of a page; our own window's page unless said. */
function from(senderFrame: object | null, sender: object = window.webContents): IpcMainEvent {
  return posingAs<IpcMainEvent>({ sender, senderFrame });
}

const events: [what: string, event: IpcMainEvent, answered: boolean][] = [
  ['our own page', from(top), true],
  ['our own page at a place', from({ ...top, url: 'app://bundle/index.html#/staff/1' }), true],
  ['a frame that has gone', from(null), false],
  ['a frame inside our page', from({ ...top, parent: top }), false],
  [
    'a page of paper inside it',
    from({ url: 'app://bundle/paper/5fff702f-09fa-4b54-afcf-60603740e5ac', parent: top }),
    false,
  ],
  [
    'a page of paper as the page',
    from({ ...top, url: 'app://bundle/paper/5fff702f-09fa-4b54-afcf-60603740e5ac' }),
    false,
  ],
  ['another of our files', from({ ...top, url: 'app://bundle/paper.css' }), false],
  ['another window', from(top, new RecordedContents()), false],
  ['a page from the network', from({ ...top, url: 'https://example.org/' }), false],
  ['a host that begins like ours', from({ ...top, url: 'app://bundle.evil/index.html' }), false],
  ['a user before another host', from({ ...top, url: 'app://bundle@evil/index.html' }), false],
  ['a file', from({ ...top, url: 'file:///index.html' }), false],
  ['an empty page', from({ ...top, url: 'about:blank' }), false],
  ['a page without an address', from({ ...top, url: '' }), false],
];

test.each(events)('%s', (_what, event, answered) => {
  expect(isOurWindow(event, ours)).toBe(answered);
});

test('nobody is ours before there is a window', () => {
  expect(isOurWindow(from(top), undefined)).toBe(false);
});

/** The ports that the office is handed when a page says that it is there. */
function portsFor(event: IpcMainEvent): unknown[] {
  const joined: unknown[] = [];
  const office = posingAs<OfficeHost>({ join: (port: unknown) => joined.push(port) });
  ipcMain.removeAllListeners();
  joinWindow(posingAs<IpcMain>(ipcMain), () => ours, office);
  ipcMain.emit('join', event);
  return joined;
}

test('our own page and the office are handed the two ends of one channel, and main keeps neither', () => {
  expect(portsFor(from(top))).toEqual([{ end: 1 }]);
  expect(toldOf('contents.postMessage')).toEqual([['port', null, [{ end: 2 }]]]);
});

test('anybody else is given no port, and the office hears nothing of it', () => {
  for (const [, event] of events.filter(([, , answered]) => !answered)) expect(portsFor(event)).toEqual([]);
  expect(toldOf('contents.postMessage')).toEqual([]);
});

test('main answers no question about records: there is no channel for one', () => {
  portsFor(from(top));
  expect(toldOf('ipcMain.handle')).toEqual([]);
  expect(ipcMain.eventNames()).toEqual(['join']);
});

test('a notice goes to the window, or nowhere', () => {
  notifyWindow(undefined, { kind: 'locked' });
  notifyWindow(ours, { kind: 'locked' });
  expect(toldOf('contents.send')).toEqual([['change', { kind: 'locked' }]]);
});
