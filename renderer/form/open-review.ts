import type { Output } from '#contract/index.ts';
import type { Question, QuestionKind, QuestionOf } from '#domain/form/kinds/index.ts';
import type { Side } from '#domain/form/sides.ts';
import { whyClosed } from '#domain/record/writable.ts';
import { type Bilingual, inLanguage } from '#domain/text/bilingual.ts';

/** A review as the editor shows it, with its forms and last year's beside it. */
export type OpenReview = Output<'reviews.byId'>;
export type ObjectiveRow = OpenReview['objectives'][number];
export type ProgressRow = OpenReview['progress'][number];
export type NeedRow = OpenReview['trainingNeeds'][number];
export type UndertakenRow = OpenReview['trainingUndertaken'][number];

/** What Check found that must be done before signing, by the id of its box. */
export type MissingByBox = ReadonlyMap<string, string>;

/** What the component of one kind of question is given. */
export interface QuestionProps<Kind extends QuestionKind> {
  question: QuestionOf<Kind>;
  review: OpenReview;
  found: MissingByBox;
}

/** Last year's review of the same person. */
export type PreviousReview = NonNullable<OpenReview['previous']>;

/** What the component that shows last year's part of a question is given. */
export interface BesideProps<Kind extends QuestionKind> {
  question: QuestionOf<Kind>;
  previous: PreviousReview;
  review: OpenReview;
}

/** Whether what stands there may be changed: a signed or ended review and one of a closed cycle are read only. */
export function isOpen({ review, cycle }: OpenReview): boolean {
  return whyClosed(review, cycle) === undefined;
}

/** A side in the policy's words, to stand above a box: 'Appraisee'. The agreed answer needs no such word. */
export function sideLabel(side: Side, terms: OpenReview['terms']): string {
  return side === 'agreed' ? '' : capitalised(inLanguage(terms[side].one, 'en'));
}

/** A term of the policy at the head of a sentence or a label. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Options of a policy as a list of the window offers them. */
export function optionsOf(options: readonly { value: string; label: Bilingual }[]): { value: string; label: string }[] {
  return options.map(({ value, label }) => ({ value, label: inLanguage(label, 'en') }));
}

/** What the policy adds to a question, to stand under its label. */
export function hintOf({ hint }: Question): string | undefined {
  return hint && inLanguage(hint, 'en');
}

/** What the window calls a question. */
export function labelOf(question: Question): string {
  return inLanguage(question.label, 'en');
}
