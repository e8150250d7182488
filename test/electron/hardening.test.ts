import { readFileSync } from 'node:fs';
import type { App, Session, WebContents } from 'electron';
import { beforeEach, expect, test } from 'vitest';
import { hardenContents, hardenEveryPage, hardenSession, safePreferences } from '#electron/machine/hardening.ts';
import { app, posingAs, RecordedContents, recordedSession, told, toldOf } from './recorded-electron.ts';

const session = posingAs<Session>(recordedSession());
const contents = () => new RecordedContents();

beforeEach(() => {
  told.length = 0;
});

test('a page runs with exactly these preferences', () => {
  expect(safePreferences({ session, preload: '/preload.cjs', devTools: false })).toEqual({
    session,
    preload: '/preload.cjs',
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    contextIsolation: true,
    sandbox: true,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: false,
  });
});

test('a page to print from has no preload', () => {
  expect(safePreferences({ session, devTools: false })).not.toHaveProperty('preload');
});

/** Every permission that this version of Electron knows, read from its own types. */
function permissions(): string[] {
  const types = readFileSync('node_modules/electron/electron.d.ts', 'utf8');
  const signature = /setPermissionRequestHandler\(handler: .*?permission: (.*?), callback/.exec(types)?.[1] ?? '';
  return [...signature.matchAll(/'([^']+)'/g)].map((found) => found[1] ?? '');
}

type RequestHandler = (contents: unknown, permission: string, answer: (granted: boolean) => void) => void;

test('every permission that Electron knows is denied, asked for or checked', () => {
  hardenSession(session);
  const [[request]] = toldOf('session.setPermissionRequestHandler') as [[RequestHandler]];
  const [[check]] = toldOf('session.setPermissionCheckHandler') as [
    [(contents: unknown, permission: string) => boolean],
  ];
  const granted = permissions().filter((permission) => {
    let answer = true;
    request(undefined, permission, (given) => {
      answer = given;
    });
    return answer || check(undefined, permission);
  });
  expect(granted).toEqual([]);
  expect(permissions().length).toBeGreaterThanOrEqual(20);
});

test('devices, screens and the spell checker are refused', () => {
  hardenSession(session);
  const [[device]] = toldOf('session.setDevicePermissionHandler') as [[() => boolean]];
  const [[capture]] = toldOf('session.setDisplayMediaRequestHandler') as [
    [(request: unknown, answer: (given: unknown) => void) => void],
  ];
  const streams: unknown[] = [];
  capture({}, (given) => streams.push(given));
  expect([device(), streams, toldOf('session.setSpellCheckerEnabled')]).toEqual([false, [null], [[false]]]);
});

test('a request goes nowhere but to our own files', () => {
  hardenSession(session);
  const [[filter]] = toldOf('session.webRequest.onBeforeRequest') as [
    [(request: { url: string }, answer: (decision: { cancel: boolean }) => void) => void],
  ];
  const addresses = [
    'app://bundle/index.html',
    'https://example.org/',
    'ws://localhost/',
    'file:///etc/passwd',
    'app://evil/',
  ];
  const cancelled = addresses.map((url) => {
    let cancel = false;
    filter({ url }, (decision) => {
      cancel = decision.cancel;
    });
    return cancel;
  });
  expect(cancelled).toEqual([false, true, true, true, true]);
});

/** Whether a page prevents an event with these facts. */
function prevents(name: string, facts: object): boolean {
  const page = contents();
  hardenContents(posingAs<WebContents>(page));
  let prevented = false;
  page.emit(name, {
    ...facts,
    preventDefault: () => {
      prevented = true;
    },
  });
  return prevented;
}

test('a page stays where it is', () => {
  const elsewhere = { url: 'https://example.org/', isMainFrame: true };
  const own = { url: 'app://bundle/index.html', isMainFrame: true };
  const paper = { url: 'app://bundle/paper/5fff702f-09fa-4b54-afcf-60603740e5ac', isMainFrame: false };
  expect(prevents('will-navigate', elsewhere)).toBe(true);
  expect(prevents('will-frame-navigate', elsewhere)).toBe(true);
  expect(prevents('will-frame-navigate', { ...elsewhere, isMainFrame: false })).toBe(true);
  expect(prevents('will-frame-navigate', { ...paper, isMainFrame: true })).toBe(true);
  expect(prevents('will-redirect', own)).toBe(true);
  expect(prevents('will-attach-webview', {})).toBe(true);
  expect(prevents('will-navigate', own)).toBe(false);
  expect(prevents('will-frame-navigate', paper)).toBe(false);
});

test('every page that is ever made is hardened, and none opens a window', () => {
  hardenEveryPage(posingAs<App>(app));
  app.emit('web-contents-created', {}, contents());
  const [[handler]] = toldOf('contents.setWindowOpenHandler') as [[(asked: { url: string }) => unknown]];
  expect(handler({ url: 'app://bundle/index.html' })).toEqual({ action: 'deny' });
});
