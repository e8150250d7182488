import { isDay } from '#domain/days/dates.ts';
import type { FormFile } from '#domain/returned/form-file.ts';
import type { WordPackage } from '#electron/intake/word/word-package.ts';
import { childrenOf, type XmlNode } from '#electron/intake/word/xml-tree.ts';
import { refuseForm } from './refuse-form.ts';

/** What a tag of the file stands for. */
export interface MappedBox {
  tag: string;
  address: string;
  value?: string;
  was?: string;
}

export interface FormMap extends Pick<FormFile, 'record' | 'form' | 'policy' | 'madeOn'> {
  boxes: MappedBox[];
}

/** The shapes of the map that are read; the second says when the file was made, and what stood in each box. */
const SHAPES: readonly string[] = ['1', '2'];
/** So many parts a file may have before its map is looked for no more. */
const MOST_PARTS = 20;

/** The map of a form that the program made; undefined where the file has none. Refuses one of a later shape. */
export function formMapOf(file: WordPackage): FormMap | undefined {
  const named = [...file.relations(file.document).values()]
    .filter(({ kind, isOutside }) => kind === 'customXml' && !isOutside)
    .map(({ target }) => target);
  // some programs keep the part and forget who points at it
  const usual = Array.from({ length: MOST_PARTS }, (_, at) => `customXml/item${at + 1}.xml`);
  for (const part of new Set([...named, ...usual])) {
    const root = isMap(file, part) ? file.tree(part) : undefined;
    if (root !== undefined && localName(root) === 'form') return mapIn(root);
  }
  return undefined;
}

function isMap(file: WordPackage, part: string): boolean {
  return file.bytes(part)?.includes('urn:reviewbook:form') ?? false;
}

function localName({ name }: XmlNode): string {
  return name.slice(name.indexOf(':') + 1);
}

function mapIn(root: XmlNode): FormMap {
  const said = (name: string) => root.attributes.get(name) ?? '';
  if (!SHAPES.includes(said('shape'))) throw refuseForm('newer');
  const made = said('made');
  return {
    record: said('record') === '' ? null : said('record'),
    form: said('form'),
    policy: { id: said('policy'), version: Number(said('version')) },
    madeOn: isDay(made) ? made : null,
    boxes: root.children
      .filter((child) => localName(child) === 'box')
      .flatMap(({ attributes }) => {
        const [tag, address] = [attributes.get('tag'), attributes.get('address')];
        const [value, was] = [attributes.get('value'), attributes.get('was')];
        if (tag === undefined || address === undefined) return [];
        return [{ tag, address, ...(value !== undefined && { value }), ...(was !== undefined && { was }) }];
      }),
  };
}

/** Whether a document has boxes as the program's forms have: tags or bookmarks that are called 'b1', 'b2' … */
export function looksLikeOurs(root: XmlNode): boolean {
  const isTagged = (node: XmlNode): boolean =>
    (node.name === 'w:tag' && /^b\d+$/.test(node.attributes.get('w:val') ?? '')) ||
    (node.name === 'w:bookmarkStart' && /^b\d+$/.test(node.attributes.get('w:name') ?? '')) ||
    node.children.some(isTagged);
  return childrenOf(root, 'w:body').some(isTagged);
}
