import type { LanguageChoice } from '#domain/text/bilingual.ts';
import type { TaskContext } from '#electron/office/handling.ts';
import { pdfProperties, renderDocument, renderPage } from '#electron/render/index.ts';
import type { Composed } from '#templates/blocks.ts';
import type { Format } from '#templates/document.ts';

/** The bytes of a document as it leaves the program, as a file of Word, Excel or PDF. */
export async function fileOf(
  { machine: { print } }: Pick<TaskContext, 'machine'>,
  composed: Composed,
  { language, format }: { language: LanguageChoice; format: Format },
): Promise<Uint8Array> {
  if (format !== 'pdf') return renderDocument(composed, { language, format });
  return print.finished(await print.toPdf(renderPage(composed, language)), pdfProperties(composed, language));
}
