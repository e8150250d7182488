import { type XmlTag, xmlTags } from './xml-tags.ts';
import { xmlPart } from './xml-text.ts';

/** The texts of a workbook, each as raw XML text, found by their position. */
export class SharedStrings {
  readonly #texts: string[];
  /** How many the workbook itself has: a cell may not point beyond them. */
  readonly own: number;

  constructor(texts: string[]) {
    this.#texts = texts;
    this.own = texts.length;
  }

  /** The position of a text that stood in a cell itself. */
  add(text: string): number {
    return this.#texts.push(text) - 1;
  }

  /** The part, with runs, fonts and readings left off. */
  part(): string {
    return xmlPart(`<sst>${this.#texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`);
  }
}

/** The shared strings of a workbook; formatted runs are joined, phonetic readings left off (X23). */
export function readSharedStrings(xml: string): SharedStrings {
  const texts: string[] = [];
  const tags = xmlTags(xml);
  for (const tag of tags) {
    if (tag.name === 'si' && tag.kind === 'empty') texts.push('');
    if (tag.name === 'si' && tag.kind === 'open') texts.push(joinedText(tags, 'si'));
  }
  return new SharedStrings(texts);
}

/** The raw text of every `t` up to the end of the element that was just opened. */
export function joinedText(tags: Iterator<XmlTag>, element: string): string {
  let text = '';
  for (let next = tags.next(); !next.done; next = tags.next()) {
    const { name, kind, textBefore } = next.value;
    if (kind === 'close' && name === element) return text;
    if (kind === 'close' && name === 't') text += textBefore;
    if (kind === 'open' && name === 'rPh') joinedText(tags, name);
  }
  return text;
}
