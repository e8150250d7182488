import { chromium } from 'playwright';
import type { Day } from '#domain/days/dates.ts';
import { finishPdf, type PdfProperties } from '#electron/render/index.ts';
import { pdfFileOf } from './same-bytes.ts';

/** Makes a PDF file of a page; `close` ends the browser that does it. */
export interface PdfPrinter {
  print: (html: string, properties: PdfProperties) => Promise<Uint8Array>;
  close: () => Promise<void>;
}

/** One browser for many pages. `styles` is the style sheet that every page names; `day` is when they say they were made. */
export async function openPdfPrinter(chromiumFile: string, styles: string, day: Day): Promise<PdfPrinter> {
  // as root there is no sandbox to be had, and these pages are our own
  const browser = await chromium.launch({ executablePath: chromiumFile, chromiumSandbox: false });
  const page = await browser.newPage({ locale: 'en-GB', javaScriptEnabled: false });
  let html = '';
  await page.route('**/*', (route) => {
    const isStyle = route.request().url().endsWith('/paper.css');
    return route.fulfill(
      isStyle ? { contentType: 'text/css', body: styles } : { contentType: 'text/html; charset=utf-8', body: html },
    );
  });
  return {
    print: async (next, properties) => {
      html = next;
      await page.goto('http://paper.invalid/');
      const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
      return finishPdf(pdfFileOf(day, bytes), properties);
    },
    close: () => browser.close(),
  };
}
