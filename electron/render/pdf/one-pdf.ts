import type { Language } from '#domain/text/bilingual.ts';
import { languageTags } from '#electron/render/spoken.ts';
import { type PdfFile, readPdf } from './read-pdf.ts';

/** A paper that is to stand in one file with others: what a reader's list of contents calls it, and its own PDF. */
export interface PaperPdf {
  title: string;
  bytes: Uint8Array;
}

/** What the file of all is called, its main language, and whether each paper begins on a sheet of its own. */
interface OnePdf {
  title: string;
  language: Language;
  /** Printed on both sides, nobody's paper begins on the back of another's. */
  onNewSheet: boolean;
}

const [CATALOGUE, PAGES, INFO, STRUCTURE, OUTLINES, ALL] = [1, 2, 3, 4, 5, 6] as const;
const FIRST_FREE = 7;

/**
 * Several papers as one PDF file, in their order: each on pages of its own with its own page numbers, its heading structure
 * kept, and in the list of contents by its title.
 */
export async function onePdf(
  papers: readonly PaperPdf[],
  { title, language, onNewSheet }: OnePdf,
): Promise<Uint8Array> {
  const out = writer();
  let free = FIRST_FREE;
  const taken: (ReturnType<typeof numbered> & { file: PdfFile; name: string })[] = [];
  for (const [index, { bytes, title: name }] of papers.entries()) {
    await breath();
    const file = readPdf(bytes);
    const paper = numbered(file, index, free);
    free += paper.count;
    taken.push({ ...paper, file, name });
  }
  const kids: string[] = [];
  let [pageCount, parentKeys] = [0, 0];
  const [structured, parents, ids]: [string[], string[], string[]] = [[], [], []];
  for (const [index, paper] of taken.entries()) {
    await breath();
    const { file, number, said, pages, structure, outlines } = paper;
    const dropped = new Set([file.root.number, file.info, structure?.number, ...treeNumbers(file, structure)]);
    const rewrite = (text: string) => said(text, parentKeys);
    for (const object of file.objects.values()) {
      if (dropped.has(object.number) || object.number === outlines?.number) continue;
      const text = rewrite(object.text);
      const isPages = object.number === pages.number;
      out.object(number(object.number), isPages ? withEntry(text, `/Parent ${PAGES} 0 R`) : text, object.stream);
    }
    const itemOf = (at: number) => taken[at]?.outline;
    out.object(
      paper.outline,
      outlineItem({
        ...paper,
        text: outlines ? rewrite(outlines.text) : '',
        before: itemOf(index - 1),
        after: itemOf(index + 1),
      }),
    );
    kids.push(`${number(pages.number)} 0 R`);
    const count = Number(/\/Count (\d+)/.exec(pages.text)?.[1]);
    pageCount += count;
    if (onNewSheet && count % 2 === 1 && index < taken.length - 1) {
      kids.push(`${free} 0 R`);
      out.object(free, `<</Type /Page /Parent ${PAGES} 0 R /MediaBox [0 0 595.92 842.88] /Resources <<>>>>`);
      free += 1;
      pageCount += 1;
    }
    if (structure) {
      structured.push(...kidsOf(rewrite(structure.text)));
      for (const leaf of leavesOf(file, structure.text, 'ParentTree', 'Nums'))
        parents.push(parentsIn(rewrite(leaf), parentKeys));
      for (const leaf of leavesOf(file, structure.text, 'IDTree', 'Names')) ids.push(listIn(rewrite(leaf), 'Names'));
      parentKeys += Number(/\/ParentTreeNextKey (\d+)/.exec(structure.text)?.[1] ?? 0);
    }
  }
  const [first, last] = [taken[0]?.outline ?? 0, taken.at(-1)?.outline ?? 0];
  out.object(
    CATALOGUE,
    `<</Type /Catalog /Pages ${PAGES} 0 R /MarkInfo <</Marked true>> /StructTreeRoot ${STRUCTURE} 0 R /Outlines ${OUTLINES} 0 R ` +
      `/PageMode /UseOutlines /ViewerPreferences <</DisplayDocTitle true${onNewSheet ? ' /Duplex /DuplexFlipLongEdge' : ''}>> ` +
      `/Lang (${languageTags[language]})>>`,
  );
  out.object(PAGES, `<</Type /Pages /Count ${pageCount} /Kids [${kids.join(' ')}]>>`);
  out.object(INFO, `<</Title ${textString(title)} /Producer (Reviewbook)>>`);
  out.object(
    STRUCTURE,
    `<</Type /StructTreeRoot /K ${ALL} 0 R /ParentTreeNextKey ${parentKeys} ` +
      `/ParentTree <</Nums [${parents.join(' ')}]>> /IDTree <</Names [${ids.join(' ')}]>>>>`,
  );
  out.object(ALL, `<</Type /StructElem /S /Document /P ${STRUCTURE} 0 R /K [${structured.join(' ')}]>>`);
  out.object(OUTLINES, `<</Type /Outlines /First ${first} 0 R /Last ${last} 0 R /Count ${taken.length}>>`);
  return out.file();
}

