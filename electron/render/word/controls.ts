import { Bookmark, BuilderElement, type IRunOptions, type ParagraphChild, TextRun, XmlComponent } from 'docx';
import { fingerprint } from '#domain/returned/fingerprint.ts';
import { inLanguage } from '#domain/text/bilingual.ts';
import { languageTags, mainLanguage, onOneLine, type Piece } from '#electron/render/spoken.ts';
import type { BoxHolds, Text } from '#templates/blocks.ts';
import { words } from '#templates/words/index.ts';
import { pieceRuns, type WordContext } from './runs.ts';

/** Word takes no longer title of a box. */
const LONGEST_TITLE = 64;

/** The title of a box, what it asks and of whom or about what, on one line; what it asks gives way where both are long. */
export function titleOf(asks: Text, about: Text | null, { choice }: WordContext): string {
  const end = about === null ? '' : ` (${cut(onOneLine(about, choice), LONGEST_TITLE / 2)})`;
  return `${cut(onOneLine(asks, choice), LONGEST_TITLE - end.length)}${end}`;
}

function cut(text: string, most: number): string {
  const line = text.replaceAll('\n', ', ');
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
}

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
  /** What the box asks: its title in Word, which a screen reader reads out. */
  asks: string;
  /** What it takes that is not prose. */
  holds?: BoxHolds | undefined;
}

/**
 * A box for plain text of any number of lines, a day or one of a few values, under a tag by which it is found again. A bookmark of the same name
 * goes round it, because other programs drop tags and keep bookmarks.
 */
export function textControl(
  fills: Fills,
  pieces: readonly Piece[],
  context: WordContext,
  run: IRunOptions = {},
): ParagraphChild[] {
  const isEmpty = pieces.every(({ text }) => text === '');
  const said = pieces.map(({ text }) => text).join(fills.holds ? ' / ' : '\n');
  const { holds } = fills;
  if (holds?.kind === 'tick') return tickControl(fills, holds.on, context);
  if (holds) {
    const content = isEmpty ? prompt(holds.kind, context, run) : [new TextRun({ ...run, text: said })];
    return [control({ isEmpty, kind: kindOf(holds, context), content, said }, fills, context)];
  }
  const content = isEmpty ? prompt('text', context, run) : pieceRuns(pieces, run);
  // LibreOffice moves the line breaks of a plain-text box to its front; in one for rich text they stay where they are
  const isOnOneLine = pieces.length === 1 && !pieces.some(({ text }) => text.includes('\n'));
  const kind = isOnOneLine ? element('w:text', { multiLine: '1' }) : element('w:richText', {});
  return [control({ isEmpty, kind, content, said }, fills, context)];
}

/** What an empty box says until somebody writes in it; nothing once the form is signed. */
function prompt(kind: keyof typeof words.prompt, { choice, isOpen }: WordContext, run: IRunOptions): TextRun[] {
  const language = mainLanguage(choice);
  if (!isOpen) return [new TextRun({ ...run, text: BLANK })];
  const look = { style: 'PlaceholderText', language: { value: languageTags[language] } };
  return [new TextRun({ ...look, text: inLanguage(words.prompt[kind], language) })];
}

/** A calendar to choose a day from, or a list to choose a value from. */
function kindOf(holds: Exclude<BoxHolds, { kind: 'tick' }>, { choice }: WordContext): XmlComponent {
  if (holds.kind === 'one-of') {
    const items = holds.values.map(({ value, label }) =>
      element('w:listItem', { displayText: onOneLine(label, choice), value }),
    );
    return element('w:dropDownList', {}, items);
  }
  return element('w:date', holds.day === null ? {} : { fullDate: `${holds.day}T00:00:00Z` }, [
    element('w:dateFormat', { val: 'd MMM yyyy' }),
    element('w:lid', { val: languageTags[mainLanguage(choice)] }),
    element('w:storeMappedDataAs', { val: 'dateTime' }),
    element('w:calendar', { val: 'gregorian' }),
  ]);
}

/** A box to tick. */
export function tickControl(fills: Fills, on: boolean, context: WordContext): ParagraphChild[] {
  const kind = element('w14:checkbox', {}, [
    element('w14:checked', { 'w14:val': on ? '1' : '0' }),
    element('w14:checkedState', { 'w14:val': '2612', 'w14:font': TICK_FONT }),
    element('w14:uncheckedState', { 'w14:val': '2610', 'w14:font': TICK_FONT }),
  ]);
  return [control({ isEmpty: false, kind, content: [tickRun(on)], said: on ? '1' : '0' }, fills, context)];
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
  /** What was written in it, or '1' and '0' for a tick. */
  said: string;
}

/** A tagged control in its bookmark. Both are called 'b1', 'b2' …: Word shortens long names, and an address may be long. */
function control(inside: Inside, fills: Fills, context: WordContext): Bookmark {
  const number = context.made.controls.length + 1;
  const tag = `b${number}`;
  const { address, value, asks } = fills;
  context.made.controls.push({ tag, address, ...(value !== undefined && { value }), was: fingerprint(inside.said) });
  const child: XmlComponent = new Control({ tag, id: number, asks }, inside);
  return new Bookmark({ id: tag, children: [child as ParagraphChild] }); // the library lists its own classes only
}

/** A tagged content control (w:sdt), which the library has no class for. */
class Control extends XmlComponent {
  constructor({ tag, id, asks }: { tag: string; id: number; asks: string }, { isEmpty, kind, content }: Inside) {
    super('w:sdt');
    this.root.push(
      element('w:sdtPr', {}, [
        element('w:alias', { val: cut(asks, LONGEST_TITLE) }),
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
