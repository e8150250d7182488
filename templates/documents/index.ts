import type { AnyDocument } from '#templates/document.ts';
import { cpdForm } from './cpd-form.ts';
import { governorReport } from './governor-report.ts';
import { preReviewForm } from './pre-review-form.ts';
import { statement } from './statement.ts';
import { trainingNeedsSummary } from './training-needs-summary.ts';

/** Every document there is, in the order of the list that offers them. */
export const documents: readonly AnyDocument[] = [
  statement,
  cpdForm,
  preReviewForm,
  trainingNeedsSummary,
  governorReport,
];

/** The document of that id, or undefined. */
export function documentById(id: string): AnyDocument | undefined {
  return documents.find((document) => document.id === id);
}
