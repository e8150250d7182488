import type { Reads } from '#db/reads.ts';
import type { Day } from '#domain/days/dates.ts';
import type { CertificateScanId, ChangeId, ScanId } from '#domain/ids.ts';
import type { ScanKind } from '#domain/record/scans.ts';
import type { DataRequest } from '#domain/requests/request.ts';
import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { renderDocument } from '#electron/render/index.ts';
import type { Text } from '#templates/blocks.ts';
import { type PackSection, type PackValue, subjectPack } from '#templates/subject-pack.ts';
import type { FoundRow } from './found-row.ts';
import { handedOver, withoutHidden, withoutWords } from './handed-over.ts';
import { packSections } from './pack-sections.ts';

/**
 * What is handed over to whoever asked: as a Word file that can be read, or as JSON with every row. Names that were taken
 * out were taken out before either is made, so that no byte of it holds them.
 */
export async function packOf(
  read: Reads,
  request: DataRequest,
  today: Day,
  format: 'word' | 'json',
  language: LanguageChoice,
): Promise<Uint8Array> {
  const found = handedOver(read, request);
  const hidden = read.requests.hidden(request.id);
  const rows = withoutHidden(found, hidden);
  const out = (text: string): string => withoutWords(text, hidden);
  const withheld = [...Map.groupBy(found.withheld, ({ place }) => place)].map(([place, of]) => ({
    place,
    count: of.length,
  }));
  const facts = {
    name: out(request.name),
    receivedOn: request.receivedOn,
    madeOn: today,
    withheld,
    appraises: found.appraises,
    notGiven: found.elsewhere.filter(({ isGiven }) => !isGiven).length,
  };
  if (format === 'json') {
    const pack = { ...facts, isWhole: read.seesRestricted, rows: rows.map((row) => plain(read, row)) };
    return new TextEncoder().encode(JSON.stringify(pack, null, 2));
  }
  const school = read.school();
  const composed = subjectPack({
    ...facts,
    school,
    isWhole: read.seesRestricted,
    sections: packSections(read, rows, request.staffId).map((section) => sectionWithout(section, out)),
  });
  return renderDocument(composed, { language, format: 'word' });
}

/** A section without the words that were taken out, in its headings and questions, too. */
function sectionWithout({ place, groups }: PackSection, out: (text: string) => string): PackSection {
  const cleaned = (text: Text): Text => {
    if (typeof text === 'string') return out(text);
    return text.cy === undefined ? { en: out(text.en) } : { en: out(text.en), cy: out(text.cy) };
  };
  const cleanedValue = (value: PackValue): PackValue => {
    if (typeof value === 'string' || 'en' in value) return cleaned(value);
    return 'lines' in value ? { lines: value.lines.map(cleaned) } : value;
  };
  return {
    place,
    groups: groups.map(({ heading, entries }) => ({
      heading: out(heading),
      entries: entries.map(({ what, facts }) => ({
        what: cleaned(what),
        facts: facts.map(({ label, value }) => ({ label, value: cleanedValue(value) })),
      })),
    })),
  };
}

/** The scans of signed papers and the files of certificates that are handed over: what each is, with its bytes. */
export function scansHandedOver(read: Reads, request: DataRequest): { kind: ScanKind; bytes: Uint8Array }[] {
  return handedOver(read, request).rows.flatMap((row) => fileIn(read, row) ?? []);
}

/** A row without where it is kept, which says nothing about the person; a file with its bytes. */
function plain(read: Reads, row: FoundRow) {
  const { place, table, key, fields } = row;
  const file = fileIn(read, row);
  const { columnId } = fields;
  const column = typeof columnId === 'string' ? read.ownColumns.nameOf(columnId) : undefined;
  return {
    place,
    table,
    key,
    fields,
    ...(column !== undefined && { column }),
    ...(file && { base64: Buffer.from(file.bytes).toString('base64') }),
  };
}

/** The file of which a row tells. */
function fileIn(read: Reads, { table, key }: FoundRow): { kind: ScanKind; bytes: Uint8Array } | undefined {
  const of = files[table]?.(read, key);
  return of?.scan && of.bytes && { kind: of.scan.kind, bytes: of.bytes };
}

/** What is kept for undoing is called by its change and the place of its row there. */
function fileOfChange(read: Reads, key: string): StoredFile {
  const [id = '', position] = key.split('/');
  const file = read.changes.file(id as ChangeId, Number(position)); // as the key is made
  return { scan: file, bytes: file?.bytes };
}

type StoredFile = { scan: { kind: ScanKind } | undefined; bytes: Uint8Array | undefined };

/** The tables that tell of a file; a key is of its table. */
const files: Record<string, (read: Reads, key: string) => StoredFile> = {
  change: fileOfChange,
  scan: (read, key) => ({
    scan: read.records.scan(key as ScanId),
    bytes: read.records.scanBytes(key as ScanId),
  }),
  certificate_scan: (read, key) => ({
    scan: read.trainingHeld.certificate(key as CertificateScanId),
    bytes: read.trainingHeld.certificateBytes(key as CertificateScanId),
  }),
};
