import type { PeriodQuestion } from '#domain/concern/period.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { counted } from '#renderer/words/counted.ts';
import { lang } from '#renderer/words/language.ts';
import type { SentencesOf } from '#renderer/words/vault-problems.ts';

const weeksSaid = counted({ one: '# week', other: '# weeks' });
const workingWeeksSaid = counted({ one: '# working week', other: '# working weeks' });

/** 'normally between …': a length of weeks as the policy says it. */
export function lengthSaid({ weeks, working }: Pick<PeriodQuestion, 'weeks' | 'working'>): string {
  return working ? workingWeeksSaid(weeks) : weeksSaid(weeks);
}

const asks: Record<PeriodQuestion['asks'], (length: string, normally: string) => string> = {
  short: (length, normally) => `is ${normally}at least ${length}`,
  long: (length, normally) => `is ${normally}at most ${length}`,
  'extension-long': (length, normally) => `is ${normally}extended by at most ${length}`,
  'together-long': (length, normally) => `is ${normally}at most ${length} together with its extension`,
  'extended-before': () => 'is extended once, exceptionally',
};

/** What the policy would not call normal of a plan's days. */
export function questionSaid({ asks: which, weeks, working, normally, day, clause }: PeriodQuestion): string {
  const said = asks[which](lengthSaid({ weeks, working }), normally ? 'normally ' : '');
  const until = day === null ? '' : `, that is until ${shortDay(day, lang)}`;
  return `By the policy (${clause}) a plan ${said}${until}.`;
}

/** What is refused of concerns, support plans and probation. */
export const concernSentences = {
  'period-questioned': (question) => `${questionSaid(question)} Choose another day, or say why this one is right.`,
  'course-over': () => 'This has come to its end. Take the outcome back first to change its days.',
  'record-written': () =>
    'Something is written in this record, or another grew out of it, so it is kept. Note the outcome ‘Not pursued’ instead.',
  'rests-already': () => 'It is suspended in these days already. Change that suspension, or choose other days.',
} satisfies Partial<SentencesOf<'period-questioned' | 'course-over' | 'record-written' | 'rests-already'>>;
