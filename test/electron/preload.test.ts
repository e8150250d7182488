import { beforeAll, expect, test } from 'vitest';
import type { Notice, OfficeBridge } from '#contract/window.ts';
import { ipcRenderer, posingAs, toldOf } from './recorded-electron.ts';

beforeAll(() => import('#electron/preload.ts'));

/** What the page sees. */
function exposed(): [name: string, office: OfficeBridge] {
  const [call] = toldOf('contextBridge.exposeInMainWorld');
  return posingAs<[string, OfficeBridge]>(call);
}

test('the page is given `office` with `call` and `onChange`, frozen, and nothing else', () => {
  const [name, office] = exposed();
  expect([
    name,
    Object.keys(office),
    Object.isFrozen(office),
    toldOf('contextBridge.exposeInMainWorld').length,
  ]).toEqual(['office', ['call', 'onChange'], true, 1]);
  expect(Object.values(office)).not.toContain(ipcRenderer);
});

test('a call goes over the one channel', async () => {
  const [, office] = exposed();
  expect(await office.call('staff.list', {})).toEqual({ ok: true, value: 1 });
  expect(toldOf('ipcRenderer.invoke')).toEqual([['call', 'staff.list', {}]]);
});

test('a listener hears the notice without the event, until it stops', () => {
  const [, office] = exposed();
  const heard: unknown[][] = [];
  const stop = office.onChange((...given) => heard.push(given));
  const [[channel, forward]] = toldOf('ipcRenderer.on') as [[string, (event: unknown, notice: Notice) => void]];
  forward({ sender: ipcRenderer }, { kind: 'locked' });
  stop();
  expect([channel, heard, toldOf('ipcRenderer.removeListener')]).toEqual([
    'change',
    [[{ kind: 'locked' }]],
    [['change', forward]],
  ]);
});
