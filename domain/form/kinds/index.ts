import { z } from 'zod';
import { checklist } from './checklist.ts';
import { choice } from './choice.ts';
import { day } from './day.ts';
import { eachMember } from './each-member.ts';
import { facts } from './facts.ts';
import { grid } from './grid.ts';
import type { Kind } from './kind.ts';
import { notice } from './notice.ts';
import { overall } from './overall.ts';
import { ratings } from './ratings.ts';
import { actions } from './rows/actions.ts';
import { evidence } from './rows/evidence.ts';
import { objectiveNotes } from './rows/objective-notes.ts';
import { objectiveProgress } from './rows/objective-progress.ts';
import { objectives } from './rows/objectives.ts';
import { promises } from './rows/promises.ts';
import { trainingNeeds } from './rows/training-needs.ts';
import { trainingUndertaken } from './rows/training-undertaken.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Every kind of question: one file each. Those that a school may add are offered in this order. */
const every = {
  text,
  choice,
  day,
  grid,
  checklist,
  notice,
  ratings,
  overall,
  facts,
  'each-member': eachMember,
  objectives,
  'objective-progress': objectiveProgress,
  'objective-notes': objectiveNotes,
  'training-undertaken': trainingUndertaken,
  'training-needs': trainingNeeds,
  evidence,
  promises,
  actions,
  signatures,
};

const { text: first, ...others } = every;
export const questionSchema = z.discriminatedUnion('kind', [
  first.schema,
  ...Object.values(others).map(({ schema }) => schema),
]);

/** A question of a form: it makes the editor, the printed page and the Word form. */
export type Question = z.infer<typeof questionSchema>;
export type QuestionKind = Question['kind'];
export type QuestionOf<Kind extends QuestionKind> = Extract<Question, { kind: Kind }>;

/** What the program knows of each kind, by its name. */
export const kinds: { readonly [Name in QuestionKind]: Kind<QuestionOf<Name>> } = every;

/** The kinds that a school may add to a form. The others have records of their own, which the policy brings. */
export type AddedKind = {
  [Name in QuestionKind]: (typeof every)[Name]['begin'] extends null ? never : Name;
}[QuestionKind];

/**
 * What a table holds for a question's own kind, as an `Entry` that takes any question: the one place that knows that a
 * question fits the entry under its kind.
 */
export function byKind<Entry>(table: Readonly<Record<QuestionKind, unknown>>, question: Question): Entry {
  return table[question.kind] as Entry; // the key is the question's own kind
}

/** What the program knows of a question's kind. */
export function kindOf(question: Question): Kind<Question> {
  return byKind(kinds, question);
}
