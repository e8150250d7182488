import {
  BaseXmlComponent,
  type IContext,
  type IParagraphOptions,
  type IRunOptions,
  type ITableCellOptions,
  type IXmlableObject,
  Paragraph,
  TableCell,
  TextRun,
} from 'docx';

// Runs, cells and their paragraphs look alike in one document after the other. The library makes and writes the looks of each
// anew, which costs more than all that they say: here each look is written once. What is remembered is type, colour, lines,
// widths and languages; nothing that anybody wrote.

/** How a run looks, without what it says. */
export type RunLook = Omit<IRunOptions, 'text' | 'children'>;

/** A run of text; its looks are written once for all that look so. */
export class WordRun extends TextRun {
  constructor({ children, ...look }: RunLook & Pick<IRunOptions, 'children'>) {
    super(children ? { children } : {});
    this.root[0] = looksOf('w:rPr', look, () => new MadeRun(look).look);
  }
}

/** A paragraph that is no heading and in no list; its looks are written once for all that look so. */
export class WordParagraph extends Paragraph {
  constructor({ children, ...look }: Omit<IParagraphOptions, 'numbering' | 'bullet' | 'text'>) {
    super(children ? { children } : {});
    this.root[0] = looksOf('w:pPr', look, () => new MadeParagraph(look).look);
  }
}

/** A cell of a table whose width is given; its looks are written once for all that look so. */
export class WordCell extends TableCell {
  constructor({ children, ...look }: ITableCellOptions) {
    super({ children, ...(look.columnSpan !== undefined && { columnSpan: look.columnSpan }) });
    this.root[0] = looksOf('w:tcPr', look, () => new MadeCell({ ...look, children: [] }).look);
  }
}

type Element = 'w:rPr' | 'w:pPr' | 'w:tcPr';

const remembered = new Map<string, Looks>();

function looksOf(element: Element, look: object, make: () => unknown): Looks {
  const key = `${element} ${JSON.stringify(look)}`;
  const known = remembered.get(key) ?? new Looks(element, make() as BaseXmlComponent); // the first part of what it looks like
  remembered.set(key, known);
  return known;
}

/** How something looks, as the library writes it the first time. */
class Looks extends BaseXmlComponent {
  private readonly made: BaseXmlComponent;
  private written: IXmlableObject | undefined;

  constructor(element: Element, made: BaseXmlComponent) {
    super(element);
    this.made = made;
  }

  prepForXml(context: IContext): IXmlableObject | undefined {
    this.written ??= this.made.prepForXml(context);
    return this.written;
  }
}

class MadeRun extends TextRun {
  readonly look: unknown = this.root[0];
}

class MadeParagraph extends Paragraph {
  readonly look: unknown = this.root[0];
}

class MadeCell extends TableCell {
  readonly look: unknown = this.root[0];
}
