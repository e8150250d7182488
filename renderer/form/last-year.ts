import { createElement, type ReactNode } from 'react';
import { byKind, type Question } from '#domain/form/kinds/index.ts';
import type { OpenReview } from './open-review.ts';
import { type AnyParts, questionParts } from './question-parts.ts';

/** Last year's part of a question, to stand beside this year's; nothing where there was no review last year. */
export function LastYear({ question, review }: { question: Question; review: OpenReview }): ReactNode {
  const { previous } = review;
  const { Beside } = byKind<AnyParts>(questionParts, question);
  return previous && Beside && createElement(Beside, { question, previous, review });
}
