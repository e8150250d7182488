import type { LeftOutOfLetterhead, LetterheadPart } from '#domain/letterhead.ts';
import { childrenOf, everyNode, type XmlNode, xmlOf } from '#electron/intake/word/xml-tree.ts';
import { fieldsIn, isNumberOfPage, refuseFetching } from './fields.ts';
import { cleanProperties } from './properties.ts';
import { refuseLetterhead } from './refuse-letterhead.ts';
import type { LetterheadStyles } from './styles.ts';
import type { Theme } from './theme.ts';

/** What a part is cleaned with. */
export interface Cleaning {
  styles: LetterheadStyles;
  theme: Theme;
  /** The place of a picture in the list; undefined for one that is no PNG or JPEG. */
  picture: (relation: string | undefined) => number | undefined;
  leftOut: Set<LeftOutOfLetterhead>;
}

const unwrapped = new Set(['w:smartTag', 'w:customXml', 'w:ins', 'w:moveTo', 'w:sdtContent', 'w:dir', 'w:bdo']);
const properties = new Set(['w:pPr', 'w:rPr', 'w:tblPr', 'w:tblPrEx', 'w:trPr', 'w:tcPr', 'w:tblGrid']);
const text = new Set(
  [
    'p',
    'r',
    't',
    'tab',
    'br',
    'cr',
    'noBreakHyphen',
    'softHyphen',
    'sym',
    'ptab',
    'tbl',
    'tr',
    'tc',
    'txbxContent',
  ].map((name) => `w:${name}`),
);
const shapes = new Set(
  [
    ...['shapetype', 'shape', 'group', 'rect', 'roundrect', 'oval', 'line', 'polyline', 'textpath', 'fill', 'stroke'],
    ...['formulas', 'f', 'path', 'handles', 'h', 'imagedata', 'textbox', 'shadow'],
  ].map((name) => `v:${name}`),
);
shapes.add('o:lock').add('w10:wrap').add('w10:anchorlock');
/** Links, sounds and films of a drawing, and what only later programs read. */
const notDrawn = /^a:(hlinkClick|hlinkHover|hlinkMouseOver|extLst|\w*File|snd)$/;
const drawn = new Set([
  'http://schemas.openxmlformats.org/drawingml/2006/picture',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
]);

/** The name of the relationship of a picture. */
export function pictureRelation(at: number): string {
  return `own${at}`;
}

