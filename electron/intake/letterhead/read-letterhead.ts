import {
  type LeftOutOfLetterhead,
  type LetterheadFault,
  type LetterheadFile,
  letterheadMargins,
} from '#domain/letterhead.ts';
import type { Problem, Result } from '#domain/problems.ts';
import { refuse } from '#domain/result.ts';
import { pictureOf } from '#electron/intake/picture.ts';
import { refusalAsData } from '#electron/intake/refusal.ts';
import { openWordFile, type Relation, type WordPackage } from '#electron/intake/word/word-package.ts';
import { childAt, childrenOf, everyNode, type XmlNode } from '#electron/intake/word/xml-tree.ts';
import { cleanPart } from './clean-part.ts';
import { pageBlocksOf } from './page-blocks.ts';
import { refuseLetterhead } from './refuse-letterhead.ts';
import { stylesOf } from './styles.ts';
import { themeOf } from './theme.ts';

/**
 * What a Word file of the school's has to give as letterhead: header, footer, margins, font. To be called in the process
 * that may be killed (parser-process.ts). Refuses a file that is no Word file, fetches anything from outside it, holds a
 * program, or has nothing in its header and footer (requirements 8.18).
 */
export async function readLetterhead(bytes: Uint8Array): Promise<Result<LetterheadFile>> {
  const read = await refusalAsData(() =>
    letterheadIn(openWordFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), refuseLetterhead)),
  );
  return read.ok ? read : refuse({ code: 'letterhead-refused', why: faultOf(read.problem) });
}

function faultOf(problem: Problem): LetterheadFault {
  if (problem.code === 'letterhead-refused') return problem.why;
  if (problem.code === 'file-password') return 'password';
  if (problem.code === 'file-hostile') return 'hostile';
  if (problem.code === 'file-empty') return 'no-word-file';
  if (problem.code === 'file-kind') return problem.found === 'word' ? 'old-word' : 'no-word-file';
  return 'damaged';
}

const MM_PER_TWIP = 25.4 / 1440;

function letterheadIn(file: WordPackage): LetterheadFile {
  const relations = file.relations(file.document);
  const treeOf = (kind: string) => {
    const [found] = [...relations.values()].filter((each) => each.kind === kind && !each.isOutside);
    return found && file.tree(found.target);
  };
  const leftOut = new Set<LeftOutOfLetterhead>();
  const settings = [...relations.values()].find(({ kind }) => kind === 'settings');
  const ofSettings = settings && !settings.isOutside ? [...file.relations(settings.target).values()] : [];
  if (ofSettings.some(({ kind }) => kind === 'attachedTemplate')) leftOut.add('template');

  const theme = themeOf(treeOf('theme'));
  const styles = stylesOf(treeOf('styles'), theme);
  const album = pictureAlbum(file, leftOut);
  const root = file.tree(file.document);
  if (root?.name !== 'w:document') throw refuseLetterhead('no-document');
  const section = sectionOf(root);

  const partOf = (which: 'header' | 'footer', type: string) => {
    const reference = childrenOf(section, `w:${which}Reference`).find(
      ({ attributes }) => (attributes.get('w:type') ?? 'default') === type,
    );
    const relation = relations.get(reference?.attributes.get('r:id') ?? '');
    if (!relation) return null;
    const tree = relation.isOutside ? undefined : file.tree(relation.target);
    if (!tree) throw refuseLetterhead('damaged');
    const own = file.relations(relation.target);
    return cleanPart(tree, { styles, theme, leftOut, picture: (id) => album.place(own.get(id ?? '')) });
  };
  const hasFirst = isOn(childAt(section, 'w:titlePg'));
  const pairOf = (which: 'header' | 'footer') => ({
    first: hasFirst ? partOf(which, 'first') : null,
    following: partOf(which, 'default'),
  });
  const [headers, footers] = [pairOf('header'), pairOf('footer')];
  if (!headers.first && !headers.following && !footers.first && !footers.following) throw refuseLetterhead('nothing');

  const head = pageBlocksOf((headers.first ?? headers.following)?.blocks ?? [], styles);
  const foot = pageBlocksOf((footers.first ?? footers.following)?.blocks ?? [], styles);
  const others = pageBlocksOf(footers.following?.blocks ?? [], styles);
  return {
    headers: { first: headers.first?.part ?? null, following: headers.following?.part ?? null },
    footers: { first: footers.first?.part ?? null, following: footers.following?.part ?? null },
    pictures: album.pictures,
    styles: styles.written(),
    font: styles.font,
    ...measuresOf(childAt(section, 'w:pgMar')),
    page: {
      head: head.blocks,
      foot: foot.blocks,
      footOfOthers: others.blocks,
      watermark: head.watermark ?? foot.watermark,
    },
    leftOut: [...leftOut],
  };
}

/** The section of the first page: the first that says what stands at its head or foot, else the last. */
function sectionOf(root: XmlNode): XmlNode | undefined {
  const sections = [...everyNode(root)].filter(({ name }) => name === 'w:sectPr');
  const hasParts = ({ children }: XmlNode) => children.some(({ name }) => /^w:(head|foot)erReference$/.test(name));
  return sections.find(hasParts) ?? sections.at(-1);
}

/** The pictures of the file that are a PNG or a JPEG, each once. */
function pictureAlbum(file: WordPackage, leftOut: Set<LeftOutOfLetterhead>) {
  const pictures: LetterheadFile['pictures'] = [];
  const places = new Map<string, number | undefined>();
  return {
    pictures,
    place: (relation: Relation | undefined): number | undefined => {
      if (relation?.isOutside) throw refuseLetterhead('outside-picture');
      if (!relation) return undefined;
      if (places.has(relation.target)) return places.get(relation.target);
      const bytes = file.bytes(relation.target);
      const picture = bytes && pictureOf(bytes);
      const at = picture?.ok ? pictures.length : undefined;
      places.set(relation.target, at);
      if (picture?.ok) {
        const { kind, bytes: data } = picture.value;
        pictures.push({ kind, base64: Buffer.from(data).toString('base64') });
      } else leftOut.add('pictures');
      return at;
    },
  };
}

function measuresOf(margins: XmlNode | undefined): Pick<LetterheadFile, 'margins' | 'distances'> {
  const side = (name: string) => {
    const written = margins?.attributes.get(`w:${name}`);
    return written !== undefined && /^-?\d{1,6}$/.test(written) ? Math.abs(Number(written)) * MM_PER_TWIP : Number.NaN;
  };
  const [top, bottom, left, right] = [side('top'), side('bottom'), side('left'), side('right')];
  const { least, most } = letterheadMargins;
  const isUsual = [top, bottom, left, right].every((each) => each >= least - 0.05 && each <= most + 0.05);
  const within = (name: string) => (side(name) >= 0 && side(name) <= most ? side(name) : null);
  return {
    margins: isUsual ? { top, bottom, left, right } : null,
    distances: { header: within('header'), footer: within('footer') },
  };
}

function isOn(node: XmlNode | undefined): boolean {
  return node !== undefined && !/^(0|false|off)$/.test(node.attributes.get('w:val') ?? '');
}
