import { childAt, childrenOf, type XmlNode } from '#electron/intake/word/xml-tree.ts';
import { type ListMarks, val } from './lists.ts';
import { isPrompt } from './prompts.ts';
import { Wording } from './wording.ts';

/** What stands under one tag of a document. */
export interface TaggedBox {
  tag: string;
  text: string;
  ticked: boolean | null;
}

/** A document, box by box. */
export interface DocumentBoxes {
  /** By the control's tag, or the bookmark where no control has it; a tag that stands there again comes again. */
  boxes: TaggedBox[];
  outside: string[];
  tracked: boolean;
  pictures: number;
}

/** A place that is being read: a control with its tag, or what a bookmark goes round. */
interface Region {
  tag: string;
  by: 'control' | 'bookmark';
  wording: Wording;
  ticked: boolean | null;
  /** The program that saved it says that its prompt stands in it. */
  showsPrompt: boolean;
}

/** What Word works out itself, and properties. */
const noWords = ['w:instrText', 'w:delText', 'w:pPr', 'w:rPr', 'w:tblPr', 'w:tblGrid', 'w:tcPr', 'w:sectPr'];
/** The marks of a box that is ticked, as a character. */
const TICKED = /^[☒☑✓✔xX]$/u;

/** Reads the body of a document in one go, in the order of the file. `tags` are those of the form's map. */
export function documentBoxes(root: XmlNode, tags: ReadonlySet<string>, marks: ListMarks): DocumentBoxes {
  const open: Region[] = [];
  const closed: Region[] = [];
  const bookmarks = new Map<string, Region>();
  const outside: string[] = [];
  let beside = new Wording();
  let [tracked, pictures] = [false, 0];

  const say = (text: string): void => {
    for (const { wording } of open) wording.add(text);
    if (open.length === 0) beside.add(text);
  };
  const endParagraph = (): void => {
    for (const { wording } of open) wording.endLine();
    const text = beside.text();
    if (text !== '') outside.push(text);
    beside = new Wording();
  };
  const begin = (tag: string, by: Region['by']): Region => {
    const region: Region = { tag, by, wording: new Wording(), ticked: null, showsPrompt: false };
    open.push(region);
    return region;
  };
  const end = (region: Region): void => {
    open.splice(open.indexOf(region), 1);
    closed.push(region);
  };

  function paragraph(node: XmlNode): void {
    const mark = marks(node);
    // a box begins after the dot of its own paragraph, so that only the others of its list have one
    if (open.length > 0) say(mark);
    inside(node);
    const look = childAt(node, 'w:pPr', 'w:rPr');
    if (childAt(look, 'w:ins')) tracked = true;
    if (childAt(look, 'w:del')) tracked = true;
    else endParagraph();
  }

  function control(node: XmlNode): void {
    const says = childAt(node, 'w:sdtPr');
    const tag = val(childAt(says, 'w:tag'));
    const own = tags.has(tag) ? begin(tag, 'control') : undefined;
    const check = says?.children.find(({ name }) => name === '?:checkbox');
    const isOn = check?.children.find(({ name }) => name === '?:checked')?.attributes.get('?:val');
    for (const region of open) {
      if (check) region.ticked = isOn === '1' || isOn === 'true' || isOn === 'on';
      if (childAt(says, 'w:showingPlcHdr')) region.showsPrompt = true;
    }
    for (const content of childrenOf(node, 'w:sdtContent')) inside(content);
    if (own) end(own);
  }

  function bookmark({ name, attributes }: XmlNode): void {
    const id = attributes.get('w:id') ?? '';
    const tag = attributes.get('w:name') ?? '';
    if (name === 'w:bookmarkStart' && tags.has(tag)) bookmarks.set(id, begin(tag, 'bookmark'));
    const region = bookmarks.get(id);
    if (name !== 'w:bookmarkEnd' || !region) return;
    bookmarks.delete(id);
    end(region);
  }

  const inside = (node: XmlNode): void => {
    for (const child of node.children) (readers[child.name] ?? inside)(child);
  };
  const change = (node: XmlNode): void => {
    tracked = true;
    inside(node);
  };
  const strike = (): void => {
    tracked = true;
  };
  const picture = (): void => {
    if (open.length > 0) pictures += 1;
  };
  const readers: Readonly<Record<string, (node: XmlNode) => void>> = {
    'w:p': paragraph,
    'w:t': ({ children }) => say(children.map(({ text }) => text).join('')),
    'w:tab': () => say('\t'),
    'w:br': () => say('\n'),
    'w:cr': () => say('\n'),
    'w:noBreakHyphen': () => say('-'),
    'w:sdt': control,
    'w:bookmarkStart': bookmark,
    'w:bookmarkEnd': bookmark,
    'w:ins': change,
    'w:moveTo': change,
    'w:del': strike,
    'w:moveFrom': strike,
    'w:tr': (row) => (childAt(row, 'w:trPr', 'w:del') ? strike() : inside(row)),
    'a:blip': picture,
    'v:imagedata': picture,
    // two ways to say the same: the first is what Word shows
    'mc:AlternateContent': (node) => inside(childAt(node, 'mc:Choice') ?? childAt(node, 'mc:Fallback') ?? node),
    ...Object.fromEntries(noWords.map((name) => [name, () => undefined])),
  };

  for (const body of childrenOf(root, 'w:body')) inside(body);
  endParagraph();
  closed.push(...open);
  return { boxes: taggedIn(closed), outside, tracked, pictures };
}

/** The control counts, and the bookmark where no control has its tag. */
function taggedIn(regions: readonly Region[]): TaggedBox[] {
  const controlled = new Set(regions.flatMap(({ by, tag }) => (by === 'control' ? [tag] : [])));
  return regions
    .filter(({ by, tag }) => by === 'control' || !controlled.has(tag))
    .map(({ tag, wording, ticked, showsPrompt }) => {
      const text = wording.text();
      return { tag, text: isPrompt(text, showsPrompt) ? '' : text, ticked: ticked ?? tickIn(text) };
    });
}

/** A box to tick whose control is gone is known by its sign. */
function tickIn(text: string): boolean | null {
  if (text === '☐') return false;
  return text.length === 1 && TICKED.test(text) ? true : null;
}
