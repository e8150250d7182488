import { Bookmark, BuilderElement, type IRunOptions, type ParagraphChild, TextRun, XmlComponent } from 'docx';
import type { Piece } from '#electron/render/spoken.ts';
import { pieceRuns, type WordContext } from './runs.ts';

/** Word itself shows no more of a name than this, and refuses longer bookmarks. */
const LONGEST_TAG = 64;
const LONGEST_BOOKMARK = 40;

const TICKED = '☒';
const NOT_TICKED = '☐';
const TICK_FONT = 'MS Gothic';

/** What an empty box holds: blanks, so that it prints as nothing and can still be clicked. */
const BLANK = '\u2003'.repeat(5);

/**
 * A box for plain text of any number of lines, under a tag by which it is found again. A bookmark of the same name
 * goes round it, because other programs drop tags and keep bookmarks.
 */
export function textControl(
  tag: string,
  pieces: readonly Piece[],
  context: WordContext,
  run: IRunOptions = {},
): ParagraphChild[] {
  const isEmpty = pieces.every(({ text }) => text === '');
  const content = isEmpty ? [new TextRun({ ...run, text: BLANK })] : pieceRuns(pieces, run);
  // LibreOffice moves the line breaks of a plain-text box to its front; in one for rich text they stay where they are
  const isOnOneLine = pieces.length === 1 && !pieces.some(({ text }) => text.includes('\n'));
  const kind = isOnOneLine ? element('w:text', { multiLine: '1' }) : element('w:richText', {});
  const control = new Control(tag, nextId(context), isEmpty, kind, content);
  return [bookmarked(tag, control)];
}

/** A box to tick. */
export function tickControl(tag: string, on: boolean, context: WordContext): ParagraphChild[] {
  const kind = element('w14:checkbox', {}, [
    element('w14:checked', { 'w14:val': on ? '1' : '0' }),
    element('w14:checkedState', { 'w14:val': '2612', 'w14:font': TICK_FONT }),
    element('w14:uncheckedState', { 'w14:val': '2610', 'w14:font': TICK_FONT }),
  ]);
  const shown = new TextRun({ text: on ? TICKED : NOT_TICKED, font: TICK_FONT });
  return [bookmarked(tag, new Control(tag, nextId(context), false, kind, [shown]))];
}

/** A tagged content control (w:sdt), which the library has no class for. */
class Control extends XmlComponent {
  constructor(tag: string, id: number, isEmpty: boolean, kind: XmlComponent, content: XmlComponent[]) {
    super('w:sdt');
    this.root.push(
      element('w:sdtPr', {}, [
        element('w:alias', { val: tag.slice(0, LONGEST_TAG) }),
        element('w:tag', { val: tag.slice(0, LONGEST_TAG) }),
        element('w:id', { val: String(id) }),
        element('w:lock', { val: 'sdtLocked' }),
        ...(isEmpty ? [element('w:showingPlcHdr', {})] : []),
        kind,
      ]),
      element('w:sdtContent', {}, content),
    );
  }
}

function bookmarked(tag: string, control: Control): Bookmark {
  const child: XmlComponent = control;
  return new Bookmark({ id: tag.slice(0, LONGEST_BOOKMARK), children: [child as ParagraphChild] }); // the library lists its own classes only
}

function nextId(context: WordContext): number {
  context.made.boxes += 1;
  return context.made.boxes;
}

function element(name: string, attributes: Record<string, string>, children: XmlComponent[] = []): XmlComponent {
  const keyed = Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [key, { key: key.includes(':') ? key : `w:${key}`, value }]),
  );
  return new BuilderElement<Record<string, string>>({ name, attributes: keyed, children });
}
