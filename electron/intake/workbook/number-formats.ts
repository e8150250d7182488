import { attributesOf, xmlTags } from './xml-tags.ts';
import { attributeText, xmlPart } from './xml-text.ts';

/** The styles of a workbook with nothing left but number formats, which tell a date from a number. */
export interface NumberFormats {
  part: string;
  /** How many cell styles there are: a cell may not point beyond them. */
  styles: number;
}

/** Reads the number formats of a workbook; `xml` is empty for one without styles. */
export function readNumberFormats(xml: string): NumberFormats {
  const formats: string[] = [];
  const styles: string[] = [];
  let inCellStyles = false;
  for (const tag of xmlTags(xml)) {
    if (tag.name === 'cellXfs') inCellStyles = tag.kind === 'open';
    if (tag.kind === 'close') continue;
    const id = (written: string | undefined) => (/^\d{1,5}$/.test(written ?? '') ? (written ?? '0') : '0');
    if (tag.name === 'numFmt') {
      const attributes = attributesOf(tag);
      const code = attributeText(attributes.get('formatCode') ?? '');
      formats.push(`<numFmt numFmtId="${id(attributes.get('numFmtId'))}" formatCode="${code}"/>`);
    }
    if (tag.name === 'xf' && inCellStyles) styles.push(`<xf numFmtId="${id(attributesOf(tag).get('numFmtId'))}"/>`);
  }
  const content = `<numFmts>${formats.join('')}</numFmts><cellXfs>${styles.join('')}</cellXfs>`;
  return { part: xmlPart(`<styleSheet>${content}</styleSheet>`), styles: styles.length };
}
