import type { Box } from '#domain/form/box.ts';
import { boxesOf } from '#domain/form/boxes.ts';
import type { Answer } from '#domain/form/content.ts';
import { questionsOf } from '#domain/form/form-rules.ts';
import type { Question } from '#domain/form/kinds/index.ts';
import type { Side } from '#domain/form/sides.ts';
import type { FormId } from '#domain/policy/form.ts';
import { formRules } from '#domain/policy/form-rules.ts';
import { appliesTo, type Policy } from '#domain/policy/policy.ts';
import type { StepId } from '#domain/policy/steps.ts';
import type { ReviewRecord } from '#domain/review/review.ts';
import type { DemoPerson } from '#templates/demo/staff/people.ts';
import { forAnybody } from '#templates/demo/texts/answers/anybody.ts';
import { objectiveTexts } from '#templates/demo/texts/objectives.ts';
import { workingDaysAfter } from '#templates/demo/working-days.ts';
import { teamText } from './answers.ts';
import { dayOfStep, hasDone } from './steps.ts';

/** What the boxes of a year's forms are filled from. */
export interface Writing extends Pick<ReviewRecord, 'objectives' | 'trainingNeeds' | 'steps'> {
  person: DemoPerson;
  place: number;
  cycle: number;
  policy: Policy;
}

type Text = (writing: Writing, side: Side) => string;

/** The step with which a form's boxes are filled in; the boxes of some questions earlier. */
const filledWith: Readonly<Partial<Record<FormId, StepId>>> = {
  'self-assessment': 'planning',
  'interim-self-assessment': 'interim',
  'annual-self-assessment': 'meeting',
  planning: 'objectives-set',
  interim: 'interim',
  statement: 'statement-written',
};
const filledEarlier: Readonly<Partial<Record<string, StepId>>> = {
  observations: 'interim',
  'mid-year-day': 'interim',
  'next-review': 'objectives-set',
  'employer-progress': 'interim',
  'employee-progress': 'interim',
};

const team =
  (side: 'appraisee' | 'appraiser', pool: string): Text =>
  ({ person, cycle, policy: { nation } }) =>
    teamText(person, { cycle, side, pool, nation });
/** What the appraiser writes beside what the appraisee does. */
const both =
  (pool: string): Text =>
  (writing, side) =>
    team(side === 'appraiser' ? 'appraiser' : 'appraisee', pool)(writing, side);
const anybody =
  (pool: keyof typeof forAnybody): Text =>
  ({ place, cycle }) =>
    forAnybody[pool][(place + cycle) % forAnybody[pool].length] ?? '';
/** Bilingual of pay where a recommendation was made. */
const whereRecommended =
  (text: Text): Text =>
  (writing, side) =>
    hasDone(writing.steps, 'pay-recommended') ? text(writing, side) : '';
const looking: Record<'own', Text> = {
  own: ({ objectives }) => objectives.map(({ text }) => textsOf(text)?.own ?? '').join('\n'),
};

/** What each self-assessment asks; before the later meetings the questions are called after the meeting, too. */
const selfAssessed: Readonly<Record<string, Text>> = {
  'went-well-appraisee': looking.own,
  'could-be-improved-appraisee': team('appraisee', 'hindered'),
  'went-well-appraiser': team('appraiser', 'comments'),
  'could-be-improved-appraiser': team('appraiser', 'hindered'),
  'job-changes': anybody('job-changed'),
};
const calledAfter = (meeting: 'interim' | 'annual') =>
  Object.fromEntries(Object.entries(selfAssessed).map(([id, text]) => [`${meeting}-${id}`, text]));

/** Which text answers a question of prose; what is not here stays empty. */
const texts: Readonly<Partial<Record<string, Text>>> = {
  'reviewee-comments': team('appraisee', 'comments'),
  'employee-comments': team('appraisee', 'comments'),
  'appraisee-comments': team('appraisee', 'comments'),
  'appraisee-feedback': team('appraisee', 'hindered'),
  ...selfAssessed,
  ...calledAfter('interim'),
  ...calledAfter('annual'),
  'interim-feedback': team('appraiser', 'comments'),
  'interim-strengths': team('appraiser', 'comments'),
  'interim-attention': team('appraiser', 'hindered'),
  recommendations: anybody('reasons-for-pay'),
  'positive-aspects': team('appraiser', 'comments'),
  'role-assessment': anybody('role'),
  'interim-support': team('appraiser', 'learning'),
  'needs-met': team('appraiser', 'training-done'),
  'training-assessment': team('appraiser', 'training-done'),
  'cpd-received': team('appraisee', 'training-done'),
  career: team('appraisee', 'career'),
  aspirations: team('appraisee', 'career'),
  'planning-aspirations': both('career'),
  'interim-changes': anybody('changed'),
  'standards-assessment': anybody('standards'),
  'pay-reasons': whereRecommended(anybody('reasons-for-pay')),
  workload: anybody('workload'),
  missed: anybody('on-time'),
};

