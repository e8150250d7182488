import { entityNamed } from './entities.ts';

/**
 * A value without the marks that other programs put round it: ="00123" and '00123, with which a sheet is told to keep
 * text as text; quotation marks of either kind round the whole; entities and line breaks of a web page. What merely looks like a formula
 * stays the text it is (security C16).
 */
export function withoutMarks(written: string): string {
  if (!/["'=&<“„‘«`]/.test(written)) return written.trim();
  let text = withoutEntities(written.replace(/<br ?\/?>/gi, '\n')).trim();
  for (let before = ''; before !== text; ) {
    before = text;
    text = asTextFormula(text).replace(/^'(?=[\d=+@-])/, '');
    text = unquoted(text).trim();
  }
  return text;
}

/** A column in which most values begin with an apostrophe: the program that wrote it put one before every text. */
export function hasApostrophes(values: readonly string[]): boolean {
  const filled = values.filter((value) => value.trim() !== '');
  const marked = filled.filter((value) => /^'.*[^']$/s.test(value.trim()));
  return marked.length > 1 && marked.length * 2 > filled.length;
}

function asTextFormula(text: string): string {
  return /^=\s*"((?:[^"]|"")*)"$/.exec(text)?.[1]?.replaceAll('""', '"') ?? text;
}

const pairs: readonly (readonly [opens: string, closes: string])[] = [
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['„', '“'],
  ['‘', '’'],
  ['«', '»'],
  ['``', "''"],
];

/** Quotation marks go where one pair stands round the whole, not where two quoted words stand side by side. */
function unquoted(text: string): string {
  for (const [opens, closes] of pairs) {
    if (text.length <= opens.length + closes.length - 1 || !text.startsWith(opens) || !text.endsWith(closes)) continue;
    const inner = text.slice(opens.length, -closes.length);
    if (!inner.includes(opens) && !inner.includes(closes)) return inner;
  }
  return text;
}

const entity = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}\d{0,2}));/gi;

/** '&#39;', '&#x2019;', '&amp;' and '&acirc;' as the letters they stand for; '&amp;#39;' was written twice over. */
function withoutEntities(text: string): string {
  return text.includes('&') ? text.replace(entity, characterOf).replace(entity, characterOf) : text;
}

function characterOf(written: string, hex?: string, decimal?: string, name?: string): string {
  if (name) return entityNamed(name) ?? written;
  const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
  return code >= 0x20 && code <= 0x10_ffff ? String.fromCodePoint(code) : written;
}
