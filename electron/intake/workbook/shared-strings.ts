import { type XmlTag, xmlTags } from './xml-tags.ts';
import { plainText } from './xml-text.ts';

/** The texts of a workbook, found by their position. */
export class SharedStrings {
  readonly #raw: readonly string[];
  readonly #texts: (string | undefined)[] = [];

  /** @param raw each as raw XML text */
  constructor(raw: readonly string[]) {
    this.#raw = raw;
  }

  /** The text at a position; undefined where the workbook has none. */
  at(position: number): string | undefined {
    const raw = this.#raw[position];
    if (raw === undefined) return undefined;
    this.#texts[position] ??= plainText(raw);
    return this.#texts[position];
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
