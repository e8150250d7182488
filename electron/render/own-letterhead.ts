import { letterheadShape } from '#db/stored/school.ts';
import type { HeadBlock, HeadLine, LetterheadFile } from '#domain/letterhead.ts';
import type { Letterhead } from '#templates/blocks.ts';
import { houseStyle } from '#templates/house-style.ts';

const read = new WeakMap<Uint8Array, LetterheadFile>();

/** The letterhead of the school's own that a paper carries; undefined for the usual one. */
export function ownLetterhead({ own }: Letterhead): LetterheadFile | undefined {
  if (!own) return undefined;
  const known = read.get(own) ?? letterheadShape.read(new TextDecoder().decode(own));
  read.set(own, known);
  return known;
}

/** How high the head of a page is that shows a letterhead, in millimetres; of a guess at most as good as the font is known. */
export function headHeight({ page: { head } }: LetterheadFile): number {
  return head.reduce((sum, block) => sum + blockHeight(block), 0);
}

const MM_PER_POINT = 25.4 / 72;

function blockHeight(block: HeadBlock): number {
  if (!('cells' in block)) return lineHeight(block);
  return Math.max(0, ...block.cells.map(({ lines }) => lines.reduce((sum, line) => sum + lineHeight(line), 0)));
}

function lineHeight({ groups }: HeadLine): number {
  const heights = groups
    .flat()
    .map((piece) =>
      'text' in piece ? (piece.size ?? houseStyle.size.body) * houseStyle.lineHeight * MM_PER_POINT : piece.height,
    );
  return Math.max(0, ...heights);
}
