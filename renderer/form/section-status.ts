import { answerIn, cellId, type OverallCell, ratingSides, sidesOf } from '#domain/form/boxes.ts';
import { type FormRules, standardsOf } from '#domain/form/form-rules.ts';
import { objectivesUnder } from '#domain/form/objectives.ts';
import { overallOutcome } from '#domain/form/overall.ts';
import type { AnsweredBy, Question, QuestionKind, QuestionOf } from '#domain/policy/form.ts';
import type { Side } from '#domain/review/review.ts';
import type { OpenReview } from './open-review.ts';
import type { EditorSection } from './sections.ts';

/** How far a section is: parts that are written, of those that there are to write. */
export type SectionStatus =
  | { kind: 'complete' | 'not-started' | 'optional' }
  | { kind: 'part'; done: number; of: number };

/** What of a review is written by hand, and what its boxes depend on. */
export type Written = Pick<
  OpenReview,
  | 'answers'
  | 'progress'
  | 'objectives'
  | 'trainingNeeds'
  | 'trainingUndertaken'
  | Exclude<keyof FormRules, 'objectives'>
>;

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
  text: oneAnswer,
  choice: oneAnswer,
  day: oneAnswer,
  grid: (question, { answers }) => {
    const written = answers.some((answer) => answer.questionId === question.id && answer.text !== '');
    return [{ written, begun: written, optional: true }];
  },
  ratings: (question, review) =>
    (standardsOf(question, review)?.lines ?? []).map(({ id }) => {
      const isSaid = (side: Side, cell: string): boolean => answerIn(review.answers, question.id, side, cell) !== '';
      const begun = ratingSides.some((side) => isSaid(side, cellId.rating(id)) || isSaid(side, cellId.comment(id)));
      return { written: isSaid('agreed', cellId.rating(id)), begun, optional: false };
    }),
  overall: ({ id }, { answers, overall }) => {
    if (overall === 'unsaid') return [];
    const said = (cell: OverallCell): string => answerIn(answers, id, 'agreed', cell);
    const outcome = overallOutcome(overall, said('results'), said('behaviour'));
    const isDecided = said('decision') !== '' && said('reason') !== '';
    const written = outcome.kind === 'rated' || (outcome.kind === 'undefined' && isDecided);
    return [{ written, begun: said('results') !== '' || said('behaviour') !== '', optional: false }];
  },
  'objective-notes': (question, { answers, objectives, forms }) =>
    objectivesUnder(question, forms, objectives).map(({ id }) => {
      const written = sidesOf[question.by].some((side) => answerIn(answers, question.id, side, id) !== '');
      return { written, begun: written, optional: false };
    }),
  'objective-progress': (_, { progress }) => progress.map((row) => part([row.progress], [row.objective])),
  objectives: (question, { objectives, forms }) => {
    const rows = objectivesUnder(question, forms, objectives);
    if (rows.length === 0) return [{ written: false, begun: false, optional: false }];
    return rows.map((row) => part([row.text, row.criteria], []));
  },
  'training-undertaken': (_, { trainingUndertaken }) =>
    trainingUndertaken.map((row) => ({ ...part([row.activity, row.success], []), optional: true })),
  'training-needs': (_, { trainingNeeds }) =>
    trainingNeeds.map((row) => ({ ...part([row.need, row.action], []), optional: true })),
};

/** A question of one box, or of one for each side. */
function oneAnswer({ id, by }: { id: string; by: AnsweredBy }, { answers }: Written): Part[] {
  const written = sidesOf[by].some((side) => answerIn(answers, id, side) !== '');
  return [{ written, begun: written, optional: by !== 'agreed' }];
}

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
