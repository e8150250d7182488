import path from 'node:path';
import { backupNote, keepBackupNote } from '#db/vault/backup/backup-note.ts';
import { copyAtRest } from '#db/vault/backup/copy-at-rest.ts';
import { makeBackup } from '#db/vault/backup/make-backup.ts';
import type { OpenVault } from '#db/vault/vault.ts';
import type { Backup, BackupPlace } from '#domain/backup/backup.ts';
import { schoolDay } from '#domain/days/school-clock.ts';
import type { Problem, Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import type { Machine } from '#electron/machine/machine-types.ts';
import { readsOf } from '#electron/office/handling.ts';
import type { Session } from '#electron/office/session.ts';
import { noteInTrail } from '#electron/office/trail/note.ts';
import type { BackupKeeper } from './backup-keeper.ts';
import { nextPlace } from './places.ts';
import { type CopyDesk, noteCopy, proveCopy, proveWaiting } from './proving.ts';
import { removeOutlived } from './thin-out.ts';

/** After a failure that will not go by itself, it is tried again so many minutes later. */
const PAUSE_MINUTES = 10;

/**
 * Makes the copies of the records without being asked: a moment after a day's first change, and of the closed vault when it
 * is locked. What was copied while it was locked is proved at the next unlocking. The demo school is never copied.
 */
export class Backups implements BackupKeeper {
  /** Why the last attempt failed; null after one that did not. */
  problem: Problem | null = null;
  private isRunning = false;
  private underWay: Promise<Result<Backup>> | undefined;
  private changes = 0;
  /** The vault whose note says already that a copy is due: every box that is saved is a change. */
  private noted: OpenVault | null = null;
  private failedAt: number | undefined;
  private readonly machine: Machine;
  private readonly session: Session;
  private readonly desk: CopyDesk;
  private readonly copying = new AbortController();
  private readonly copied: Promise<void>;

  constructor(machine: Machine, session: Session) {
    this.machine = machine;
    this.session = session;
    this.desk = { machine, session };
    this.copied = this.copyClosed().catch((cause: unknown) => machine.log.fault('backup', cause));
  }

  /** When the vault that was locked has been copied, as far as it can be. */
  atRest(): Promise<void> {
    return this.copied;
  }

  /** Somebody unlocks: the copying of the closed files stops, and is made up for later. */
  async stopCopying(): Promise<void> {
    this.copying.abort();
    await this.copied;
  }

  /** Something in the records was changed. */
  noteChange(): void {
    this.changes += 1;
    const { vault, isDemo } = this.session;
    if (vault === null || isDemo || this.noted === vault) return;
    try {
      this.keepNote(vault, true);
    } catch (cause) {
      // a full disk: the next change notes it
      this.machine.log.fault('backup', cause);
    }
  }

  /** The places that copies go to were changed, which the note names. */
  notePlaces(): void {
    this.noted = null;
    this.noteChange();
  }

  /** Does what is to be done: proves what was copied while it was locked, and copies a day's first change. Never rejects. */
  async tick(): Promise<void> {
    const { vault, isDemo } = this.session;
    if (vault === null || isDemo || this.isRunning || this.isPausing()) return;
    await this.alone(async () => {
      await proveWaiting(this.desk, vault);
      const made = this.isDue(vault) ? await this.copy(vault) : undefined;
      if (made?.ok && this.session.vault === vault)
        noteInTrail(vault, { what: 'backup-made' }, { now: made.value.checkedAt, by: null });
      return done(null);
    }).catch((cause: unknown) => {
      this.failedAt = this.machine.clock.elapsed();
      this.machine.log.fault('backup', cause);
    });
  }

  /**
   * Makes a copy now; one that is being made at that moment, perhaps by itself, is the one that was asked for. Refuses the demo
   * school, a place that is not there, whatever else stops it.
   */
  make(vault: OpenVault): Promise<Result<Backup>> {
    if (this.session.isDemo) return Promise.resolve(refuse({ code: 'backup-of-demo' }));
    return this.underWay ?? this.alone(() => this.copy(vault));
  }

  /** Proves a copy anew. Refuses one whose file is not there, or is not whole; that is noted, too. */
  check(vault: OpenVault, known: Pick<Backup, 'place' | 'name'>): Promise<Result<Backup>> {
    return this.alone(() => proveCopy(this.desk, vault, known));
  }

  private async alone<Value>(act: () => Promise<Result<Value>>): Promise<Result<Value>> {
    if (this.isRunning) return refuse({ code: 'backup-running' });
    this.isRunning = true;
    try {
      return await act();
    } finally {
      this.isRunning = false;
    }
  }

  private copy(vault: OpenVault): Promise<Result<Backup>> {
    this.underWay = this.makeCopy(vault).finally(() => {
      this.underWay = undefined;
    });
    return this.underWay;
  }

  private async makeCopy(vault: OpenVault): Promise<Result<Backup>> {
    const { machine, session, changes } = this;
    const place = await nextPlace(readsOf(vault).backups.places(), vault.vaultId);
    const made = place.ok
      ? await makeBackup(vault, { place: place.value, now: machine.now(), signal: session.signal })
      : place;
    this.said(made.ok ? null : made.problem);
    if (!made.ok) return made;
    const { file, isWhole, madeAt } = made.value;
    const noted = noteCopy(this.desk, vault, { file, madeAt, state: isWhole ? 'proved' : 'unproved' });
    if (!noted.ok) return noted;
    if (this.changes === changes) this.keepNote(vault, false);
    if (isWhole) await removeOutlived(vault, path.dirname(file), machine.today());
    return noted;
  }

  private isDue(vault: OpenVault): boolean {
    const { folder } = this.session.home;
    const { backups } = readsOf(vault);
    if (backups.places().length === 0 || !backupNote(folder).isDue) return false;
    const today = this.machine.today();
    // what an earlier session left uncopied does not wait for tomorrow
    return (
      this.changes === 0 ||
      !backups.all().some(({ state, madeAt }) => state === 'proved' && schoolDay(madeAt) === today)
    );
  }

  private said(problem: Problem | null): void {
    this.problem = problem;
    this.failedAt = problem === null || isGone(problem) ? undefined : this.machine.clock.elapsed();
    if (problem !== null) this.machine.log.note('backup failed', { why: problem.code });
    this.machine.notify({ kind: 'changed', topics: ['backups'] });
  }

  private isPausing(): boolean {
    return this.failedAt !== undefined && this.machine.clock.elapsed() - this.failedAt < PAUSE_MINUTES * 60_000;
  }

  private keepNote(vault: OpenVault, isDue: boolean): void {
    const { folder } = this.session.home;
    const places = readsOf(vault)
      .backups.places()
      .map(({ folder: place }: BackupPlace) => place);
    this.noted = null;
    const before = backupNote(folder);
    const isSame = before.isDue === isDue && before.places.join('\n') === places.join('\n');
    if (!isSame) keepBackupNote(folder, { places, isDue });
    this.noted = isDue ? vault : null;
  }

  /** Copies the closed files, where something was changed since the last copy. */
  private async copyClosed(): Promise<void> {
    const { folder } = this.machine;
    const note = backupNote(folder);
    if (!note.isDue) return;
    const place = await nextPlace(
      note.places.map((each) => ({ folder: each })),
      undefined,
    );
    if (!place.ok || this.copying.signal.aborted) return;
    const copied = await copyAtRest(folder, { place: place.value, signal: this.copying.signal });
    if (typeof copied === 'object' && 'file' in copied) keepBackupNote(folder, { ...note, isDue: false });
    else if (typeof copied === 'object') this.problem = copied;
  }
}

/** A stick that is not there is looked for each time; it costs nothing. */
function isGone(problem: Problem): boolean {
  return problem.code === 'backup-place' && problem.why === 'missing';
}
