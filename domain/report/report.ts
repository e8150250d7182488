import type { Day } from '#domain/days/dates.ts';
import type { CycleId, ReportId } from '#domain/ids.ts';
import type { Role } from '#domain/roles.ts';
import type { ReportFigures } from './figures.ts';

/** What is printed in place of a text in which somebody's name stands. */
export interface Instead {
  text: string;
  say: string;
}

/** What whoever releases a report writes into it. */
export interface ReportDraft {
  /** Of moderation, appeals and concerns, as far as the governors are told. */
  moderation: string;
  change: string;
  instead: Instead[];
}

export const emptyDraft: ReportDraft = { moderation: '', change: '', instead: [] };

/** A report to governors that left the school. */
export interface KeptReport {
  id: ReportId;
  cycleId: CycleId;
  madeOn: Day;
  madeBy: Role;
  /** Whether it was released, or only printed or saved before anybody released one. */
  isReleased: boolean;
  draft: ReportDraft;
  figures: ReportFigures;
  fileName: string;
  /** The paper as it was worded, as it is stored. */
  composed: string;
}

/** The box in which a text was typed that a report prints. */
export type TypedIn = 'priority' | 'theme' | 'policy' | 'moderation' | 'change';

/** A text with somebody's name in it: which words those are, and what is printed instead. */
export interface NameFound {
  typedIn: TypedIn;
  text: string;
  names: string[];
  say: string;
}
