import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { chartAnchor, chartSpace } from './chart-xml.ts';
import type { SheetChart } from './sheet.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWN = 'http://schemas.openxmlformats.org/drawingml/2006';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Of zip's nine levels: half the time of the usual sixth for a file a tenth larger. */
export const FAST = 2;

type Parts = Map<string, string>;

/**
 * The workbook with its charts, which the library does not write, and without an attribute that it writes on a picture of
 * fixed size and that the standard does not know there (ECMA-376 part 1, 20.5.2.24).
 */
export function withDrawings(file: Uint8Array, charts: readonly SheetChart[]): Uint8Array {
  const before = unzipSync(file);
  const parts: Parts = new Map();
  const part = (name: string): string => parts.get(name) ?? (before[name] ? strFromU8(before[name]) : '');
  for (const name of Object.keys(before).filter((one) => /^xl\/drawings\/drawing\d+\.xml$/.test(one))) {
    parts.set(name, part(name).replaceAll('<xdr:oneCellAnchor editAs="oneCell">', '<xdr:oneCellAnchor>'));
  }
  for (const [at, chart] of charts.entries())
    addChart(chart, at + 1, { part, put: (name, xml) => parts.set(name, xml) });
  const after: Zippable = { ...before };
  for (const [name, xml] of parts) after[name] = strToU8(xml);
  return zipSync(after, { level: FAST });
}

interface Book {
  part: (name: string) => string;
  put: (name: string, xml: string) => void;
}

/** A chart's own part, its place on the drawing of its sheet, and the drawing where the sheet has none yet. */
function addChart(chart: SheetChart, number: number, book: Book): void {
  const name = `chart${number}.xml`;
  book.put(`xl/charts/${name}`, chartSpace(chart));
  register(book, `/xl/charts/${name}`, CHART_TYPE);
  const drawing = drawingOf(chart.sheet.id, book);
  const related = relate(book, `xl/drawings/_rels/${drawing}.rels`, { type: 'chart', target: `../charts/${name}` });
  const xml = book.part(`xl/drawings/${drawing}`);
  const id = 1 + (xml.match(/<xdr:cNvPr /g) ?? []).length;
  const anchor = chartAnchor(chart, { id, related });
  book.put(
    `xl/drawings/${drawing}`,
    xml.replace('</xdr:wsDr>', () => `${anchor}</xdr:wsDr>`),
  );
}

/** The name of a sheet's drawing, which is begun where there is none. */
function drawingOf(sheet: number, book: Book): string {
  const place = `xl/worksheets/sheet${sheet}.xml`;
  const rels = `xl/worksheets/_rels/sheet${sheet}.xml.rels`;
  const there = /Target="\.\.\/drawings\/(drawing\d+\.xml)"/.exec(book.part(rels))?.[1];
  if (there !== undefined) return there;
  const name = `drawing${100 + sheet}.xml`;
  book.put(
    `xl/drawings/${name}`,
    `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWN}/spreadsheetDrawing" xmlns:a="${DRAWN}/main"></xdr:wsDr>`,
  );
  register(book, `/xl/drawings/${name}`, DRAWING_TYPE);
  const related = relate(book, rels, { type: 'drawing', target: `../drawings/${name}` });
  // what prints at the foot of a page is the last thing of ours before it (18.3.1.99)
  book.put(place, book.part(place).replace('</headerFooter>', `</headerFooter><drawing r:id="${related}"/>`));
  return name;
}

/** Names a part in another's list of relations and gives what it goes by there. */
function relate(book: Book, list: string, { type, target }: { type: 'chart' | 'drawing'; target: string }): string {
  const xml = book.part(list) || `${HEAD}<Relationships xmlns="${PACKAGE}"></Relationships>`;
  const id = `rIdOwn${(xml.match(/<Relationship /g) ?? []).length + 1}`;
  const relation = `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  book.put(list, xml.replace('</Relationships>', `${relation}</Relationships>`));
  return id;
}

function register(book: Book, name: string, type: string): void {
  const list = '[Content_Types].xml';
  const said = `<Override PartName="${name}" ContentType="${type}"/>`;
  book.put(list, book.part(list).replace('</Types>', `${said}</Types>`));
}
