import { z } from 'zod';

/** Why a Word file cannot be the school's letterhead (requirements 8.18). */
export type LetterheadFault =
  | 'no-word-file'
  | 'old-word'
  | 'password'
  | 'no-document'
  | 'damaged'
  | 'hostile'
  | 'macros'
  | 'outside-picture'
  | 'outside-field'
  | 'object'
  | 'nothing'
  | 'too-large';

/** What of a letterhead was not taken over, because it leads out of the file or is no PNG or JPEG. */
export const leftOutOfLetterhead = z.enum(['links', 'fields', 'pictures', 'drawings', 'template']);
export type LeftOutOfLetterhead = z.infer<typeof leftOutOfLetterhead>;

const headPiece = z.union([
  z.strictObject({
    text: z.string(),
    bold: z.boolean(),
    italic: z.boolean(),
    /** In points; null for the size of the page. */
    size: z.number().nullable(),
    /** Six hexadecimal figures; null for the page's own. */
    colour: z.string().nullable(),
  }),
  /** A picture by its place in the list, its sides in millimetres. */
  z.strictObject({ picture: z.int(), width: z.number(), height: z.number() }),
]);
export type HeadPiece = z.infer<typeof headPiece>;

const headLine = z.strictObject({
  align: z.enum(['left', 'center', 'right']),
  /** What stands between tabulators; most lines have one group. */
  groups: z.array(z.array(headPiece)),
});
export type HeadLine = z.infer<typeof headLine>;

const headBlock = z.union([
  headLine,
  /** A row of a table: its cells, each with its share of the width in hundredths. */
  z.strictObject({ cells: z.array(z.strictObject({ share: z.number(), lines: z.array(headLine) })) }),
]);
export type HeadBlock = z.infer<typeof headBlock>;

const wordPart = z.strictObject({
  /** What stands inside the part's root; its pictures are the relationships own0, own1 and so on. */
  xml: z.string(),
  pictures: z.array(z.int()),
  /** It says the number of the page itself. */
  numbersPages: z.boolean(),
});
export type LetterheadPart = z.infer<typeof wordPart>;

const pair = z.strictObject({ first: wordPart.nullable(), following: wordPart.nullable() });

/** What is taken of a Word file of the school's: enough for Word and for a page, and nothing that leads out of it. */
export const letterheadSchema = z.strictObject({
  headers: pair,
  footers: pair,
  pictures: z.array(z.strictObject({ kind: z.enum(['png', 'jpg']), base64: z.string() })),
  /** The styles that its parts use, as elements of Word, under names of their own. */
  styles: z.string(),
  /** The font that its text is set in; null where it names none. */
  font: z.string().nullable(),
  /** In millimetres; null where it has none, or none that a paper could have. */
  margins: z.strictObject({ top: z.number(), bottom: z.number(), left: z.number(), right: z.number() }).nullable(),
  /** From the edge of the paper to header and footer, in millimetres. */
  distances: z.strictObject({ header: z.number().nullable(), footer: z.number().nullable() }),
  /** What a page shows: over the first, under the first and under the others, and across each. */
  page: z.strictObject({
    head: z.array(headBlock),
    foot: z.array(headBlock),
    footOfOthers: z.array(headBlock),
    watermark: z.string().nullable(),
  }),
  leftOut: z.array(leftOutOfLetterhead),
});
export type LetterheadFile = z.infer<typeof letterheadSchema>;

/** The least and the most that a margin of the school's own may be, in millimetres. */
export const letterheadMargins = { least: 10, most: 60 } as const;

/** What a letterhead says, line by line. */
export function wordsOfLetterhead({ page: { head, foot, watermark } }: LetterheadFile): string {
  const ofLine = ({ groups }: HeadLine) =>
    groups.map((pieces) => pieces.map((piece) => ('text' in piece ? piece.text : '')).join('')).join(' ');
  const ofBlock = (block: HeadBlock) =>
    'cells' in block ? block.cells.map(({ lines }) => lines.map(ofLine).join(' ')).join(' · ') : ofLine(block);
  return [...head.map(ofBlock), ...(watermark === null ? [] : [watermark]), ...foot.map(ofBlock)]
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
