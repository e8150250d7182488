import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { languageTags } from '#electron/render/spoken.ts';
import { withArtifacts } from './artifacts.ts';
import { metadataPacket, type PdfProperties, PROGRAM } from './metadata.ts';

/**
 * A page as Chromium printed it to PDF, with what Chromium leaves out: whose paper it is and what it is about, for the
 * window of whoever opens it and for a search; and what a screen reader passes over marked as such. Throws where the
 * bytes are no PDF file.
 */
export async function finishedPdf(printed: Uint8Array, properties: PdfProperties): Promise<Uint8Array> {
  const file = await PDFDocument.load(printed, { updateMetadata: false });
  file.setTitle(properties.title, { showInWindowTitleBar: true });
  file.setSubject(properties.subject);
  file.setAuthor(properties.author);
  file.setCreator(PROGRAM);
  file.setLanguage(languageTags[properties.language]);
  const packet = new TextEncoder().encode(metadataPacket(properties, file.getProducer() ?? PROGRAM));
  const metadata = file.context.stream(packet, { Type: 'Metadata', Subtype: 'XML' });
  file.catalog.set(PDFName.of('Metadata'), file.context.register(metadata));
  for (const page of file.getPages()) {
    // a file of many pages stops nobody who asks for something else
    await new Promise((resolve) => setImmediate(resolve));
    markArtifacts(page, file);
  }
  return file.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
}

function markArtifacts({ node }: PDFPage, { context }: PDFDocument): void {
  const contents = contentsOf(node);
  if (contents === undefined) return;
  const pictures = node.Resources()?.lookupMaybe(PDFName.of('XObject'), PDFDict);
  const isPicture = (name: string): boolean => {
    const painted = pictures?.lookup(PDFName.of(name));
    return painted instanceof PDFRawStream && painted.dict.get(PDFName.of('Subtype')) === PDFName.of('Image');
  };
  const marked = Buffer.from(withArtifacts(contents, isPicture), 'latin1');
  for (const former of streamsOf(node)) context.delete(former);
  node.set(PDFName.of('Contents'), context.register(context.flateStream(marked)));
}

/** What a page paints, each byte as a character; undefined for an empty one. */
function contentsOf(node: PDFPage['node']): string | undefined {
  const read = streamsOf(node).flatMap((at) => {
    const stream = node.context.lookup(at);
    return stream instanceof PDFRawStream ? [Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')] : [];
  });
  return read.length === 0 ? undefined : read.join('\n');
}

function streamsOf(node: PDFPage['node']): PDFRef[] {
  const at = node.get(PDFName.of('Contents'));
  const contents = node.Contents();
  const all = contents instanceof PDFArray ? contents.asArray() : [at];
  return all.filter((each) => each instanceof PDFRef);
}
