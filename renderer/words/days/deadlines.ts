import type { Output } from '#contract/index.ts';
import { type Day, weekdayOf } from '#domain/days/dates.ts';
import { countedIn, type DayUnit } from '#domain/days/day-unit.ts';
import { shortDay } from '#domain/days/day-words.ts';
import type { WaitsFor } from '#domain/policy/steps.ts';
import { type Bilingual, inLanguage } from '#domain/text/bilingual.ts';
import { inWindow, lang } from '#renderer/words/language.ts';
import { amountSentence, leftSentence, ruleSentence } from '#templates/parts/due/deadline-sentence.ts';
import { listed, weekdayAndDay } from './days.ts';

/** A deadline as the office tells it. */
export type ShownDeadline = Output<'reviews.byId'>['deadlines'][number];
type Sum = NonNullable<ShownDeadline['sum']>;
/** A rule with what led to its day; what the sum left out is not asked for. */
type Rule = Pick<ShownDeadline, 'shortened' | 'ownChoice'> & {
  sum: Omit<Sum, 'skipped' | 'termsKnown'> | null;
  counts?: ShownDeadline['counts'];
};

const inWords = (said: Bilingual): string => inLanguage(said, lang);

/** '1 working day', '5 working days', '5 days', '8 weeks'; the amount's sign is left out. */
export function amountOfDays(amount: number, unit: DayUnit): string {
  return inWords(amountSentence(amount, unit));
}

/** How long there is, in calendar days: '4 days late', 'Due today', 'Due tomorrow', 'Due on Monday', '9 days left'. */
export function daysInWords(due: Day, daysLeft: number): string {
  return inWords(leftSentence({ due, daysLeft }));
}

/**
 * The rule behind a deadline, with what it counts from in the policy's words: '5 working days after ‘Meeting held’ on 9
 * Oct 2026'; without the day while that is not known.
 */
export function ruleInWords(rule: Rule): string {
  return inWords(ruleSentence(rule));
}

/** The rule where room is dear: '5 working days after 9 Oct 2026', without what happened on that day. */
export function shortRuleInWords(rule: Rule): string {
  const { sum } = rule;
  if (!sum?.sinceLabel || rule.counts) return ruleInWords(rule);
  return `${amountOfDays(sum.amount, sum.unit)} ${sum.amount < 0 ? 'before' : 'after'} ${shortDay(sum.from, lang)}`;
}

/** Why a deadline falls on its day: the sum where there is one, and the policy's clause, or that the school chose it. */
export function whyInWords({ sum, due, shortened, clause, ownChoice }: Why): string {
  const source = ownChoice ? 'Your school’s choice.' : `Policy: ${clause}.`;
  if (due === null) return source;
  if (sum) return `${sumInWords(sum, due)} ${source}`;
  return shortened
    ? `Their last day is ${weekdayAndDay(due)}, before the day that holds for everybody else. ${source}`
    : source;
}

type Why = Pick<ShownDeadline, 'sum' | 'due' | 'shortened' | 'clause' | 'ownChoice'>;

/** The sum behind a deadline, with the days that it left out. */
function sumInWords({ from, amount, unit, skipped, termsKnown }: Sum, due: Day): string {
  const sum = `${amountOfDays(amount, unit)} ${amount < 0 ? 'before' : 'after'} ${weekdayAndDay(from)} is ${weekdayAndDay(due)}.`;
  if (countedIn[unit] === 'calendar') return `${sum} Every day counts.`;
  const others = skipped.length === 0 ? '' : `, nor ${listed(skipped.map(skippedInWords))}`;
  const unknown = termsKnown ? '' : ' No term is entered for some of these days, so working days were counted there.';
  return `${sum} Saturdays and Sundays do not count${others}.${unknown}`;
}

/** 'Good Friday on 3 Apr 2026', 'Half term from 26 Oct 2026 to 30 Oct 2026'. */
function skippedInWords({ name, from, until }: Sum['skipped'][number]): string {
  return from === until
    ? `${name} on ${shortDay(from, lang)}`
    : `${name} from ${shortDay(from, lang)} to ${shortDay(until, lang)}`;
}

/** What the policy calls the two sides of a review. */
export interface SideTerms {
  appraisee: Bilingual;
  appraiser: Bilingual;
}

/** 'waiting for the reviewer'; the words for the two sides are the policy's. */
export function waitsForInWords(who: WaitsFor, terms: SideTerms): string {
  return `waiting for the ${whoInWords(who, terms)}`;
}

/** 'reviewer', 'headteacher': whom a step waits for, in the policy's words. */
export function whoInWords(who: WaitsFor, { appraisee, appraiser }: SideTerms): string {
  const names = {
    appraisee: inWindow(appraisee),
    appraiser: inWindow(appraiser),
    headteacher: 'headteacher',
    office: 'office',
    governors: 'governors',
  } satisfies Record<WaitsFor, string>;
  return names[who];
}

/** By weekday, Monday first: so many days lie between it and the weekday before. */
const sinceTheWeekdayBefore = [3, 1, 1, 1, 1, 1, 2];

/** How a deadline is marked: late, due by the next weekday, or later. On a Friday that is the Monday. */
export function urgencyOf(due: Day, daysLeft: number): 'bad' | 'warn' | 'neutral' {
  if (daysLeft < 0) return 'bad';
  return daysLeft <= (sinceTheWeekdayBefore[weekdayOf(due)] ?? 1) ? 'warn' : 'neutral';
}
