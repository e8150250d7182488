import type { Talk } from './chromium.ts';

/** What of Electron's options for a PDF the program uses. */
export interface PdfOptions {
  preferCSSPageSize?: boolean;
  printBackground?: boolean;
  generateTaggedPDF?: boolean;
  generateDocumentOutline?: boolean;
}

const known = new Set(['preferCSSPageSize', 'printBackground', 'generateTaggedPDF', 'generateDocumentOutline']);

/** Prints a page into a PDF file. Refuses an option that it would have to ignore. */
export async function printPdf(chromium: Talk, options: PdfOptions): Promise<Buffer> {
  const ignored = Object.keys(options).filter((name) => !known.has(name));
  if (ignored.length > 0)
    throw new Error(`The stand-in for Electron does not know how to print with ${ignored.join(', ')}`);
  const { data } = await chromium.send('Page.printToPDF', { ...options });
  return Buffer.from(data, 'base64');
}
