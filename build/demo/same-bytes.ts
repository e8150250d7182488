import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { type Day, partsOf } from '#domain/dates.ts';

/**
 * A Word or Excel file that says it was made at noon of a day, in its properties and in its zip directory, so that the same
 * demo gives the same bytes. Nothing else in it changes.
 */
export function officeFileOf(day: Day, file: Uint8Array): Uint8Array {
  const { year, month, dayOfMonth } = partsOf(day);
  // a zip directory keeps the time on the wall, whatever the zone
  const mtime = new Date(year, month - 1, dayOfMonth, 12);
  const parts: Zippable = {};
  for (const [name, bytes] of Object.entries(unzipSync(file)))
    parts[name] = [name === 'docProps/core.xml' ? dated(bytes, day) : bytes, { mtime }];
  return zipSync(parts);
}

function dated(properties: Uint8Array, day: Day): Uint8Array {
  const made = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;
  return strToU8(strFromU8(properties).replaceAll(made, `$1${day}T12:00:00Z`));
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
