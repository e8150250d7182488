import { createElement, type ReactNode } from 'react';
import { byKind, type Question } from '#domain/form/kinds/index.ts';
import type { Filling } from './filling.ts';
import { type AnyParts, questionParts } from './question-parts.ts';

/** Last year's part of a question, to stand beside this year's; nothing where there was no filling last year. */
export function LastYear({ question, filling }: { question: Question; filling: Filling }): ReactNode {
  const { previous } = filling;
  const { Beside } = byKind<AnyParts>(questionParts, question);
  return previous && Beside && createElement(Beside, { question, previous, filling });
}
