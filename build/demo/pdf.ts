import { chromium } from 'playwright';
import type { Day } from '#domain/days/dates.ts';
import { pdfFileOf } from './same-bytes.ts';

/** Makes a PDF file of a page; `close` ends the browser that does it. */
export interface PdfPrinter {
  print: (html: string) => Promise<Buffer>;
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
    print: async (next) => {
      html = next;
      await page.goto('http://paper.invalid/');
      const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
      return pdfFileOf(day, bytes);
    },
    close: () => browser.close(),
  };
}
