import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Output } from '#contract/index.ts';
import type { Reads } from '#db/reads.ts';
import type { RecordId } from '#domain/ids.ts';
import type { Result } from '#domain/problems.ts';
import { whyClosed } from '#domain/record/writable.ts';
import { done, refuse } from '#domain/result.ts';
import { teamName } from '#domain/staff/team-name.ts';
import { inLanguage } from '#domain/text/bilingual.ts';
import { readFormFile } from '#electron/intake/form-file.ts';
import type { HandlersOf, TaskContext } from '#electron/office/handling.ts';
import { recordIn, refreshRecord } from '#electron/office/records/open-record.ts';
import { peopleIn } from '#electron/office/records/people-in.ts';
import { inHand, seenIn, unread } from '#electron/office/returned/files-in-hand.ts';
import { type LookedAt, lookAtForm } from '#electron/office/returned/look-at-form.ts';
import { outsideWords } from '#electron/office/returned/outside-words.ts';
import type { FormInHand, ReturnedFile } from '#electron/office/returned/returned-file.ts';
import { takeForm } from '#electron/office/returned/take-form.ts';
import { machineWords } from '#electron/words.ts';

/** So many files of a folder are read at once: more than any school has reviews. */
const MOST_FILES = 500;

export const returnedForms: HandlersOf<'returnedForms'> = {
  'returnedForms.choose': async (desk, { recordId }) => {
    const { machine, session } = desk;
    const { vault } = session;
    const place = await machine.dialogs.openFile({
      title: machineWords.dialogs.chooseForm,
      kinds: [{ name: machineWords.files.word, endings: ['docx'] }],
    });
    if (place === undefined) return done({ file: null });
    const read = await readFormFile(place, machine.parseForm);
    if (!read.ok) return read;
    if (session.vault !== vault) return refuse({ code: 'vault-locked' });
    const { name, form } = read.value;
    const file = inHand(desk.read(), { name, form, chosen: recordId, today: desk.asked().today });
    const { held } = file;
    if (typeof held === 'string') return refuse({ code: 'form-refused', why: held });
    session.returned = [file];
    return done({ file: { fileId: file.id, recordId: held.recordId } });
  },

  'returnedForms.chooseFolder': async (desk) => {
    const { machine, session } = desk;
    const { vault } = session;
    const folder = await machine.dialogs.chooseFolder({ title: machineWords.dialogs.chooseFolderOfForms });
    if (folder === undefined) return done({ files: 0 });
    const places = await formsIn(folder);
    if (places.length === 0) return refuse({ code: 'form-refused', why: 'no-forms' });
    const files: ReturnedFile[] = [];
    for (const [at, place] of places.entries()) {
      machine.notify({ kind: 'progress', name: 'returnedForms.chooseFolder', done: at, of: places.length });
      const read = await readFormFile(place, machine.parseForm);
      // it may have been locked meanwhile
      if (session.vault !== vault) return refuse({ code: 'vault-locked' });
      const { today } = desk.asked();
      files.push(
        read.ok
          ? inHand(desk.read(), { ...read.value, chosen: null, today })
          : unread(path.basename(place), read.problem),
      );
    }
    session.returned = files;
    return done({ files: files.length });
  },

  'returnedForms.inHand': (desk) => {
    const read = desk.read();
    return done({ files: desk.session.returned.map((file) => fileShown(desk, read, file)) });
  },

  'returnedForms.look': async (desk, { fileId, recordId }) => {
    const found = heldAt(desk, fileId, recordId);
    if (!found.ok) return found;
    const { file, held } = found.value;
    const read = desk.read();
    const looked = lookAtForm(read, { file: held.form, recordId, today: desk.asked().today });
    if (!looked.ok) return looked;
    const { record, frame, lines, same, changedHereOnly, today } = looked.value;
    const { form } = held;
    const outside = await outsideWords(read, { record: recordId, form: form.form, file: form, today });
    held.seen = seenIn(looked.value);
    return done({
      fileName: file.name,
      whose: whoseIs(read, recordId, looked.value),
      madeOn: form.madeOn,
      isOtherVersion: form.policy.id !== frame.policy.id || form.policy.version !== frame.policy.version,
      closed: whyClosed(record.head, frame) ?? null,
      lines,
      same,
      changedHereOnly,
      lost: form.lost.length,
      outside,
      again: form.again,
      tracked: form.tracked,
      comments: form.comments,
      pictures: form.pictures,
    });
  },

  'returnedForms.take': async (desk, { fileId, recordId, boxes }) => {
    const found = heldAt(desk, fileId, recordId);
    if (!found.ok) return found;
    const { held } = found.value;
    const wanted = new Set(boxes);
    const taken = desk.write((tx, asked) => {
      const open = recordIn(tx, recordId);
      if (!open.ok) return open;
      const looked = lookAtForm(tx.read, { file: held.form, recordId, today: asked.today });
      if (!looked.ok) return looked;
      const lines = looked.value.lines.filter(({ address, written }) => written !== null && wanted.has(address));
      const isAsSeen = lines.every(({ address, here }) => held.seen?.get(address) === here);
      if (lines.length < wanted.size || !isAsSeen) return refuse({ code: 'form-refused', why: 'changed-since' });
      takeForm(tx, open.value, { looked: looked.value, lines }, asked);
      refreshRecord(tx, open.value, asked);
      return done({ boxes: lines.length, changeId: null });
    });
    if (taken.ok) held.taken = true;
    return taken;
  },

  'returnedForms.forget': ({ session }) => {
    session.returned = [];
    return done({});
  },
};

