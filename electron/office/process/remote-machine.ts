import { randomUUID } from 'node:crypto';
import type { Notice } from '#contract/window.ts';
import { schoolDay } from '#domain/days/school-clock.ts';
import { logOf } from '#electron/log-lines.ts';
import type { Machine } from '#electron/machine/machine-types.ts';
import type { FromOffice, OfficeStart } from '#electron/machine/office/office-messages.ts';
import { writeFile } from '#electron/office/documents/write-file.ts';
import { paperStore } from '#electron/office/papers.ts';
import { finishPdf } from '#electron/render/index.ts';
import type { AskMain } from './ask-main.ts';

/** What the machine is made of besides its beginning: how main is told and asked, and how the window is told. */
export interface Ways {
  post: (message: FromOffice) => void;
  ask: AskMain;
  notify: (notice: Notice) => void;
}

/** The machine as the office sees it from its own process: what only main can do is asked of main. */
export function remoteMachine(
  { folder, anchorFile, nativeBinding, run, today }: OfficeStart,
  { post, ask, notify }: Ways,
): Machine {
  const papers = paperStore(randomUUID);
  const now = () => new Date();
  return {
    folder,
    anchorFile,
    nativeBinding,
    now,
    today: () => today ?? schoolDay(now()),
    // counts on when the process is another: the system's own count, which nobody can set
    clock: { run, elapsed: () => Number(process.hrtime.bigint() / 1_000_000n) },
    dialogs: {
      openFile: (asked) => ask('openFile', asked),
      saveFile: (asked) => ask('saveFile', asked),
      chooseFolder: (asked) => ask('chooseFolder', asked),
    },
    papers,
    print: {
      toPdf: (html) => ask('toPdf', papers.keep(html)),
      finished: finishPdf,
      toPrinter: (html) => ask('toPrinter', papers.keep(html)),
    },
    openPath: (place) => ask('openPath', place),
    showToOthers: (shown) => ask('showToOthers', shown),
    // where main cannot say it, everybody begins at Home
    welcome: (who) => void ask('welcome', who).catch(() => undefined),
    showInFolder: (place) => void ask('showInFolder', place),
    parse: (bytes) => ask('parse', bytes),
    parseLetterhead: (bytes) => ask('parseLetterhead', bytes),
    parseForm: (bytes) => ask('parseForm', bytes),
    writeFile,
    notify,
    log: logOf((line) => post({ kind: 'log', line })),
  };
}
