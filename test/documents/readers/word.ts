import { partsOf, resolved } from './archive.ts';

/** Everything a reader sees in a Word file, the head of its first page included. */
export function wordText(file: Uint8Array): string {
  const parts = partsOf(file);
  const heads = [...parts].filter(([name]) => /^word\/header\d+\.xml$/.test(name)).map(([, xml]) => plain(xml));
  return [...heads, bodyOf(parts, 0)].join('\n');
}

/** What stands under the title and the line below it, with what its charts show. */
export function wordBody(file: Uint8Array): string {
  const parts = partsOf(file);
  const xml = parts.get('word/document.xml') ?? '';
  return bodyOf(parts, xml.indexOf('</w:p>', xml.indexOf('w:val="Subtitle"')));
}

/** What stands in a control: text, whether it is ticked, or null for one that is empty. */
type FieldValue = string | boolean | null;

/** The boxes of a Word file by their addresses, as its own part names them; a tick with its value behind: '…=annual'. */
export function wordFields(file: Uint8Array): Map<string, FieldValue> {
  const boxes = new Map(
    formPartOf(file).boxes.map(({ tag, address, value }) => [tag, value ? `${address}=${value}` : address]),
  );
  return new Map([...wordControls(file)].map(([tag, value]) => [boxes.get(tag) ?? `no address: ${tag}`, value]));
}

/** The controls of a Word file by their tags. */
export function wordControls(file: Uint8Array): Map<string, FieldValue> {
  const xml = partsOf(file).get('word/document.xml') ?? '';
  const found = [...xml.matchAll(/<w:sdt>(.*?)<\/w:sdt>/gs)].map(([, sdt = '']): [string, FieldValue] => {
    const tag = /<w:tag w:val="([^"]*)"/.exec(sdt)?.[1] ?? '';
    if (sdt.includes('<w:showingPlcHdr/>')) return [tag, null];
    const ticked = /<w14:checked w14:val="(\d)"/.exec(sdt)?.[1];
    return [tag, ticked === undefined ? plain(sdt.slice(sdt.indexOf('<w:sdtContent>'))) : ticked === '1'];
  });
  return new Map(found);
}

/** The part of a Word file that says what its boxes are: what is said of the form, and a box for each control. */
export function formPartOf(file: Uint8Array) {
  const parts = [...partsOf(file)].filter(([name]) => /^customXml\/item\d+\.xml$/.test(name));
  const xml = parts.map(([, part]) => part).find((part) => part.includes('urn:reviewbook:form')) ?? '';
  const boxes = [...xml.matchAll(/<box ([^>]*?)\/?>/g)].map(([, said = '']) => attributesIn(said));
  return {
    form: attributesIn(/<form ([^>]*)>/.exec(xml)?.[1] ?? ''),
    boxes: boxes.map(({ tag = '', address = '', value }) => ({ tag, address, value })),
  };
}

function attributesIn(text: string): Record<string, string | undefined> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = '', said = '']) => [name, resolved(said)]),
  );
}

function bodyOf(parts: Map<string, string>, from: number): string {
  const charts = [...parts]
    .filter(([name]) => /^word\/charts\/chart\d+\.xml$/.test(name))
    .map(([, xml]) => chartText(xml));
  return [plain((parts.get('word/document.xml') ?? '').slice(from)), ...charts].join('\n');
}

function plain(xml: string): string {
  // what an empty box says is no text of the form
  const marked = xml
    .replace(/<w:sdt>(?:(?!<\/w:sdt>).)*<w:showingPlcHdr\/>.*?<\/w:sdt>/gs, '')
    .replace(/<w:(?:br|cr)\/>/g, '\n')
    .replace(/<w:tab\/>/g, '\t')
    .replace(/<\/w:p>/g, '\n');
  const kept = [...marked.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|[\n\t]/g)].map(([whole, text]) => text ?? whole);
  return resolved(kept.join(''));
}

/** The labels and values of a chart; the names of its parts where a legend shows them. A gap is a nought. */
function chartText(xml: string): string {
  const series = [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([ser]) => ser);
  const values = (ser: string, of: string) => {
    const part = new RegExp(`<c:${of}>.*?</c:${of}>`, 's').exec(ser)?.[0] ?? '';
    const known = [...part.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value = '']) => resolved(value));
    const count = Number(/<c:ptCount val="(\d+)"/.exec(part)?.[1] ?? known.length);
    return [...known, ...Array.from({ length: count - known.length }, () => '0')];
  };
  return [
    ...values(series[0] ?? '', 'cat'),
    ...series.flatMap((ser) => values(ser, 'val')),
    ...(xml.includes('<c:legend>') ? series.flatMap((ser) => values(ser, 'tx')) : []),
  ].join('\n');
}
