import { wordList } from '#domain/text/word-list.ts';

/** The names of the characters from 160 to 255, in order (HTML 4.01, 24.2.1). */
const latin = wordList(`
  nbsp, iexcl, cent, pound, curren, yen, brvbar, sect, uml, copy, ordf, laquo, not, shy, reg, macr, deg, plusmn, sup2,
  sup3, acute, micro, para, middot, cedil, sup1, ordm, raquo, frac14, frac12, frac34, iquest, Agrave, Aacute, Acirc,
  Atilde, Auml, Aring, AElig, Ccedil, Egrave, Eacute, Ecirc, Euml, Igrave, Iacute, Icirc, Iuml, ETH, Ntilde, Ograve,
  Oacute, Ocirc, Otilde, Ouml, times, Oslash, Ugrave, Uacute, Ucirc, Uuml, Yacute, THORN, szlig, agrave, aacute, acirc,
  atilde, auml, aring, aelig, ccedil, egrave, eacute, ecirc, euml, igrave, iacute, icirc, iuml, eth, ntilde, ograve,
  oacute, ocirc, otilde, ouml, divide, oslash, ugrave, uacute, ucirc, uuml, yacute, thorn, yuml`);

/** Others that stand in names and job titles, Welsh and Polish among them (HTML 5, 13.5). */
const others: readonly (readonly [name: string, character: string])[] = [
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['Wcirc', 'Ŵ'],
  ['wcirc', 'ŵ'],
  ['Ycirc', 'Ŷ'],
  ['ycirc', 'ŷ'],
  ['Scaron', 'Š'],
  ['scaron', 'š'],
  ['Zcaron', 'Ž'],
  ['zcaron', 'ž'],
  ['Ccaron', 'Č'],
  ['ccaron', 'č'],
  ['Lstrok', 'Ł'],
  ['lstrok', 'ł'],
  ['OElig', 'Œ'],
  ['oelig', 'œ'],
];

const firstOfLatin = 160;
const named: ReadonlyMap<string, string> = new Map([
  ...latin.map((name, index) => [name, String.fromCodePoint(firstOfLatin + index)] as const),
  ...others,
]);

/** The character with this name, whose case counts: 'acirc' is â; undefined for a name that we do not know. */
export function entityNamed(name: string): string | undefined {
  return named.get(name);
}
