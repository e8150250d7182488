import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Reads } from '#db/reads.ts';
import type { Day } from '#domain/days/dates.ts';
import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { fileName, namedIn, pdfProperties, renderDocument, renderPage } from '#electron/render/index.ts';
import type { Composed } from '#templates/blocks.ts';
import type { AnyDocument, Format } from '#templates/document.ts';
import { documents } from '#templates/documents/index.ts';
import { choose } from './choice.ts';
import type { PdfPrinter } from './pdf.ts';
import { officeFileOf } from './same-bytes.ts';

const endings = { word: 'docx', excel: 'xlsx', pdf: 'pdf' } as const satisfies Record<Format, string>;

/**
 * Writes every document that the school's policy has, each in all its formats, into a folder of its own under `folder`;
 * tells as it goes. Gives how many files there are of each. Throws when a document that was chosen cannot be made.
 */
export async function writeDocuments(
  folder: string,
  from: { read: Reads; today: Day; printer: PdfPrinter },
): Promise<ReadonlyMap<AnyDocument, number>> {
  const { policy } = from.read.policy();
  if (policy === null) throw new Error('the demo school has a policy');
  const written = new Map<AnyDocument, number>();
  for (const document of documents) {
    const chosen = choose(document, from.read, policy, from.today);
    if (chosen.length === 0) continue;
    const into = path.join(folder, document.id);
    mkdirSync(into, { recursive: true });
    for (const { subject, languages } of chosen) {
      const made = document.make(from.read, subject, from.today);
      if (made === undefined) throw new Error(`${document.id} could not be made`);
      for (const language of languages) {
        for (const format of document.formats) {
          const name = fileName(namedIn(made.fileName, made.composed, language), endings[format]);
          const bytes = await bytesOf(made.composed, language, format, from);
          writeFileSync(freeName(into, name), bytes, { flag: 'wx' });
          written.set(document, (written.get(document) ?? 0) + 1);
        }
      }
    }
    console.log(`${document.id}: ${written.get(document)} files`);
  }
  return written;
}

/** Where a file of a name goes: '… (2)' where there is one already. */
function freeName(folder: string, name: string): string {
  const { name: stem, ext } = path.parse(name);
  for (let number = 1; ; number++) {
    const free = path.join(folder, number === 1 ? name : `${stem} (${number})${ext}`);
    if (!existsSync(free)) return free;
  }
}

async function bytesOf(
  composed: Composed,
  language: LanguageChoice,
  format: Format,
  { printer, today }: { printer: PdfPrinter; today: Day },
): Promise<Uint8Array> {
  if (format === 'pdf') return printer.print(renderPage(composed, language), pdfProperties(composed, language));
  return officeFileOf(today, await renderDocument(composed, { language, format }));
}
