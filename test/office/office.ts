import { randomUUID } from 'node:crypto';
import { cpSync } from 'node:fs';
import path from 'node:path';
import type { Input, OperationName, Output } from '#contract/index.ts';
import type { Notice } from '#contract/window.ts';
import { addRole, createVault } from '#db/vault/vault.ts';
import { nameSchool } from '#db/writes/school.ts';
import { type Day, day } from '#domain/days/dates.ts';
import type { Problem, Result } from '#domain/problems.ts';
import type { Role } from '#domain/roles.ts';
import { unnamedSchool } from '#domain/school.ts';
import { readForm } from '#electron/intake/form/read-form.ts';
import { readLetterhead } from '#electron/intake/letterhead/read-letterhead.ts';
import { readSheets } from '#electron/intake/read-sheets.ts';
import type { Machine } from '#electron/machine/machine-types.ts';
import { writeFile } from '#electron/office/documents/write-file.ts';
import { createOffice } from '#electron/office/office.ts';
import { paperStore } from '#electron/office/papers.ts';
import { finishPdf } from '#electron/render/index.ts';
import { afterwards, lastingFolder, newFolder } from '#test/afterwards.ts';
import { passphrases } from './passphrases.ts';

/** The least cost that the reader of the key file accepts. */
const COST = 2 ** 16;

/** What somebody at the screen would choose in the next dialog. */
export interface Hands {
  openFile?: string;
  saveFile?: string;
  folder?: string;
  /** What happens while the dialog stands open. */
  meanwhile?: () => Promise<void>;
  /** The printer refuses, or its dialog is cancelled. */
  noPrinter?: boolean;
  /** Makes the PDF file of a page; without it the tests’ printer keeps the page as it is. */
  toPdf?: (html: string) => Promise<Uint8Array>;
}

/** The real office over a real encrypted vault, without a window. */
export interface TestOffice {
  /** Asks, and gives the answer; a refusal fails the test. */
  ask: <Name extends OperationName>(name: Name, input: Input<Name>) => Promise<Output<Name>>;
  /** Asks for what must be refused. */
  refused: <Name extends OperationName>(name: Name, input: Input<Name>) => Promise<Problem | { code: 'unexpected' }>;
  call: (name: string, input: unknown) => Promise<unknown>;
  lock: () => Promise<void>;
  /** When what stands there locked has been copied. */
  atRest: () => Promise<void>;
  /** Some time passes without a question, and the PC says for how many seconds nobody has touched it. */
  wait: (passed: { seconds: number; idleSeconds: number }) => Promise<void>;
  hands: Hands;
  /** The pages that were sent to the printer. */
  printed: string[];
  /** The files and folders that were opened in their own programs. */
  opened: string[];
  /** The page of a preview's address, while it is kept. */
  paper: (address: string) => string | undefined;
  /** What the log was told of faults. */
  faults: unknown[];
  /** What else the log was told. */
  logged: string[];
  /** What the window was told unasked. */
  notices: Notice[];
  /** The date that the machine shows. */
  clock: { today: Day };
  folder: string;
}

let empty: Promise<string> | undefined;

/** A vault of a school without a name, with both people in it; made once, then copied. */
async function emptyVault(): Promise<string> {
  const folder = path.join(lastingFolder(), 'vault');
  const made = given(
    await createVault({
      folder,
      role: 'headteacher',
      passphrase: passphrases.headteacher,
      cost: COST,
      today: () => day('2026-11-21'),
    }),
  );
  given(await addRole(made.vault, { role: 'manager', passphrase: passphrases.manager }));
  made.vault.general.transaction((db) => nameSchool(db, unnamedSchool));
  made.vault.close();
  return folder;
}

/** An office on a day whose vault somebody has just opened. */
export async function openOffice(role: Role, today = '2026-11-21'): Promise<TestOffice> {
  empty ??= emptyVault();
  const folder = path.join(newFolder(), 'vault');
  cpSync(await empty, folder, { recursive: true });
  const office = officeAt(folder, today);
  await office.ask('vault.open', { role, passphrase: passphrases[role] });
  return office;
}

/** The office of a folder, as it starts. */
export function officeAt(folder: string, today = '2026-11-21'): TestOffice {
  const { machine, elapse, ...seen } = machineAt(folder, today);
  const office = createOffice(machine);
  afterwards(() => void office.close());
  return {
    ask: async (name, input) => {
      const reply = await office.call(name, input);
      if (!reply.ok) throw new Error(`${name} was refused: ${JSON.stringify(reply.problem)} ${faultsOf(seen.faults)}`);
      return reply.value as Output<typeof name>; // the door checked it by the schema
    },
    refused: async (name, input) => {
      const reply = await office.call(name, input);
      if (reply.ok) throw new Error(`${name} was not refused`);
      return reply.problem;
    },
    call: office.call,
    lock: () => office.lock('asked'),
    atRest: office.atRest,
    wait: ({ seconds, idleSeconds }) => {
      elapse(seconds);
      return office.tick(idleSeconds);
    },
    ...seen,
    folder,
  };
}

/** A machine as an office sees it, with what its hands choose next and everything that comes out of it. */
export function machineAt(folder: string, today: string) {
  const hands: Hands = {};
  const printed: string[] = [];
  const opened: string[] = [];
  const faults: unknown[] = [];
  const logged: string[] = [];
  const notices: Notice[] = [];
  const clock = { today: day(today) };
  const papers = paperStore(randomUUID);
  let elapsed = 0;
  const answered = async (choice: string | undefined) => {
    await hands.meanwhile?.();
    return choice;
  };
  const machine: Machine = {
    folder,
    anchorFile: path.join(path.dirname(folder), 'anchor.json'),
    now: () => new Date(`${clock.today}T09:30:00Z`),
    today: () => clock.today,
    clock: { run: randomUUID(), elapsed: () => elapsed },
    dialogs: {
      openFile: () => answered(hands.openFile),
      saveFile: ({ name }) => answered(hands.saveFile && path.join(hands.saveFile, name)),
      chooseFolder: () => answered(hands.folder),
    },
    papers,
    print: {
      toPdf: async (html) => (hands.toPdf ? hands.toPdf(html) : new TextEncoder().encode(html)),
      finished: async (pdf, properties) => (hands.toPdf ? finishPdf(pdf, properties) : pdf),
      toPrinter: async (html) => !hands.noPrinter && printed.push(html) > 0,
    },
    openPath: async (place) => void opened.push(place),
    showToOthers: async () => undefined,
    welcome: () => undefined,
    showInFolder: (place) => void opened.push(path.dirname(place)),
    parse: readSheets,
    parseLetterhead: readLetterhead,
    parseForm: readForm,
    writeFile,
    nativeBinding: path.resolve(`node_modules/better-sqlite3/prebuilds/${process.platform}-${process.arch}.node`),
    notify: (notice) => void notices.push(notice),
    log: {
      note: (event, facts) => void logged.push(JSON.stringify([event, facts])),
      fault: (_reference, cause) => faults.push(cause),
    },
  };
  const elapse = (seconds: number): void => {
    elapsed += seconds * 1000;
  };
  const paper = (address: string) => papers.take(address.slice('/paper/'.length));
  return { machine, elapse, hands, printed, opened, paper, faults, logged, notices, clock };
}

function faultsOf(faults: unknown[]): string {
  return faults.map((fault) => (fault instanceof Error ? fault.stack : '')).join('\n');
}

function given<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.problem)}`);
  return result.value;
}
