import type { Answer } from '#domain/form/content.ts';
import type { Side } from '#domain/form/sides.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { isToldIn, saidIn } from '#templates/demo/nation.ts';
import type { DemoPerson, Team } from '#templates/demo/staff/people.ts';
import { answersInBuilding } from '#templates/demo/texts/answers/building.ts';
import { answersInClass } from '#templates/demo/texts/answers/class.ts';
import { answersInWelsh } from '#templates/demo/texts/answers/in-welsh.ts';
import { answersInLeading } from '#templates/demo/texts/answers/leading.ts';
import { answersInKitchen, answersInYard } from '#templates/demo/texts/answers/lunch.ts';
import { answersInOffice } from '#templates/demo/texts/answers/office.ts';
import type { AnswerTexts } from '#templates/demo/texts/shape.ts';

const texts: Readonly<Partial<Record<Team, AnswerTexts>>> = {
  class: answersInClass,
  welsh: answersInWelsh,
  office: answersInOffice,
  building: answersInBuilding,
  kitchen: answersInKitchen,
  yard: answersInYard,
  leaders: answersInLeading,
  trust: answersInLeading,
};

/** What one side has to tell about the objectives and the training of last year. */
export interface LookedBack {
  successes: string;
  training: string;
}

/** Answers to the statement, of both sides and of the two together. */
export function statementAnswers(person: DemoPerson, cycle: number, policy: Policy): Answer[] {
  return asked(policy, 'statement', [
    taken(person, cycle, 'agreed', 'helped-or-hindered'),
    taken(person, cycle, 'appraisee', 'comments'),
    taken(person, cycle, 'appraiser', 'comments'),
  ]);
}

/** Answers that one side prepared before the meeting; `most` is how many questions it came to. */
export function preReviewAnswers(
  person: DemoPerson,
  cycle: number,
  policy: Policy,
  side: 'appraisee' | 'appraiser',
  { successes, training }: LookedBack,
  most: number,
): Answer[] {
  const text = (questionId: string): Answer => taken(person, cycle, side, questionId);
  const all = [
    { question: 'successes', side, row: '', cell: '', text: successes },
    text('helped'),
    text('hindered'),
    { question: 'training-done', side, row: '', cell: '', text: training || text('training-done').text },
    text('priorities'),
    text('learning'),
    text('career'),
  ];
  return asked(policy, 'pre-review', all.slice(0, most));
}

/**
 * A text of the team's list. Its members take turns, and move on each year and from question to question; where it comes to
 * comments, those beyond the end of the list have none.
 */
function taken({ team, seat }: DemoPerson, cycle: number, side: Side, question: string): Answer {
  const list = texts[team]?.[side][question] ?? [];
  const turns = question === 'comments' ? Math.max(list.length, MOST_IN_A_TEAM) : list.length;
  return { question, side, row: '', cell: '', text: list[(seat + 5 * cycle + question.length) % turns] ?? '' };
}

const MOST_IN_A_TEAM = 13;

/** A text of the team's list on one side, in turn, as it is said in the nation; empty where the list has none. */
export function teamText(
  { team, seat }: DemoPerson,
  { cycle, side, pool, nation }: { cycle: number; side: Side; pool: string; nation: Policy['nation'] },
): string {
  const list = (texts[team]?.[side][pool] ?? []).filter((text) => isToldIn(nation, text));
  return saidIn(nation, list[(seat + 5 * cycle + pool.length) % Math.max(1, list.length)] ?? '');
}

function asked(policy: Policy, form: 'pre-review' | 'statement', answers: readonly Answer[]): Answer[] {
  const questions = policy.forms.find(({ id }) => id === form)?.sections.flatMap((section) => section.questions) ?? [];
  return answers.filter(({ question, text }) => text !== '' && questions.some(({ id }) => id === question));
}
