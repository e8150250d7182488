import { z } from 'zod';
import { type FormId, type Question, type QuestionKind, type QuestionOf, questionsOf } from '#domain/policy/form.ts';
import type { ReviewRecord } from '#domain/review/review.ts';
import { answerIn, cellId, type OverallCell, sidesOf } from './boxes.ts';
import { type FormRules, standardsOf } from './form-rules.ts';
import { objectivesUnder } from './objectives.ts';
import { overallOutcome } from './overall.ts';

export const missingKind = z.enum([
  'meeting-day',
  'no-objective',
  'objective-empty',
  'criteria-empty',
  'answer-empty',
  'progress-empty',
  'note-empty',
  'rating-empty',
  'overall-undecided',
  'need-without-action',
]);
type MissingKind = z.infer<typeof missingKind>;

/** Something that is not there yet: where it belongs, and whether it stands in the way of signing. */
export interface Missing {
  formId: FormId;
  questionId: string;
  what: MissingKind;
  weight: 'needed' | 'worth-a-look';
  /** The row of a table, where it is about one. */
  rowId: string | null;
}

type Found = Pick<Missing, 'what' | 'weight' | 'rowId'>;

/** What a question is looked at with. */
interface Looking {
  record: ReviewRecord;
  rules: FormRules;
  formId: FormId;
}

const needed = (what: MissingKind, rowId: string | null = null): Found => ({ what, weight: 'needed', rowId });
const worth = (what: MissingKind, rowId: string | null = null): Found => ({ what, weight: 'worth-a-look', rowId });
const isEmpty = (text: string): boolean => text.trim() === '';

/**
 * What is missing before a review is signed, in printed order, from the forms that are signed. Needed are the day of the
 * meeting, an objective where the forms ask for some, its words, and a decision where the policy gives no overall
 * rating; everything else is worth a look, because the policies ask for it but a talk may have had none.
 */
export function missingIn(record: ReviewRecord, rules: FormRules): Missing[] {
  return rules.forms
    .filter(({ signed, use }) => signed && use === 'review')
    .flatMap((form) => questionsOf(form).map((question) => ({ question, formId: form.id })))
    .filter((one, at, all) => one.question.kind === 'facts' || all.findIndex((other) => isSame(one, other)) === at)
    .flatMap(({ question, formId }) =>
      foundIn(question, { record, rules, formId }).map((found) => ({ formId, questionId: question.id, ...found })),
    );
}

/** Several forms may print the same question. */
function isSame(one: { question: Question }, other: { question: Question }): boolean {
  return one.question.id === other.question.id;
}

function foundIn(question: Question, looking: Looking): Found[] {
  const look = looks[question.kind] as (question: Question, looking: Looking) => Found[]; // the key is its own kind
  return look(question, looking);
}

type Looks = { [Kind in QuestionKind]: (question: QuestionOf<Kind>, looking: Looking) => Found[] };

const nothing = (): Found[] => [];

const looks: Looks = {
  facts: (_, { record, formId }) => {
    const hasMet = record.steps.some(({ step }) => step === 'meeting');
    return formId === 'statement' && !hasMet ? [needed('meeting-day')] : [];
  },
  objectives: (question, looking) => {
    const { record, rules } = looking;
    const rows = objectivesUnder(question, rules.forms, record.objectives);
    if (record.objectives.length === 0) return isFirst(question, looking) ? [needed('no-objective')] : [];
    if (rows.length === 0) return [worth('no-objective')];
    return rows.flatMap((row) => [
      ...(isEmpty(row.text) ? [needed('objective-empty', row.id)] : []),
      ...(isEmpty(row.criteria) ? [worth('criteria-empty', row.id)] : []),
    ]);
  },
  'objective-progress': (_, { record }) =>
    record.progress.filter((row) => isEmpty(row.progress)).map((row) => worth('progress-empty', row.id)),
  'objective-notes': (question, looking) => {
    const { record, rules } = looking;
    if (record.objectives.length === 0)
      return isFirst(question, looking) && !asksFor(rules) ? [worth('no-objective')] : [];
    return objectivesUnder(question, rules.forms, record.objectives)
      .filter(({ id }) =>
        sidesOf[question.by].every((side) => isEmpty(answerIn(record.answers, question.id, side, id))),
      )
      .map(({ id }) => worth('note-empty', id));
  },
  'training-needs': (_, { record }) =>
    record.trainingNeeds.filter((row) => isEmpty(row.action)).map((row) => worth('need-without-action', row.id)),
  ratings: (question, { record, rules }) => {
    const agreed = (line: string) => answerIn(record.answers, question.id, 'agreed', cellId.rating(line));
    const lines = standardsOf(question, rules)?.lines ?? [];
    return lines.filter(({ id }) => isEmpty(agreed(id))).map(({ id }) => worth('rating-empty', id));
  },
  overall: (question, { record, rules: { overall } }) => {
    if (overall === 'unsaid') return [];
    const said = (cell: OverallCell): string => answerIn(record.answers, question.id, 'agreed', cell);
    const outcome = overallOutcome(overall, said('results'), said('behaviour'));
    if (outcome.kind === 'open') return [worth('answer-empty')];
    const isDecided = !isEmpty(said('decision')) && !isEmpty(said('reason'));
    return outcome.kind === 'undefined' && !isDecided ? [needed('overall-undecided')] : [];
  },
  text: answerEmpty,
  choice: answerEmpty,
  day: answerEmpty,
  grid: answerEmpty,
  'training-undertaken': nothing,
  signatures: nothing,
  notice: nothing,
};

/** A question that nobody has answered in any of its boxes. */
function answerEmpty({ id }: Question, { record }: Looking): Found[] {
  return record.answers.some((one) => one.questionId === id && !isEmpty(one.text)) ? [] : [worth('answer-empty')];
}

/** Whether a question is the first of its kind in the forms that are signed. */
function isFirst({ id, kind }: Question, { rules }: Looking): boolean {
  return signedQuestions(rules).find((one) => one.kind === kind)?.id === id;
}

/** Whether the forms that are signed ask for objectives themselves. */
function asksFor(rules: FormRules): boolean {
  return signedQuestions(rules).some(({ kind }) => kind === 'objectives');
}

function signedQuestions({ forms }: FormRules): Question[] {
  return forms.filter(({ signed, use }) => signed && use === 'review').flatMap(questionsOf);
}
