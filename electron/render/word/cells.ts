import { type IParagraphOptions, type IRunOptions, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { PrintedLine } from '#electron/render/spoken.ts';
import { houseStyle } from '#templates/house-style.ts';
import { textControl } from './controls.ts';
import { pieceRun, second, type WordContext } from './runs.ts';

/** The paragraphs of a cell: a paragraph for each line, in the style of tables unless another is given. */
export function cellParagraphs(
  lines: readonly PrintedLine[],
  context: WordContext,
  options: Omit<IParagraphOptions, 'children' | 'text' | 'run'> = {},
  run: IRunOptions = {},
): Paragraph[] {
  const base = { style: 'TableText', ...options };
  if (lines.length === 0) return [new Paragraph(base)];
  const only = lines.length === 1;
  return lines.map((line) => {
    const beside = only || 'tag' in line ? run : { ...run, color: houseStyle.colour.quiet };
    return new Paragraph({ ...base, children: lineChildren(line, context, beside) });
  });
}

function lineChildren(line: PrintedLine, context: WordContext, run: IRunOptions): ParagraphChild[] {
  if ('tag' in line) return textControl(line.tag, line.text, context, run);
  return line.pieces.flatMap((piece, at) => {
    const one = pieceRun(piece, at === 0 ? run : { ...run, ...second });
    return at === 0 ? [one] : [new TextRun({ break: 1 }), one];
  });
}