/** The day that a question asks for: that of a step, or so many working days later. */
const days: Readonly<Partial<Record<string, { of: StepId; later: number }>>> = {
  'mid-year-day': { of: 'interim', later: 0 },
  'interim-next': { of: 'interim', later: 60 },
  'next-review': { of: 'planning', later: 90 },
  submitted: { of: 'sent-to-headteacher', later: 0 },
  observations: { of: 'planning', later: 0 },
};

/** What stands on the forms of a year, as far as it has come. */
export function answersOfYear(writing: Writing): Answer[] {
  const { policy, person, objectives, steps } = writing;
  const rules = formRules(policy, { kind: 'review', groups: [person.group] }, objectives);
  return rules.forms
    .flatMap((form) =>
      questionsOf(form).flatMap((question) => {
        const step = filledEarlier[question.id] ?? filledWith[form.id];
        if (step === undefined || !hasDone(steps, step)) return [];
        return boxesOf(question, rules).map(
          (box): Answer => ({
            question: question.id,
            side: box.side,
            row: box.row,
            cell: box.cell,
            text: textIn(box, question, writing),
          }),
        );
      }),
    )
    .filter(({ text }) => text !== '');
}

function textIn({ row, cell, side, holds }: Box, question: Question, writing: Writing): string {
  if (question.kind === 'overall') return axes(writing)[cell] ?? '';
  if (question.kind === 'grid' && !(row === '1' && isObserved(writing))) return '';
  if (holds.kind === 'day') return dayAsked(question.id, writing);
  if (cell === 'cause') return '';
  if (holds.kind === 'one-of') return chosen(holds.values, question, writing);
  if (question.kind === 'objective-notes') return cell === 'note' ? note(row, question.id, writing, side) : '';
  if (question.kind === 'grid') return cell === 'feedback' ? anybody('observed')(writing, side) : '';
  return question.kind === 'text' ? (texts[question.id]?.(writing, side) ?? '') : '';
}

/** The first option is the usual one, but of pay where it was recommended; on a scale most people stand in the middle. */
function chosen(values: readonly string[], { kind, id }: Question, { steps }: Writing): string {
  if (kind === 'objective-notes' && values.includes('not-met')) return values[0] ?? '';
  if (kind !== 'choice') return values[Math.floor(values.length / 2)] ?? '';
  const isPaid = id === 'pay-recommendation' && hasDone(steps, 'pay-recommended');
  return (isPaid ? values.find((value) => value === 'progression') : undefined) ?? values[0] ?? '';
}

function isObserved({ policy, person: { group } }: Writing): boolean {
  return policy.observations.some((rule) => rule.kinds.includes('formal') && appliesTo(rule, group));
}

function dayAsked(questionId: string, { steps }: Writing): string {
  const asked = days[questionId];
  const on = asked && dayOfStep(steps, asked.of);
  return asked && on ? workingDaysAfter(on, asked.later) : '';
}

/** How an objective stands in mid-year, in the words of each side, and how it ended. */
function note(objectiveId: string, questionId: string, writing: Writing, side: Side): string {
  const at = writing.objectives.findIndex(({ id }) => id === objectiveId);
  const found = writing.objectives[at];
  if (found === undefined) return '';
  const isEarly = questionId in filledEarlier || questionId.startsWith('interim');
  if (!isEarly) return textsOf(found.text)?.progress ?? '';
  const pool = side === 'appraisee' ? 'going-well-myself' : 'going-well';
  return anybody(pool)({ ...writing, place: writing.place + at }, side);
}

/** A pair of the two axes for which the policy gives a rating. */
function axes({ policy: { overall }, place }: Writing): Readonly<Record<string, string>> {
  const pair = overall === 'unsaid' ? undefined : overall.pairs[place % Math.ceil(overall.pairs.length / 2)];
  return pair ? { results: pair.results, behaviour: pair.behaviour } : {};
}

const textsOf = (objective: string) => Object.values(objectiveTexts).find(({ text }) => text === objective);
