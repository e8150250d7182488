import type { Day } from '#domain/days/dates.ts';
import type { CycleId, ReportId } from '#domain/ids.ts';
import type { Role } from '#domain/roles.ts';
import type { ReportFigures } from './figures.ts';

/** What is printed in place of a text in which somebody's name stands. */
export interface Instead {
  text: string;
  say: string;
}

/** Something that should change, who sees to it and by when, in the headteacher's words. */
export interface Recommendation {
  what: string;
  who: string;
  byWhen: string;
}

/** What whoever releases a report writes into it. */
export interface ReportDraft {
  /** Of moderation, appeals and concerns, as far as the governors are told. */
  moderation: string;
  /** How it is seen to that everybody is treated alike. */
  equality: string;
  change: string;
  recommendations: Recommendation[];
  instead: Instead[];
}

export const emptyDraft: ReportDraft = { moderation: '', equality: '', change: '', recommendations: [], instead: [] };

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
export type TypedIn = 'priority' | 'theme' | 'policy' | 'moderation' | 'equality' | 'change' | 'recommendation';

/** A text with somebody's name in it: which words those are, and what is printed instead. */
export interface NameFound {
  typedIn: TypedIn;
  text: string;
  names: string[];
  say: string;
}