/** What else is asked for is answered between two papers. */
function breath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** A paper's objects under the numbers that they have in the file of all. */
function numbered(file: PdfFile, index: number, from: number) {
  const { root } = file;
  const named = (name: string) => {
    const number = new RegExp(`/${name} (\\d+) 0 R`).exec(root.text)?.[1];
    return number === undefined ? undefined : file.objects.get(Number(number));
  };
  const [pages, structure, outlines] = [named('Pages'), named('StructTreeRoot'), named('Outlines')];
  if (!pages) throw new Error('a PDF without pages');
  const numbers = new Map([...file.objects.keys()].map((old, at) => [old, from + at]));
  const outline = outlines ? (numbers.get(outlines.number) ?? from) : from + numbers.size;
  if (structure) numbers.set(structure.number, ALL);
  const number = (old: number): number => numbers.get(old) ?? 0;
  const firstPage = number(Number(/\/Kids \[(\d+) 0 R/.exec(pages.text)?.[1]));
  // what names a cell of a table is its own in each paper, and the names of all stand in their order
  const ownNames = `(paper${String(index).padStart(5, '0')}-`;
  const said = (text: string, parentKeys: number): string =>
    text.replace(pieces, (piece: string, parent?: string, key?: string, reference?: string) => {
      if (reference !== undefined) return `${number(Number(reference))} 0 R`;
      if (parent !== undefined) return `${parent} ${Number(key) + parentKeys}`;
      return cellName.test(piece) ? ownNames + piece.slice(1) : piece;
    });
  return { number, said, pages, structure, outlines, outline, firstPage, count: file.objects.size + 1 };
}

/** Whole strings first, so that nothing inside one is taken for a reference. */
const pieces = /\((?:\\[\s\S]|[^()\\])*\)|(\/StructParents?) (\d+)|(\d+) 0 R\b/g;
const cellName = /^\(node\d+\)$/;

function outlineItem(item: {
  name: string;
  firstPage: number;
  text: string;
  before: number | undefined;
  after: number | undefined;
}): string {
  const { name, firstPage, text, before, after } = item;
  const ends = /\/First \d+ 0 R\s*\/Last \d+ 0 R/.exec(text)?.[0];
  const count = /\/Count (\d+)/.exec(text)?.[1];
  return [
    `<</Title ${textString(name)} /Parent ${OUTLINES} 0 R /Dest [${firstPage} 0 R /Fit]`,
    before === undefined ? '' : `/Prev ${before} 0 R`,
    after === undefined ? '' : `/Next ${after} 0 R`,
    // shut, so that the list begins with one line a paper
    ends === undefined ? '' : `${ends} /Count -${count}`,
    '>>',
  ].join(' ');
}

/** What stands directly under the root of a structure. */
function kidsOf(text: string): string[] {
  const several = /\/K \[([^\]]*)\]/.exec(text)?.[1];
  return (several ?? /\/K (\d+ 0 R)/.exec(text)?.[1] ?? '').match(/\d+ 0 R/g) ?? [];
}

/** The texts of the leaves of one of a structure's two trees. */
function leavesOf(file: PdfFile, root: string, tree: 'ParentTree' | 'IDTree', leaf: 'Nums' | 'Names'): string[] {
  return branchesOf(file, root, tree).flatMap(({ text }) => (text.includes(`/${leaf} [`) ? [text] : []));
}

function branchesOf(file: PdfFile, root: string, tree: 'ParentTree' | 'IDTree'): { number: number; text: string }[] {
  const top = new RegExp(`/${tree} (\\d+) 0 R`).exec(root)?.[1];
  const open = top === undefined ? [] : [Number(top)];
  const found: { number: number; text: string }[] = [];
  for (let number = open.shift(); number !== undefined; number = open.shift()) {
    const branch = file.objects.get(number);
    if (!branch) continue;
    found.push(branch);
    const kids = /\/Kids \[([^\]]*)\]/.exec(branch.text)?.[1]?.matchAll(/(\d+) 0 R/g) ?? [];
    open.push(...[...kids].map((kid) => Number(kid[1])));
  }
  return found;
}

/** The objects of the two trees of a structure, whose leaves are written anew for all papers. */
function treeNumbers(file: PdfFile, structure: { text: string } | undefined): number[] {
  if (!structure) return [];
  return (['ParentTree', 'IDTree'] as const).flatMap((tree) =>
    branchesOf(file, structure.text, tree).map(({ number }) => number),
  );
}

function listIn(text: string, name: string): string {
  const from = text.indexOf(`/${name} [`) + name.length + 3;
  return text.slice(from, text.lastIndexOf(']'));
}

/** What belongs to which key, its keys counted on after those of the papers before. */
function parentsIn(text: string, parentKeys: number): string {
  return listIn(text, 'Nums').replace(
    /(\d+) (\d+ 0 R)/g,
    (_pair, key: string, of: string) => `${Number(key) + parentKeys} ${of}`,
  );
}

function withEntry(dictionary: string, entry: string): string {
  return `${dictionary.slice(0, dictionary.lastIndexOf('>>'))} ${entry}>>`;
}

/** A text of any language, as a PDF has it. */
function textString(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}

function writer() {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xd3\xeb\xe9\xe1\n', 'latin1')];
  const places = new Map<number, number>();
  let at = parts[0]?.length ?? 0;
  const put = (part: Buffer): void => {
    parts.push(part);
    at += part.length;
  };
  return {
    object: (number: number, text: string, stream: Buffer | null = null): void => {
      places.set(number, at);
      put(Buffer.from(`${number} 0 obj\n${text}${stream ? ' stream\n' : '\n'}`, 'latin1'));
      if (stream) {
        put(stream);
        put(Buffer.from('\nendstream\n', 'latin1'));
      }
      put(Buffer.from('endobj\n', 'latin1'));
    },
    file: (): Uint8Array => {
      const size = Math.max(...places.keys()) + 1;
      const table = at;
      const lines = Array.from({ length: size }, (_, number) => {
        const place = places.get(number);
        return place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`;
      });
      const end = `trailer\n<</Size ${size} /Root ${CATALOGUE} 0 R /Info ${INFO} 0 R>>\nstartxref\n${table}\n%%EOF\n`;
      put(Buffer.from(`xref\n0 ${size}\n${lines.join('')}${end}`, 'latin1'));
      return Buffer.concat(parts);
    },
  };
}
