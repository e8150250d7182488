import type { Output } from '#contract/index.ts';
import type { Address } from '#domain/form/address.ts';
import { questionsOf } from '#domain/form/form-rules.ts';
import { stepThatMeans } from '#domain/policy/steps.ts';
import { inLanguage } from '#domain/text/bilingual.ts';
import { words } from '#renderer/words/en.ts';
import { fieldId, stepFieldId } from './field-id.ts';
import { labelOf, type MissingByBox, type OpenReview } from './open-review.ts';

type Missing = Output<'records.check'>['missing'][number];

/** One thing that Check found: the box that it concerns and the words that stand both there and in the summary. */
export interface Finding {
  box: string;
  text: string;
  needed: boolean;
}

export const nothingFound: MissingByBox = new Map();

/** The findings of a check in words, in the order of the page. */
export function findingsOf(missing: readonly Missing[], review: OpenReview): Finding[] {
  return missing.map(({ what, weight, address }) => ({
    box:
      what === 'meeting-day'
        ? stepFieldId(review.review.id, stepThatMeans('meeting', review.steps) ?? '')
        : fieldId(review, address),
    text: sentences[what](address, review),
    needed: weight === 'needed',
  }));
}

/** What is needed, to be said at the boxes themselves. */
export function neededOf(findings: readonly Finding[]): MissingByBox {
  return new Map(findings.filter((finding) => finding.needed).map(({ box, text }) => [box, text]));
}

const says = words.form.found;

const sentences: Record<Missing['what'], (address: Address, review: OpenReview) => string> = {
  'meeting-day': () => says.meetingDay,
  'no-objective': () => says.noObjective,
  'objective-empty': ({ row }, review) => says.objectiveEmpty(objectiveName(review, row)),
  'criteria-empty': ({ row }, review) => says.criteriaEmpty(objectiveName(review, row)),
  'progress-empty': ({ row }, { progress }) => says.progressEmpty(place(progress, row)),
  'need-without-action': ({ row }, { trainingNeeds }) => says.needWithoutAction(place(trainingNeeds, row)),
  'note-empty': ({ question, row }, review) => says.noteEmpty(labelIn(review, question), objectiveName(review, row)),
  'rating-empty': ({ row }, { standards }) => {
    const line = standards.flatMap(({ lines }) => lines).find(({ id }) => id === row);
    return says.ratingEmpty(line ? inLanguage(line.text, 'en') : '');
  },
  'overall-undecided': ({ question }, review) => says.overallUndecided(labelIn(review, question)),
  'answer-empty': ({ question }, review) => says.answerEmpty(labelIn(review, question)),
};

/** What the window calls a question of the record's forms. */
function labelIn({ forms }: OpenReview, id: string): string {
  const question = forms.flatMap(questionsOf).find((one) => one.id === id);
  return question ? labelOf(question) : '';
}

/** What an objective is called on the page: its number, behind its category where the policy has any. */
function objectiveName({ objectives, categories }: OpenReview, rowId: string): string {
  const row = objectives.find(({ id }) => id === rowId);
  const category = categories.find(({ id }) => id === row?.category);
  const alike = objectives.filter((one) => (one.category ?? null) === (row?.category ?? null));
  const number = String(place(category ? alike : objectives, rowId));
  return category ? words.form.found.ofCategory(inLanguage(category.label, 'en'), number) : number;
}

/** A row's number on the page, from 1. */
function place(rows: readonly { id: string }[], rowId: string): number {
  return rows.findIndex((row) => row.id === rowId) + 1;
}
