import { everyNode, type XmlNode } from '#electron/intake/word/xml-tree.ts';
import { refuseLetterhead } from './refuse-letterhead.ts';

/** Fields that fetch something from outside the file when they are read anew. */
const fetching = /^\s*(INCLUDE\w*|IMPORT|DDE\w*|LINK|RD|DATABASE|MERGE\w*|EMBED|MACROBUTTON)\b/i;

/** Throws a Refusal for a field that would fetch something. */
export function refuseFetching(instruction: string): void {
  if (fetching.test(instruction)) throw refuseLetterhead('outside-field');
}

/** Whether a field is the number of a page, or how many there are. */
export function isNumberOfPage(instruction: string): boolean {
  return /^\s*(PAGE|NUMPAGES|SECTIONPAGES)\b/i.test(instruction);
}

/** The instruction of the field that each piece of a field belongs to; throws for one that would fetch something. */
export function fieldsIn(root: XmlNode): ReadonlyMap<XmlNode, string> {
  const open: { pieces: XmlNode[]; instruction: string }[] = [];
  const fields = new Map<XmlNode, string>();
  const finish = (field: (typeof open)[number]) => {
    refuseFetching(field.instruction);
    for (const piece of field.pieces) fields.set(piece, field.instruction);
  };
  for (const node of everyNode(root)) {
    if (node.name === 'w:fldChar' && node.attributes.get('w:fldCharType') === 'begin')
      open.push({ pieces: [], instruction: '' });
    const field = open.at(-1);
    if (!field || (node.name !== 'w:fldChar' && node.name !== 'w:instrText')) continue;
    field.pieces.push(node);
    if (node.name === 'w:instrText') field.instruction += node.children.map(({ text }) => text).join('');
    if (node.attributes.get('w:fldCharType') === 'end') {
      finish(field);
      open.pop();
    }
  }
  for (const field of open) finish({ ...field, pieces: [] }); // one that never ends is none
  return fields;
}
