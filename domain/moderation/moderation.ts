import { z } from 'zod';
import type { Day } from '#domain/days/dates.ts';
import type { CycleId, ModerationId, RecordId } from '#domain/ids.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';

/** What a moderator finds of a check. */
export const checkAnswer = z.enum(['yes', 'partly', 'no']);
export type CheckAnswer = z.infer<typeof checkAnswer>;

/** A question that every moderated review is held against. */
export interface Check {
  id: string;
  text: Bilingual;
  /** Where the policy asks for it; null for one of the program's own. */
  clause: string | null;
}

/** What a policy says of moderation. */
export interface ModerationSaid {
  /** Who moderates and what for. */
  says: Bilingual;
  clause: string;
  checks: readonly Check[];
}

/** A sample that was drawn in a cycle, so that its number draws it again. */
export interface Sample {
  id: ModerationId;
  cycleId: CycleId;
  number: number;
  /** How many of each appraiser in each staff group. */
  each: number;
  drawnOn: Day;
  moderator: string;
  /** What came out of it as a whole. */
  conclusion: string;
}

/** A review of a sample, with what was found of it. */
export interface SampleItem {
  moderationId: ModerationId;
  recordId: RecordId;
  /** By the id of the check. */
  checks: Record<string, CheckAnswer>;
  finding: string;
  followUp: string;
  /** When it was followed up. */
  doneOn: Day | null;
}
