import { z } from 'zod';
import { type Box, oneOf, prose } from '#domain/form/box.ts';
import { type Answer, answerIn } from '#domain/form/content.ts';
import { questionsOf, scaleOf, signedQuestions } from '#domain/form/form-rules.ts';
import { agreedPlace, worthALook } from '#domain/form/missing.ts';
import { objectivesUnder } from '#domain/form/objectives.ts';
import { wholePart } from '#domain/form/part.ts';
import { answeredBy, sidesOf } from '#domain/form/sides.ts';
import { slug } from '#domain/text/slug.ts';
import { always, column, common, kind, none } from './kind.ts';
import { unexplained } from './unexplained.ts';

const schema = z.strictObject({
  ...common,
  kind: z.literal('objective-notes'),
  by: answeredBy,
  columns: z.strictObject({ objective: column, note: column }),
  categories: z.array(slug).min(1).optional(),
  /** A rating of each objective beside the note, on one of the policy's scales. */
  scale: slug.optional(),
  rows: z.int().min(1).max(12),
});
type Notes = z.infer<typeof schema>;

/** What is said of each of the objectives: how far it has come, or how it ended. */
export const objectiveNotes = kind(schema, {
  layout: 'wide',
  isAsked: always,
  boxes: (question, rules) => {
    const rating = oneOf(scaleOf(question.scale, rules)?.points);
    return sidesOf[question.by].flatMap((side) =>
      objectivesUnder(question, rules.forms, rules.objectives).flatMap(({ id }): Box[] => [
        ...(question.scale === undefined ? none() : [{ side, row: id, cell: 'rating', holds: rating }]),
        { side, row: id, cell: 'note', holds: prose },
      ]),
    );
  },
  parts: (question, { answers, objectives }, { forms }) =>
    objectivesUnder(question, forms, objectives).map(({ id, withdrawnOn }) =>
      wholePart(withdrawnOn !== null || notesOn(id, question, answers).some((text) => text !== ''), {
        optional: false,
      }),
    ),
  missing: (question, { content, rules }) => {
    const isFirst = signedQuestions(rules).find(({ kind }) => kind === question.kind)?.id === question.id;
    const isAskedFor = signedQuestions(rules).some(({ kind }) => kind === 'objectives');
    if (content.objectives.length === 0) {
      const asking = rules.forms.flatMap(questionsOf).find(({ kind }) => kind === 'objectives') ?? question;
      return isFirst && !isAskedFor ? [worthALook('no-objective', asking.id, agreedPlace())] : none();
    }
    const [side = 'agreed'] = sidesOf[question.by];
    const empty = objectivesUnder(question, rules.forms, content.objectives)
      .filter(({ withdrawnOn }) => withdrawnOn === null)
      .filter(({ id }) => notesOn(id, question, content.answers).every((text) => text.trim() === ''))
      .map(({ id }) => worthALook('note-empty', question.id, { side, row: id, cell: 'note' }));
    return isFirst && !isAskedFor ? [...empty, ...unexplained({ content, rules })] : empty;
  },
  begin: null,
});

/** What each side says of an objective. */
function notesOn(row: string, { id, by }: Pick<Notes, 'id' | 'by'>, answers: readonly Answer[]): string[] {
  return sidesOf[by].map((side) => answerIn(answers, { question: id, side, row, cell: 'note' }));
}