/** The Word files that lie in a folder, in the order of their names; what Word keeps beside an open one is none. */
async function formsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter(
      (entry) => entry.isFile() && /\.(docx|doc|odt|docm|pdf|rtf)$/i.test(entry.name) && !entry.name.startsWith('~$'),
    )
    .map(({ name }) => name)
    .toSorted((one, other) => one.localeCompare(other, 'en-GB', { numeric: true }))
    .slice(0, MOST_FILES)
    .map((name) => path.join(folder, name));
}

/** A file in hand that is a form for a record. Refuses one that is not in hand any more. */
function heldAt(
  { session }: TaskContext,
  fileId: string,
  recordId: RecordId,
): Result<{ file: ReturnedFile; held: FormInHand }> {
  const file = session.returned.find(({ id }) => id === fileId);
  const held = file?.held;
  const isFor = held !== undefined && typeof held !== 'string' && held.recordId === recordId;
  return file && isFor ? done({ file, held }) : refuse({ code: 'not-found', what: 'file' });
}

function fileShown(
  desk: TaskContext,
  read: Reads,
  { id: fileId, name: fileName, held }: ReturnedFile,
): Output<'returnedForms.inHand'>['files'][number] {
  const nothing = { whose: null, differing: 0, notTaken: 0, same: 0, taken: false };
  if (typeof held === 'string') return { fileId, fileName, ...nothing, fault: held };
  const { form, recordId, taken } = held;
  const looked = lookAtForm(read, { file: form, recordId, today: desk.asked().today });
  if (!looked.ok) return { fileId, fileName, ...nothing, fault: 'not-here' };
  const { lines, same, changedHereOnly } = looked.value;
  const notTaken = lines.filter(({ written }) => written === null).length;
  const counts = { differing: lines.length - notTaken, notTaken, same: same + changedHereOnly };
  return { fileId, fileName, whose: whoseIs(read, recordId, looked.value), fault: null, ...counts, taken };
}

function whoseIs(read: Reads, recordId: RecordId, { record, frame, form }: LookedAt) {
  const title = frame.policy.forms.find(({ id }) => id === form)?.title;
  return {
    recordId,
    kind: record.head.kind,
    name: teamName(peopleIn(read, record.people)),
    form: title ? inLanguage(title, 'en') : form,
  };
}
