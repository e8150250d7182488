import { existsSync } from 'node:fs';
import path from 'node:path';
import type { OpenVault } from '#db/vault/vault.ts';
import type { Day } from '#domain/days/dates.ts';
import type { Result } from '#domain/problems.ts';
import { done } from '#domain/result.ts';
import { fileOf } from '#electron/office/documents/file-of.ts';
import { toSign } from '#electron/office/documents/to-sign.ts';
import type { OpenFile } from '#electron/office/everything/open-formats.ts';
import { writeFolder } from '#electron/office/everything/write-folder.ts';
import type { TaskContext } from '#electron/office/handling.ts';
import { fileName, namedIn, renderPage } from '#electron/render/index.ts';
import { onePdf, type PaperPdf } from '#electron/render/pdf/one-pdf.ts';
import type { Format } from '#templates/document.ts';
import { noteShared } from './note-shared.ts';
import { paperOf, type Recipient } from './papers-out.ts';
import type { Plan } from './plan.ts';

/** Somebody thought better of it, or the office was locked meanwhile. */
export class Stopped extends Error {}

/** Where it goes, and what stops it. */
interface Going {
  vault: OpenVault;
  chosen: string;
  signal: AbortSignal;
}

/**
 * Makes the papers of a plan and puts them where somebody chose, whole or not at all. Throws `Stopped` where that was asked, or
 * the office was locked: then nothing of it is there.
 */
export async function putOut(desk: TaskContext, plan: Plan, going: Going) {
  const { machine, session } = desk;
  const made: Recipient[] = [];
  const left = [...plan.left];
  const papers = papersOf(desk, plan, going.signal, { made, left });
  const written =
    plan.asked.out.as === 'files'
      ? await asFiles(desk, plan, going, papers, made)
      : await asOnePdf(desk, plan, going, papers, made);
  if (written === null) return done({ savedTo: null, fileName: '', made: 0, left });
  if (!written.ok) return written;
  if (session.vault === going.vault) session.lastSaved = written.value;
  machine.log.note('papers went out', { made: made.length, left: left.length });
  return done({ savedTo: written.value, fileName: path.basename(written.value), made: made.length, left });
}

/** A paper that is made, before it is a file of one kind or the other. */
interface MadePaper {
  of: Recipient;
  name: string;
  /** Whose paper it is: the school. */
  author: string;
  bytes: Uint8Array;
}

/** The papers one by one, with a word on how far it has come; `made` and `left` get whose was made and whose was not. */
async function* papersOf(
  desk: TaskContext,
  plan: Plan,
  signal: AbortSignal,
  { made, left }: { made: Recipient[]; left: Plan['left'] },
): AsyncGenerator<MadePaper> {
  const { machine, asked } = desk;
  const { out } = plan;
  const { today, newId } = asked();
  for (const [at, of] of out.entries()) {
    machine.notify({ kind: 'progress', name: 'outgoing.save', done: at, of: out.length });
    // what else the window asks is answered in between
    await new Promise((resolve) => setImmediate(resolve));
    if (signal.aborted) throw new Stopped();
    const paper = await paperFile(desk, plan, of, today).catch((cause: unknown) => {
      if (signal.aborted) throw new Stopped();
      // one that cannot be made keeps nobody else from theirs
      machine.log.fault(newId<string>().slice(0, 8), cause);
      return 'failed' as const;
    });
    if (signal.aborted) throw new Stopped();
    if (typeof paper === 'string') left.push({ name: of.name, why: paper });
    else {
      made.push(of);
      yield { of, ...paper };
    }
  }
  machine.notify({ kind: 'progress', name: 'outgoing.save', done: out.length, of: out.length });
}

