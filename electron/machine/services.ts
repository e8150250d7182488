import path from 'node:path';
import { app, type BrowserWindow, dialog, type OpenDialogOptions, type Session, shell } from 'electron';
import { parseApart } from '#electron/intake/parse.ts';
import type { FileInHand } from './file-in-hand.ts';
import { notifyWindow } from './ipc.ts';
import type { Dialogs, FileKind } from './machine-types.ts';
import type { MainServices } from './office/office-messages.ts';
import { startParser } from './office/start-parser.ts';
import { paperPrinter } from './print.ts';
import type { LastPlace } from './window/last-place.ts';

const parser = () => startParser(path.join(app.getAppPath(), 'dist/main/parser.cjs'));

/**
 * What main does for the office, by Electron's modules. `window` is asked each time: it may have closed. A file that was
 * just dropped where one is expected is the answer in place of a dialog.
 */
export function mainServices(
  session: Session,
  window: () => BrowserWindow | undefined,
  last: LastPlace,
  hand: FileInHand,
): MainServices {
  return {
    ...systemDialogs(window, hand),
    ...paperPrinter(session),
    openPath: async (place) => {
      await shell.openPath(place);
    },
    showInFolder: async (place) => shell.showItemInFolder(place),
    showToOthers: async (shown) => window()?.setContentProtection(!shown),
    welcome: async (who) => {
      const to = last.welcome(who);
      if (to !== undefined) notifyWindow(window(), { kind: 'go', to });
    },
    parse: (bytes) => parseApart({ as: 'sheets', bytes }, parser),
    parseLetterhead: (bytes) => parseApart({ as: 'letterhead', bytes }, parser),
    parseForm: (bytes) => parseApart({ as: 'form', bytes }, parser),
  };
}

/** Dialogs over the window. Each starts in the documents folder: Electron's own choice would be Downloads. */
function systemDialogs(window: () => BrowserWindow | undefined, hand: FileInHand) {
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
    openFile: async ({ title, kinds }) =>
      hand.take() ??
      open({ title, defaultPath: documents(), filters: filters(kinds), properties: ['openFile', 'dontAddToRecent'] }),
    chooseFolder: async ({ title }) =>
      hand.takeFolder() ??
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
  } satisfies Dialogs;
}
