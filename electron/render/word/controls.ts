import { Bookmark, BuilderElement, type IRunOptions, type ParagraphChild, TextRun, XmlComponent } from 'docx';
import type { Piece } from '#electron/render/spoken.ts';
import { pieceRuns, type WordContext } from './runs.ts';

const TICKED = '☒';
const NOT_TICKED = '☐';
const TICK_FONT = 'MS Gothic';

/** What an empty box holds: blanks, so that it prints as nothing and can still be clicked. */
const BLANK = '\u2003'.repeat(5);

/**
 * What a control fills in: the box of an address, and of a box to tick the value that it stands for. The file says so in
 * a part of its own (form-part.ts), under the control's tag.
 */
export interface Fills {
  address: string;
  value?: string;
}

/**
 * A box for plain text of any number of lines, under a tag by which it is found again. A bookmark of the same name
 * goes round it, because other programs drop tags and keep bookmarks.
 */
export function textControl(
  fills: Fills,
  pieces: readonly Piece[],
  context: WordContext,
  run: IRunOptions = {},
): ParagraphChild[] {
  const isEmpty = pieces.every(({ text }) => text === '');
  const content = isEmpty ? [new TextRun({ ...run, text: BLANK })] : pieceRuns(pieces, run);
  // LibreOffice moves the line breaks of a plain-text box to its front; in one for rich text they stay where they are
  const isOnOneLine = pieces.length === 1 && !pieces.some(({ text }) => text.includes('\n'));
  const kind = isOnOneLine ? element('w:text', { multiLine: '1' }) : element('w:richText', {});
  return [control({ isEmpty, kind, content }, fills, context)];
}

/** A box to tick. */
export function tickControl(fills: Fills, on: boolean, context: WordContext): ParagraphChild[] {
  const kind = element('w14:checkbox', {}, [
    element('w14:checked', { 'w14:val': on ? '1' : '0' }),
    element('w14:checkedState', { 'w14:val': '2612', 'w14:font': TICK_FONT }),
    element('w14:uncheckedState', { 'w14:val': '2610', 'w14:font': TICK_FONT }),
  ]);
  return [control({ isEmpty: false, kind, content: [tickRun(on)] }, fills, context)];
}

/** A box that is ticked or not, to look at only. */
export function tickRun(on: boolean): TextRun {
  return new TextRun({ text: on ? TICKED : NOT_TICKED, font: TICK_FONT });
}

/** What stands in a control, and of which kind it is. */
interface Inside {
  isEmpty: boolean;
  kind: XmlComponent;
  content: XmlComponent[];
}

/** A tagged control in its bookmark. Both are called 'b1', 'b2' …: Word shortens long names, and an address may be long. */
function control(inside: Inside, fills: Fills, context: WordContext): Bookmark {
  const number = context.made.controls.length + 1;
  const tag = `b${number}`;
  context.made.controls.push({ tag, ...fills });
  const child: XmlComponent = new Control(tag, number, inside);
  return new Bookmark({ id: tag, children: [child as ParagraphChild] }); // the library lists its own classes only
}

/** A tagged content control (w:sdt), which the library has no class for. */
class Control extends XmlComponent {
  constructor(tag: string, id: number, { isEmpty, kind, content }: Inside) {
    super('w:sdt');
    this.root.push(
      element('w:sdtPr', {}, [
        element('w:tag', { val: tag }),
        element('w:id', { val: String(id) }),
        element('w:lock', { val: 'sdtLocked' }),
        ...(isEmpty ? [element('w:showingPlcHdr', {})] : []),
        kind,
      ]),
      element('w:sdtContent', {}, content),
    );
  }
}

function element(name: string, attributes: Record<string, string>, children: XmlComponent[] = []): XmlComponent {
  const keyed = Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [key, { key: key.includes(':') ? key : `w:${key}`, value }]),
  );
  return new BuilderElement<Record<string, string>>({ name, attributes: keyed, children });
}
