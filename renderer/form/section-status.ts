import type { Question, QuestionKind, QuestionOf } from '#domain/form.ts';
import { answerOf, type OpenReview, sidesOf } from './open-review.ts';
import type { EditorSection } from './sections.ts';

/** How far a section is: parts that are written, of those that there are to write. */
export type SectionStatus =
  | { kind: 'complete' | 'not-started' | 'optional' }
  | { kind: 'part'; done: number; of: number };

/** What of a review is written by hand. */
export type Written = Pick<OpenReview, 'answers' | 'progress' | 'objectives' | 'trainingNeeds' | 'trainingUndertaken'>;

/** One thing to write, and what may be left empty until the end without anything missing. */
interface Part {
  written: boolean;
  begun: boolean;
  optional: boolean;
}

/**
 * How far a section of the editor is. Every row and every agreed answer is a part; answers that either side may prepare
 * are optional (policies call for them as preparation): they count once somebody has begun to write them, or where a
 * section that has been begun holds nothing else.
 */
export function sectionStatus(section: EditorSection, review: Written): SectionStatus {
  const parts = section.questions.flatMap((question) => partsOf(question, review));
  const required = parts.filter((part) => !part.optional);
  if (required.length === 0 && !parts.some((part) => part.begun)) return { kind: 'optional' };
  const counted = required.length === 0 ? parts : parts.filter((part) => !part.optional || part.begun);
  const done = counted.filter((part) => part.written).length;
  if (done === counted.length) return { kind: 'complete' };
  return counted.some((part) => part.begun) ? { kind: 'part', done, of: counted.length } : { kind: 'not-started' };
}

type PartsOf = { [Kind in QuestionKind]: (question: QuestionOf<Kind>, review: Written) => Part[] };

const partsByKind: PartsOf = {
  facts: () => [],
  signatures: () => [],
  notice: () => [],
  text: (question, { answers }) => {
    const written = sidesOf(question).some((side) => answerOf(answers, question.id, side) !== '');
    return [{ written, begun: written, optional: question.by !== 'agreed' }];
  },
  'objective-progress': (_, { progress }) => progress.map((row) => part([row.progress], [row.objective])),
  objectives: (_, { objectives }) =>
    objectives.length === 0
      ? [{ written: false, begun: false, optional: false }]
      : objectives.map((row) => part([row.text, row.criteria], [])),
  'training-undertaken': (_, { trainingUndertaken }) =>
    trainingUndertaken.map((row) => ({ ...part([row.activity, row.success], []), optional: true })),
  'training-needs': (_, { trainingNeeds }) =>
    trainingNeeds.map((row) => ({ ...part([row.need, row.action], []), optional: true })),
};

/** A row whose boxes are to be written; what was carried over from last year stands there already. */
function part(boxes: string[], carriedOver: string[]): Part {
  return {
    written: [...boxes, ...carriedOver].every((text) => text !== ''),
    begun: boxes.some((text) => text !== ''),
    optional: false,
  };
}

function partsOf(question: Question, review: Written): Part[] {
  const parts = partsByKind[question.kind] as (question: Question, review: Written) => Part[]; // the key is the question's own kind
  return parts(question, review);
}
