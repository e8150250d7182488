import { createElement } from 'react';
import { byKind, type QuestionKind } from '#domain/form/kinds/index.ts';
import type { QuestionProps } from './filling.ts';
import { type AnyParts, questionParts } from './question-parts.ts';

/** The boxes of one question of a form. */
export function QuestionEditor(props: QuestionProps<QuestionKind>) {
  return createElement(byKind<AnyParts>(questionParts, props.question).Boxes, props);
}
