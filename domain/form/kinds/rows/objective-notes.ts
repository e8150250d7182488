import { z } from 'zod';
import { type Box, oneOf, prose } from '#domain/form/box.ts';
import { endedAs, isAnswered, isMissed, missedCause } from '#domain/form/causes.ts';
import { type Answer, answerIn } from '#domain/form/content.ts';
import { questionsOf, scaleOf, signedQuestions } from '#domain/form/form-rules.ts';
import { always, column, common, kind, type Looking, none } from '#domain/form/kinds/kind.ts';
import { unexplained } from '#domain/form/kinds/unexplained.ts';
import { agreedPlace, type Gap, gap, worthALook } from '#domain/form/missing.ts';
import { objectivesUnder } from '#domain/form/objectives.ts';
import { wholePart } from '#domain/form/part.ts';
import { answeredBy, type Side, sidesOf } from '#domain/form/sides.ts';
import { slug } from '#domain/text/slug.ts';

const schema = z.strictObject({
  ...common,
  kind: z.literal('objective-notes'),
  by: answeredBy,
  columns: z.strictObject({ objective: column, note: column }),
  categories: z.array(slug).min(1).optional(),
  /** A rating of each objective beside the note, on one of the policy's scales. */
  scale: slug.optional(),
  /** It says how each objective ended, on its scale or in words, and why one was missed. */
  ends: z.literal(true).optional(),
  rows: z.int().min(1).max(12),
});
type Notes = z.infer<typeof schema>;

/** What is said of each of the objectives: how far it has come, or how it ended. */
export const objectiveNotes = kind(schema, {
  layout: 'wide',
  isAsked: always,
  boxes: (question, rules) => {
    const rating = oneOf(scaleOf(question.scale, rules)?.points);
    const rows = objectivesUnder(question, rules.forms, rules.objectives);
    return sidesOf[question.by].flatMap((side) =>
      rows.flatMap(({ id }): Box[] => [
        ...(question.scale === undefined ? none() : [{ side, row: id, cell: 'rating', holds: rating }]),
        { side, row: id, cell: 'note', holds: prose },
        ...endBoxes(question, side, id),
      ]),
    );
  },
  parts: (question, { answers, objectives }, { forms }) =>
    objectivesUnder(question, forms, objectives).map(({ id, withdrawnOn }) =>
      wholePart(withdrawnOn !== null || notesOn(id, question, answers).some((text) => text !== ''), {
        optional: false,
      }),
    ),
  missing: (question, { content, rules, brokenPromise }) => {
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
    const found = [...empty, ...unanswered(question, { content, rules, brokenPromise })];
    return isFirst && !isAskedFor ? [...found, ...unexplained({ content, rules })] : found;
  },
  begin: null,
});

/** The boxes that say how an objective ended and why it was missed. */
function endBoxes({ ends, scale }: Notes, side: Side, row: string): Box[] {
  if (!ends) return [];
  const cause: Box[] = [
    { side, row, cell: 'cause', holds: { kind: 'one-of', values: missedCause.options } },
    { side, row, cell: 'cause-said', holds: prose },
  ];
  const outcome: Box = { side, row, cell: 'outcome', holds: { kind: 'one-of', values: endedAs.options } };
  return scale === undefined ? [outcome, ...cause] : cause;
}

/** Where an objective was not met, support did not come, and nobody has said yet what the one has to do with the other. */
function unanswered(
  question: Notes,
  { content: { objectives, answers }, rules, brokenPromise }: Pick<Looking, 'content' | 'rules' | 'brokenPromise'>,
): Gap[] {
  if (!question.ends || brokenPromise === null) return [];
  return objectivesUnder(question, rules.forms, objectives).flatMap(({ id: row }) =>
    sidesOf[question.by]
      .filter((side) => isMissed(question, { side, row, answers }, rules))
      .filter((side) => {
        const said = (cell: string) => answerIn(answers, { question: question.id, side, row, cell });
        return !isAnswered({ cause: said('cause'), said: said('cause-said') });
      })
      .map((side) => gap(brokenPromise, 'cause-empty', question.id, { side, row, cell: 'cause' })),
  );
}

/** What each side says of an objective. */
function notesOn(row: string, { id, by }: Pick<Notes, 'id' | 'by'>, answers: readonly Answer[]): string[] {
  return sidesOf[by].map((side) => answerIn(answers, { question: id, side, row, cell: 'note' }));
}
