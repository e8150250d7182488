import type { Box } from '#domain/form/box.ts';
import { answerIn, type Content } from '#domain/form/content.ts';
import { type Gap, worthALook } from '#domain/form/missing.ts';
import { type Part, wholePart } from '#domain/form/part.ts';
import { type AnsweredBy, sidesOf } from '#domain/form/sides.ts';

/** The one part of a question with a box for each side: what either side may prepare is optional. */
export function oneAnswer({ id, by }: { id: string; by: AnsweredBy }, { answers }: Content): Part[] {
  const written = sidesOf[by].some((side) => answerIn(answers, { question: id, side }) !== '');
  return [wholePart(written, { optional: by !== 'agreed' })];
}

/** A question that nobody has answered in any of its boxes. */
export function unanswered(question: string, boxes: readonly Box[], { answers }: Content): Gap[] {
  const [first] = boxes;
  const isAnswered = answers.some((one) => one.question === question && one.text.trim() !== '');
  return isAnswered || first === undefined ? [] : [worthALook('answer-empty', question, first)];
}
