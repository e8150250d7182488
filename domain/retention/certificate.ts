import type { Day } from '#domain/days/dates.ts';
import type { CertificateId } from '#domain/ids.ts';
import type { Role } from '#domain/roles.ts';
import type { KeepingClass } from './classes.ts';
import type { KeepingRule } from './rules.ts';

/** So many things of one class that were destroyed under one rule, without a word of whose they were. */
export interface DestroyedLine {
  class: KeepingClass;
  count: number;
  rule: KeepingRule;
  /** The first and last of the days from which their periods counted. */
  from: Day;
  to: Day;
}

/** A copy of the records outside the program that still holds what was destroyed. */
export interface BackupHolding {
  place: string;
  madeOn: Day;
  /** The last day on which it may still be kept. */
  until: Day;
}

/** What remains of what was destroyed: how much, by which rule, and who decided it. */
export interface Certificate {
  id: CertificateId;
  /** 1 for the first of its compartment. */
  number: number;
  lines: DestroyedLine[];
  proposed: { by: Role; on: Day };
  approved: { by: Role; on: Day };
  backups: BackupHolding[];
}
