import type { WordPackage } from '#electron/intake/word/word-package.ts';
import { childAt, childrenOf, type XmlNode } from '#electron/intake/word/xml-tree.ts';

/** What stands before a paragraph of a list: a dot or a number, two spaces further in for each level; '' before any other. */
export type ListMarks = (paragraph: XmlNode) => string;

const DOT = '• ';

/** Counts the lists of a document, paragraph by paragraph in the order of the file. */
export function listMarksOf(file: WordPackage): ListMarks {
  const [part] = [...file.relations(file.document).values()].filter(
    ({ kind, isOutside }) => kind === 'numbering' && !isOutside,
  );
  const isDotted = dottedIn(part && file.tree(part.target));
  const counts = new Map<string, number[]>();
  const numbered = (list: string, level: number): string => {
    const upTo = (counts.get(list) ?? []).slice(0, level + 1);
    const count = (upTo[level] ?? 0) + 1;
    upTo[level] = count;
    counts.set(list, upTo);
    return `${count}. `;
  };
  return (paragraph) => {
    const look = childAt(paragraph, 'w:pPr');
    const style = val(childAt(look, 'w:pStyle'))
      .replace(/[^a-z]/gi, '')
      .toLowerCase();
    const own = childAt(look, 'w:numPr');
    const list = val(childAt(own, 'w:numId'));
    if (list === '' || list === '0') {
      if (style.startsWith('listbullet')) return DOT;
      return style.startsWith('listnumber') ? numbered(style, 0) : '';
    }
    const level = Math.min(Number(val(childAt(own, 'w:ilvl'))) || 0, 8);
    return ' '.repeat(2 * level) + (isDotted(list, level) ? DOT : numbered(list, level));
  };
}

/** Whether a level of a list has dots or dashes and no numbers; a list that nobody describes has dots. */
function dottedIn(root: XmlNode | undefined): (list: string, level: number) => boolean {
  const abstract = new Map(
    childrenOf(root, 'w:num').map((each) => [
      each.attributes.get('w:numId') ?? '',
      val(childAt(each, 'w:abstractNumId')),
    ]),
  );
  const described = new Map(
    childrenOf(root, 'w:abstractNum').map((each) => [each.attributes.get('w:abstractNumId') ?? '', each]),
  );
  return (list, level) => {
    const levels = childrenOf(described.get(abstract.get(list) ?? ''), 'w:lvl');
    const own = levels.find(({ attributes }) => attributes.get('w:ilvl') === String(level));
    const kind = val(childAt(own, 'w:numFmt'));
    return kind === '' || kind === 'bullet' || kind === 'none';
  };
}

/** The `w:val` of a node; '' where there is none. */
export function val(node: XmlNode | undefined): string {
  return node?.attributes.get('w:val') ?? '';
}
