import { type ComponentType, createElement, type ReactNode } from 'react';
import { byKind, type Question, type QuestionKind } from '#domain/form/kinds/index.ts';
import { PreviousCriteria } from './beside/previous-criteria.tsx';
import { PreviousNeeds } from './beside/previous-needs.tsx';
import { PreviousObjectives } from './beside/previous-objectives.tsx';
import { PreviousText } from './beside/previous-text.tsx';
import { PreviousTraining } from './beside/previous-training.tsx';
import type { BesideProps, OpenReview } from './open-review.ts';

/** What stands beside a question of each kind; null where last year has nothing to add. */
type Beside = { [Kind in QuestionKind]: ComponentType<BesideProps<Kind>> | null };

const beside: Beside = {
  facts: null,
  text: PreviousText,
  choice: null,
  day: null,
  grid: null,
  ratings: null,
  overall: null,
  'objective-notes': null,
  'objective-progress': PreviousCriteria,
  objectives: PreviousObjectives,
  'training-undertaken': PreviousTraining,
  'training-needs': PreviousNeeds,
  signatures: null,
  notice: null,
};

/** Last year's part of a question, to stand beside this year's; nothing where there was no review last year. */
export function LastYear({ question, review }: { question: Question; review: OpenReview }): ReactNode {
  const { previous } = review;
  const Part = byKind<ComponentType<BesideProps<QuestionKind>> | null>(beside, question);
  return previous && Part && createElement(Part, { question, previous, review });
}
