import type { LanguageChoice } from '#domain/text/bilingual.ts';
import type { Composed, Text } from '#templates/blocks.ts';
import { cleanComposed } from './clean-composed.ts';
import { withRoomForWords } from './measure/columns.ts';
import { offered } from './offered.ts';
import { pageDocument } from './page/document.ts';
import type { PdfProperties } from './pdf/metadata.ts';
import { placedOn } from './placed-on.ts';
import { mainLanguage, spoken } from './spoken.ts';

export { fileName } from './file-name.ts';
export { namedIn } from './named-in.ts';
export { offered } from './offered.ts';
export { picturePage } from './page/picture.ts';
export type { PdfProperties } from './pdf/metadata.ts';

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
  const choice = offered(composed, language);
  return write(format === 'excel' ? cleanComposed(placedOn(composed, 'workbook')) : onPaper(composed, choice), choice);
}

/** A document as a whole HTML page: what is previewed, printed and made into a PDF. */
export function renderPage(composed: Composed, language: LanguageChoice): string {
  const choice = offered(composed, language);
  return pageDocument(onPaper(composed, choice), choice);
}

/** A document as it is set on paper, in a language that it has. */
export function onPaper(composed: Composed, choice: LanguageChoice): Composed {
  return withRoomForWords(cleanComposed(placedOn(composed, 'paper')), choice);
}

/** What the PDF file of a document says of itself, in the first of its languages. */
export function pdfProperties(composed: Composed, asked: LanguageChoice): PdfProperties {
  const { title, subtitle, school } = cleanComposed(composed);
  const language = offered(composed, asked);
  const first = (text: Text) => spoken(text, language)[0]?.text ?? '';
  return {
    title: first(title),
    subject: first(subtitle),
    author: school.name,
    language: mainLanguage(language),
  };
}

/** The bytes of a PDF file as it was printed, with its properties: see `electron/render/pdf`. */
export async function finishPdf(printed: Uint8Array, properties: PdfProperties): Promise<Uint8Array> {
  const { finishedPdf } = await import('./pdf/finished.ts');
  return finishedPdf(printed, properties);
}
