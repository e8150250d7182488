import type { AnsweredBy, Question, QuestionKind, QuestionOf } from '#domain/policy/form.ts';
import type { Answer, Side } from '#domain/review/review.ts';
import { type FormRules, scaleOf, standardsOf } from './form-rules.ts';
import { objectivesUnder } from './objectives.ts';

/** What may stand in a box besides nothing. */
export type Holds = { kind: 'prose' } | { kind: 'day' } | { kind: 'one-of'; values: readonly string[] };

/** One box of a question that is kept as an answer: whose hand it is in, which of the question's it is, what it holds. */
export interface Box {
  side: Side;
  /** '' for a question of one box; else a row, or a row and what of it is said: 'planning-skills.rating'. */
  cell: string;
  holds: Holds;
}

/** Whose boxes a question has, in printed order. */
export const sidesOf: Record<AnsweredBy, readonly Side[]> = {
  appraisee: ['appraisee'],
  appraiser: ['appraiser'],
  both: ['appraisee', 'appraiser'],
  agreed: ['agreed'],
};

/** The three columns of pairs of a self-assessment, in printed order. */
export const ratingSides: readonly Side[] = ['appraisee', 'appraiser', 'agreed'];

/** The names of boxes within a question. */
export const cellId = {
  grid: (row: string, column: string): string => `${row}.${column}`,
  rating: (row: string): string => `${row}.rating`,
  comment: (row: string): string => `${row}.comment`,
};

/** The parts of an overall rating: the two axes, and what was decided where the policy gives no rating for the pair. */
export type OverallCell = 'results' | 'behaviour' | 'decision' | 'reason';

/** Every box of a question that is kept as an answer, in printed order; none for rows with tables of their own. */
export function boxesOf(question: Question, rules: FormRules): Box[] {
  const boxes = boxesByKind[question.kind] as (question: Question, rules: FormRules) => Box[]; // the key is the question's own kind
  return boxes(question, rules);
}

/** What stands in a box; '' where nothing does. */
export function answerIn(answers: readonly Answer[], questionId: string, side: Side, cell = ''): string {
  return answers.find((one) => one.questionId === questionId && one.side === side && one.cell === cell)?.text ?? '';
}

/** The rows of a grid: those with a heading of their own, or as many empty ones as it has, named by their number. */
export function gridRows({ rows }: QuestionOf<'grid'>): { id: string; label: QuestionOf<'grid'>['label'] | null }[] {
  if (typeof rows !== 'number') return rows;
  return Array.from({ length: rows }, (_, at) => ({ id: String(at + 1), label: null }));
}

const prose: Holds = { kind: 'prose' };
const oneOf = (points: readonly { value: string }[] | undefined): Holds =>
  points ? { kind: 'one-of', values: points.map(({ value }) => value) } : prose;

const whole = (by: AnsweredBy, holds: Holds): Box[] => sidesOf[by].map((side) => ({ side, cell: '', holds }));

type BoxesByKind = { [Kind in QuestionKind]: (question: QuestionOf<Kind>, rules: FormRules) => Box[] };

const none = (): Box[] => [];

const boxesByKind: BoxesByKind = {
  facts: none,
  notice: none,
  signatures: none,
  objectives: none,
  'objective-progress': none,
  'training-needs': none,
  'training-undertaken': none,
  text: ({ by }) => whole(by, prose),
  day: ({ by }) => whole(by, { kind: 'day' }),
  choice: ({ by, options }) => whole(by, oneOf(options)),
  grid: (question) =>
    sidesOf[question.by].flatMap((side) =>
      gridRows(question).flatMap((row) =>
        question.columns.map(
          (column): Box => ({
            side,
            cell: cellId.grid(row.id, column.id),
            holds: column.cell === 'day' ? { kind: 'day' } : prose,
          }),
        ),
      ),
    ),
  'objective-notes': (question, rules) =>
    sidesOf[question.by].flatMap((side) =>
      objectivesUnder(question, rules.forms, rules.objectives).flatMap(({ id }): Box[] => [
        ...(question.scale === undefined
          ? []
          : [{ side, cell: cellId.rating(id), holds: oneOf(scaleOf(question.scale, rules)?.points) }]),
        { side, cell: id, holds: prose },
      ]),
    ),
  ratings: (question, rules) => {
    const list = standardsOf(question, rules);
    const rating = oneOf(scaleOf(list?.scale, rules)?.points);
    return (list?.lines ?? []).flatMap(({ id }) =>
      ratingSides.flatMap((side): Box[] => [
        { side, cell: cellId.rating(id), holds: rating },
        { side, cell: cellId.comment(id), holds: prose },
      ]),
    );
  },
  overall: (_, { overall, scales }) => {
    if (overall === 'unsaid') return [];
    const holds = {
      results: oneOf(overall.results),
      behaviour: oneOf(overall.behaviour),
      decision: oneOf(scales.find(({ id }) => id === overall.scale)?.points),
      reason: prose,
    } satisfies Record<OverallCell, Holds>;
    return Object.entries(holds).map(([cell, what]) => ({ side: 'agreed', cell, holds: what }));
  },
};
