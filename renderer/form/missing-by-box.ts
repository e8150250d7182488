import type { Output } from '#contract/index.ts';
import { answerIn, type Box, boxesOf, cellId } from '#domain/form/boxes.ts';
import { questionsOf } from '#domain/policy/form.ts';
import { inLanguage } from '#domain/text/bilingual.ts';
import { words } from '#renderer/words/en.ts';
import { boxId } from './boxes.ts';
import { labelOf, type MissingByBox, type OpenReview } from './open-review.ts';

type Missing = Output<'reviews.check'>['missing'][number];

/** One thing that Check found: the box that it concerns and the words that stand both there and in the summary. */
export interface Finding {
  box: string;
  text: string;
  needed: boolean;
}

export const nothingFound: MissingByBox = new Map();

/** The findings of a check in words, in the order of the page. */
export function findingsOf(missing: readonly Missing[], review: OpenReview): Finding[] {
  return missing.map((one) => ({ ...finders[one.what](one, review), needed: one.weight === 'needed' }));
}

/** What is needed, to be said at the boxes themselves. */
export function neededOf(findings: readonly Finding[]): MissingByBox {
  return new Map(findings.filter((finding) => finding.needed).map(({ box, text }) => [box, text]));
}

type Finder = (missing: Missing, review: OpenReview) => { box: string; text: string };

const finders: Record<Missing['what'], Finder> = {
  'meeting-day': (_, { review }) => ({ box: boxId.step(review.id, 'meeting'), text: words.form.found.meetingDay }),
  'no-objective': ({ questionId }, { forms }) => {
    const asking = forms.flatMap(questionsOf).filter(({ kind }) => kind === 'objectives');
    const where = asking.find(({ id }) => id === questionId) ?? asking[0];
    return { box: boxId.add(where?.id ?? questionId), text: words.form.found.noObjective };
  },
  'objective-empty': ({ rowId }, review) => ({
    box: boxId.objective(rowId ?? '', 'text'),
    text: words.form.found.objectiveEmpty(objectiveName(review, rowId)),
  }),
  'criteria-empty': ({ rowId }, review) => ({
    box: boxId.objective(rowId ?? '', 'criteria'),
    text: words.form.found.criteriaEmpty(objectiveName(review, rowId)),
  }),
  'progress-empty': ({ rowId }, { progress }) => ({
    box: boxId.progress(rowId ?? '', 'progress'),
    text: words.form.found.progressEmpty(place(progress, rowId)),
  }),
  'need-without-action': ({ rowId }, { trainingNeeds }) => ({
    box: boxId.need(rowId ?? '', 'action'),
    text: words.form.found.needWithoutAction(place(trainingNeeds, rowId)),
  }),
  'note-empty': (missing, open) => {
    const { label, box } = asked(missing, open, ({ cell }) => cell === missing.rowId);
    return { box, text: words.form.found.noteEmpty(label, objectiveName(open, missing.rowId)) };
  },
  'rating-empty': (missing, open) => {
    const { rowId } = missing;
    const isAgreed = ({ side, cell }: Box): boolean => side === 'agreed' && cell === cellId.rating(rowId ?? '');
    const line = open.standards.flatMap(({ lines }) => lines).find(({ id }) => id === rowId);
    return {
      box: asked(missing, open, isAgreed).box,
      text: words.form.found.ratingEmpty(line ? inLanguage(line.text, 'en') : ''),
    };
  },
  'overall-undecided': (missing, open) => {
    const isNext = ({ side, cell }: Box): boolean =>
      (cell === 'decision' || cell === 'reason') && answerIn(open.answers, missing.questionId, side, cell) === '';
    const { label, box } = asked(missing, open, isNext);
    return { box, text: words.form.found.overallUndecided(label) };
  },
  'answer-empty': (missing, open) => {
    const { label, box } = asked(missing, open, () => true);
    return { box, text: words.form.found.answerEmpty(label) };
  },
};

/** The question that something is missing in, and its first box that fits. */
function asked({ questionId }: Missing, open: OpenReview, fits: (box: Box) => boolean): { label: string; box: string } {
  const question = open.forms.flatMap(questionsOf).find(({ id }) => id === questionId);
  const first = question && boxesOf(question, open).find(fits);
  return {
    label: question ? labelOf(question) : '',
    box: boxId.answer(open.review.id, questionId, first?.side ?? 'agreed', first?.cell),
  };
}

/** What an objective is called on the page: its number, behind its category where the policy has any. */
function objectiveName({ objectives, categories }: OpenReview, rowId: string | null): string {
  const row = objectives.find(({ id }) => id === rowId);
  const category = categories.find(({ id }) => id === row?.category);
  const alike = objectives.filter((one) => (one.category ?? null) === (row?.category ?? null));
  const number = String(place(category ? alike : objectives, rowId));
  return category ? words.form.found.ofCategory(inLanguage(category.label, 'en'), number) : number;
}

/** A row's number on the page, from 1. */
function place(rows: readonly { id: string }[], rowId: string | null): number {
  return rows.findIndex((row) => row.id === rowId) + 1;
}
