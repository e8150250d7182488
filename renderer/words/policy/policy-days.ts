import { groupsOf } from '#domain/cycle/cycle-groups.ts';
import { monthName } from '#domain/days/day-words.ts';
import { anchorOf, type YearAnchor } from '#domain/deadlines/anchors.ts';
import { isAsked, type PolicyChoices, resolved } from '#domain/policy/choices.ts';
import type { PhaseId } from '#domain/policy/groups.ts';
import { appliesTo, type Policy } from '#domain/policy/policy.ts';
import type { DeadlineRule } from '#domain/policy/steps.ts';
import type { Bound, OrAsked, YearDay } from '#domain/policy/values.ts';
import { amountOfDays } from '#renderer/words/days/deadlines.ts';
import { inWindow, lang } from '#renderer/words/language.ts';
import { countSentence } from '#templates/parts/due/deadline-sentence.ts';

/** A policy with the school's answers to what it leaves open, told in English or with the Welsh beside it. */
export interface PolicyReading {
  policy: Policy;
  choices: PolicyChoices;
  languages: 'en' | 'both';
}

const UNKNOWN = 'as your school chooses';

/** The value that holds, in words; a choice that the policy does not put is told as the school's. */
export function chosenInWords<Value extends string | number | YearDay>(
  value: OrAsked<Value>,
  told: PolicyReading,
  inWords: (value: Value) => string,
): string {
  const isKnown = !isAsked(value) || told.policy.choices.some(({ id }) => id === value.unsaid);
  return isKnown ? inWords(resolved(value, told)) : UNKNOWN;
}

const years = ['in the year it begins', 'in the year after', 'two years after'] as const;

/** '31 October in the year after': a day of every cycle. */
export function yearDayInWords({ month, dayOfMonth, year }: YearDay): string {
  return `${dayOfMonth} ${monthName(month, lang)} ${years[year] ?? years[2]}`;
}

/** '31 October in the year after', '8 weeks after the cycle begins', 'the last day of the cycle'. */
export function boundInWords(bound: Bound, told: PolicyReading): string {
  if ('on' in bound) return chosenInWords(bound.on, told, yearDayInWords);
  const { from, amount, unit } = bound;
  const cycle = inWindow(told.policy.terms.cycle.one);
  const ends = {
    start: { itself: `the first day of the ${cycle}`, since: `the ${cycle} begins` },
    end: { itself: `the last day of the ${cycle}`, since: `the ${cycle} ends` },
  };
  const day = typeof from === 'object' ? chosenInWords(from, told, yearDayInWords) : undefined;
  const { itself, since } = typeof from === 'object' ? { itself: day, since: day } : ends[from];
  if (amount === 0) return itself ?? UNKNOWN;
  return chosenInWords(amount, told, (count) =>
    chosenInWords(unit, told, (of) => `${amountOfDays(count, of)} ${count < 0 ? 'before' : 'after'} ${since}`),
  );
}

/** How the last day of a deadline is found: '5 working days after ‘Review meeting held’', 'by 31 October in the year after'. */
export function deadlineInWords(rule: DeadlineRule, told: PolicyReading): string {
  const anchor = anchorOf(rule.when);
  if (anchor.at === 'record') {
    const sinceLabel = anchor.label(told.policy);
    return chosenInWords(anchor.amount, told, (amount) =>
      chosenInWords(anchor.unit, told, (unit) =>
        inWindow(countSentence({ amount: amount * anchor.direction, unit, sinceLabel })),
      ),
    );
  }
  const day = daysOf(anchor, rule, told);
  if (anchor.closes === null) return `By ${day === '' ? UNKNOWN : day}${joinersInWords(rule)}`;
  const last = `By the end of the time for ${phaseLabel(anchor.closes, told)}`;
  return `${last}${day === '' ? '' : `: ${day}`}${joinersInWords(rule)}`;
}

const joiners = {
  'own-day': '; whoever joins too late for it has a day of their own',
  none: '; not asked of whoever joins after it',
} as const;

function joinersInWords(rule: DeadlineRule): string {
  return joiners[rule.joiners];
}

/** The days that a deadline names: for each group in each of its periods, each day once. */
function daysOf(anchor: YearAnchor, rule: DeadlineRule, told: PolicyReading): string {
  const { policy } = told;
  const periods = policy.periods.filter(({ id }) => rule.periods?.includes(id) ?? true);
  const found = periods.flatMap((period) =>
    groupsOf(period, told)
      .filter((group) => appliesTo(rule, group))
      .flatMap((group) => anchor.day(group, { policy, periodId: period.id }) ?? []),
  );
  return [...new Set(found.map((bound) => boundInWords(bound, told)))].join(' or ');
}

/** A phase in the policy's words, in quotation marks. */
export function phaseLabel(phase: PhaseId, { policy }: PolicyReading): string {
  const label = policy.phases.find(({ id }) => id === phase)?.label;
  return `‘${label ? inWindow(label) : phase}’`;
}
