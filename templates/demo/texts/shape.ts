import type { ObjectiveOutcome } from '#domain/record/rows.ts';
import type { priorities } from '#templates/demo/school.ts';

/** A month and a day of it; which year follows from the cycle. */
export type DayInYear = readonly [month: number, dayOfMonth: number];

export type PriorityKey = keyof typeof priorities;

/** An objective through two years: as it is set, and as the next year's review tells how it went. */
export interface ObjectiveText {
  text: string;
  criteria: string;
  monitoring: string;
  priority: PriorityKey | null;
  by: DayInYear;
  /** What the two agreed a year later. */
  progress: string;
  outcome: ObjectiveOutcome;
  /** The same in the appraisee's own words, on the pre-review form. */
  own: string;
}

/** A training need through two years: as it is named, and as the next year's review tells what it brought. */
export interface NeedText {
  need: string;
  action: string;
  whoActs: string;
  theme: string;
  priority: PriorityKey | null;
  provider: string;
  pounds: number | null;
  by: DayInYear;
  /** What was done, and how it went. */
  activity: string;
  success: string;
  impact: string;
}

type Answers = Readonly<Record<string, readonly string[]>>;

/**
 * What one team writes in the boxes of the forms, by the question that asks; a policy without that question leaves it out.
 * Members of the team take the texts in turn, so that no two write the same in one year.
 */
export interface AnswerTexts {
  agreed: Answers;
  appraisee: Answers;
  appraiser: Answers;
}
