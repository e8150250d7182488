import { BrowserWindow, type Session } from 'electron';
import { origin } from './addresses.ts';
import { safePreferences } from './hardening.ts';
import type { Papers, Printing } from './machine-types.ts';

/** Prints kept pages from a window that nobody sees: it has no preload, and its session serves it paper only. */
export function paperPrinter(session: Session, papers: Papers): Printing {
  const withPage = async <T>(html: string, use: (window: BrowserWindow) => Promise<T>): Promise<T> => {
    const window = new BrowserWindow({ show: false, webPreferences: safePreferences({ session, devTools: false }) });
    try {
      await window.loadURL(`${origin}${papers.keep(html)}`);
      return await use(window);
    } finally {
      window.destroy();
    }
  };
  return {
    toPdf: (html) =>
      withPage(html, (window) =>
        window.webContents.printToPDF({
          // size and margins stand in paper.css alone, so that screen, paper and PDF cannot differ
          preferCSSPageSize: true,
          printBackground: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        }),
      ),
    toPrinter: (html) => withPage(html, askPrinter),
  };
}

/** The system's own print dialog; `false` when it was cancelled or the printer refused. */
function askPrinter(window: BrowserWindow): Promise<boolean> {
  return new Promise((resolve) => {
    window.webContents.print({ printBackground: true }, (printed) => resolve(printed));
  });
}
