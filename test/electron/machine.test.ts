import path from 'node:path';
import type { Session } from 'electron';
import { beforeEach, expect, test, vi } from 'vitest';
import { fileInHand } from '#electron/machine/file-in-hand.ts';
import { officeBeginning } from '#electron/machine/office/beginning.ts';
import { mainServices } from '#electron/machine/services.ts';
import { lastPlace } from '#electron/machine/window/last-place.ts';
import { app, posingAs, recordedSession, told, toldOf } from './recorded-electron.ts';

beforeEach(() => {
  told.length = 0;
});

const services = () => mainServices(posingAs<Session>(recordedSession()), () => undefined, lastPlace(), fileInHand());
const beginning = () => officeBeginning('this run');

/** The command line and the way of installation for one test. */
function started(switches: Record<string, string>, isPackaged = false): void {
  vi.spyOn(app.commandLine, 'getSwitchValue').mockImplementation(((name: string) => switches[name] ?? '') as () => '');
  app.isPackaged = isPackaged;
}

test('the vault is in the user’s own folder unless the command line says where', () => {
  started({});
  expect(beginning().folder).toBe(path.join('/nowhere/userData', 'vault'));
  started({ vault: '/elsewhere' });
  expect(beginning().folder).toBe('/elsewhere');
});

test('today may be given while it is being developed, and never once it is installed', () => {
  started({ today: '2031-02-28' });
  expect(beginning().today).toBe('2031-02-28');
  started({ today: '2031-02-28' }, true);
  Object.assign(process, { resourcesPath: '/installed' });
  expect(beginning().today).toBeUndefined();
  expect(beginning().nativeBinding).toBe(path.join('/installed', 'native/better_sqlite3.node'));
  started({ today: 'tomorrow' });
  expect(beginning().today).toBeUndefined();
});

test('every dialog starts in the documents folder and leaves no trace in a list of recent files', async () => {
  started({});
  const kinds = [{ name: 'Word', endings: ['docx'] }];
  const dialogs = services();
  expect(await dialogs.openFile({ title: 'Open', kinds })).toBe('/chosen');
  expect(await dialogs.chooseFolder({ title: 'Choose' })).toBe('/chosen');
  expect(await dialogs.saveFile({ title: 'Save', name: 'Statement.docx', kinds })).toBe('/saved');
  const asked = [...toldOf('dialog.showOpenDialog'), ...toldOf('dialog.showSaveDialog')].flat();
  expect(asked).toMatchObject([
    { defaultPath: '/nowhere/documents', filters: [{ name: 'Word', extensions: ['docx'] }] },
    { defaultPath: '/nowhere/documents' },
    { defaultPath: path.resolve('/nowhere/documents/Statement.docx') },
  ]);
  for (const options of asked)
    expect(options).toHaveProperty('properties', expect.arrayContaining(['dontAddToRecent']));
});

test('a PDF is printed from a hidden page without a preload, as the style sheet of the paper says', async () => {
  started({});
  const bytes = await services().toPdf('/paper/5fff702f-09fa-4b54-afcf-60603740e5ac');
  expect(new TextDecoder().decode(bytes)).toBe('%PDF');
  const [options] = toldOf('new BrowserWindow').flat();
  expect(options).toMatchObject({ show: false, webPreferences: { sandbox: true, nodeIntegration: false } });
  expect(options).not.toHaveProperty('webPreferences.preload');
  expect(toldOf('window.loadURL')).toEqual([['app://bundle/paper/5fff702f-09fa-4b54-afcf-60603740e5ac']]);
  expect(toldOf('contents.printToPDF').flat()).toMatchObject([{ preferCSSPageSize: true, printBackground: true }]);
  expect(toldOf('window.destroy')).toHaveLength(1);
});

test('paper is printed through the system’s own dialog', async () => {
  started({});
  expect(await services().toPrinter('/paper/5fff702f-09fa-4b54-afcf-60603740e5ac')).toBe(true);
  expect(toldOf('contents.print')).toEqual([[{ printBackground: true }]]);
});
