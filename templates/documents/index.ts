import type { AnyDocument } from '#templates/document.ts';
import { certificateOfDestruction } from './certificate-of-destruction.ts';
import { concernRecord } from './concern-record.ts';
import { cpdForm } from './cpd-form.ts';
import { disclosureList } from './disclosure-list.ts';
import { governorReport } from './governor-report.ts';
import { handoverBook } from './handover-book.ts';
import { interimForm } from './interim-form.ts';
import { observationRecord } from './observation-record.ts';
import { planningForm } from './planning-form.ts';
import { preReviewForm } from './pre-review-form.ts';
import { selfAssessments } from './self-assessment.ts';
import { statement } from './statement.ts';
import { supportPlan } from './support-plan.ts';
import { teamReview } from './team-review.ts';
import { trailList } from './trail-list.ts';
import { trainingNeedsSummary } from './training-needs-summary.ts';
import { wellbeingSheet } from './wellbeing-sheet.ts';
import { whatIsDue } from './what-is-due.ts';

/** Every document there is, in the order of the list that offers them. */
export const documents: readonly AnyDocument[] = [
  statement,
  planningForm,
  interimForm,
  cpdForm,
  preReviewForm,
  ...selfAssessments,
  observationRecord,
  teamReview,
  concernRecord,
  supportPlan,
  wellbeingSheet,
  trainingNeedsSummary,
  governorReport,
  whatIsDue,
  certificateOfDestruction,
  handoverBook,
  trailList,
  disclosureList,
];

/** The document of that id, or undefined. */
export function documentById(id: string): AnyDocument | undefined {
  return documents.find((document) => document.id === id);
}
