/** What a cell of Excel can hold. */
export const MOST_CHARACTERS = 32_767;

/**
 * Text as a workbook writes it: '_x000D_' is a code to Excel and not to whoever typed it, so its underscore is written
 * as a code itself (ECMA-376 part 1, 22.9.2.19; security F13).
 */
export function literal(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

/** How many lines a text takes where a line has room for so many characters. */
export function lineCount(text: string, perLine: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
}

/**
 * A text in pieces that each fit a cell: no more lines than a row of Excel can show, no more characters than a cell can
 * hold. It is divided after a line or between words where there are any, and nothing of it is left out.
 */
export function pieces(text: string, perLine: number, mostLines: number): string[] {
  const found: string[] = [];
  let rest = text;
  while (rest.length > MOST_CHARACTERS || lineCount(rest, perLine) > mostLines) {
    const end = endOfPiece(rest, perLine, mostLines);
    found.push(rest.slice(0, end).replace(/\n$/, ''));
    rest = rest.slice(end);
  }
  return [...found, rest];
}

function endOfPiece(text: string, perLine: number, mostLines: number): number {
  let most = 0;
  let lines = 0;
  for (const line of text.split('\n')) {
    const takes = Math.max(1, Math.ceil(line.length / perLine));
    if (lines + takes > mostLines) {
      most += (mostLines - lines) * perLine;
      break;
    }
    lines += takes;
    most += line.length + 1;
  }
  const limit = Math.min(Math.max(most, 1), MOST_CHARACTERS);
  const at = Math.max(text.lastIndexOf('\n', limit - 1), text.lastIndexOf(' ', limit - 1)) + 1;
  return at > limit / 2 ? at : withoutHalfCharacter(text, limit);
}

function withoutHalfCharacter(text: string, at: number): number {
  const before = text.charCodeAt(at - 1);
  return before >= 0xd800 && before <= 0xdbff ? at - 1 || 2 : at;
}
