import { Refusal } from '#electron/intake/refusal.ts';
import { attributesOf, xmlTags } from '#electron/intake/workbook/xml-tags.ts';

/** An element by its usual prefix (`w:p`), whatever prefix the file gave its namespace; text is an element without a name. */
export interface XmlNode {
  name: string;
  attributes: Map<string, string>;
  children: XmlNode[];
  /** Of text only: as it is read, entities resolved. */
  text: string;
}

/** The namespaces of which anything is taken, by the prefix under which it is written again. */
export const namespaces: Readonly<Record<string, string>> = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  w10: 'urn:schemas-microsoft-com:office:word',
};

const prefixOf: ReadonlyMap<string, string> = new Map(
  Object.entries(namespaces).map(([prefix, address]) => [address, prefix]),
);

/**
 * An XML part as a tree. What belongs to no namespace that is taken has the prefix `?`; what has no prefix keeps none.
 * Throws a Refusal for a part that is none.
 */
export function xmlTree(xml: string): XmlNode {
  const root: XmlNode = { name: '', attributes: new Map(), children: [], text: '' };
  const open: { node: XmlNode; prefixes: ReadonlyMap<string, string> }[] = [{ node: root, prefixes: new Map() }];
  for (const tag of xmlTags(xml)) {
    const { node: parent, prefixes } = open.at(-1) ?? { node: root, prefixes: new Map<string, string>() };
    if (tag.textBefore !== '') parent.children.push(textNode(tag.textBefore));
    if (tag.kind === 'close') {
      open.pop();
      continue;
    }
    const written = attributesOf(tag, true);
    const known = new Map(prefixes);
    for (const [name, value] of written) {
      if (name === 'xmlns') known.set('', value);
      else if (name.startsWith('xmlns:')) known.set(name.slice(6), value);
    }
    const node: XmlNode = { name: usual(tag.prefix, tag.name, known), attributes: new Map(), children: [], text: '' };
    for (const [name, value] of written) {
      if (name === 'xmlns' || name.startsWith('xmlns:')) continue;
      const [prefix, local] = name.includes(':') ? name.split(':', 2) : [undefined, name];
      node.attributes.set(prefix === undefined ? name : usual(prefix, local ?? '', known), value);
    }
    parent.children.push(node);
    if (tag.kind === 'open') open.push({ node, prefixes: known });
  }
  const [top] = root.children.filter(({ name }) => name !== '');
  if (!top) throw new Refusal({ code: 'file-damaged' });
  return top;
}

function usual(prefix: string, local: string, prefixes: ReadonlyMap<string, string>): string {
  if (prefix === 'xml') return `xml:${local}`; // declared by XML itself
  const address = prefixes.get(prefix);
  if (address === undefined) return prefix === '' ? local : `?:${local}`;
  const known = prefixOf.get(address);
  if (known !== undefined) return `${known}:${local}`;
  return prefix === '' ? local : `?:${local}`;
}

/** Text of its own. */
export function textNode(written: string): XmlNode {
  return { name: '', attributes: new Map(), children: [], text: resolved(written) };
}

function resolved(written: string): string {
  if (!written.includes('&')) return written;
  // read as an attribute is, whose quotes it may hold
  const tag = {
    name: 'x',
    prefix: '',
    kind: 'empty',
    textBefore: '',
    written: ` x="${written.replaceAll('"', '&quot;')}"`,
  } as const;
  return attributesOf(tag).get('x') ?? '';
}

/** The children of a node that are called so. */
export function childrenOf(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** The first child along a path of names. */
export function childAt(node: XmlNode | undefined, ...path: string[]): XmlNode | undefined {
  return path.reduce((at, name) => at?.children.find((child) => child.name === name), node);
}

/** A node and everything in it, in the order of the file. */
export function* everyNode(node: XmlNode): Generator<XmlNode> {
  yield node;
  for (const child of node.children) yield* everyNode(child);
}

/** A node as XML, with the usual prefixes; its namespaces are declared by whoever writes the root. */
export function xmlOf({ name, attributes, children, text }: XmlNode): string {
  if (name === '') return escaped(text);
  const said = [...attributes].map(([key, value]) => ` ${key}="${escaped(value).replaceAll('"', '&quot;')}"`).join('');
  return children.length === 0 ? `<${name}${said}/>` : `<${name}${said}>${children.map(xmlOf).join('')}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
