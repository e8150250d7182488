import type { Day } from '#domain/days/dates.ts';
import type { BoxName } from './address.ts';
import type { Placed } from './form-rules.ts';
import type { Side } from './sides.ts';

/** What stands in one box of a form: prose, an ISO day, or the value of an option. Empty is 'not answered'. */
export interface Answer extends BoxName {
  text: string;
}

/** What is written in the forms of one record: answers, and rows that have tables of their own. */
export interface Content {
  answers: readonly Answer[];
  objectives: readonly (Placed & { text: string; criteria: string; withdrawnOn: Day | null; withdrawnWhy: string })[];
  revisions: readonly { id: string; objectiveId: string; reason: string; isSpelling: boolean }[];
  progress: readonly {
    id: string;
    objective: string;
    progress: string;
    outcome: string | null;
    cause: string;
    causeSaid: string;
  }[];
  evidence: readonly { id: string; what: string; seenOn: Day | null }[];
  promises: readonly { id: string; what: string; state: string }[];
  trainingNeeds: readonly { id: string; need: string; action: string }[];
  trainingUndertaken: readonly { id: string; activity: string; success: string }[];
  actions: readonly { id: string; area: string; action: string }[];
}

/** A box as it is looked up: `row` and `cell` are left out where the question has only one. */
export interface BoxWanted {
  question: string;
  side: Side;
  row?: string;
  cell?: string;
}

/** What stands in a box; '' where nothing does. */
export function answerIn(answers: readonly Answer[], { question, side, row = '', cell = '' }: BoxWanted): string {
  const isMeant = (one: Answer): boolean =>
    one.question === question && one.side === side && one.row === row && one.cell === cell;
  return answers.find(isMeant)?.text ?? '';
}
