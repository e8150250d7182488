import type { HeadBlock, HeadLine, HeadPiece } from '#domain/letterhead.ts';
import { childAt, childrenOf, everyNode, type XmlNode } from '#electron/intake/word/xml-tree.ts';
import { type LetterheadStyles, type Looks, looksIn } from './styles.ts';

/** What a page shows of a header or footer, and the words that lie across it. */
export interface PageBlocks {
  blocks: HeadBlock[];
  watermark: string | null;
}

const MM_PER_EMU = 1 / 36_000;
const MM_PER_POINT = 25.4 / 72;
/** No picture of a page's head is wider than its text. */
const MOST_WIDTH = 170;

/**
 * The paragraphs, tables, text boxes and pictures of a part that was cleaned, as a page shows them. A line that holds the
 * number of the page is left off: the page prints that itself.
 */
export function pageBlocksOf(nodes: readonly XmlNode[], styles: LetterheadStyles): PageBlocks {
  let watermark: string | null = null;

  function blocksOf(node: XmlNode): HeadBlock[] {
    if (node.name === 'w:p') return linesOf(node);
    if (node.name === 'w:tbl') return childrenOf(node, 'w:tr').map((row) => rowOf(row, widthsOf(node)));
    return [];
  }

  function rowOf(row: XmlNode, widths: readonly number[]): HeadBlock {
    const cells = childrenOf(row, 'w:tc');
    let column = 0;
    const shares = cells.map((cell) => {
      const spans = Number(childAt(cell, 'w:tcPr', 'w:gridSpan')?.attributes.get('w:val') ?? 1) || 1;
      const own = widths.slice(column, column + spans).reduce((sum, width) => sum + width, 0);
      column += spans;
      return own;
    });
    const whole = shares.reduce((sum, share) => sum + share, 0);
    return {
      cells: cells.map((cell, at) => ({
        share: Math.round(whole > 0 ? ((shares[at] ?? 0) * 100) / whole : 100 / cells.length),
        lines: linesIn(cell),
      })),
    };
  }

  function linesIn(node: XmlNode): HeadLine[] {
    return node.children.flatMap((child) => {
      if (child.name === 'w:p') return linesOf(child);
      // a table inside a cell is read row by row
      return child.name === 'w:tbl' ? [...everyNode(child)].filter(({ name }) => name === 'w:p').flatMap(linesOf) : [];
    });
  }

  function linesOf(paragraph: XmlNode): HeadLine[] {
    const style = childAt(paragraph, 'w:pPr', 'w:pStyle')
      ?.attributes.get('w:val')
      ?.replace(/^Letterhead-/, '');
    const looks = { ...styles.looksOf(style), ...looksIn(childAt(paragraph, 'w:pPr')) };
    const lines: HeadPiece[][][] = [[[]]];
    const boxes: HeadLine[] = [];
    let isNumbered = false;

    const add = (piece: HeadPiece) => lines.at(-1)?.at(-1)?.push(piece);
    const readRun = (run: XmlNode) => {
      const of = { ...looks, ...looksIn(childAt(run, 'w:rPr')) };
      for (const child of run.children) readPiece(child, of);
    };
    const readPiece = (node: XmlNode, of: Looks) => {
      if (node.name === 'w:t') add(words(node.children.map(({ text }) => text).join(''), of));
      else if (node.name === 'w:noBreakHyphen') add(words('\u2011', of));
      else if (node.name === 'w:tab' || node.name === 'w:ptab') lines.at(-1)?.push([]);
      else if (node.name === 'w:br' || node.name === 'w:cr') lines.push([[]]);
      else if (node.name === 'w:fldChar') isNumbered = true;
      else if (/^(w:drawing|w:pict|mc:AlternateContent)$/.test(node.name)) readDrawn(node);
    };
    const readDrawn = (node: XmlNode) => {
      const all = [...everyNode(node)];
      const across = all.find(({ attributes }) => attributes.has('string'))?.attributes.get('string');
      if (across) {
        watermark ??= across;
        return;
      }
      const shown =
        node.name === 'mc:AlternateContent' ? [...everyNode(childrenOf(node, 'mc:Choice')[0] ?? node)] : all;
      const picture = pictureIn(shown);
      if (picture) add(picture);
      for (const box of shown) if (box.name === 'w:txbxContent') boxes.push(...linesIn(box));
    };

    for (const child of paragraph.children) {
      if (child.name === 'w:r') readRun(child);
      else if (child.name === 'w:fldSimple') isNumbered = true;
      else if (child.name === 'mc:AlternateContent') readDrawn(child);
    }
    const align = looks.align === 'center' ? 'center' : /^(right|end)$/.test(looks.align ?? '') ? 'right' : 'left';
    const own = isNumbered ? [] : lines.map((groups): HeadLine => ({ align, groups }));
    return [...own, ...boxes].filter(saysSomething);
  }

  const blocks = nodes.flatMap(blocksOf);
  return { blocks, watermark };
}

function words(text: string, { bold = false, italic = false, size, colour }: Looks): HeadPiece {
  return { text, bold, italic, size: size ?? null, colour: colour ?? null };
}

function saysSomething({ groups }: HeadLine): boolean {
  return groups.some((pieces) => pieces.some((piece) => 'picture' in piece || piece.text.trim() !== ''));
}

function widthsOf(table: XmlNode): number[] {
  return childrenOf(childAt(table, 'w:tblGrid'), 'w:gridCol').map(
    ({ attributes }) => Number(attributes.get('w:w')) || 0,
  );
}

function pictureIn(nodes: readonly XmlNode[]): HeadPiece | undefined {
  const held = nodes.find(({ name }) => name === 'a:blip' || name === 'v:imagedata');
  const relation = held?.attributes.get('r:embed') ?? held?.attributes.get('r:id');
  const extent = nodes.find(({ name }) => name === 'wp:extent')?.attributes;
  const style = nodes.find(({ name }) => name === 'v:shape')?.attributes.get('style') ?? '';
  const inStyle = (side: string) =>
    Number(new RegExp(`(?:^|;)\\s*${side}:\\s*([\\d.]+)pt`).exec(style)?.[1] ?? 0) * MM_PER_POINT;
  const width = extent ? Number(extent.get('cx')) * MM_PER_EMU : inStyle('width');
  const height = extent ? Number(extent.get('cy')) * MM_PER_EMU : inStyle('height');
  if (!relation || !(width > 0) || !(height > 0)) return undefined;
  const scale = Math.min(1, MOST_WIDTH / width);
  return { picture: Number(relation.replace(/^own/, '')), width: width * scale, height: height * scale };
}