/** One person's paper as a file, or why there is none. */
async function paperFile(desk: TaskContext, { asked, document }: Plan, of: Recipient, today: Day) {
  const paper = paperOf(desk.read(), document, of.recordId, today);
  if (!paper) return 'nothing' as const;
  const language = asked.language === 'own' ? of.language : asked.language;
  const { composed } = paper;
  // what stands in one file is finished with it
  const bytes =
    asked.out.as === 'files'
      ? await fileOf(desk, composed, { language, format: asked.out.format })
      : await desk.machine.print.toPdf(renderPage(toSign(composed), language));
  return { name: namedIn(paper.fileName, composed, language), author: composed.school.name, bytes };
}

function formatOf({ out }: Plan['asked']): Format {
  return out.as === 'files' ? out.format : 'pdf';
}

const endings = { word: 'docx', excel: 'xlsx', pdf: 'pdf' } as const satisfies Record<Format, string>;

/** A folder with one file a person; the file alone where it is one. Null where nothing could be made. */
async function asFiles(
  desk: TaskContext,
  plan: Plan,
  { vault, chosen }: Going,
  papers: AsyncIterable<MadePaper>,
  made: readonly Recipient[],
): Promise<Result<string> | null> {
  const ending = endings[formatOf(plan.asked)];
  if (plan.out.length === 1) {
    for await (const { name, bytes } of papers) {
      const file = freeName(name, ending, (each) => existsSync(path.join(chosen, each)));
      share(desk, plan, vault, made);
      return desk.machine.writeFile(path.join(chosen, file), bytes);
    }
    return null;
  }
  const taken = new Set<string>();
  const files = async function* (): AsyncGenerator<OpenFile> {
    for await (const { name, bytes } of papers) {
      // on Windows two names that differ in capitals are one
      const file = freeName(name, ending, (each) => taken.has(each.toLowerCase()));
      taken.add(file.toLowerCase());
      yield { path: file, bytes };
    }
    if (made.length === 0) throw new NothingMade();
    share(desk, plan, vault, made);
  };
  try {
    const folder = path.join(chosen, fileName(plan.title, 'pdf').replace(/\.pdf$/, ''));
    return await writeFolder(folder, files(), desk.machine.writeFile);
  } catch (cause) {
    if (cause instanceof NothingMade) return null;
    throw cause;
  }
}

class NothingMade extends Error {}

/** All papers in one file, each in its list of contents. Null where nothing could be made. */
async function asOnePdf(
  desk: TaskContext,
  plan: Plan,
  { vault, chosen, signal }: Going,
  papers: AsyncIterable<MadePaper>,
  made: readonly Recipient[],
): Promise<Result<string> | null> {
  const { out } = plan.asked;
  const whole: PaperPdf[] = [];
  let author = '';
  for await (const { of, bytes, author: school } of papers) {
    whole.push({ title: of.name, bytes });
    author = school;
  }
  if (whole.length === 0) return null;
  const onNewSheet = out.as === 'one-pdf' && out.onNewSheet;
  const bytes = await onePdf(whole, { title: plan.title, language: plan.language, onNewSheet });
  const { title, language } = plan;
  const finished = await desk.machine.print.finished(bytes, { title, subject: '', author, language });
  if (signal.aborted) throw new Stopped();
  const name = freeName(plan.title, 'pdf', (each) => existsSync(path.join(chosen, each)));
  share(desk, plan, vault, made);
  return desk.machine.writeFile(path.join(chosen, name), finished);
}

/** Noted before it stands under its name: no paper for somebody else without a line. */
function share(desk: TaskContext, { asked, document }: Plan, vault: OpenVault, of: readonly Recipient[]): void {
  if (asked.sharing) noteShared(vault, { document: document.id, sharing: asked.sharing, of }, desk.asked());
}

/** The name of a file that nothing else has, with a number where two would have the same. */
function freeName(name: string, ending: (typeof endings)[Format], isTaken: (file: string) => boolean): string {
  const at = (count: number): string => fileName(count === 1 ? name : `${name} (${count})`, ending);
  let count = 1;
  while (isTaken(at(count))) count += 1;
  return at(count);
}
