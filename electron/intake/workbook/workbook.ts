import { posix } from 'node:path';
import type { SerialsFrom } from '#domain/staff-list/cells.ts';
import type { LeftOut, SheetWarning } from '#domain/staff-list/sheet.ts';
import type { WorkbookParts } from '#electron/intake/guard.ts';
import { limits } from '#electron/intake/limits.ts';
import { Refusal } from '#electron/intake/refusal.ts';
import { attributesOf, xmlTags } from './xml-tags.ts';

/** A worksheet of a workbook: what it is called, and the name of its part. */
export interface WorksheetPlace {
  name: string;
  hidden: boolean;
  part: string;
}

/** What a workbook says about itself. */
export interface Workbook {
  sheets: WorksheetPlace[];
  serialsFrom: SerialsFrom;
  /** Names of the parts with the shared strings and the styles, where it has them. */
  strings: string | undefined;
  styles: string | undefined;
}

/**
 * Finds the worksheets by following the relations from the root, as the standard has it (ECMA-376 part 2, 9), because
 * report writers name their parts as they like. Chart sheets are passed over. Refuses more sheets than the limit and
 * macros that the content types admit to (X12, X25).
 */
export function readWorkbook(parts: WorkbookParts): Workbook {
  if (/macroEnabled/i.test(parts.text('[Content_Types].xml') ?? '')) throw new Refusal({ code: 'file-macros' });
  const root = readRelations(parts, '').find(({ type }) => type === 'officeDocument');
  const xml = root && parts.text(root.target);
  if (!root || xml === undefined) throw new Refusal({ code: 'file-damaged' });
  const relations = readRelations(parts, root.target);
  const sheets: WorksheetPlace[] = [];
  let serialsFrom: SerialsFrom = 1900;
  for (const tag of xmlTags(xml)) {
    if (tag.kind === 'close') continue;
    const attributes = tag.name === 'sheet' || tag.name === 'workbookPr' ? attributesOf(tag) : undefined;
    if (tag.name === 'workbookPr' && isTrue(attributes?.get('date1904'))) serialsFrom = 1904;
    if (tag.name !== 'sheet') continue;
    const relation = relations.find(({ id }) => id === attributes?.get('id'));
    if (!relation) throw new Refusal({ code: 'file-damaged' });
    const hidden = (attributes?.get('state') ?? 'visible') !== 'visible';
    if (relation.type === 'worksheet')
      sheets.push({ name: attributes?.get('name') ?? '', hidden, part: relation.target });
  }
  if (sheets.length > limits.sheets) throw new Refusal({ code: 'file-too-many', what: 'sheets', most: limits.sheets });
  const partOf = (type: string) => relations.find((relation) => relation.type === type)?.target;
  return { sheets, serialsFrom, strings: partOf('sharedStrings'), styles: partOf('styles') };
}

/** 'true' as XML writes it. */
export function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true' || attribute === 'on';
}

interface Relation {
  id: string;
  /** The last word of its type, which the transitional and the strict standard share. */
  type: string;
  target: string;
}

function readRelations(parts: WorkbookParts, of: string): Relation[] {
  const folder = of.slice(0, of.lastIndexOf('/') + 1);
  const xml = parts.text(`${folder}_rels/${of.slice(folder.length)}.rels`) ?? '';
  const relations: Relation[] = [];
  for (const tag of xmlTags(xml)) {
    if (tag.name !== 'Relationship' || tag.kind === 'close') continue;
    const attributes = attributesOf(tag);
    const target = unescapedTarget(attributes.get('Target') ?? '').replaceAll('\\', '/');
    relations.push({
      id: attributes.get('Id') ?? '',
      type: attributes.get('Type')?.split('/').at(-1) ?? '',
      target: target.startsWith('/') ? posix.normalize(target).slice(1) : posix.join(folder, target),
    });
  }
  return relations;
}

/** A target is written as an address of the web: 'sheet%201.xml'. One that is none stays as it is. */
function unescapedTarget(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

const leftOutParts: readonly (readonly [part: RegExp, what: LeftOut])[] = [
  [/^xl\/comments[^/]*\.xml$|^xl\/comments\//i, 'comments'],
  [/^xl\/media\//i, 'pictures'],
  [/^xl\/externalLinks\/[^/]*\.xml$/i, 'links-to-other-files'],
  [/^xl\/(connections\.xml$|queryTables\/)/i, 'connections'],
  [/^xl\/embeddings\//i, 'embedded-files'],
  [/^customXml\/item\d*\.xml$/i, 'custom-data'],
];

/** What else lies in the workbook and is never read, nor ever fetched (X13, X24). */
export function leftOutOf(parts: WorkbookParts): SheetWarning[] {
  return leftOutParts.flatMap(([part, what]) => {
    const names = parts.names.filter((name) => part.test(name));
    const count = what === 'comments' ? countComments(parts, names) : names.length;
    return count > 0 ? [{ code: 'left-out', what, count } satisfies SheetWarning] : [];
  });
}

function countComments(parts: WorkbookParts, names: readonly string[]): number {
  const tags = names.flatMap((name) => [...xmlTags(parts.text(name) ?? '')]);
  return tags.filter(({ name, kind }) => name === 'comment' && kind === 'open').length;
}
