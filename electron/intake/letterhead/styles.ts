import { childAt, childrenOf, type XmlNode, xmlOf } from '#electron/intake/word/xml-tree.ts';
import { cleanProperties } from './properties.ts';
import type { Theme } from './theme.ts';

/** How text looks, as far as a page shows it; undefined where nothing says so. */
export interface Looks {
  bold?: boolean;
  italic?: boolean;
  size?: number;
  colour?: string;
  align?: string;
}

/** The styles of a file, of which only those that are asked for are taken along, under names of their own. */
export interface LetterheadStyles {
  /** The name under which a style is taken along; of the usual one of its kind where the id is undefined. */
  take(kind: 'paragraph' | 'character' | 'table', id: string | undefined): string | undefined;
  /** What was taken, as elements of Word. */
  written(): string;
  font: string | null;
  looksOf(id: string | undefined): Looks;
}

/** Stands under all styles that are taken along, with what their file sets text in when nothing else is said. */
const BASE = 'LetterheadBase';
const parts = ['w:pPr', 'w:rPr', 'w:tblPr', 'w:trPr', 'w:tcPr', 'w:tblStylePr'];

/** The styles of a file; `root` is undefined for one without. */
export function stylesOf(root: XmlNode | undefined, theme: Theme): LetterheadStyles {
  const byId = new Map(childrenOf(root, 'w:style').map((style) => [style.attributes.get('w:styleId') ?? '', style]));
  const usualOf = (kind: string) =>
    [...byId].find(
      ([, { attributes }]) =>
        attributes.get('w:type') === kind && /^(1|true|on)$/.test(attributes.get('w:default') ?? ''),
    )?.[0];
  const taken = new Map<string, XmlNode | undefined>();

  function take(kind: string, asked: string | undefined): string | undefined {
    const id = asked !== undefined && byId.has(asked) ? asked : usualOf(kind);
    const style = id === undefined ? undefined : byId.get(id);
    if (id === undefined || !style) return kind === 'paragraph' ? BASE : undefined;
    if (!taken.has(id)) {
      taken.set(id, undefined); // a style that is based on itself ends here
      taken.set(id, copyOf(id, style));
    }
    return named(id);
  }

  function copyOf(id: string, style: XmlNode): XmlNode {
    const kind = style.attributes.get('w:type') ?? 'paragraph';
    const before = childAt(style, 'w:basedOn')?.attributes.get('w:val');
    const isOfKind = before !== undefined && byId.get(before)?.attributes.get('w:type') === kind;
    const basedOn = isOfKind ? take(kind, before) : kind === 'paragraph' ? BASE : undefined;
    const name = childAt(style, 'w:name')?.attributes.get('w:val') ?? id;
    return {
      name: 'w:style',
      text: '',
      attributes: new Map([
        ['w:type', kind],
        ['w:customStyle', '1'],
        ['w:styleId', named(id)],
      ]),
      children: [
        said('w:name', `Letterhead ${name}`),
        ...(basedOn === undefined ? [] : [said('w:basedOn', basedOn)]),
        ...parts.flatMap((part) =>
          childrenOf(style, part).map((each) => cleanProperties(each, theme, () => undefined)),
        ),
      ],
    };
  }

  const defaults = childAt(root, 'w:docDefaults');
  const run = childAt(defaults, 'w:rPrDefault', 'w:rPr');
  const cleanRun = run && cleanProperties(run, theme, () => undefined);
  const usual = usualOf('paragraph');
  const fontOf = (properties: XmlNode | undefined) => {
    const fonts = childAt(properties, 'w:rFonts');
    return fonts && cleanProperties(fonts, theme, () => undefined).attributes.get('w:ascii');
  };
  const usualRun = childAt(usual === undefined ? undefined : byId.get(usual), 'w:rPr');

  function looksOf(id: string | undefined, passed: readonly string[] = []): Looks {
    const of = id !== undefined && byId.has(id) ? id : passed.length === 0 ? usual : undefined;
    const style = of === undefined || passed.includes(of) ? undefined : byId.get(of);
    if (of === undefined || !style) return looksIn(run);
    const before = childAt(style, 'w:basedOn')?.attributes.get('w:val');
    return {
      ...looksOf(before ?? '', [...passed, of]),
      ...looksIn(childAt(style, 'w:rPr')),
      ...looksIn(childAt(style, 'w:pPr')),
    };
  }

  return {
    take,
    written: () =>
      [baseStyle(cleanRun, childAt(defaults, 'w:pPrDefault', 'w:pPr')), ...taken.values()]
        .map((each) => (each ? xmlOf(each) : ''))
        .join(''),
    font: fontOf(usualRun) ?? fontOf(run) ?? null,
    looksOf: (id) => looksOf(id),
  };
}

/** What properties of a run or a paragraph say about looks. */
export function looksIn(properties: XmlNode | undefined): Looks {
  const value = (name: string) => childAt(properties, name)?.attributes.get('w:val');
  const isOn = (name: string) => {
    const found = childAt(properties, name);
    return found && !/^(0|false|off)$/.test(found.attributes.get('w:val') ?? '');
  };
  const [bold, italic] = [isOn('w:b'), isOn('w:i')];
  const [size, colour, align] = [Number(value('w:sz')), value('w:color'), value('w:jc')];
  return {
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(size > 0 && { size: size / 2 }),
    ...(colour !== undefined && /^[0-9a-f]{6}$/i.test(colour) && { colour: colour.toLowerCase() }),
    ...(align !== undefined && { align }),
  };
}

/** What Word sets text in when a file says nothing: Times New Roman, 10 points, without room between paragraphs. */
function baseStyle(run: XmlNode | undefined, paragraph: XmlNode | undefined): XmlNode {
  const spacing = childAt(paragraph, 'w:spacing')?.attributes ?? new Map<string, string>();
  const size = childAt(run, 'w:sz')?.attributes.get('w:val') ?? '20';
  const fonts = childAt(run, 'w:rFonts') ?? {
    ...said('w:rFonts', ''),
    attributes: new Map(['w:ascii', 'w:hAnsi', 'w:cs'].map((each) => [each, 'Times New Roman'])),
  };
  const element = (name: string, ...children: XmlNode[]) => ({ name, text: '', attributes: new Map(), children });
  return {
    ...element(
      'w:style',
      said('w:name', 'Letterhead base'),
      element('w:pPr', {
        ...element('w:spacing'),
        attributes: new Map([
          ['w:before', '0'],
          ['w:after', '0'],
          ['w:line', '240'],
          ['w:lineRule', 'auto'],
          ...spacing,
        ]),
      }),
      element('w:rPr', fonts, said('w:color', 'auto'), said('w:sz', size), said('w:szCs', size)),
    ),
    attributes: new Map([
      ['w:type', 'paragraph'],
      ['w:customStyle', '1'],
      ['w:styleId', BASE],
    ]),
  };
}

function named(id: string): string {
  return `Letterhead-${id}`;
}

function said(name: string, value: string): XmlNode {
  return { name, text: '', attributes: new Map([['w:val', value]]), children: [] };
}
