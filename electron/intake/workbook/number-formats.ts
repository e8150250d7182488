import { attributesOf, xmlTags } from './xml-tags.ts';

/** What a number format makes of a number. */
export type FormatKind = 'day' | 'time' | 'share' | 'plain';

/** The number format of a cell style: its kind, and its code where the kind does not say everything. */
export interface NumberFormat {
  kind: FormatKind;
  code: string;
}

const plain: NumberFormat = { kind: 'plain', code: '' };

/** The number format of each cell style of a workbook, by position; `xml` is empty for one without styles. */
export function readNumberFormats(xml: string): readonly NumberFormat[] {
  const own = new Map<string, string>();
  const used: string[] = [];
  let inCellStyles = false;
  for (const tag of xmlTags(xml)) {
    if (tag.name === 'cellXfs') inCellStyles = tag.kind === 'open';
    if (tag.kind === 'close') continue;
    if (tag.name === 'numFmt') {
      const attributes = attributesOf(tag);
      own.set(attributes.get('numFmtId') ?? '', attributes.get('formatCode') ?? '');
    }
    if (tag.name === 'xf' && inCellStyles) used.push(attributesOf(tag).get('numFmtId') ?? '0');
  }
  return used.map((id) => {
    const code = own.get(id);
    return code === undefined ? (builtIn(Number(id)) ?? plain) : { kind: kindOf(code), code };
  });
}

/** The formats that a workbook does not spell out (ECMA-376 part 1, 18.8.30); 27–36 and 50–58 are Asian dates. */
function builtIn(id: number): NumberFormat | undefined {
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58))
    return { kind: 'day', code: '' };
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) return { kind: 'time', code: '' };
  return id === 9 || id === 10 ? { kind: 'share', code: '' } : undefined;
}

/**
 * The kind of a format by its letters, once everything that is only shown is gone: '0.0" hrs"', '0.0\ \h\r\s', '0.00_d'
 * and 'Standard' are numbers, though letters of dates stand in them.
 */
function kindOf(code: string): FormatKind {
  const shown = withoutTexts(firstSection(code)).replace(/\[(?![hms]+\])[^\]]*\]/gi, '');
  if (/general|standard|estándar|generell/i.test(shown)) return 'plain';
  if (shown.includes('%')) return 'share';
  if (/\[[hms]+\]/i.test(shown)) return 'time';
  const letters = shown.replace(/am\/pm|a\/p/gi, 'h');
  if (/[0#?]/.test(letters) && !/[ymdhs]/i.test(letters)) return 'plain';
  if (/[yd]/i.test(letters) || (/m/i.test(letters) && !/[hs]/i.test(letters))) return 'day';
  return /[hs]/i.test(letters) ? 'time' : 'plain';
}

/** What stands for positive numbers. */
export function firstSection(code: string): string {
  return /^(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\])*/.exec(code)?.[0] ?? '';
}

/** The format without what it only writes beside the number: quoted words, escaped signs, spaces as wide as a sign. */
function withoutTexts(section: string): string {
  return section.replace(/"[^"]*"?|\\.|_.|\*./g, '');
}
