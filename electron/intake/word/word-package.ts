import { fileKindOf } from '#electron/intake/file-kind.ts';
import { Refusal } from '#electron/intake/refusal.ts';
import { inflate } from '#electron/intake/workbook/inflate.ts';
import { readZipDirectory } from '#electron/intake/workbook/zip-directory.ts';
import { childrenOf, type XmlNode, xmlTree } from './xml-tree.ts';

/** What a part points at: another part of the file, or something outside it. */
export interface Relation {
  kind: string;
  target: string;
  isOutside: boolean;
}

/** The parts of a Word file that may be read. */
export interface WordPackage {
  /** The part with the text. */
  document: string;
  tree(part: string): XmlNode | undefined;
  bytes(part: string): Buffer | undefined;
  relations(part: string): ReadonlyMap<string, Relation>;
}

/** What is wrong with a file that is opened as a Word file, whatever it is wanted for. */
export type WordFault = 'no-word-file' | 'no-document' | 'macros' | 'hostile';

/**
 * Opens a Word file from outside: what it is by its bytes, whether its zip is as it should be, that no part of it
 * holds a program or declares a document type. Throws a Refusal (security finding 14).
 */
export function openWordFile(bytes: Buffer, refuse: (why: WordFault) => Refusal): WordPackage {
  const file = fileKindOf(bytes);
  if (file.kind === 'refused') throw new Refusal(file.problem);
  if (file.kind === 'text') throw refuse('no-word-file');
  const entries = new Map(readZipDirectory(bytes).map((entry) => [entry.name, entry]));
  if (!entries.has('[Content_Types].xml')) throw refuse('no-word-file');
  const part = (name: string) => {
    const entry = entries.get(name);
    return entry && inflate(bytes, entry);
  };
  if ([...entries.keys()].some((name) => /(^|\/)vba(Project|Data)\.(bin|xml)$/i.test(name))) throw refuse('macros');
  if (/macroEnabled/i.test(part('[Content_Types].xml')?.toString('utf8') ?? '')) throw refuse('macros');
  const text = (name: string) => {
    const found = part(name);
    if (!found) return undefined;
    if (/<!(DOCTYPE|ENTITY)/i.test(found.toString('latin1'))) throw refuse('hostile');
    return new TextDecoder('utf-8', { fatal: true }).decode(found);
  };
  const tree = (name: string) => {
    const xml = text(name);
    return xml === undefined ? undefined : xmlTree(xml);
  };
  const relations = (of: string) => {
    const [folder, name] = splitPath(of);
    const root = tree(`${folder}_rels/${name}.rels`);
    return new Map(
      childrenOf(root, 'Relationship').map((each) => [each.attributes.get('Id') ?? '', relationOf(each, folder)]),
    );
  };
  const [start] = [...relations('').values()].filter(({ kind, isOutside }) => kind === 'officeDocument' && !isOutside);
  const document = start?.target ?? 'word/document.xml';
  if (!entries.has(document)) throw refuse(entries.has('xl/workbook.xml') ? 'no-word-file' : 'no-document');
  return { document, tree, bytes: part, relations };
}

function relationOf({ attributes }: XmlNode, folder: string): Relation {
  const target = attributes.get('Target') ?? '';
  const isOutside = attributes.get('TargetMode') === 'External';
  return {
    kind: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
    target: isOutside ? target : insideOf(target, folder),
    isOutside,
  };
}

function insideOf(target: string, folder: string): string {
  const whole = target.startsWith('/') ? target.slice(1) : folder + target;
  const path: string[] = [];
  for (const piece of whole.split('/')) {
    if (piece === '..') path.pop();
    else if (piece !== '.') path.push(piece);
  }
  return path.join('/');
}

function splitPath(path: string): [folder: string, name: string] {
  const at = path.lastIndexOf('/') + 1;
  return [path.slice(0, at), path.slice(at)];
}
