import type { LanguageChoice } from '#domain/text/bilingual.ts';
import type { Composed } from '#templates/blocks.ts';
import { cleanComposed } from './clean-composed.ts';
import { offered } from './offered.ts';
import { pageDocument } from './page/document.ts';
import { placedOn } from './placed-on.ts';

export { fileName } from './file-name.ts';
export { namedIn } from './named-in.ts';
export { offered } from './offered.ts';
export { picturePage } from './page/picture.ts';

/** A file that a program of the office opens. PDF is made by printing the page. */
export type FileFormat = 'word' | 'excel';

// each library costs 0.3 to 0.6 s to load and is wanted only when a file of its kind is made
const writers: Record<
  FileFormat,
  () => Promise<(composed: Composed, language: LanguageChoice) => Promise<Uint8Array>>
> = {
  word: async () => (await import('./word/document.ts')).wordDocument,
  excel: async () => (await import('./excel/workbook.ts')).excelWorkbook,
};

/** The bytes of a document as a .docx or an .xlsx file, in one language or both. */
export async function renderDocument(
  composed: Composed,
  { language, format }: { language: LanguageChoice; format: FileFormat },
): Promise<Uint8Array> {
  const write = await writers[format]();
  const placed = placedOn(composed, format === 'excel' ? 'workbook' : 'paper');
  return write(cleanComposed(placed), offered(composed, language));
}

/** A document as a whole HTML page: what is previewed, printed and made into a PDF. */
export function renderPage(composed: Composed, language: LanguageChoice): string {
  return pageDocument(cleanComposed(placedOn(composed, 'paper')), offered(composed, language));
}
