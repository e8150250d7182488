import { limits } from '#electron/intake/limits.ts';
import { Refusal } from '#electron/intake/refusal.ts';

/** One tag of an XML part. `name` is without its prefix, which stands apart; `textBefore` is the raw text since the tag before it. */
export interface XmlTag {
  name: string;
  prefix: string;
  kind: 'open' | 'close' | 'empty';
  textBefore: string;
  /** The attributes as written; `attributesOf` takes them apart. */
  written: string;
}

/** Markup that is no tag: where it begins, where it ends, and whether what lies between is text. */
const asides = [
  { opens: '<!--', closes: '-->', isText: false },
  { opens: '<![CDATA[', closes: ']]>', isText: true },
  { opens: '<?', closes: '?>', isText: false },
] as const;

const tag = /<(\/?)(?:([\w.-]+):)?([\w.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*)>/y;

/**
 * The tags of an XML part in order. Throws a Refusal for a part nested deeper than any workbook is (X25), for tags
 * that do not close each other, and for markup that is none. Takes time in proportion to the length, whatever it holds.
 */
export function* xmlTags(xml: string): Generator<XmlTag> {
  const open: string[] = [];
  let textBefore = '';
  let from = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', from)) {
    textBefore += xml.slice(from, at);
    const aside = asides.find(({ opens }) => xml.startsWith(opens, at));
    if (aside) {
      const end = xml.indexOf(aside.closes, at + aside.opens.length);
      if (end < 0) throw damaged();
      if (aside.isText) textBefore += escaped(xml.slice(at + aside.opens.length, end));
      from = end + aside.closes.length;
      continue;
    }
    tag.lastIndex = at;
    const [, slash, prefix = '', name, attributes = ''] = tag.exec(xml) ?? [];
    if (name === undefined) throw damaged();
    from = tag.lastIndex;
    const kind = slash ? 'close' : attributes.endsWith('/') ? 'empty' : 'open';
    if (kind === 'open' && open.push(name) > limits.xmlDepth) throw new Refusal({ code: 'file-hostile' });
    if (kind === 'close' && open.pop() !== name) throw damaged();
    yield { name, prefix, kind, textBefore, written: attributes };
    textBefore = '';
  }
  if (open.length > 0) throw damaged();
}

const attribute = /((?:[\w.-]+:)?)([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of a tag, entities resolved; their prefixes are left off unless they are asked for. */
export function attributesOf(of: XmlTag, withPrefixes = false): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, prefix = '', name = '', double, single] of of.written.matchAll(attribute)) {
    attributes.set(withPrefixes ? prefix + name : name, unescaped(double ?? single ?? ''));
  }
  return attributes;
}

const entities: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }),
);

/** Text with the five entities of XML and character numbers resolved; any other entity is damage. */
export function unescaped(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));|&/gi,
    (_, hex?: string, decimal?: string, name?: string) => {
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      const character = code <= 0x10_ffff ? String.fromCodePoint(code) : entities.get(name ?? '');
      if (character === undefined) throw damaged();
      return character;
    },
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function damaged(): Refusal {
  return new Refusal({ code: 'file-damaged' });
}
