import { type Form, type FormId, type Question, questionsOf } from './form.ts';
import type { ReviewRecord } from './review.ts';

export type MissingKind =
  | 'meeting-day'
  | 'no-objective'
  | 'objective-empty'
  | 'criteria-empty'
  | 'answer-empty'
  | 'progress-empty'
  | 'need-without-action';

/** Something that is not there yet: where it belongs, and whether it stands in the way of signing. */
export interface Missing {
  formId: FormId;
  questionId: string;
  what: MissingKind;
  weight: 'needed' | 'worth-a-look';
  /** The row of a table, where it is about one. */
  rowId: string | null;
}

type Found = Pick<Missing, 'what' | 'weight' | 'rowId'>;

const needed = (what: MissingKind, rowId: string | null = null): Found => ({ what, weight: 'needed', rowId });
const worth = (what: MissingKind, rowId: string | null = null): Found => ({ what, weight: 'worth-a-look', rowId });
const isEmpty = (text: string): boolean => text.trim() === '';

/**
 * What is missing before a review is signed, in printed order. Needed are the day of the meeting and one objective with
 * its words; everything else is worth a look, because the policies ask for it but a talk may have had none.
 */
export function missingIn(record: ReviewRecord, forms: readonly Form[]): Missing[] {
  return forms
    .filter((form) => form.id !== 'pre-review') // prepares the talk, and is never signed
    .flatMap((form) =>
      questionsOf(form).flatMap((question) =>
        foundIn(record, question, form.id).map((found) => ({ formId: form.id, questionId: question.id, ...found })),
      ),
    );
}

function foundIn(record: ReviewRecord, question: Question, formId: FormId): Found[] {
  switch (question.kind) {
    case 'facts': {
      const hasMet = record.steps.some(({ step }) => step === 'meeting');
      return formId === 'statement' && !hasMet ? [needed('meeting-day')] : [];
    }
    case 'objectives': {
      if (record.objectives.length === 0) return [needed('no-objective')];
      return record.objectives.flatMap((row) => [
        ...(isEmpty(row.text) ? [needed('objective-empty', row.id)] : []),
        ...(isEmpty(row.criteria) ? [worth('criteria-empty', row.id)] : []),
      ]);
    }
    case 'objective-progress':
      return record.progress.filter((row) => isEmpty(row.progress)).map((row) => worth('progress-empty', row.id));
    case 'training-needs':
      return record.trainingNeeds
        .filter((row) => isEmpty(row.action))
        .map((row) => worth('need-without-action', row.id));
    case 'text': {
      const isAnswered = record.answers.some((answer) => answer.questionId === question.id && !isEmpty(answer.text));
      return isAnswered ? [] : [worth('answer-empty')];
    }
    case 'training-undertaken':
    case 'signatures':
    case 'notice':
      return [];
  }
}
