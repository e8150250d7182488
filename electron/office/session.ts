import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ListedBackup } from '#db/vault/backup/list-backups.ts';
import type { Clock, OpenVault, RecoverySheet, VaultHome } from '#db/vault/vault.ts';
import type { Result } from '#domain/problems.ts';
import { refuse } from '#domain/result.ts';
import type { Compartment, Role } from '#domain/roles.ts';
import type { StaffFile } from '#electron/intake/staff-file.ts';
import type { LockReason, Machine } from '#electron/machine/machine-types.ts';
import type { ReturnedFile } from './returned/returned-file.ts';
import { TrailWatch } from './trail/check.ts';
import { knownHeads, noteHeads } from './trail/heads.ts';
import { noteInTrail } from './trail/note.ts';

/** Five minutes without a question and without a key or mouse movement, or eight hours: the office is locked. */
const IDLE_SECONDS = 5 * 60;
const LONGEST_SECONDS = 8 * 60 * 60;

/** What is merely asked again within a quarter of an hour leaves no second line in the trail. */
const AGAIN_SECONDS = 15 * 60;

/** The file by which a demo school's folder is known as ours to remove. */
const DEMO_MARK = 'reviewbook-demo';

/** The backups in a folder that somebody chose to restore from. */
export interface Restoring {
  folder: string;
  backups: ListedBackup[];
}

/** What the program remembers between two questions: which vault is open for whom, and no more. */
export class Session {
  vault: OpenVault | null = null;
  /** Whether the demo school is open in place of the school's own vault. */
  isDemo = false;
  /** Recovery sheets made in this session and not typed back yet. */
  sheets: RecoverySheet[] = [];
  /** The staff file that is being looked at before its import. */
  staged: StaffFile | null = null;
  returned: ReturnedFile[] = []; // forms that came back from Word
  /** The file that was saved last: the only one that the window may ask to open. */
  lastSaved: string | null = null;
  /** Whether others see the window in screen sharing. Main hides it again by itself at every lock. */
  isShared = false;
  /** What was found in the folder that somebody chose to restore from. */
  restoring: Restoring | null = null;
  /** Stops what goes on in the background when the session ends. */
  private leaving = new AbortController();
  /** How many sessions have ended: what was begun before one of them ended must not open anything after it. */
  private ended = 0;
  /** Stops the papers that are being made for a folder or one PDF. */
  outgoing: AbortController | null = null;
  /** What stops the demo school that is being made. */
  making: AbortController | null = null;
  /** How far the trails of this session were checked. */
  trail: TrailWatch | null = null;
  /** What was noted in the trail of this session, and when. */
  private noted = new Map<string, number>();
  /** A key that is being turned; never rejects. */
  turning: Promise<void> | null = null;
  private openedAt = 0;
  private askedAt = 0;
  private readonly machine: Machine;

  constructor(machine: Machine) {
    this.machine = machine;
  }

  get clock(): Clock {
    return this.machine.clock;
  }

  get signal(): AbortSignal {
    return this.leaving.signal;
  }

  get role(): Role | null {
    return this.vault?.role ?? null;
  }

  /** The vault's folder: the school's own, or beside it the demo's. */
  get home(): VaultHome {
    const { folder, anchorFile, nativeBinding, today } = this.machine;
    return this.isDemo ? this.demoHome : { folder, anchorFile, nativeBinding, today };
  }

  /** A demo school is made anew each time: this PC remembers nothing of it. */
  get demoHome(): VaultHome {
    const { nativeBinding, today } = this.machine;
    return { folder: this.demoFolder, nativeBinding, today };
  }

  get demoFolder(): string {
    const { folder } = this.machine;
    return path.join(path.dirname(folder), `${path.basename(folder)}-demo`);
  }

  /**
   * Opens a vault for a session. Refuses where the office was locked while the passphrase was being worked out, and where
   * another vault is open by now: what was opened is closed again.
   */
  async open<Opened extends { vault: OpenVault; recovery?: readonly RecoverySheet[]; older?: object | null }>(
    opening: () => Promise<Result<Opened>>,
    isDemo = false,
  ): Promise<Result<Opened>> {
    const { ended } = this;
    const opened = await opening();
    if (!opened.ok) return opened;
    const { vault, recovery = [], older } = opened.value;
    if (this.ended !== ended || this.vault !== null) {
      vault.close();
      return refuse({ code: this.vault === null ? 'vault-locked' : 'vault-in-use' });
    }
    this.leaving = new AbortController();
    this.vault = vault;
    this.isDemo = isDemo;
    this.sheets = [...recovery];
    this.openedAt = this.clock.elapsed();
    this.touch();
    // an older copy that was accepted ends where it ends
    if (older) noteHeads(this.home, vault);
    this.checkTrail(vault);
    this.machine.welcome(`${vault.vaultId}/${vault.role}`);
    return opened;
  }

