import type { PolicyChoice } from '#domain/policy/choices.ts';
import {
  joinerPlansWithin,
  mostAppraisees,
  retentionYears,
  supportLeast,
  supportMost,
} from '#templates/policies/usual/choices.ts';

/** What the policy leaves to the school. */
export const choices: PolicyChoice[] = [joinerPlansWithin, mostAppraisees, supportLeast, supportMost, retentionYears];
