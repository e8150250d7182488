import type { HeadBlock, HeadLine, HeadPiece, LetterheadFile } from '#domain/letterhead.ts';
import { element, type Html, text, together, voidElement } from './html.ts';

/** The head of a page that carries the school's own letterhead: its words and pictures, and what lies across the page. */
export function ownHead(own: LetterheadFile): Html {
  const { head, watermark } = own.page;
  return together(
    head.length === 0
      ? together()
      : element('header', { class: 'own-head' }, ...head.map((block) => blockOf(block, own))),
    watermark === null ? together() : element('p', { class: 'watermark', 'aria-hidden': 'true' }, text(watermark)),
  );
}

/** What stands at the foot of a page, line by line. */
export function footText(foot: readonly HeadBlock[]): string {
  const saidIn = ({ groups }: HeadLine) =>
    groups
      .map((pieces) => pieces.map(wordsOf).join('').trim())
      .filter(Boolean)
      .join(' · ');
  return foot
    .map((block) =>
      'cells' in block
        ? block.cells
            .map(({ lines }) => lines.map(saidIn).join(', '))
            .filter(Boolean)
            .join(' · ')
        : saidIn(block),
    )
    .filter(Boolean)
    .join('\n');
}

function wordsOf(piece: HeadPiece): string {
  return 'text' in piece ? piece.text : '';
}

function blockOf(block: HeadBlock, own: LetterheadFile): Html {
  if (!('cells' in block)) return lineOf(block, own);
  const cells = block.cells.map(({ share, lines }) =>
    element('div', { 'data-share': share }, ...lines.map((line) => lineOf(line, own))),
  );
  return element('div', { class: 'cells' }, ...cells);
}

function lineOf({ align, groups }: HeadLine, own: LetterheadFile): Html {
  if (groups.length === 1)
    return element('p', { class: align }, ...(groups[0] ?? []).map((piece) => pieceOf(piece, own)));
  const spans = groups.map((pieces) => element('span', {}, ...pieces.map((piece) => pieceOf(piece, own))));
  return element('p', { class: 'apart' }, ...spans);
}

function pieceOf(piece: HeadPiece, { pictures }: LetterheadFile): Html {
  if ('text' in piece) {
    const { bold, italic, size, colour } = piece;
    const looks = [...(bold ? ['bold'] : []), ...(italic ? ['italic'] : [])].join(' ');
    return element(
      'span',
      {
        class: looks || null,
        'data-size': size === null ? null : `${size}pt`,
        'data-colour': colour === null ? null : `#${colour}`,
      },
      text(piece.text),
    );
  }
  const picture = pictures[piece.picture];
  if (!picture) return together();
  return voidElement('img', {
    alt: '',
    src: `data:image/${picture.kind === 'jpg' ? 'jpeg' : 'png'};base64,${picture.base64}`,
    width: Math.round((piece.width * 96) / 25.4),
    height: Math.round((piece.height * 96) / 25.4),
  });
}
