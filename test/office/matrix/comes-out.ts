import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { z } from 'zod';
import { type OperationName, operations } from '#contract/index.ts';
import type { Reply } from '#contract/window.ts';
import { everythingDue } from '#domain/deadlines/due-filter.ts';
import type { RecordId } from '#domain/ids.ts';
import type { Role } from '#domain/roles.ts';
import { documents } from '#templates/documents/index.ts';
import { newFolder } from '#test/afterwards.ts';
import { listAsShown } from '#test/documents/every.ts';
import { readsOfSchool } from '#test/office/every-read.ts';
import { letterheadOfALine, listOf, pictureOfADot } from '#test/office/lists.ts';
import { askedOf } from './asking.ts';
import { isOfNobody } from './role-row.ts';
import { roleTable } from './role-table.ts';
import { type Door, doorOf, ending } from './rolled-back.ts';
import { copyOf, type WholeSchool } from './whole-school.ts';
import { whoseRecords } from './whose.ts';

/**
 * Everything that comes out of a session, by what it is: each answer, page, file with its name, line of the log and notice.
 * Whoever is there is asked for every operation of the contract about everybody, for every read of what they find, and for
 * every document in all its formats. Of two schools the same is asked where `of` is the same.
 */
export async function everythingOut(folder: string, by: Role, of: WholeSchool): Promise<Map<string, string>> {
  const door = await doorOf(folder, by);
  const saved = newFolder();
  Object.assign(door.hands, { saveFile: saved, folder: newFolder() });
  const out = new Map<string, string>();
  const keep = async (what: string, name: OperationName, input: unknown) => {
    const isPicture = name.endsWith('.chooseLogo') || name === 'scans.add' || name === 'certificates.add';
    const isLetterhead = name === 'school.chooseLetterhead';
    const openFile = isLetterhead
      ? letterheadOfALine()
      : isPicture
        ? pictureOfADot()
        : listOf('First Name,Last Name', 'Alun,Parry');
    Object.assign(door.hands, { openFile });
    const reply = await door.call(name, input);
    out.set(what, JSON.stringify(reply));
    page(door, what, reply, out);
  };
  await door.ask('backups.choosePlace', { number: 1 });
  out.set('backups.make', JSON.stringify(await door.replied('backups.make', {})));
  for (const name of operationsAsked)
    for (const whose of isOfNobody(roleTable[name]) ? (['colleague'] as const) : whoseRecords)
      await keep(`${name} of ${whose}`, name, askedOf(name, of, whose, by));
  for (const [name, input] of await readsOfSchool(door)) await keep(`${name} ${JSON.stringify(input)}`, name, input);
  // a PDF is printed from the page that is previewed
  for (const subject of subjectsOf(of, by))
    for (const { id, formats } of documents.filter(({ subjects }) => subjects.some((one) => one === subject.of)))
      for (const format of formats.filter((one) => one !== 'pdf'))
        await keep(`${id} ${format} ${JSON.stringify(subject)}`, 'documents.save', {
          document: id,
          subject,
          language: 'both',
          format,
        });
  for (const file of filesIn(saved)) out.set(`file ${file}`, wordsOf(path.join(saved, file)));
  for (const file of filesIn(door.hands.folder ?? '')) {
    const whole = path.join(door.hands.folder ?? '', file);
    // a backup is encrypted: what it still tells is its size
    out.set(`folder ${file}`, file.endsWith('-backup') ? '' : wordsOf(whole));
  }
  out.set('printed', door.printed.join('\n'));
  out.set('log', door.logged.join('\n'));
  out.set('notices', JSON.stringify(door.notices));
  out.set('faults', door.faults.map(String).join('\n'));
  door.close();
  // where they are saved to
  const here = [saved, door.hands.folder ?? '', folder];
  const plain = (text: string) =>
    here.reduce((rest, place) => rest.replaceAll(place, 'here'), text).replace(byChance, '');
  return new Map([...out].map(([what, text]) => [what, plain(text)]));
}

/** What the reads of a session answer, and what it is told of these concerns. */
export async function readsOut(folder: string, by: Role, concerns: readonly RecordId[]): Promise<Map<string, string>> {
  const door = await doorOf(folder, by);
  const out = new Map<string, string>();
  for (const [name, input] of await readsOfSchool(door))
    out.set(`${name} ${JSON.stringify(input)}`, JSON.stringify(await door.replied(name, input)));
  for (const recordId of concerns) out.set(recordId, JSON.stringify(await door.replied('concerns.byId', { recordId })));
  door.close();
  return out;
}