  /**
   * Puts the vault under turned keys in place of the one that is open; questions wait meanwhile. Refuses where the office was
   * locked in between. Should it fail half-way, the session ends, and the vault opens as before or as wanted.
   */
  async turn(
    vault: OpenVault,
    turning: () => Promise<Result<{ vault: OpenVault; recovery: RecoverySheet[] }>>,
  ): Promise<Result<{ vault: OpenVault; recovery: RecoverySheet[] }>> {
    const turned = turning();
    this.turning = turned.then(nothing, nothing);
    try {
      const outcome = await turned;
      if (!outcome.ok) return outcome;
      if (this.vault !== vault) {
        outcome.value.vault.close();
        return refuse({ code: 'vault-locked' });
      }
      this.vault = outcome.value.vault;
      this.checkTrail(outcome.value.vault);
      return outcome;
    } finally {
      this.turning = null;
      if (this.vault === vault && !vault.isOpen()) this.end('asked');
    }
  }

  /** Checks the trails of the vault that is open: their newest lines now, all of them bit by bit. */
  checkTrail(vault: OpenVault): void {
    this.trail = new TrailWatch(vault, knownHeads(this.home, vault));
    this.trail.begin(
      () => this.vault === vault,
      () => this.machine.notify({ kind: 'changed', topics: ['trail'] }),
    );
  }

  /**
   * Makes a demo school beside the school's own vault, in place of an older one, and opens it for a session. Refuses where a
   * folder of somebody else's has its name.
   */
  async openDemo(making: () => Promise<Result<{ vault: OpenVault }>>): Promise<Result<unknown>> {
    this.removeDemo();
    const { demoFolder } = this;
    if (existsSync(demoFolder)) return refuse({ code: 'in-the-way', name: path.basename(demoFolder) });
    mkdirSync(demoFolder, { recursive: true, mode: 0o700 });
    writeFileSync(path.join(demoFolder, DEMO_MARK), '', { mode: 0o600 });
    const made = await this.open(making, true);
    if (!made.ok) this.removeDemo();
    return made;
  }

  /** Somebody asked for something: the office is in use. */
  touch(): void {
    this.askedAt = this.clock.elapsed();
  }

  /** Whether this is the first time in a quarter of an hour of the session that this is to be noted. */
  isFirst(what: string): boolean {
    const now = this.clock.elapsed();
    const last = this.noted.get(what);
    if (last !== undefined && (now - last) / 1000 < AGAIN_SECONDS) return false;
    this.noted.set(what, now);
    return true;
  }

  /** Whether nobody has been here for long enough that the vault must be locked. */
  isLeft(idleSeconds: number): boolean {
    if (this.vault === null) return false;
    const seconds = (since: number): number => (this.clock.elapsed() - since) / 1000;
    return Math.min(idleSeconds, seconds(this.askedAt)) >= IDLE_SECONDS || seconds(this.openedAt) >= LONGEST_SECONDS;
  }

  sheetOf(compartment: Compartment): RecoverySheet | undefined {
    return this.sheets.find((sheet) => sheet.compartment === compartment);
  }

  /**
   * Closes the vault, forgets everything that came out of it, and tells the window, whoever ends the session. A demo school
   * goes with it: nobody could unlock it.
   */
  end(why: LockReason): void {
    this.ended += 1;
    this.leaving.abort();
    const { vault, isDemo } = this;
    if (vault === null) return;
    this.vault = null;
    this.isDemo = false;
    this.isShared = false;
    this.sheets = [];
    this.staged = null;
    this.returned = [];
    this.lastSaved = null;
    this.noted.clear();
    this.trail = null;
    this.machine.papers.clear();
    this.noteLock(vault, why);
    // by what it leaves, the closed files are copied without a key; a demo school is never copied
    vault.close(isDemo ? undefined : this.machine.now());
    this.machine.log.note('locked', { why });
    this.machine.notify({ kind: 'locked' });
    if (isDemo) this.removeDemo();
  }

  private noteLock(vault: OpenVault, why: LockReason): void {
    try {
      const happening = { what: 'session-locked', detail: { why } } as const;
      noteInTrail(vault, happening, { now: this.machine.now().toISOString(), by: vault.role });
      noteHeads(this.home, vault);
    } catch (cause) {
      // a failing disk: it is locked all the same
      this.machine.log.fault('trail', cause);
    }
  }

  private removeDemo(): void {
    if (!existsSync(path.join(this.demoFolder, DEMO_MARK))) return; // not ours
    try {
      rmSync(this.demoFolder, { recursive: true, force: true, maxRetries: 5 });
    } catch {
      // a failing disk: nobody can unlock what stays there, and the next demo school takes its place
    }
  }
}

const nothing = (): void => undefined;
