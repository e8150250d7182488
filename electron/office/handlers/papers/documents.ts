import type { DocumentSubject } from '#contract/papers/documents.ts';
import { type Reads, reads } from '#db/reads.ts';
import { readVaultState } from '#db/vault/vault.ts';
import { rowKeys } from '#domain/list-back/row-keys.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import type { Role } from '#domain/roles.ts';
import { type Bilingual, inLanguage } from '#domain/text/bilingual.ts';
import type { FileKind } from '#electron/machine/machine-types.ts';
import { fileOf } from '#electron/office/documents/file-of.ts';
import { listedDocuments } from '#electron/office/documents/listed-documents.ts';
import { saveAs } from '#electron/office/documents/save-as.ts';
import { restored } from '#electron/office/documents/signed-blocks.ts';
import { toSign } from '#electron/office/documents/to-sign.ts';
import type { HandlersOf, TaskContext } from '#electron/office/handling.ts';
import { cellDigest } from '#electron/office/lists/cell-digest.ts';
import { keepAsLeft, reportToLeave } from '#electron/office/reports/report-out.ts';
import { fileName, namedIn, offered, renderPage } from '#electron/render/index.ts';
import { machineWords } from '#electron/words.ts';
import type { Composed } from '#templates/blocks.ts';
import type { AnyDocument, Format, Subject } from '#templates/document.ts';
import { governorReport } from '#templates/documents/governor-report.ts';
import { documentById } from '#templates/documents/index.ts';
import { keptName } from '#templates/parts/file-name.ts';

const nothing = done({});

export const documents: HandlersOf<'documents'> = {
  'documents.list': (read, { under }, { today }) => {
    const listed = listedDocuments(read, under, today);
    return listed ? done(listed) : refuse({ code: 'not-found', what: under.of === 'record' ? 'review' : 'cycle' });
  },

  'documents.preview': async (desk, { document, subject, language }) => {
    const made = make(desk, document, subject);
    if (!made.ok) return made;
    const { composed } = made.value;
    const address = desk.machine.papers.keep(renderPage(toSign(composed), language));
    return done({ address, title: inLanguage(composed.title, offered(composed, language) === 'cy' ? 'cy' : 'en') });
  },

  'documents.print': async (desk, { document, subject, language }) => {
    const made = make(desk, document, subject);
    if (!made.ok) return made;
    made.value.leaves();
    const isPrinted = await desk.machine.print.toPrinter(renderPage(toSign(made.value.composed), language));
    return isPrinted ? nothing : refuse({ code: 'print-failed' });
  },

  'documents.save': async (desk, { document, subject, language, format }) => {
    const made = make(desk, document, subject);
    if (!made.ok) return made;
    const { composed, formats } = made.value;
    if (!formats.includes(format)) return refuse({ code: 'field-unknown', field: 'format' });
    const kind = kinds[format];
    const name = fileName(namedIn(made.value.fileName, composed, language), kind.endings[0]);
    return saveAs({ ...desk, leaves: made.value.leaves }, { title: machineWords.dialogs.save, name, kind }, async () =>
      fileOf(desk, composed, { language, format }),
    );
  },

  'documents.openSaved': async ({ session, machine }, { how }) => {
    const { lastSaved } = session;
    if (lastSaved === null) return refuse({ code: 'not-found', what: 'file' });
    if (how === 'folder') machine.showInFolder(lastSaved);
    else await machine.openPath(lastSaved);
    return nothing;
  },
};

const kinds = {
  word: { name: machineWords.files.word, endings: ['docx'] },
  excel: { name: machineWords.files.excel, endings: ['xlsx'] },
  pdf: { name: machineWords.files.pdf, endings: ['pdf'] },
} as const satisfies Record<Format, FileKind>;

interface PaperToGoOut {
  composed: Composed;
  fileName: Bilingual;
  formats: AnyDocument['formats'];
  /** Notes that it leaves the program, before it does. */
  leaves: () => void;
}

/** The document as it is today, or, for a signed version, as it was worded when it was signed. */
function make(desk: TaskContext, id: string, subject: DocumentSubject): Result<PaperToGoOut> {
  const document = documentById(id);
  if (!document) return refuse({ code: 'not-found', what: 'document' });
  const { formats } = document;
  const { leaves } = desk;
  if (id === governorReport.id && subject.of === 'cycle') {
    const report = reportToLeave(desk.read(), subject.cycleId, desk.asked());
    if (!report) return refuse({ code: 'nothing-to-print' });
    const leavesKept = () => {
      if (desk.session.vault === null) throw new Error('the vault is locked');
      keepAsLeft(desk.session.vault, report.toKeep, desk.asked().newId);
      leaves();
    };
    return done({ ...report, formats, leaves: leavesKept });
  }
  const kept = keptPaper(desk.read(), id, subject);
  if (kept) {
    const composed = restored(kept.composed, desk.read().school().letterhead);
    return done({ composed, fileName: keptName(kept.fileName, composed), formats, leaves });
  }
  const made = madeToday(desk, document, subject);
  return made.ok ? done({ ...made.value, formats, leaves }) : made;
}

/** A paper that was kept as it was worded: a signed version, or one that was handed to the office. */
function keptPaper(read: Reads, id: string, subject: DocumentSubject) {
  if (subject.of === 'signed') return read.records.signedDocument(subject.recordId, subject.version, id);
  const paper = subject.of === 'released' ? read.releases.byId(subject.releaseId)?.paper : null;
  return paper?.document === id ? paper : undefined;
}

function madeToday(
  desk: TaskContext,
  document: AnyDocument,
  subject: DocumentSubject,
): Result<Pick<PaperToGoOut, 'composed' | 'fileName'>> {
  if (subject.of === 'signed' || subject.of === 'released') return refuse({ code: 'not-found', what: 'document' });
  if (subject.of === 'handover') {
    const book = handoverBookFor(desk, document, subject.role);
    return book ? done(book) : refuse({ code: 'nothing-to-print' });
  }
  const read = desk.read();
  const { policy } = read.policy();
  if (policy === null) return refuse({ code: 'not-found', what: 'policy' });
  const made = document.make(read, withWhatItNeeds(desk, subject, policy), desk.asked().today);
  return made ? done(made) : refuse({ code: 'nothing-to-print' });
}

/** An empty form with the policy that it is of, and a list that comes back with what its rows are known by. */
function withWhatItNeeds(
  { session: { vault }, asked }: TaskContext,
  subject: Exclude<DocumentSubject, { of: 'signed' | 'released' | 'handover' }>,
  policy: Policy,
): Subject {
  if (subject.of === 'blank') return { of: 'blank', policy };
  if (subject.of !== 'list' || vault === null) return subject;
  return { ...subject, keys: rowKeys(subject.list, asked().today, cellDigest(vault)) };
}

/**
 * The book of an office, of what that office sees: the headteacher makes the business manager's without a word of the
 * restricted part. Nobody else makes the headteacher's.
 */
function handoverBookFor({ session, asked, read }: TaskContext, document: AnyDocument, role: Role) {
  const { vault, home } = session;
  if (vault === null || (role === 'headteacher' && vault.restricted === undefined)) return undefined;
  const state = readVaultState(home.folder);
  const roles = state.ok && state.value !== 'none' ? state.value.roles : [];
  const seen = role === 'manager' ? reads({ general: vault.general.db }) : read();
  return document.make(seen, { of: 'handover', role, vault: { folder: home.folder, roles } }, asked().today);
}
