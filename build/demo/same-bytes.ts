import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { type Day, partsOf } from '#domain/days/dates.ts';

/**
 * A Word or Excel file that says it was made at noon of a day, in its properties and in its zip directory, and that names the
 * parts of its charts by numbers and not at random: the same demo gives the same bytes. Nothing else in it changes.
 */
export function officeFileOf(day: Day, file: Uint8Array): Uint8Array {
  const { year, month, dayOfMonth } = partsOf(day);
  // a zip directory keeps the time on the wall, whatever the zone
  const mtime = new Date(year, month - 1, dayOfMonth, 12);
  const parts: Zippable = {};
  const names = new Map<string, string>();
  for (const [name, bytes] of Object.entries(unzipSync(file))) {
    // the figures of a chart in Word stand in a workbook of their own
    const made = name.endsWith('.xlsx') ? officeFileOf(day, bytes) : bytes;
    parts[name] = [/\.(?:xml|rels)$/.test(name) ? textOf(day, made, names) : made, { mtime }];
  }
  return zipSync(parts);
}

function textOf(day: Day, bytes: Uint8Array, names: Map<string, string>): Uint8Array {
  const when = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;
  const random = /"rId[a-z0-9_-]{21}"/g;
  const text = strFromU8(bytes).replaceAll(when, `$1${day}T12:00:00Z`);
  return strToU8(
    text.replaceAll(random, (name) => {
      const number = names.get(name) ?? `"rIdChart${names.size + 1}"`;
      names.set(name, number);
      return number;
    }),
  );
}

/**
 * The same for a PDF file. Chromium also numbers the parts of its structure on from the page that it printed before: they
 * are numbered from nought, in the same order and the same width, so that every offset in the file still holds.
 */
export function pdfFileOf(day: Day, file: Buffer): Buffer {
  const text = file.toString('latin1');
  const names = [...new Set(text.match(/node\d{8}/g))].sort();
  const numbered = new Map(names.map((name, at) => [name, `node${String(at).padStart(8, '0')}`]));
  const when = `${day.replaceAll('-', '')}120000`;
  const same = text
    .replaceAll(/node\d{8}/g, (name) => numbered.get(name) ?? name)
    .replaceAll(/(\/(?:CreationDate|ModDate) \(D:)\d{14}/g, `$1${when}`);
  return Buffer.from(same, 'latin1');
}
