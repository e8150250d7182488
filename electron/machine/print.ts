import { BrowserWindow, type Session } from 'electron';
import { origin } from './addresses.ts';
import { safePreferences } from './hardening.ts';
import type { MainServices } from './office/office-messages.ts';

/** Prints pages of paper from a window that nobody sees: it has no preload, and its session serves it paper only. */
export function paperPrinter(session: Session): Pick<MainServices, 'toPdf' | 'toPrinter'> {
  const withPage = async <T>(page: string, use: (window: BrowserWindow) => Promise<T>): Promise<T> => {
    const window = new BrowserWindow({ show: false, webPreferences: safePreferences({ session, devTools: false }) });
    try {
      await window.loadURL(`${origin}${page}`);
      return await use(window);
    } finally {
      window.destroy();
    }
  };
  return {
    toPdf: (page) =>
      withPage(page, (window) =>
        window.webContents.printToPDF({
          // size and margins stand in paper.css alone, so that screen, paper and PDF cannot differ
          preferCSSPageSize: true,
          printBackground: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        }),
      ),
    toPrinter: (page) => withPage(page, askPrinter),
  };
}

/** The system's own print dialog; `false` when it was cancelled or the printer refused. */
function askPrinter(window: BrowserWindow): Promise<boolean> {
  return new Promise((resolve) => {
    window.webContents.print({ printBackground: true }, (printed) => resolve(printed));
  });
}
