import type { ComponentType } from 'react';
import type { QuestionKind } from '#domain/form/kinds/index.ts';
import { PreviousCriteria } from './beside/previous-criteria.tsx';
import { PreviousNeeds } from './beside/previous-needs.tsx';
import { PreviousObjectives } from './beside/previous-objectives.tsx';
import { PreviousText } from './beside/previous-text.tsx';
import { PreviousTraining } from './beside/previous-training.tsx';
import type { BesideProps, QuestionProps } from './filling.ts';
import { ActionsQuestion } from './questions/actions-question.tsx';
import { ChecklistQuestion } from './questions/checklist-question.tsx';
import { ChoiceQuestion } from './questions/choice-question.tsx';
import { DayQuestion } from './questions/day-question.tsx';
import { EachMemberQuestion } from './questions/each-member-question.tsx';
import { EvidenceQuestion } from './questions/evidence-question.tsx';
import { FactsQuestion } from './questions/facts-question.tsx';
import { GridQuestion } from './questions/grid-question.tsx';
import { NoticeQuestion } from './questions/notice-question.tsx';
import { ObjectiveNotesQuestion } from './questions/objectives/objective-notes-question.tsx';
import { ObjectiveProgressQuestion } from './questions/objectives/objective-progress-question.tsx';
import { ObjectivesQuestion } from './questions/objectives/objectives-question.tsx';
import { PromisesQuestion } from './questions/promises-question.tsx';
import { OverallQuestion } from './questions/ratings/overall-question.tsx';
import { RatingsQuestion } from './questions/ratings/ratings-question.tsx';
import { SignaturesQuestion } from './questions/signatures-question.tsx';
import { TextQuestion } from './questions/text-question.tsx';
import { TrainingNeedsQuestion } from './questions/training-needs-question.tsx';
import { TrainingUndertakenQuestion } from './questions/training-undertaken-question.tsx';

/** What the screen shows of a question: its boxes, and what stands beside them from last year, where there is any. */
interface Parts<Kind extends QuestionKind> {
  Boxes: ComponentType<QuestionProps<Kind>>;
  Beside?: ComponentType<BesideProps<Kind>>;
}

/** The screen's one table of kinds: a kind without its row does not compile. */
export const questionParts: { [Kind in QuestionKind]: Parts<Kind> } = {
  facts: { Boxes: FactsQuestion },
  text: { Boxes: TextQuestion, Beside: PreviousText },
  choice: { Boxes: ChoiceQuestion },
  day: { Boxes: DayQuestion },
  grid: { Boxes: GridQuestion },
  checklist: { Boxes: ChecklistQuestion },
  ratings: { Boxes: RatingsQuestion },
  overall: { Boxes: OverallQuestion },
  'objective-progress': { Boxes: ObjectiveProgressQuestion, Beside: PreviousCriteria },
  objectives: { Boxes: ObjectivesQuestion, Beside: PreviousObjectives },
  'objective-notes': { Boxes: ObjectiveNotesQuestion },
  'training-undertaken': { Boxes: TrainingUndertakenQuestion, Beside: PreviousTraining },
  'each-member': { Boxes: EachMemberQuestion },
  evidence: { Boxes: EvidenceQuestion },
  promises: { Boxes: PromisesQuestion },
  'training-needs': { Boxes: TrainingNeedsQuestion, Beside: PreviousNeeds },
  actions: { Boxes: ActionsQuestion },
  signatures: { Boxes: SignaturesQuestion },
  notice: { Boxes: NoticeQuestion },
};

/** The parts of any kind, as they are given a question of it. */
export interface AnyParts {
  Boxes: ComponentType<QuestionProps<QuestionKind>>;
  Beside?: ComponentType<BesideProps<QuestionKind>>;
}
