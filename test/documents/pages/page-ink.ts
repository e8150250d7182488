import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Where the ink of a page lies, between its margins. */
export interface PageInk {
  /** The lowest ink above the footer, as a part of the height between the margins: 0 for a page that is blank. */
  full: number;
  isLandscape: boolean;
}

const DOTS_PER_INCH = 40;
const dots = (millimetres: number): number => Math.round((millimetres / 25.4) * DOTS_PER_INCH);

/** What is lighter than this is paper: the faintest line is darker. */
const PAPER = 245;

/** The margins of templates/house-style.ts in millimetres; the running header stands above them, the footer below. */
const upright = { top: 22, topOfFirst: 15, bottom: 22 };
const landscape = { top: 18, topOfFirst: 13, bottom: 18 };

/** The pages of a PDF file, in their order. Throws where poppler cannot read it. */
export function pagesOf(file: string): PageInk[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'reviewbook-pages-'));
  try {
    const made = spawnSync('pdftoppm', ['-gray', '-r', String(DOTS_PER_INCH), file, path.join(folder, 'page')]);
    if (made.status !== 0) throw new Error(`${file}: ${made.stderr.toString()}`);
    const pictures = readdirSync(folder).toSorted(); // poppler numbers them in one width
    return pictures.map((name, at) => inkOf(readFileSync(path.join(folder, name)), at === 0));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The ink of a page as a grey picture in the format PGM: 'P5', width, height and depth, then a byte for each dot. */
function inkOf(picture: Buffer, isFirst: boolean): PageInk {
  const head = /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(picture.subarray(0, 40).toString('latin1'));
  if (!head) throw new Error('not a PGM picture');
  const [width, height] = [Number(head[1]), Number(head[2])];
  const rows = picture.subarray(head[0].length);
  const isLandscape = width > height;
  const margins = isLandscape ? landscape : upright;
  const top = dots(isFirst ? margins.topOfFirst : margins.top);
  const bottom = height - dots(margins.bottom);
  let lowest = bottom;
  while (lowest > top && !rows.subarray(lowest * width, (lowest + 1) * width).some((grey) => grey < PAPER)) lowest--;
  return { full: (lowest - top) / (bottom - top), isLandscape };
}
