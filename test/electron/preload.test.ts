import { beforeAll, expect, test, vi } from 'vitest';
import type { Notice, OfficeBridge } from '#contract/window.ts';
import type { WindowQuestion } from '#electron/machine/office/office-messages.ts';
import { ipcRenderer, posingAs, toldOf } from './recorded-electron.ts';

/** What the page's own events are heard by. */
const heardOf = new Map<string, (event: unknown) => void>();
beforeAll(() => {
  vi.stubGlobal('addEventListener', (name: string, listener: (event: unknown) => void) => heardOf.set(name, listener));
  vi.stubGlobal('Element', class {});
  return import('#electron/preload.ts');
});

/** What the page sees. */
function exposed(): [name: string, office: OfficeBridge] {
  const [call] = toldOf('contextBridge.exposeInMainWorld');
  return posingAs<[string, OfficeBridge]>(call);
}

test('the page is given `office` with `call`, `onChange` and `onSpelling`, frozen, and nothing else', () => {
  const [name, office] = exposed();
  expect([
    name,
    Object.keys(office),
    Object.isFrozen(office),
    toldOf('contextBridge.exposeInMainWorld').length,
  ]).toEqual(['office', ['call', 'onChange', 'onSpelling'], true, 1]);
  expect(Object.values(office)).not.toContain(ipcRenderer);
});

/** What the preload does when something of a name comes from main. */
function heard(channel: string): (event: unknown, message: unknown) => void {
  const found = toldOf('ipcRenderer.on').find(([name]) => name === channel);
  return posingAs<(event: unknown, message: unknown) => void>(found?.[1]);
}

const { port1, port2 } = new MessageChannel();

test('of a file that is dropped where one is expected main is told the place, and the page only that it is in hand', () => {
  const events: string[] = [];
  const place = { dispatchEvent: ({ type }: Event) => events.push(type) };
  const over = (found: unknown) => Object.assign(new Element(), { closest: () => found });
  const file = { name: 'staff.csv' };
  const sent = () => toldOf('ipcRenderer.send').filter(([channel]) => channel === 'drop');
  heardOf.get('drop')?.({ target: over(null), dataTransfer: { files: [file] } });
  heardOf.get('drop')?.({ target: over(place), dataTransfer: { files: [file, file] } });
  expect(sent()).toEqual([]);
  heardOf.get('drop')?.({ target: over(place), dataTransfer: { files: [file] } });
  expect([sent(), events]).toEqual([[['drop', '/dragged/staff.csv']], []]);
  heard('dropped')({}, undefined);
  heard('dropped')({}, undefined);
  expect(events).toEqual(['file-dropped']);
});

test('the page says that it is there, and asks the office over the port that it is handed', async () => {
  const [, office] = exposed();
  expect(toldOf('ipcRenderer.send')).toContainEqual(['join']);
  const answer = office.call('staff.list', {});
  port2.onmessage = ({ data }: MessageEvent<WindowQuestion>) =>
    port2.postMessage({ id: data.id, reply: { ok: true, value: data } });
  heard('port')({ ports: [port1] }, null);
  expect(await answer).toMatchObject({ ok: true, value: { name: 'staff.list', input: {} } });
});

test('a listener hears main and the office, without the event, until it stops', async () => {
  const [, office] = exposed();
  const notices: unknown[][] = [];
  const stop = office.onChange((...given) => notices.push(given));
  heard('change')({ sender: ipcRenderer }, { kind: 'go', to: '#/' } satisfies Notice);
  port2.postMessage({ notice: { kind: 'locked' } });
  await vi.waitFor(() => expect(notices).toEqual([[{ kind: 'go', to: '#/' }], [{ kind: 'locked' }]]));
  stop();
  heard('change')({ sender: ipcRenderer }, { kind: 'locked' });
  expect(notices.length).toBe(2);
  port2.close();
});
