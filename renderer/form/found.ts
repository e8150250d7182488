import type { Output } from '#contract/index.ts';
import { questionsOf } from '#domain/form.ts';
import { words } from '#renderer/words/en.ts';
import { boxId } from './boxes.ts';
import { labelOf, type OpenReview } from './open-review.ts';

type Missing = Output<'reviews.check'>['missing'][number];

/** One thing that Check found: the box that it concerns and the words that stand both there and in the summary. */
export interface Finding {
  box: string;
  text: string;
  needed: boolean;
}

/** What Check found that must be done before signing, by the id of its box. */
export type Found = ReadonlyMap<string, string>;

export const nothingFound: Found = new Map();

/** The findings of a check in words, in the order of the page. */
export function findingsOf(missing: readonly Missing[], review: OpenReview): Finding[] {
  return missing.map((one) => ({ ...finders[one.what](one, review), needed: one.weight === 'needed' }));
}

/** What is needed, to be said at the boxes themselves. */
export function neededOf(findings: readonly Finding[]): Found {
  return new Map(findings.filter((finding) => finding.needed).map(({ box, text }) => [box, text]));
}

type Finder = (missing: Missing, review: OpenReview) => { box: string; text: string };

const finders: Record<Missing['what'], Finder> = {
  'meeting-day': (_, { review }) => ({ box: boxId.step(review.id, 'meeting'), text: words.form.found.meetingDay }),
  'no-objective': ({ questionId }) => ({ box: boxId.add(questionId), text: words.form.found.noObjective }),
  'objective-empty': ({ rowId }, { objectives }) => ({
    box: boxId.objective(rowId ?? '', 'text'),
    text: words.form.found.objectiveEmpty(place(objectives, rowId)),
  }),
  'criteria-empty': ({ rowId }, { objectives }) => ({
    box: boxId.objective(rowId ?? '', 'criteria'),
    text: words.form.found.criteriaEmpty(place(objectives, rowId)),
  }),
  'progress-empty': ({ rowId }, { progress }) => ({
    box: boxId.progress(rowId ?? '', 'progress'),
    text: words.form.found.progressEmpty(place(progress, rowId)),
  }),
  'need-without-action': ({ rowId }, { trainingNeeds }) => ({
    box: boxId.need(rowId ?? '', 'action'),
    text: words.form.found.needWithoutAction(place(trainingNeeds, rowId)),
  }),
  'answer-empty': ({ questionId }, { review, forms }) => {
    const question = forms.flatMap(questionsOf).find(({ id }) => id === questionId);
    const side = question?.kind === 'text' && question.by === 'agreed' ? 'agreed' : 'appraisee';
    const text = words.form.found.answerEmpty(question ? labelOf(question) : '');
    return { box: boxId.answer(review.id, questionId, side), text };
  },
};

/** A row's number on the page, from 1. */
function place(rows: readonly { id: string }[], rowId: string | null): number {
  return rows.findIndex((row) => row.id === rowId) + 1;
}