/** A header or footer with nothing in it that leads out of its file; null where nothing is left of it. */
export function cleanPart(root: XmlNode, cleaning: Cleaning): { part: LetterheadPart; blocks: XmlNode[] } | null {
  const fields = fieldsIn(root);
  const used = new Set<number>();
  const ids = new Set<string>();
  let numbersPages = false;
  const { styles, theme, leftOut } = cleaning;

  const picture = (relation: string | undefined): number | undefined => {
    const at = cleaning.picture(relation);
    if (at !== undefined) used.add(at);
    return at;
  };
  const inside = (node: XmlNode): XmlNode[] => {
    const isText = node.children.every(({ name }) => name === '');
    return node.children.flatMap((child) => (child.name === '' ? (isText ? [child] : []) : clean(child)));
  };
  const as = (node: XmlNode, attributes: Iterable<[string, string]>): XmlNode => ({
    ...node,
    attributes: new Map(attributes),
    children: inside(node),
  });

  function clean(node: XmlNode): XmlNode[] {
    const { name, attributes } = node;
    if (name === 'w:hyperlink') {
      if (attributes.has('r:id')) leftOut.add('links');
      return inside(node);
    }
    if (name === 'w:object' || name === 'w:control' || name.startsWith('o:OLE')) throw refuseLetterhead('object');
    if (name === 'w:sdt') return childrenOf(node, 'w:sdtContent').flatMap(inside);
    if (unwrapped.has(name)) return inside(node);
    if (name === 'w:fldSimple') return simpleField(node);
    if (name === 'w:fldChar' || name === 'w:instrText') return pieceOfField(node);
    if (properties.has(name)) return [styled(node)];
    if (name === 'mc:AlternateContent') return alternatives(node);
    if (name === 'w:drawing') return drawing(node);
    if (name === 'w:pict') return [as(node, [])];
    if (name === 'w:p') return [paragraph(node)];
    if (name === 'w:tbl') return [table(node)];
    if (text.has(name))
      return [
        as(
          node,
          [...attributes].filter(([key]) => /^(w:(?!rsid)|xml:space)/.test(key)),
        ),
      ];
    if (shapes.has(name)) return shape(node);
    if (/^(wp|a|pic|wps):/.test(name) && !notDrawn.test(name)) return drawnPiece(node);
    return [];
  }

  function styled(node: XmlNode): XmlNode {
    const kind = node.name === 'w:pPr' ? 'paragraph' : node.name === 'w:tblPr' ? 'table' : 'character';
    return cleanProperties(node, theme, (id) => styles.take(kind, id));
  }

  function paragraph(node: XmlNode): XmlNode {
    const made = as(node, []);
    const [own] = childrenOf(made, 'w:pPr');
    const style = childrenOf(own, 'w:pStyle')[0] ?? valued('w:pStyle', styles.take('paragraph', undefined) ?? '');
    const others = own?.children.filter(({ name }) => name !== 'w:pStyle') ?? [];
    const pPr = { name: 'w:pPr', text: '', attributes: new Map<string, string>(), children: [style, ...others] };
    return { ...made, children: [pPr, ...made.children.filter((child) => child !== own)] };
  }

  function table(node: XmlNode): XmlNode {
    const made = as(node, []);
    const usual = styles.take('table', undefined);
    const children = made.children.map((child) =>
      child.name === 'w:tblPr' && usual !== undefined && childrenOf(child, 'w:tblStyle').length === 0
        ? { ...child, children: [valued('w:tblStyle', usual), ...child.children] }
        : child,
    );
    return { ...made, children };
  }

  function simpleField(node: XmlNode): XmlNode[] {
    const instruction = node.attributes.get('w:instr') ?? '';
    refuseFetching(instruction);
    if (!isNumberOfPage(instruction)) {
      leftOut.add('fields');
      return inside(node);
    }
    numbersPages = true;
    return [as(node, [['w:instr', instruction]])];
  }

  function pieceOfField(node: XmlNode): XmlNode[] {
    const instruction = fields.get(node) ?? '';
    if (!isNumberOfPage(instruction)) {
      if (!/^\s*HYPERLINK/i.test(instruction)) leftOut.add('fields');
      else leftOut.add('links');
      return [];
    }
    numbersPages = true;
    return [
      as(
        node,
        [...node.attributes].filter(([key]) => key === 'w:fldCharType' || key === 'xml:space'),
      ),
    ];
  }

  function alternatives(node: XmlNode): XmlNode[] {
    const choice = childrenOf(node, 'mc:Choice').find(({ attributes }) => attributes.get('Requires') === 'wps');
    const drawnByIt = choice ? inside(choice) : [];
    const [fallback] = childrenOf(node, 'mc:Fallback');
    const otherwise = fallback ? inside(fallback) : [];
    if (!choice || drawnByIt.length === 0) {
      if (otherwise.length === 0) leftOut.add('drawings');
      return otherwise;
    }
    const [one] = [{ ...choice, attributes: new Map([['Requires', 'wps']]), children: drawnByIt }];
    const other = fallback && { ...fallback, attributes: new Map<string, string>(), children: otherwise };
    return [{ ...node, attributes: new Map(), children: other ? [one, other] : [one] }];
  }

  function drawing(node: XmlNode): XmlNode[] {
    for (const each of everyNode(node)) {
      if (each.name === 'a:graphicData' && !drawn.has(each.attributes.get('uri') ?? '')) {
        leftOut.add('drawings');
        return [];
      }
      if (each.name !== 'a:blip') continue;
      if (each.attributes.has('r:link')) throw refuseLetterhead('outside-picture');
      if (picture(each.attributes.get('r:embed')) === undefined) return [];
    }
    return [as(node, [])];
  }

  function drawnPiece(node: XmlNode): XmlNode[] {
    const { name, attributes } = node;
    if (name === 'a:schemeClr') {
      const colour = theme.colour(attributes.get('val'));
      return colour ? [{ ...as(node, [['val', colour]]), name: 'a:srgbClr' }] : [as(node, attributes)];
    }
    if (name === 'a:blip') {
      const at = picture(attributes.get('r:embed'));
      return at === undefined ? [] : [as(node, [['r:embed', pictureRelation(at)]])];
    }
    return [
      as(
        node,
        [...attributes].filter(([key]) => !key.includes(':')),
      ),
    ];
  }

  // LibreOffice gives several shapes one id, which Word takes for damage
  function isNew(id: string): boolean {
    const before = ids.size;
    return ids.add(id).size > before;
  }

  function shape(node: XmlNode): XmlNode[] {
    const { name, attributes } = node;
    if (name === 'v:imagedata' && (attributes.has('src') || attributes.has('r:href') || attributes.has('o:href')))
      throw refuseLetterhead('outside-picture');
    const kept = [...attributes].filter(([key, value]) => isOfShape(key) && (key !== 'id' || isNew(value)));
    if (!attributes.has('r:id')) return name === 'v:imagedata' ? [] : [as(node, kept)];
    const at = picture(attributes.get('r:id'));
    if (at === undefined) return name === 'v:imagedata' ? [] : [as(node, kept)];
    return [as(node, [...kept, ['r:id', pictureRelation(at)]])];
  }

  const blocks = endingInParagraph(inside(root), () => paragraph({ ...root, name: 'w:p', children: [] }));
  if (!blocks.some(saysSomething)) return null;
  const xml = blocks.map(xmlOf).join('');
  return { part: { xml, pictures: [...used], numbersPages }, blocks };
}

/** Word opens no header whose last piece is a table. */
function endingInParagraph(blocks: XmlNode[], empty: () => XmlNode): XmlNode[] {
  return blocks.at(-1)?.name === 'w:p' ? blocks : [...blocks, empty()];
}

function isOfShape(key: string): boolean {
  if (key.startsWith('o:')) return /^o:(sp(t|id)|allow\w+|title|hr\w*|connecttype)$/.test(key);
  return !key.includes(':') && !/^(href|target|src|ID)$/.test(key);
}

function saysSomething(block: XmlNode): boolean {
  for (const { name, children } of everyNode(block)) {
    if (name === 'w:drawing' || name === 'w:pict') return true;
    if (name === 'w:t' && children.some(({ text: said }) => said.trim() !== '')) return true;
  }
  return false;
}

function valued(name: string, value: string): XmlNode {
  return { name, text: '', attributes: new Map([['w:val', value]]), children: [] };
}
