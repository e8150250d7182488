import { recordsWithSigned } from '#db/reads/everything.ts';
import { allScans } from '#db/reads/record/scans.ts';
import type { Reads } from '#db/reads.ts';
import type { ReadableDb } from '#db/types.ts';
import type { Day } from '#domain/days/dates.ts';
import type { RecordId } from '#domain/ids.ts';
import type { CertificateScan } from '#domain/record/certificate-scan.ts';
import type { Scan } from '#domain/record/scans.ts';
import { nameOf } from '#domain/staff/staff.ts';
import type { Bilingual, LanguageChoice } from '#domain/text/bilingual.ts';
import { restored } from '#electron/office/documents/signed-blocks.ts';
import { fileName, namedIn, renderDocument } from '#electron/render/index.ts';
import type { Composed } from '#templates/blocks.ts';
import { documents } from '#templates/documents/index.ts';
import { keptName } from '#templates/parts/file-name.ts';
import { listSaid } from '#templates/parts/said.ts';
import { words } from '#templates/words/index.ts';
import type { OpenFile } from './open-formats.ts';

/** A document that is still to be made into a file: in which folder, under which name, and what it says. */
export interface PersonsDocument {
  folder: string;
  name: Bilingual;
  composed: Composed;
}

/**
 * The documents of every record in a compartment, by person: each signed version as it was worded when it was signed, and
 * what is not signed yet as it stands on a day.
 */
export function documentsByPerson(read: Reads, db: ReadableDb, today: Day): PersonsDocument[] {
  const folderOf = foldersOf(read);
  const { letterhead } = read.school();
  return recordsWithSigned(db).flatMap(({ id, version, signed }) => {
    const folder = read.records.people(id).map(folderOf).join(', ');
    const now = signed.some((each) => each.version === version) ? [] : asTheyStand(read, id, today);
    return [...signed.map((each) => asSigned(each, letterhead)), ...now].map((document) => ({ folder, ...document }));
  });
}

/** The file of a document, as Word. `taken` holds the paths that there are already, and gets its own. */
export async function wordFile(
  { folder, name, composed }: PersonsDocument,
  taken: Set<string>,
  language: LanguageChoice,
): Promise<OpenFile> {
  const path = freePath(folder, namedIn(name, composed, language), 'docx', taken);
  return { path, bytes: await renderDocument(composed, { language, format: 'word' }) };
}

/** The path of a file in the folder of a person, with a number after its name where that is taken. */
export function freePath(
  folder: string,
  name: string,
  ending: Parameters<typeof fileName>[1],
  taken: Set<string>,
): string {
  const at = (count: number): string =>
    `people/${folder}/${fileName(count === 1 ? name : `${name} (${count})`, ending)}`;
  let count = 1;
  while (taken.has(at(count).toLowerCase())) count += 1;
  taken.add(at(count).toLowerCase());
  return at(count);
}

type Signed = ReturnType<typeof recordsWithSigned>[number]['signed'][number];

function asSigned(
  { fileName: name, composed: stored, version }: Signed,
  letterhead: Uint8Array | null,
): Omit<PersonsDocument, 'folder'> {
  const composed = restored(stored, letterhead);
  return { name: listSaid([keptName(name, composed), words.files.signed(version)]), composed };
}

function asTheyStand(read: Reads, recordId: RecordId, today: Day): Omit<PersonsDocument, 'folder'>[] {
  return documents
    .filter(({ form, kinds }) => form !== null || kinds !== undefined)
    .flatMap((document) => {
      const made = document.make(read, { of: 'record', recordId }, today);
      return made ? [{ name: made.fileName, composed: made.composed }] : [];
    });
}

/** The scans of signed papers of a compartment, by person, each as what it is but without its bytes. */
export function scansByPerson(read: Reads, db: ReadableDb): { folder: string; scan: Scan }[] {
  const folderOf = foldersOf(read);
  return allScans(db).map((scan) => ({ folder: read.records.people(scan.recordId).map(folderOf).join(', '), scan }));
}

/** The files of certificates, by person, without their bytes. */
export function certificatesByPerson(read: Reads): { folder: string; scan: CertificateScan }[] {
  const folderOf = foldersOf(read);
  return read.trainingHeld.certificates().map((scan) => ({ folder: folderOf(scan.staffId), scan }));
}

/** The folder of each person: their name, and for a second person of that name a number after it. */
function foldersOf(read: Reads): (id: string) => string {
  const folders = new Map<string, string>();
  const taken = new Set<string>();
  for (const person of read.staff.all()) {
    const name = fileName(nameOf(person), 'docx').replace(/\.docx$/, '');
    let folder = name;
    for (let count = 2; taken.has(folder.toLowerCase()); count += 1) folder = `${name} (${count})`;
    taken.add(folder.toLowerCase());
    folders.set(person.id, folder);
  }
  return (id) => folders.get(id) ?? id;
}
