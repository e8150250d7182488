import type { IpcMain, IpcMainInvokeEvent, BrowserWindow as RealWindow } from 'electron';
import { beforeEach, expect, test } from 'vitest';
import { answerWindow, isOurWindow, notifyWindow } from '#electron/machine/ipc.ts';
import type { Office } from '#electron/machine/machine-types.ts';
import { BrowserWindow, ipcMain, posingAs, RecordedContents, told, toldOf } from './recorded-electron.ts';

beforeEach(() => {
  told.length = 0;
});

const window = new BrowserWindow({});
const ours = posingAs<RealWindow>(window);
const top = { url: 'app://bundle/index.html', parent: null };

/** An event from a frame of a page; our own window's page unless said. */
function from(senderFrame: object | null, sender: object = window.webContents): IpcMainInvokeEvent {
  return posingAs<IpcMainInvokeEvent>({ sender, senderFrame });
}

const events: [what: string, event: IpcMainInvokeEvent, answered: boolean][] = [
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

/** The handler of the one channel, over an office that says what it was asked. */
function handler(): (event: IpcMainInvokeEvent, ...args: unknown[]) => Promise<unknown> {
  const office = posingAs<Office>({
    call: (name: string, input: unknown) => Promise.resolve({ ok: true, value: [name, input] }),
  });
  answerWindow(posingAs<IpcMain>(ipcMain), () => ours, office);
  const handlers = toldOf('ipcMain.handle') as [
    [string, (event: IpcMainInvokeEvent, ...args: unknown[]) => Promise<unknown>],
  ];
  expect(handlers.map(([channel]) => channel)).toEqual(['call']);
  return handlers[0][1];
}

test('our window is answered by the door', async () => {
  expect(await handler()(from(top), 'staff.list', { filter: 'all' })).toEqual({
    ok: true,
    value: ['staff.list', { filter: 'all' }],
  });
});

test('anybody else is refused and the door hears nothing of it', async () => {
  expect(await handler()(from(null), 'staff.list', {})).toEqual({ ok: false, problem: { code: 'not-allowed' } });
});

const cycle: Record<string, unknown> = {};
cycle['self'] = cycle;

test.each([
  ['a name that is no text', 7, {}],
  ['a Map', 'staff.list', new Map()],
  ['a Date', 'staff.list', { day: new Date(0) }],
  ['a cycle', 'staff.list', cycle],
  ['__proto__', 'staff.list', JSON.parse('{"__proto__":{"role":"headteacher"}}')],
  ['NaN', 'staff.list', { count: Number.NaN }],
  ['11 MB', 'staff.list', 'x'.repeat(11 * 1024 * 1024)],
  ['a function', 'staff.list', () => {}],
])('%s is refused at the door', async (_what, name, input) => {
  expect(await handler()(from(top), name, input)).toEqual({ ok: false, problem: { code: 'input-wrong' } });
});

test('bytes and everything that JSON holds come through', async () => {
  const input = { text: 'Siân', none: null, yes: true, list: [1, { deep: [] }], logo: new Uint8Array([1, 2]) };
  expect(await handler()(from(top), 'school.save', input)).toEqual({ ok: true, value: ['school.save', input] });
});

test('a notice goes to the window, or nowhere', () => {
  notifyWindow(undefined, { kind: 'locked' });
  notifyWindow(ours, { kind: 'locked' });
  expect(toldOf('contents.send')).toEqual([['change', { kind: 'locked' }]]);
});
