import type { NeedKey } from '#templates/demo/texts/needs/needs.ts';
import type { ObjectiveKey } from '#templates/demo/texts/objectives.ts';

/** What one review sets: its objectives and its training needs. */
export interface YearPlan {
  objectives: readonly ObjectiveKey[];
  needs: readonly NeedKey[];
}

/** A person's reviews: what the last one on paper had set, and each year in the program; null for no review. */
export interface Plan {
  paper?: readonly ObjectiveKey[];
  years: readonly [YearPlan | null, YearPlan | null, YearPlan | null];
}

/** The objectives and the needs of one year. */
export const set = (objectives: readonly ObjectiveKey[], ...needs: NeedKey[]): YearPlan => ({ objectives, needs });
