import { firstSection, type NumberFormat } from './number-formats.ts';

/**
 * A whole number as its format shows it, where that is more than the number: '000123' under 000000, '000-123' under
 * 000-000, 'E0123' under "E"0000. Undefined where the format adds nothing, or more than we can follow.
 */
export function shownNumber(number: number, { kind, code }: NumberFormat): string | undefined {
  if (kind !== 'plain' || !Number.isInteger(number) || number < 0 || number >= 1e15) return undefined;
  const section = conditioned(number, code);
  const pieces = [...section.matchAll(pieceOf)].map(([piece]) => piece);
  const figures = pieces.filter((piece) => piece === '0').length;
  if (figures < 2 || pieces.some((piece) => /^[#?.,%@eE]$/.test(piece))) return undefined;
  const written = String(number).padStart(figures, '0');
  let [shown, at, placed] = ['', 0, 0];
  for (const piece of pieces) {
    if (piece !== '0') shown += textOf(piece);
    else {
      placed += 1;
      // the first place takes all the figures that the format has no place for
      const end = written.length - (figures - placed);
      shown += written.slice(at, end);
      at = end;
    }
  }
  return shown.trim();
}

const pieceOf = /"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]|./g;

/** '[<1000]0000;0' chooses by the number; other conditions are left to the plain number. */
function conditioned(number: number, code: string): string {
  const section = firstSection(code);
  const [, sign, limit] = /\[(<=?|>=?)(\d+)\]/.exec(section) ?? [];
  if (!sign) return section;
  const most = Number(limit);
  const holds = { '<': number < most, '<=': number <= most, '>': number > most, '>=': number >= most }[sign];
  return holds ? section : '';
}

function textOf(piece: string): string {
  if (piece.startsWith('"')) return piece.replaceAll('"', '');
  if (piece.startsWith('\\')) return piece.slice(1);
  return /^[_*[]/.test(piece) ? '' : piece;
}
