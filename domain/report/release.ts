import { z } from 'zod';
import type { Day } from '#domain/days/dates.ts';
import type { CycleId, RecordId, ReleaseId, StaffId } from '#domain/ids.ts';
import type { Role } from '#domain/roles.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';

/** What can be handed to the office out of a record that only the headteacher opens, one at a time. */
export const releasedKind = z.enum(['training-need', 'objective', 'signed', 'step']);
export type ReleasedKind = z.infer<typeof releasedKind>;

/** One line of what is handed over: what it is called, and what it says. */
export interface ReleasedLine {
  label: Bilingual;
  value: string;
}

/** A paper that is handed over as it was signed. */
export interface ReleasedPaper {
  document: string;
  fileName: string;
  /** The paper as it was worded, as it is stored. */
  composed: string;
}

/** What is handed over: whose it is, of which cycle, in lines, and as a paper where it is one. */
export interface ReleasedItem {
  kind: ReleasedKind;
  staffId: StaffId;
  cycleId: CycleId | null;
  lines: ReleasedLine[];
  paper: ReleasedPaper | null;
}

/** A copy of one thing that the headteacher handed to the office. */
export interface Release extends ReleasedItem {
  id: ReleaseId;
  /** What it is a copy of, so that it is not handed over twice unnoticed: random, and known to nothing that the office reads. */
  source: string;
  releasedOn: Day;
  releasedBy: Role;
}

/** What may be handed over: a row, a day on which something was done, or a signed paper. */
export type ReleaseSource =
  | { of: 'training-need'; id: string }
  | { of: 'objective'; recordId: RecordId; id: string }
  | { of: 'signed'; recordId: RecordId; version: number; document: string }
  | { of: 'step'; recordId: RecordId; step: string };
