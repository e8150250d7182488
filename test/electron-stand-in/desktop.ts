import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { headed } from './browser.ts';
import { loud } from './loud.ts';

interface SaveOptions {
  defaultPath?: string;
}

/**
 * The system's dialogs. Without a display nobody is there to answer, so each is cancelled and a test replaces the one that
 * it expects. With a display a file is saved where the dialog would have begun, and the terminal says where.
 */
export const dialog = loud('dialog', {
  showOpenDialog: () => {
    if (headed) console.log('The stand-in has no dialog to choose a file with.');
    return Promise.resolve({ canceled: true, filePaths: [] });
  },
  showSaveDialog: (...asked: [SaveOptions] | [window: object, SaveOptions]) => {
    const { defaultPath } = (asked.length === 1 ? asked[0] : asked[1]) satisfies SaveOptions;
    if (!headed || defaultPath === undefined) return Promise.resolve({ canceled: true, filePath: '' });
    mkdirSync(path.dirname(defaultPath), { recursive: true });
    console.log(`The stand-in has no dialog to save with: saved as ${defaultPath}`);
    return Promise.resolve({ canceled: false, filePath: defaultPath });
  },
  showErrorBox: (title: string, content: string) => console.error(`${title}: ${content}`),
});

/** Other programs. None is started: the terminal says which file it would have been. */
export const shell = loud('shell', {
  openPath: (place: string) => {
    if (headed) console.log(`To open: ${place}`);
    return Promise.resolve('');
  },
  showItemInFolder: (place: string) => {
    if (headed) console.log(`To look at: ${place}`);
  },
});