/**
 * What comes out where a session ends, keys are put in place or something is destroyed: each is asked in a copy of the school
 * of its own, and everything is read after it. Words that are made by chance are told by their length.
 */
export async function endingsOut(folder: string, by: Role, of: WholeSchool): Promise<Map<string, string>> {
  const out = new Map<string, string>();
  for (const name of ending.filter((one) => !isOfDemo(one))) {
    const copy = copyOf(folder);
    const door = await doorOf(copy, by);
    Object.assign(door.hands, { folder: newFolder() });
    if (name === 'backups.make') await door.replied('backups.choosePlace', { number: 1 });
    const reply = await door.replied(name, askedOf(name, of, 'colleague', by));
    const reads = await Promise.all(
      (['home.read', 'keeping.due', 'trail.list'] as const).map((one) =>
        door.replied(one, askedOf(one, of, 'colleague', by)),
      ),
    );
    const told = {
      reply,
      reads,
      log: door.logged,
      notices: door.notices,
      faults: door.faults.map(String),
      files: filesIn(copy),
    };
    out.set(
      name,
      JSON.stringify(told)
        .replaceAll(copy, 'here')
        .replaceAll(door.hands.folder ?? '', 'there')
        .replace(sheetWords, 'words'),
    );
    door.close();
  }
  return out;
}

const isOfDemo = (name: OperationName): boolean => name === 'vault.openDemo' || name === 'vault.leaveDemo';

/** A recovery sheet: its words are made by chance. */
const sheetWords = /(?<="words":")[^"]*/g;

const operationsAsked = (Object.keys(operations) as OperationName[]).filter((name) => !ending.includes(name)); // its keys

/** Marks of a Word file that a library makes by chance, or counts on through a process. */
const byChance = /(?<=<w:bookmark[^>]*) w:id="\d+"|(?<=<wp:docPr) id="\d+"|(?<="rId)[\w-]{21}(?=")/g;

const previewed = z.object({ value: z.object({ address: z.string() }) });

/** The page of a preview stands where only its window finds it. */
function page(door: Door, what: string, reply: Reply, out: Map<string, string>): void {
  const shown = previewed.safeParse(reply);
  if (!shown.success) return;
  out.set(`${what}: page`, door.paper(shown.data.value.address) ?? '');
}

/** What papers can be asked about, of everybody and of the school. */
function subjectsOf({ of, cycleId, concernIds, staffIds }: WholeSchool, by: Role) {
  const records = whoseRecords.flatMap((whose) => [
    { of: 'review' as const, reviewId: of[whose].reviewId },
    { of: 'record' as const, recordId: of[whose].reviewId },
    { of: 'record' as const, recordId: concernIds[whose] },
    { of: 'record' as const, recordId: of[whose].observationId },
  ]);
  const days = { from: null, until: null, person: null };
  return [
    ...records,
    { of: 'cycle' as const, cycleId },
    { of: 'staff' as const, site: '' },
    ...whoseRecords.map((whose) => ({ of: 'person' as const, staffId: staffIds[whose] })),
    { of: 'due' as const, filter: everythingDue },
    { of: 'due' as const, filter: { ...everythingDue, by: 'appraiser' as const } },
    { of: 'disclosures' as const, filter: { ...days, purpose: '' } },
    { of: 'trail' as const, filter: { ...days, kind: '' as const } },
    { of: 'list' as const, list: listAsShown },
    { of: 'handover' as const, role: by },
    { of: 'blank' as const },
  ];
}

/** The files of a folder and of those in it, in order. */
export function filesIn(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return all.filter((file) => statSync(path.join(folder, file)).isFile()).sort();
}

/** What a file says: a file of Word or Excel is unpacked. */
function wordsOf(file: string): string {
  const bytes = readFileSync(file);
  if (!/\.(docx|xlsx)$/.test(file)) return bytes.toString('utf8');
  return Object.entries(unzipSync(bytes))
    .map(([part, content]) => `${part}\n${strFromU8(content)}`)
    .join('\n');
}
