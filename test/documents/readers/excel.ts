import { addDays, day } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import type { LanguageChoice } from '#domain/text/bilingual.ts';
import type { Composed } from '#templates/blocks.ts';
import { partsOf, resolved } from './archive.ts';

/** A sheet as its reader sees it: rows of cells, each as text; dates in the document's language. */
export interface ReadSheet {
  name: string;
  rows: string[][];
  xml: string;
}

/** The sheets of a workbook, read from its parts. */
export function excelSheets(file: Uint8Array, choice: LanguageChoice = 'en'): ReadSheet[] {
  const parts = partsOf(file);
  const strings = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, si = '']) =>
    [...si.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, text = '']) => literal(resolved(text))).join(''),
  );
  const formats = formatsOf(parts.get('xl/styles.xml') ?? '');
  const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = '']) =>
    resolved(name),
  );
  return names.map((name, at) => {
    const xml = parts.get(`xl/worksheets/sheet${at + 1}.xml`) ?? '';
    const rows = [...xml.matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, row = '']) =>
      [...row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, attributes = '', content = '']) => {
        const value = /<v>([^<]*)<\/v>/.exec(content)?.[1] ?? '';
        if (attributes.includes('t="s"')) return strings[Number(value)] ?? '';
        return value === ''
          ? ''
          : shown(Number(value), formats[Number(/s="(\d+)"/.exec(attributes)?.[1])] ?? '', choice);
      }),
    );
    return { name, rows, xml };
  });
}

/** What stands under the title of a workbook and the line below it, from all its sheets. */
export function excelBody(
  file: Uint8Array,
  choice: LanguageChoice,
  layout: Composed['workbook'],
  subtitle: string,
): string {
  const sections = new Set<string>();
  const all = excelSheets(file, choice).map(({ rows }, at) => {
    if (layout === 'tables' && at > 0) {
      // the section stands over each of its tables
      const [section = []] = rows.slice(1, 2);
      const isTold = sections.has(section.join());
      sections.add(section.join());
      return rows.slice(isTold ? 2 : 1);
    }
    if (layout === 'sheets') return [rows[1] ?? [], ...rows.slice(3)]; // the section's title stands between school and line
    return rows.slice(1 + rows.findIndex((row) => row[0] === subtitle));
  });
  return [...all.flat(2), ...excelCharts(file)].join('\n');
}

/** What each chart of a workbook shows: its title, its labels and values; the names of its parts where a legend has them. */
function excelCharts(file: Uint8Array): string[] {
  const charts = [...partsOf(file)].filter(([name]) => /^xl\/charts\/chart\d+\.xml$/.test(name));
  return charts.map(([, xml]) => {
    const title = [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => text);
    const series = [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([ser]) => ser);
    const valuesOf = (ser: string, name: string) => {
      const part = new RegExp(`<c:${name}>.*?</c:${name}>`, 's').exec(ser)?.[0] ?? '';
      return [...part.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value = '']) => value);
    };
    const shown = [
      ...title,
      ...valuesOf(series[0] ?? '', 'cat'),
      ...series.flatMap((ser) => valuesOf(ser, 'val')),
      ...(xml.includes('<c:legend>') ? series.flatMap((ser) => valuesOf(ser, 'tx')) : []),
    ];
    return resolved(shown.join('\n'));
  });
}

/** Everything in a workbook. */
export function excelText(file: Uint8Array, choice: LanguageChoice = 'en'): string {
  return excelSheets(file, choice)
    .flatMap(({ rows }) => rows.flat())
    .join('\n');
}

/** '_x0041_' is 'A' to Excel, and '_x005F_' the underscore itself. */
function literal(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function formatsOf(styles: string): string[] {
  const codes = new Map(
    [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code = '']) => [
      id,
      resolved(code),
    ]),
  );
  const looks = /<cellXfs.*?<\/cellXfs>/s.exec(styles)?.[0] ?? '';
  return [...looks.matchAll(/<xf [^>]*numFmtId="(\d+)"/g)].map(([, id]) => codes.get(id) ?? '');
}

function shown(value: number, format: string, choice: LanguageChoice): string {
  if (format.includes('yy')) {
    const when = addDays(day('1900-03-01'), value - 61); // Excel counts a 29 February 1900 that never was
    return choice === 'both' ? `${shortDay(when, 'cy')}\n${shortDay(when, 'en')}` : shortDay(when, choice);
  }
  return format.startsWith('£') ? `£${value.toFixed(2)}` : String(value);
}
