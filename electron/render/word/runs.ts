import { BuilderElement, type IRunOptions, Tab, TextRun } from 'docx';
import type { LanguageChoice } from '#domain/text/bilingual.ts';
import type { Held } from '#electron/render/measure/rows.ts';
import { languageTags, type Piece, spoken } from '#electron/render/spoken.ts';
import type { Text } from '#templates/blocks.ts';
import { houseStyle } from '#templates/house-style.ts';
import type { FormControl } from './form-part.ts';
import { type RunLook, WordRun } from './looks.ts';
import type { Paper } from './measures.ts';

/**
 * What every part of a Word document is made with. `withNext` keeps its end on the page of what follows, `held` says why,
 * `after` is the room under it in millimetres; `made` is what was made so far: each control has its number.
 */
export interface WordContext {
  choice: LanguageChoice;
  paper: Paper;
  withNext: boolean;
  held: Held;
  after: number;
  /** Whether it is a form that is still to be filled in. */
  isOpen: boolean;
  made: { controls: FormControl[] };
}

/** Words on lines under one another: a line for each language. */
export function wordRuns(text: Text, choice: LanguageChoice, options: RunLook = {}): TextRun[] {
  return pieceRuns(spoken(text, choice), options);
}

/** Pieces on lines under one another. */
export function pieceRuns(pieces: readonly Piece[], options: RunLook = {}): TextRun[] {
  return pieces.flatMap((piece, at) =>
    at === 0 ? [pieceRun(piece, options)] : [new TextRun({ break: 1 }), pieceRun(piece, { ...options, ...second })],
  );
}

/** The second of two languages is quieter, so that the eye finds the first. */
const second: RunLook = { bold: false, color: houseStyle.colour.quiet };

/** One piece, marked with its language; what somebody typed is in the language of the document as far as we know. */
export function pieceRun({ language, text }: Piece, options: RunLook = {}): TextRun {
  return textRun(text, language === null ? options : { ...options, language: { value: languageTags[language] } });
}

/** Text with its line breaks and tabs. */
export function textRun(text: string, options: RunLook = {}): TextRun {
  const lines = text.split('\n').map((line) => line.split('\t'));
  const children = lines.flatMap((parts, at) => [
    ...(at === 0 ? [] : [lineBreak()]),
    ...parts.flatMap((part, index) => (index === 0 ? [part] : [new Tab(), part])),
  ]);
  return new WordRun({ ...options, children });
}

type RunChild = NonNullable<IRunOptions['children']>[number];

function lineBreak(): RunChild {
  return new BuilderElement({ name: 'w:br' }); // the library has no class for it alone
}
