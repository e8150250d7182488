import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Clock, OpenVault, RecoverySheet, VaultHome } from '#db/vault/vault.ts';
import type { Compartment, Role } from '#domain/roles.ts';
import type { StaffFile } from '#electron/intake/staff-file.ts';
import type { Machine } from '#electron/machine/machine-types.ts';

/** Five minutes without a question and without a key or mouse movement, or eight hours: the office is locked. */
const IDLE_SECONDS = 5 * 60;
const LONGEST_SECONDS = 8 * 60 * 60;

/** What the program remembers between two questions: which vault is open for whom, and no more. */
export class Session {
  vault: OpenVault | null = null;
  /** Whether the demo school is open in place of the school's own vault. */
  isDemo = false;
  /** Recovery sheets made in this session and not typed back yet. */
  sheets: RecoverySheet[] = [];
  /** The staff file that is being looked at before its import. */
  staged: StaffFile | null = null;
  /** The file that was saved last: the only one that the window may ask to open. */
  lastSaved: string | null = null;
  private openedAt = 0;
  private askedAt = 0;
  private readonly machine: Machine;

  constructor(machine: Machine) {
    this.machine = machine;
  }

  get clock(): Clock {
    return this.machine.clock;
  }

  get role(): Role | null {
    return this.vault?.role ?? null;
  }

  /** The vault's folder: the school's own, or beside it the demo's. */
  get home(): VaultHome {
    const { folder, nativeBinding } = this.machine;
    return { folder: this.isDemo ? this.demoFolder : folder, nativeBinding };
  }

  get demoFolder(): string {
    const { folder } = this.machine;
    return path.join(path.dirname(folder), `${path.basename(folder)}-demo`);
  }

  begin(vault: OpenVault, sheets: readonly RecoverySheet[] = []): void {
    this.vault = vault;
    this.sheets = [...sheets];
    this.openedAt = this.clock.elapsed();
    this.touch();
  }

  /** Somebody asked for something: the office is in use. */
  touch(): void {
    this.askedAt = this.clock.elapsed();
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

  /** Closes the vault and forgets everything that came out of it. A demo school goes with it: nobody could unlock it. */
  end(): void {
    this.vault?.close();
    this.vault = null;
    this.sheets = [];
    this.staged = null;
    this.lastSaved = null;
    this.machine.papers.clear();
    if (!this.isDemo) return;
    this.isDemo = false;
    rmSync(this.demoFolder, { recursive: true, force: true, maxRetries: 5 });
  }
}
