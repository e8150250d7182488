import type { TestEntry } from '#test/office/intake/zips.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A relationship of a part. */
export const relation = (id: string, kind: string, target: string, mode = ''): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${mode}/>`;

/** The relationships of a part. */
export const relations = (...each: string[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;

/** The parts of a Word file whose header holds this, with the relationships of the header. */
export function partsOfLetterhead(header: string, ...ofHeader: string[]): TestEntry[] {
  return [
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/header1.xml" ContentType="${WORD}.header+xml"/></Types>`,
    },
    { name: '_rels/.rels', content: relations(relation('rId1', 'officeDocument', 'word/document.xml')) },
    {
      name: 'word/document.xml',
      content: `<w:document ${W} ${R}><w:body><w:p/><w:sectPr><w:headerReference w:type="default" r:id="rId1"/></w:sectPr></w:body></w:document>`,
    },
    { name: 'word/_rels/document.xml.rels', content: relations(relation('rId1', 'header', 'header1.xml')) },
    {
      name: 'word/header1.xml',
      content: `<w:hdr ${W} ${R} xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">${header}</w:hdr>`,
    },
    { name: 'word/_rels/header1.xml.rels', content: relations(...ofHeader) },
  ];
}
