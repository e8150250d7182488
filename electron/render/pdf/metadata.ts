import type { Language } from '#domain/text/bilingual.ts';
import { element, text } from '#electron/render/page/html.ts';
import { languageTags } from '#electron/render/spoken.ts';

/** What a PDF file says of itself. */
export interface PdfProperties {
  title: string;
  /** Whom or what it is about. */
  subject: string;
  /** Whose paper it is: the school. */
  author: string;
  /** The language that its words are in, but where they say another. */
  language: Language;
}

/** The program that a file says it was made with. */
export const PROGRAM = 'Reviewbook';

const names = {
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:pdf': 'http://ns.adobe.com/pdf/1.3/',
  'xmlns:pdfuaid': 'http://www.aiim.org/pdfua/ns/id/',
  'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/',
};

/** The properties as a packet of XMP (ISO 16684-1), with the mark of PDF/UA-1 (ISO 14289-1, 5). */
export function metadataPacket({ title, subject, author, language }: PdfProperties, producer: string): string {
  const inAny = (said: string) => element('rdf:Alt', {}, element('rdf:li', { 'xml:lang': 'x-default' }, text(said)));
  const description = element(
    'rdf:Description',
    { 'rdf:about': '', ...names },
    element('dc:title', {}, inAny(title)),
    element('dc:description', {}, inAny(subject)),
    element('dc:creator', {}, element('rdf:Seq', {}, element('rdf:li', {}, text(author)))),
    element('dc:language', {}, element('rdf:Bag', {}, element('rdf:li', {}, text(languageTags[language])))),
    element('xmp:CreatorTool', {}, text(PROGRAM)),
    element('pdf:Producer', {}, text(producer)),
    element('pdfuaid:part', {}, text('1')),
  );
  const packet = element(
    'x:xmpmeta',
    { 'xmlns:x': 'adobe:ns:meta/' },
    element('rdf:RDF', { 'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#' }, description),
  );
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>\n${packet}\n<?xpacket end="r"?>`;
}
