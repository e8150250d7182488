import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { app, type BrowserWindow, dialog, type OpenDialogOptions, type Session, shell } from 'electron';
import { runningClock } from '#db/vault/vault.ts';
import { type Day, isDay } from '#domain/days/dates.ts';
import { parseApart } from '#electron/intake/parse.ts';
import { startParser } from '#electron/intake/start-parser.ts';
import { notifyWindow } from './ipc.ts';
import { fileLog } from './log.ts';
import type { Dialogs, FileKind, Machine } from './machine-types.ts';
import { paperStore } from './papers.ts';
import { paperPrinter } from './print.ts';

/** The machine that the program runs on, made of Electron's modules. `window` is asked each time: it may have closed. */
export function electronMachine(session: Session, window: () => BrowserWindow | undefined): Machine {
  const papers = paperStore(randomUUID);
  const now = () => new Date();
  return {
    folder: app.commandLine.getSwitchValue('vault') || path.join(app.getPath('userData'), 'vault'),
    now,
    today: () => dayFromSwitch() ?? localDay(now()),
    clock: runningClock(),
    dialogs: systemDialogs(window),
    papers,
    print: paperPrinter(session, papers),
    openPath: async (place) => {
      await shell.openPath(place);
    },
    showInFolder: (place) => shell.showItemInFolder(place),
    parse: (bytes) => parseApart(bytes, () => startParser(path.join(app.getAppPath(), 'dist/main/parser.cjs'))),
    nativeBinding: nativeBinding(),
    notify: (notice) => notifyWindow(window(), notice),
    log: fileLog(path.join(app.getPath('userData'), 'reviewbook.log'), now),
  };
}

/** A day that tests and demonstrations set with --today=YYYY-MM-DD. The installed program always asks the clock. */
function dayFromSwitch(): Day | undefined {
  const given = app.commandLine.getSwitchValue('today');
  return !app.isPackaged && isDay(given) ? given : undefined;
}

/** The day on the office's wall: that of the PC's own time zone. */
function localDay(instant: Date): Day {
  const two = (count: number) => String(count).padStart(2, '0');
  const written = `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
  if (!isDay(written)) throw new RangeError('the clock of this PC is outside 1900 to 2199');
  return written;
}

/** The one native file: beside the installed program, or as npm brought it. */
function nativeBinding(): string {
  if (app.isPackaged) return path.join(process.resourcesPath, 'native/better_sqlite3.node');
  const name = `${process.platform}-${process.arch}.node`;
  return path.join(app.getAppPath(), 'node_modules/better-sqlite3/prebuilds', name);
}

/** Dialogs over the window. Each starts in the documents folder: Electron's own choice would be Downloads. */
function systemDialogs(window: () => BrowserWindow | undefined): Dialogs {
  const filters = (kinds: readonly FileKind[]) =>
    kinds.map(({ name, endings }) => ({ name, extensions: [...endings] }));
  const documents = () => app.getPath('documents');
  const open = async (options: OpenDialogOptions) => {
    const over = window();
    const { canceled, filePaths } = await (over
      ? dialog.showOpenDialog(over, options)
      : dialog.showOpenDialog(options));
    return canceled ? undefined : filePaths[0];
  };
  return {
    openFile: ({ title, kinds }) =>
      open({ title, defaultPath: documents(), filters: filters(kinds), properties: ['openFile', 'dontAddToRecent'] }),
    chooseFolder: ({ title }) =>
      open({ title, defaultPath: documents(), properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'] }),
    saveFile: async ({ title, name, kinds }) => {
      const options = {
        title,
        defaultPath: path.resolve(documents(), name),
        filters: filters(kinds),
        properties: ['showOverwriteConfirmation' as const, 'dontAddToRecent' as const],
      };
      const over = window();
      const { canceled, filePath } = await (over
        ? dialog.showSaveDialog(over, options)
        : dialog.showSaveDialog(options));
      return canceled || filePath === '' ? undefined : filePath;
    },
  };
}
