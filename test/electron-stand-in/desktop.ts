import { loud } from './loud.ts';

/** The system's dialogs. Nobody is there to answer, so each is cancelled; a test replaces the one that it expects. */
export const dialog = loud('dialog', {
  showOpenDialog: () => Promise.resolve({ canceled: true, filePaths: [] }),
  showSaveDialog: () => Promise.resolve({ canceled: true, filePath: '' }),
  showMessageBox: () => Promise.resolve({ response: 0, checkboxChecked: false }),
  showErrorBox: (title: string, content: string) => console.error(`${title}: ${content}`),
});

/** Other programs. None is started: a headless machine has none to start. */
export const shell = loud('shell', {
  openPath: () => Promise.resolve(''),
  showItemInFolder: () => {},
});
