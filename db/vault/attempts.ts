import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { type Role, roles } from '#domain/roles.ts';
import { filesOf } from './files/vault-files.ts';

/** A clock that nobody can set. */
export interface Clock {
  /** Names this run of the program, so that a wait is served again after a restart. */
  run: string;
  /** Milliseconds since the run began. */
  elapsed: () => number;
}

/** The clock of this run of the program. */
export function runningClock(): Clock {
  return { run: randomUUID(), elapsed: () => performance.now() };
}

// untrusted: whoever can change the file can guess elsewhere on a copy; then only scrypt and the passphrase count
const entry = z.object({ failed: z.number().int().min(0), run: z.string(), since: z.number() });
const stateSchema = z.object({ attempts: z.partialRecord(z.enum(roles), entry) });
type State = z.infer<typeof stateSchema>;

/**
 * Seconds to wait after so many wrong passphrases in a row: none up to the fourth, then 5, 10, 20, 40, 80, 160, and 300
 * for each after that. Never for ever: nobody can lock the headteacher out.
 */
export function waitAfter(failed: number): number {
  if (failed < 5) return 0;
  return failed > 10 ? 300 : 5 * 2 ** (failed - 5);
}

/** Whole seconds until somebody may try again. A wait that began in an earlier run begins anew. */
export function secondsToWait(folder: string, role: Role, clock: Clock): number {
  const found = stateOf(folder).attempts[role];
  if (found === undefined || waitAfter(found.failed) === 0) return 0;
  if (found.run !== clock.run) {
    setFailedAttempts(folder, role, found.failed, clock);
    return waitAfter(found.failed);
  }
  const waited = Math.max(0, clock.elapsed() - found.since) / 1000;
  return Math.max(0, Math.ceil(waitAfter(found.failed) - waited));
}

/** How many wrong passphrases there have been since the last right one. */
export function failedAttempts(folder: string, role: Role): number {
  return stateOf(folder).attempts[role]?.failed ?? 0;
}

/** Keeps the number of wrong passphrases; the wait that it brings begins now. */
export function setFailedAttempts(folder: string, role: Role, failed: number, clock: Clock): void {
  const { attempts } = stateOf(folder);
  keepState(folder, { attempts: { ...attempts, [role]: { failed, run: clock.run, since: clock.elapsed() } } });
}

/** The passphrase was right: there is nothing to wait for any more. */
export function forgetFailedAttempts(folder: string, role: Role): void {
  const { [role]: _, ...attempts } = stateOf(folder).attempts;
  keepState(folder, { attempts });
}

function keepState(folder: string, state: State): void {
  writeFileSync(filesOf(folder).state, JSON.stringify(state), { mode: 0o600 });
}

function stateOf(folder: string): State {
  try {
    return stateSchema.parse(JSON.parse(readFileSync(filesOf(folder).state, 'utf8')));
  } catch {
    return { attempts: {} }; // missing or meaningless: there is nothing in it that the vault needs
  }
}
