import type { MessagePortMain } from 'electron';
import type { LockReason } from '#electron/machine/machine-types.ts';
import { type OfficeParts, type RunningOffice, startOffice } from './running-office.ts';

/** The office as main sees it: it answers the window by itself, and main can do no more than end it. */
export interface OfficeHost {
  /** Hands the office the port on which the window's page asks. */
  join: (port: MessagePortMain) => void;
  /** Ends the session with its process, whatever it is doing; another is there when this is done. Never rejects. */
  lock: (why: LockReason) => Promise<void>;
  /** Tells it how long the PC itself has been idle; it ends the session when nothing was asked for too long. */
  tick: (idleSeconds: number) => void;
  /** A page of paper, for preview and print; undefined when it is not kept any more. */
  page: (ticket: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Ends it for good, before the program ends. */
  close: () => Promise<void>;
}

/** What the host needs of the window. */
export interface HostedWindow {
  /** Asks the page to send what was typed a moment ago, and then to lock. */
  askToLock: () => void;
  /** Takes everything from the screen, and with its process from memory. */
  clear: () => Promise<void>;
  /** Shows the program's page again, at the lock screen. */
  show: () => Promise<void>;
}

/**
 * How long the page has to send what it holds; until the process is killed, whatever it is writing; and for the copy of the
 * locked vault as the program closes.
 */
export const grace = { window: 300, all: 2000, copy: 30_000 } as const;

/**
 * Holds the office in a process of its own. However that process ends, locked or by a fault, everything goes from the
 * window, and another is started: keys, records and text are gone with the one before.
 */
export function hostOffice(parts: OfficeParts, window: HostedWindow): OfficeHost {
  let isClosed = false;
  let ending: RunningOffice | undefined;
  let renewed: Promise<void> = Promise.resolve();
  let running = begin();

  function begin(): RunningOffice {
    const one = startOffice(parts);
    void one.gone.then(() => {
      if (isClosed) return;
      // one that cannot even start would be started for ever
      if (!one.isReady() && one !== ending) throw new Error('the office did not start');
      renewed = renew();
    });
    return one;
  }

  async function renew(): Promise<void> {
    const cleared = window.clear();
    running = begin();
    await cleared;
    await window.show();
  }

  async function end(one: RunningOffice, why: LockReason): Promise<void> {
    ending = one;
    one.tell({ kind: 'end', why });
    await within(grace.all, one.gone);
    one.kill();
    await one.gone;
  }

  return {
    join: (port) => running.tell({ kind: 'window' }, port),
    tick: (idleSeconds) => running.tell({ kind: 'tick', idleSeconds }),
    page: (ticket) => running.page(ticket),
    lock: async (why) => {
      const one = running;
      if (why !== 'window-failed') {
        window.askToLock();
        await within(grace.window, one.gone);
      }
      await end(one, why);
      await renewed;
    },
    close: async () => {
      isClosed = true;
      await end(running, 'closed');
      const { backupNote } = await import('#db/vault/backup/backup-note.ts'); // not before it is asked: it would delay the start
      if (!backupNote(parts.beginning().folder).isDue) return;
      // a process without a key copies the locked vault: see docs/decisions, 'Copied when it is locked'
      const copying = startOffice(parts);
      copying.tell({ kind: 'alone' });
      await within(grace.copy, copying.atRest);
      copying.kill();
      await copying.gone;
    },
  };
}

/** Waits for something, but no longer than so many milliseconds. */
function within(milliseconds: number, what: Promise<void>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, milliseconds);
  void what.then(resolve).finally(() => clearTimeout(timer));
  return promise;
}
