import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { LetterheadFile, LetterheadPart } from '#domain/letterhead.ts';
import { namespaces } from '#electron/intake/word/xml-tree.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Declares the namespaces that a letterhead may use. */
const NAMESPACES = Object.entries(namespaces)
  .map(([prefix, address]) => ` xmlns:${prefix}="${address}"`)
  .join('');

type Parts = Record<string, Uint8Array>;

/**
 * A packed Word file with the school's own letterhead: on the first page its header, on the others its own where it has one
 * and the running line otherwise; under them its footers, and the number of the page where it does not say that itself.
 */
export function withLetterhead(packed: Uint8Array, own: LetterheadFile, hasNote: boolean): Uint8Array {
  const parts = unzipSync(packed);
  const places = placesIn(parts);
  const { headers, footers } = own;
  const change = (place: string | undefined, root: 'hdr' | 'ftr', part: LetterheadPart | null, after = '') => {
    if (place === undefined || !part) return;
    parts[`word/${place}`] = strToU8(`${HEAD}<w:${root}${NAMESPACES}>${part.xml}${after}</w:${root}>`);
    if (part.pictures.length > 0) parts[`word/_rels/${place}.rels`] = strToU8(relationsOf(part, own));
  };
  const numberUnder = (place: string | undefined, part: LetterheadPart | null) =>
    place === undefined || (part?.numbersPages && !hasNote) ? '' : insideOf(textOf(parts, `word/${place}`));

  change(places.header.first, 'hdr', headers.first ?? headers.following);
  change(places.header.default, 'hdr', headers.following);
  for (const [place, part] of [
    [places.footer.first, footers.first ?? footers.following],
    [places.footer.default, footers.following],
  ] as const)
    change(place, 'ftr', part, numberUnder(place, part));

  for (const [at, { kind, base64 }] of own.pictures.entries())
    parts[pathOf(at, kind)] = new Uint8Array(Buffer.from(base64, 'base64'));
  parts['word/styles.xml'] = strToU8(
    textOf(parts, 'word/styles.xml').replace('</w:styles>', () => `${own.styles}</w:styles>`),
  );
  parts['[Content_Types].xml'] = strToU8(withPictureTypes(textOf(parts, '[Content_Types].xml')));
  return zipSync(parts satisfies Zippable);
}

function relationsOf({ pictures }: LetterheadPart, own: LetterheadFile): string {
  const each = pictures.flatMap((at) => {
    const picture = own.pictures[at];
    if (!picture) return [];
    const target = pathOf(at, picture.kind).replace(/^word\//, '');
    return [`<Relationship Id="own${at}" Type="${OFFICE}/image" Target="${target}"/>`];
  });
  return `${HEAD}<Relationships xmlns="${PACKAGE}">${each.join('')}</Relationships>`;
}

function pathOf(at: number, kind: 'png' | 'jpg'): string {
  return `word/media/letterhead${at}.${kind === 'png' ? 'png' : 'jpeg'}`;
}

/** In which parts the headers and footers of the first page and of the others stand. */
function placesIn(parts: Parts) {
  const targets = new Map(
    [...textOf(parts, 'word/_rels/document.xml.rels').matchAll(/<Relationship\s[^>]*>/g)].map(([tag]) => [
      /\sId="([^"]*)"/.exec(tag)?.[1],
      /\sTarget="([^"]*)"/.exec(tag)?.[1],
    ]),
  );
  const references = [...textOf(parts, 'word/document.xml').matchAll(/<w:(?:head|foot)erReference\s[^>]*>/g)];
  const placeOf = (which: 'header' | 'footer', type: 'first' | 'default') => {
    const found =
      references.find(([tag]) => tag.startsWith(`<w:${which}`) && tag.includes(`w:type="${type}"`))?.[0] ?? '';
    return targets.get(/\sr:id="([^"]*)"/.exec(found)?.[1]);
  };
  const both = (which: 'header' | 'footer') => ({ first: placeOf(which, 'first'), default: placeOf(which, 'default') });
  return { header: both('header'), footer: both('footer') };
}

function insideOf(xml: string): string {
  return /<w:ftr[^>]*>(.*)<\/w:ftr>/s.exec(xml)?.[1] ?? '';
}

function withPictureTypes(types: string): string {
  const missing = (['png', 'jpeg'] as const).filter((ending) => !types.includes(`Extension="${ending}"`));
  const said = missing.map((ending) => `<Default Extension="${ending}" ContentType="image/${ending}"/>`).join('');
  return types.replace(/(<Types[^>]*>)/, (opening) => opening + said);
}

function textOf(parts: Parts, name: string): string {
  return strFromU8(parts[name] ?? new Uint8Array());
}
