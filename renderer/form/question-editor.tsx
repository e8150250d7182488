import { type ComponentType, createElement } from 'react';
import { byKind, type Question, type QuestionKind } from '#domain/form/kinds/index.ts';
import type { MissingByBox, OpenReview, QuestionProps } from './open-review.ts';
import { ChoiceQuestion } from './questions/choice-question.tsx';
import { DayQuestion } from './questions/day-question.tsx';
import { FactsQuestion } from './questions/facts-question.tsx';
import { GridQuestion } from './questions/grid-question.tsx';
import { NoticeQuestion } from './questions/notice-question.tsx';
import { ObjectiveNotesQuestion } from './questions/objective-notes-question.tsx';
import { ObjectiveProgressQuestion } from './questions/objective-progress-question.tsx';
import { ObjectivesQuestion } from './questions/objectives-question.tsx';
import { OverallQuestion } from './questions/overall-question.tsx';
import { RatingsQuestion } from './questions/ratings-question.tsx';
import { SignaturesQuestion } from './questions/signatures-question.tsx';
import { TextQuestion } from './questions/text-question.tsx';
import { TrainingNeedsQuestion } from './questions/training-needs-question.tsx';
import { TrainingUndertakenQuestion } from './questions/training-undertaken-question.tsx';

type Editors = { [Kind in QuestionKind]: ComponentType<QuestionProps<Kind>> };

/** One small component for each kind of question: a kind without one does not compile. */
const editors: Editors = {
  facts: FactsQuestion,
  text: TextQuestion,
  choice: ChoiceQuestion,
  day: DayQuestion,
  grid: GridQuestion,
  ratings: RatingsQuestion,
  overall: OverallQuestion,
  'objective-progress': ObjectiveProgressQuestion,
  objectives: ObjectivesQuestion,
  'objective-notes': ObjectiveNotesQuestion,
  'training-undertaken': TrainingUndertakenQuestion,
  'training-needs': TrainingNeedsQuestion,
  signatures: SignaturesQuestion,
  notice: NoticeQuestion,
};

/** The boxes of one question of a form. */
export function QuestionEditor(props: { question: Question; review: OpenReview; found: MissingByBox }) {
  return createElement(byKind<ComponentType<typeof props>>(editors, props.question), props);
}
