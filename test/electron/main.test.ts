import { beforeAll, expect, test, vi } from 'vitest';
import type { OfficeHost } from '#electron/machine/office/office-host.ts';
import { app, ipcMain, powerMonitor, told, toldOf } from './recorded-electron.ts';

const locked: string[] = [];
const idle: number[] = [];

// the program behind the door is another test's subject: here it only says what it was told
const office: OfficeHost = {
  join: () => undefined,
  page: () => Promise.resolve(undefined),
  lock: (why) => Promise.resolve(void locked.push(why)),
  tick: (seconds) => void idle.push(seconds),
  close: () => Promise.resolve(void told.push({ call: 'office.close', args: [] })),
};
vi.mock('#electron/machine/office/office-host.ts', () => ({ hostOffice: () => office }));
vi.mock('#electron/machine/protocol.ts', async (original) => ({
  ...(await original<object>()),
  builtFiles: () => new Map(),
}));

beforeAll(async () => {
  vi.useFakeTimers();
  await import('#electron/main.ts');
  await vi.waitUntil(() => toldOf('window.loadURL').length === 1);
});

const order = () => told.map(({ call }) => call);
const before = (first: string, second: string) => order().indexOf(first) < order().indexOf(second);

test('sandbox and scheme are settled before Electron is ready', () => {
  expect(order().slice(0, 5)).toEqual([
    'app.enableSandbox',
    'protocol.registerSchemesAsPrivileged',
    'app.setPath',
    'app.requestSingleInstanceLock',
    'app.whenReady',
  ]);
});

test('the session is in memory, and hardened and served before the window is made', () => {
  expect(toldOf('session.fromPartition')).toEqual([['office', { cache: false }]]);
  expect(before('session.setPermissionRequestHandler', 'new BrowserWindow')).toBe(true);
  expect(before('session.webRequest.onBeforeRequest', 'new BrowserWindow')).toBe(true);
  expect(before('session.protocol.handle', 'new BrowserWindow')).toBe(true);
  expect(ipcMain.eventNames()).toEqual(['join', 'drop']);
});

test('the window shows our page and nothing else', () => {
  expect(toldOf('window.loadURL')).toEqual([['app://bundle/index.html']]);
});

test('crash dumps would lie beside the vault', () => {
  expect(toldOf('app.setPath')).toEqual([['crashDumps', '/nowhere/userData/crash-dumps']]);
});

test('it locks when the PC sleeps and when its screen is locked', () => {
  locked.length = 0;
  powerMonitor.emit('suspend');
  powerMonitor.emit('lock-screen');
  expect(locked).toEqual(['suspended', 'screen-locked']);
});

test('every ten seconds the office hears how long nobody was there', () => {
  idle.length = 0;
  vi.advanceTimersByTime(20_000);
  expect(idle).toEqual([7, 7]);
});

test('a second start brings the window forward and asks nothing else of it', () => {
  told.length = 0;
  app.emit('second-instance', {}, ['reviewbook', '--vault=/elsewhere']);
  expect(order()).toEqual(['window.restore', 'window.focus']);
});

test('the vault is closed before the program ends', async () => {
  told.length = 0;
  let prevented = false;
  app.emit('will-quit', {
    preventDefault: () => {
      prevented = true;
    },
  });
  await vi.waitFor(() => expect(order()).toEqual(['office.close', 'app.exit']));
  expect(prevented).toBe(true);
});

test('what nobody expected is logged without its words, the vault is closed, and the program ends', async () => {
  told.length = 0;
  process.listeners('uncaughtException').at(-1)?.(new Error('Siân Hughes'), 'uncaughtException');
  await vi.waitFor(() => expect(order()).toEqual(['dialog.showErrorBox', 'office.close', 'app.exit']));
  expect(toldOf('app.exit')).toEqual([[1]]);
  expect(JSON.stringify(toldOf('dialog.showErrorBox'))).not.toContain('Siân');
});
