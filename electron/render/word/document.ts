import { Document, HeadingLevel, Packer, PageOrientation, Paragraph } from 'docx';
import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { settingOf } from '#electron/render/measure/setting.ts';
import { ownLetterhead } from '#electron/render/own-letterhead.ts';
import { footNotes, languageTags, mainLanguage, onOneLine } from '#electron/render/spoken.ts';
import type { Composed } from '#templates/blocks.ts';
import { houseStyle } from '#templates/house-style.ts';
import { wordBlocks } from './blocks.ts';
import { formParts } from './form-part.ts';
import { withLetterhead } from './letterhead-parts.ts';
import { footers, headers } from './margins.ts';
import { paper as paperOf, twips } from './measures.ts';
import { type PackageParts, packaged } from './package.ts';
import { type WordContext, wordRuns } from './runs.ts';
import { type Look, wordStyles } from './styles.ts';

/** The program's own name stands where Word would put the user's. */
const AUTHOR = 'Reviewbook';

/** Between a header of the school's own, which says nothing of what comes after it, and the title; in millimetres. */
const UNDER_OWN_HEADER = 5;

/** A document as the bytes of a .docx file. */
export async function wordDocument(composed: Composed, choice: LanguageChoice): Promise<Uint8Array> {
  const own = ownLetterhead(composed.school);
  const usual = paperOf(composed.workbook === 'sheets', settingOf(composed, choice));
  // a letterhead is made for an upright page
  const margins = usual.landscape ? null : own?.margins;
  const paper = margins ? { ...usual, text: usual.width - margins.left - margins.right } : usual;
  const isOpen = composed.form?.isOpen ?? false;
  const context: WordContext = { choice, paper, withNext: false, held: 'no', after: 0, isOpen, made: { controls: [] } };
  const margin = {
    left: twips(margins?.left ?? paper.side),
    right: twips(margins?.right ?? paper.side),
    top: twips(margins?.top ?? paper.top),
    bottom: twips(margins?.bottom ?? paper.bottom),
    header: twips(own?.distances.header ?? 12),
    footer: twips(own?.distances.footer ?? 10),
  };
  const document = new Document({
    title: onOneLine(composed.title, choice),
    subject: onOneLine(composed.subtitle, choice),
    creator: AUTHOR,
    lastModifiedBy: AUTHOR,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: {
              width: twips(paper.width),
              height: twips(paper.height),
              orientation: paper.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin,
          },
        },
        headers: headers(composed, context),
        footers: footers(composed, context),
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: wordRuns(composed.title, choice) }),
          new Paragraph({ style: 'Subtitle', children: wordRuns(composed.subtitle, choice) }),
          ...wordBlocks(composed.blocks, context),
        ],
      },
    ],
  });
  const parts = composed.form ? formParts(document, composed.form, context.made.controls) : [];
  // the library's own way from here on zips in JavaScript, which takes longer than all that we write into the file
  const styles = stylesPart({
    language: languageTags[mainLanguage(choice)],
    tableSize: paper.tableSize,
    spacing: paper.spacing,
    font: own?.font ?? houseStyle.font,
    overTitle: own ? UNDER_OWN_HEADER : 0,
  });
  const packed = packaged(partsOf(document, [...parts, styles]));
  return own ? withLetterhead(packed, own, footNotes(composed).length > 0) : packed;
}

interface Part {
  path: string;
  data: string;
}

const STYLES = 'word/styles.xml';
const remembered = new Map<string, Part>();

/** The styles as they stand in the file, written once for each look: they would be a sixth of what a document costs. */
function stylesPart(look: Look): Part {
  const key = JSON.stringify(look);
  const known = remembered.get(key);
  if (known) return known;
  const data = partsOf(new Document({ styles: wordStyles(look), sections: [] }), []).get(STYLES);
  if (typeof data !== 'string') throw new Error('a document without styles');
  const part = { path: STYLES, data };
  remembered.set(key, part);
  return part;
}

/** What the library makes of a document before it zips it. Its types leave the step out; its version is fixed. */
function partsOf(document: Document, more: readonly Part[]): PackageParts {
  const compiler = Packer['compiler'] as {
    compile: (of: Document, prettify: undefined, beside: typeof more) => PackageParts;
  };
  return compiler.compile(document, undefined, more);
}
