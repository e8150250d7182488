import type { AnyDocument } from '#templates/document.ts';
import { certificateOfDestruction } from './certificate-of-destruction.ts';
import { completionTracker } from './completion-tracker.ts';
import { disclosureList } from './disclosure-list.ts';
import { checklist } from './forms/checklist.ts';
import { concernRecord } from './forms/concern-record.ts';
import { cpdForm } from './forms/cpd-form.ts';
import { interimForm } from './forms/interim-form.ts';
import { meetingNotes } from './forms/meeting-notes.ts';
import { noteRecord } from './forms/note-record.ts';
import { observationRecord } from './forms/observation-record.ts';
import { planningForm } from './forms/planning-form.ts';
import { preReviewForm } from './forms/pre-review-form.ts';
import { probationRecord } from './forms/probation-record.ts';
import { selfAssessments } from './forms/self-assessment.ts';
import { statement } from './forms/statement.ts';
import { supportPlan } from './forms/support-plan.ts';
import { teamReview } from './forms/team-review.ts';
import { wellbeingSheet } from './forms/wellbeing-sheet.ts';
import { governorReport } from './governor-report.ts';
import { handoverBook } from './handover-book.ts';
import { capabilityNotice } from './letters/capability-notice.ts';
import { concernLetter } from './letters/concern-letter.ts';
import { extensionLetter } from './letters/extension-letter.ts';
import { invitation } from './letters/invitation.ts';
import { outcomeLetter } from './letters/outcome-letter.ts';
import { planLetter } from './letters/plan-letter.ts';
import { moderationSummary } from './moderation-summary.ts';
import { seasonPage } from './season-page.ts';
import { shownListPaper } from './shown-list.ts';
import { staffHistory } from './staff-history.ts';
import { staffList } from './staff-list.ts';
import { trailList } from './trail-list.ts';
import { trainingNeedsSummary } from './training-needs-summary.ts';
import { whatIsDue } from './what-is-due.ts';

/** Every document there is, in the order of the list that offers them. */
export const documents: readonly AnyDocument[] = [
  statement,
  planningForm,
  interimForm,
  cpdForm,
  preReviewForm,
  ...selfAssessments,
  checklist,
  invitation,
  meetingNotes,
  observationRecord,
  teamReview,
  concernRecord,
  supportPlan,
  probationRecord,
  noteRecord,
  concernLetter,
  planLetter,
  extensionLetter,
  outcomeLetter,
  capabilityNotice,
  wellbeingSheet,
  trainingNeedsSummary,
  governorReport,
  moderationSummary,
  seasonPage,
  whatIsDue,
  completionTracker,
  staffList,
  staffHistory,
  certificateOfDestruction,
  handoverBook,
  trailList,
  disclosureList,
  shownListPaper,
];

/** The document of that id, or undefined. */
export function documentById(id: string): AnyDocument | undefined {
  return documents.find((document) => document.id === id);
}
