import type { Problem, Result } from '#domain/problems.ts';
import { refuse } from '#domain/result.ts';
import type { FileBox, FormFault, FormFile } from '#domain/returned/form-file.ts';
import { refusalAsData } from '#electron/intake/refusal.ts';
import { openWordFile, type WordPackage } from '#electron/intake/word/word-package.ts';
import { childrenOf, type XmlNode } from '#electron/intake/word/xml-tree.ts';
import { documentBoxes, type TaggedBox } from './document-boxes.ts';
import { formMapOf, looksLikeOurs, type MappedBox } from './form-map.ts';
import { listMarksOf } from './lists.ts';
import { refuseForm } from './refuse-form.ts';
import { Wording } from './wording.ts';

/**
 * A form that somebody filled in in Word and sent back: what stands in each of its boxes, and beside them. To be called in
 * the process that may be killed (parser-process.ts). Refuses a file that is no Word file, holds a program, or lacks the
 * map that the program's own forms carry (requirements 8.16).
 */
export async function readForm(bytes: Uint8Array): Promise<Result<FormFile>> {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const read = await refusalAsData(() => formIn(openWordFile(whole, refuseForm)));
  return read.ok ? read : refuse({ code: 'form-refused', why: faultOf(read.problem, whole) });
}

function faultOf(problem: Problem, bytes: Buffer): FormFault {
  if (problem.code === 'form-refused') return problem.why === 'no-word-file' ? otherKind(bytes) : problem.why;
  if (problem.code === 'file-password') return 'password';
  if (problem.code === 'file-hostile') return 'hostile';
  if (problem.code === 'file-empty') return 'empty';
  if (problem.code !== 'file-kind') return 'damaged';
  if (problem.found === 'pdf') return 'pdf';
  return problem.found === 'word' ? 'old-word' : 'no-word-file';
}

/** An OpenDocument file says what it is in its first entry (ODF 1.3 part 2, 3.3). */
function otherKind(bytes: Buffer): FormFault {
  return bytes.subarray(0, 120).includes('application/vnd.oasis.opendocument') ? 'open-document' : 'no-word-file';
}

function formIn(file: WordPackage): FormFile {
  const root = file.tree(file.document);
  if (root?.name !== 'w:document') throw refuseForm('no-document');
  const map = formMapOf(file);
  if (map === undefined) throw refuseForm(looksLikeOurs(root) ? 'map-gone' : 'no-map');
  const { boxes: mapped, ...about } = map;
  const read = documentBoxes(root, new Set(mapped.map(({ tag }) => tag)), listMarksOf(file));
  const byTag = Map.groupBy(read.boxes, ({ tag }) => tag);
  const there = mapped.flatMap((box) => boxOf(box, byTag.get(box.tag)));
  const { outside, tracked, pictures } = read;
  return {
    ...about,
    boxes: there,
    lost: [...new Set(mapped.flatMap(({ tag, address }) => (byTag.has(tag) ? [] : [address])))],
    outside,
    again: [...byTag.values()].flatMap((of) => copiesOf(of)),
    tracked,
    comments: commentsOf(file),
    pictures,
  };
}

function boxOf({ tag: _tag, ...mapped }: MappedBox, found: readonly TaggedBox[] = []): FileBox[] {
  const [first] = found;
  return first ? [{ ...mapped, text: first.text, ticked: first.ticked }] : [];
}

/** What later boxes of one tag say: somebody copied a row within the file. */
function copiesOf([first, ...others]: readonly TaggedBox[]): string[] {
  return others.flatMap(({ text, ticked }) => (text === '' || ticked !== null || text === first?.text ? [] : [text]));
}

/** What somebody noted in the margin, with who did. */
function commentsOf(file: WordPackage): FormFile['comments'] {
  const parts = [...file.relations(file.document).values()].filter(
    ({ kind, isOutside }) => kind === 'comments' && !isOutside,
  );
  return parts
    .flatMap(({ target }) => childrenOf(file.tree(target), 'w:comment'))
    .map((comment) => ({ by: comment.attributes.get('w:author') ?? '', text: wordsOf(comment) }))
    .filter(({ text }) => text !== '');
}

function wordsOf(node: XmlNode): string {
  const wording = new Wording();
  const read = ({ name, children }: XmlNode): void => {
    if (name === 'w:t') wording.add(children.map(({ text }) => text).join(''));
    for (const child of children) read(child);
    if (name === 'w:p') wording.endLine();
  };
  read(node);
  return wording.text();
}
