import type { Notice, Reply } from '#contract/window.ts';
import type { Day } from '#domain/days/dates.ts';
import type { LetterheadFile } from '#domain/letterhead.ts';
import type { Result } from '#domain/problems.ts';
import type { FormFile } from '#domain/returned/form-file.ts';
import type { Sheet } from '#domain/staff-list/sheet.ts';
import type { LogLine } from '#electron/log-lines.ts';
import type { FileKind, LockReason } from '#electron/machine/machine-types.ts';

/** What the office's process is told as it starts. */
export interface OfficeStart {
  /** The folder of the vault. */
  folder: string;
  /** Where this PC remembers the vaults that it has seen. */
  anchorFile: string;
  nativeBinding: string;
  /** Names this run of the program: a wait after wrong passphrases goes on when the process is another. */
  run: string;
  /** The day that tests and demonstrations set; without it the office asks the clock. */
  today?: Day;
}

/** What the office cannot do itself: dialogs, the printer, other programs, and the process that reads foreign files. */
export interface MainServices {
  openFile: (asked: { title: string; kinds: readonly FileKind[] }) => Promise<string | undefined>;
  saveFile: (asked: { title: string; name: string; kinds: readonly FileKind[] }) => Promise<string | undefined>;
  chooseFolder: (asked: { title: string }) => Promise<string | undefined>;
  /** Makes a PDF file of a page of paper, named by its path. */
  toPdf: (page: string) => Promise<Uint8Array>;
  /** Prints a page of paper, named by its path; `false` when it was cancelled or the printer refused. */
  toPrinter: (page: string) => Promise<boolean>;
  openPath: (place: string) => Promise<void>;
  showInFolder: (place: string) => Promise<void>;
  /** Lets the window be seen in screen sharing, or hides it there; the next lock hides it. */
  showToOthers: (shown: boolean) => Promise<void>;
  /** Somebody's session has begun, `who` is a code: the same person goes on where they were, anybody else begins at Home. */
  welcome: (who: string) => Promise<void>;
  parse: (bytes: Uint8Array) => Promise<Result<Sheet[]>>;
  parseLetterhead: (bytes: Uint8Array) => Promise<Result<LetterheadFile>>;
  parseForm: (bytes: Uint8Array) => Promise<Result<FormFile>>;
}

export type ServiceName = keyof MainServices;

/** Main to the office. With 'window' comes the port on which the window's page asks. */
export type ToOffice =
  | { kind: 'start'; start: OfficeStart }
  | { kind: 'window' }
  /** No window comes: it is there to copy what stands locked. */
  | { kind: 'alone' }
  | { kind: 'tick'; idleSeconds: number }
  | { kind: 'end'; why: LockReason }
  | { kind: 'page'; id: number; ticket: string }
  | { kind: 'served'; id: number; value: unknown }
  | { kind: 'not-served'; id: number };

/** The office to main. 'ended' is the last word: the session is over, the vault is closed, the process may be killed. */
export type FromOffice =
  | { kind: 'ready' }
  | { kind: 'serve'; id: number; name: ServiceName; input: unknown }
  | { kind: 'page'; id: number; page: Uint8Array<ArrayBuffer> | null }
  | { kind: 'log'; line: LogLine }
  | { kind: 'ended' }
  /** What stands here locked has been copied, as far as it can be. */
  | { kind: 'at-rest' };

/** The window to the office, over the port between the two: something of the contract, not looked at yet. */
export interface WindowQuestion {
  id: number;
  name: unknown;
  input: unknown;
}

/** The office to the window. */
export type OfficeAnswer = { id: number; reply: Reply } | { notice: Notice };
