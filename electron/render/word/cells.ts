import type { IParagraphOptions, Paragraph, ParagraphChild } from 'docx';
import type { PrintedLine } from '#electron/render/spoken.ts';
import { houseStyle } from '#templates/house-style.ts';
import { textControl } from './controls.ts';
import { type RunLook, WordParagraph } from './looks.ts';
import { twips } from './measures.ts';
import { pieceRuns, type WordContext } from './runs.ts';

/** Between two lines of a cell that say two things, in millimetres. */
const LINES_APART = 1;

/** The paragraphs of a cell: a paragraph for each line, in the style of tables unless another is given. */
export function cellParagraphs(
  lines: readonly PrintedLine[],
  context: WordContext & { asks?: string },
  options: Omit<IParagraphOptions, 'children' | 'text' | 'run'> = {},
  run: RunLook = {},
): Paragraph[] {
  const base = { style: 'TableText', ...options };
  if (lines.length === 0) return [new WordParagraph(base)];
  const only = lines.length === 1;
  return lines.map((line, at) => {
    const beside = only || line.address !== null ? run : { ...run, color: houseStyle.colour.quiet };
    const apart = at > 0 ? { spacing: { before: twips(LINES_APART), ...options.spacing } } : {};
    return new WordParagraph({ ...base, ...apart, children: lineChildren(line, context, beside) });
  });
}

function lineChildren(
  { address, holds, pieces }: PrintedLine,
  context: WordContext & { asks?: string },
  run: RunLook,
): ParagraphChild[] {
  if (address === null) return pieceRuns(pieces, run);
  return textControl({ address, holds, asks: context.asks ?? '' }, pieces, context, run);
}
