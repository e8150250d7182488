import type { Notice, Reply } from '#contract/window.ts';
import type { Clock } from '#db/vault/vault.ts';
import type { Day } from '#domain/days/dates.ts';
import type { Result } from '#domain/problems.ts';
import type { ParseForm } from '#electron/intake/form-file.ts';
import type { ParseLetterhead } from '#electron/intake/letterhead-file.ts';
import type { ParseSheets } from '#electron/intake/staff-file.ts';
import type { PdfProperties } from '#electron/render/index.ts';

/** A kind of file as a dialog names it: the words, and the endings without a dot. */
export interface FileKind {
  name: string;
  endings: readonly string[];
}

/** The questions that the operating system asks for the program. Each gives `undefined` when it was cancelled. */
export interface Dialogs {
  openFile: (asked: { title: string; kinds: readonly FileKind[] }) => Promise<string | undefined>;
  /** `name` is proposed, in the documents folder unless it is a whole path. */
  saveFile: (asked: { title: string; name: string; kinds: readonly FileKind[] }) => Promise<string | undefined>;
  chooseFolder: (asked: { title: string }) => Promise<string | undefined>;
}

/** Pages that wait to be shown or printed. They live in memory only. */
export interface Papers {
  /** Keeps a complete HTML page and gives its path, /paper/<ticket>, as the preview's frame names it. The oldest makes room. */
  keep: (html: string) => string;
  /** The page of a ticket. */
  take: (ticket: string) => string | undefined;
  /** Forgets every page: at a lock nothing readable stays. */
  clear: () => void;
}

/** Paper and PDF, both from the page that the preview shows. */
export interface Printing {
  /** The page as a PDF file; its size and margins are those of its style sheet. */
  toPdf: (html: string) => Promise<Uint8Array>;
  /** The PDF file as it leaves the program: with what it says of itself. */
  finished: (pdf: Uint8Array, properties: PdfProperties) => Promise<Uint8Array>;
  /** Asks for a printer and prints; `false` when it was cancelled or the printer refused. */
  toPrinter: (html: string) => Promise<boolean>;
}

/** What happened, for whoever looks into a fault. Never a name, the text of a record, SQL or a key. */
export interface Log {
  /** A step in plain words; `facts` are counts, codes and durations only. */
  note: (event: string, facts?: Readonly<Record<string, string | number | boolean>>) => void;
  /** Something unexpected, under the reference that the user was shown: where it happened, not what it said. */
  fault: (reference: string, cause: unknown) => void;
}

/** Everything outside the program that it uses, so that the office can be run without a window. */
export interface Machine {
  /** The folder of the vault. It may not exist yet. */
  folder: string;
  /** Where this PC remembers the vaults that it has seen, outside their folders. */
  anchorFile: string;
  now: () => Date;
  today: () => Day;
  /** Counts how long nobody has been here, and the waits after wrong passphrases: nobody can set it. */
  clock: Clock;
  dialogs: Dialogs;
  papers: Papers;
  print: Printing;
  /** Opens a file or folder in its own program. */
  openPath: (path: string) => Promise<void>;
  showInFolder: (path: string) => void;
  /** Lets the window be seen in screen sharing and pictures of the screen, or hides it there. */
  showToOthers: (shown: boolean) => Promise<void>;
  /** Says whose session has begun, by a code: the same person goes on where they were, anybody else begins at Home. */
  welcome: (who: string) => void;
  /** Reads a staff list in a process of its own, which is killed after 20 seconds or at 512 MB (`intake/parse.ts`). */
  parse: ParseSheets;
  /** The same of a Word file with the school's letterhead. */
  parseLetterhead: ParseLetterhead;
  /** The same of a form that came back from Word. */
  parseForm: ParseForm;
  /** Writes a file whole or not at all, and gives where it stands. */
  writeFile: (file: string, bytes: Uint8Array) => Promise<Result<string>>;
  /** The encryption library for this system, to be handed to the database. */
  nativeBinding: string;
  /** Tells the window something; nothing happens when there is none. */
  notify: (notice: Notice) => void;
  log: Log;
}

/** Why the office was locked, for the log and the sentence on the lock screen. */
export type LockReason = 'asked' | 'idle' | 'suspended' | 'screen-locked' | 'window-failed' | 'closed';

/** The program behind its one door. */
export interface Office {
  call: (name: string, input: unknown) => Promise<Reply>;
  lock: (why: LockReason) => Promise<void>;
  /** Told every few seconds how long the PC itself has been idle; locks when nothing was asked for too long. */
  tick: (idleSeconds: number) => Promise<void>;
  /** Closes what is open, in order, before the program ends. */
  close: () => Promise<void>;
  /** When the vault that stands here locked has been copied, as far as it can be. */
  atRest: () => Promise<void>;
}
