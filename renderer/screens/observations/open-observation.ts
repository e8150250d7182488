import type { Output } from '#contract/index.ts';
import type { Day } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { type Filling, noFacts, onlyBoxes } from '#renderer/form/filling.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';

/** An observation as its screen shows it. */
export type OpenObservation = Output<'observations.byId'>;

/** The observation as its form is filled in. */
export function fillingOf(seen: OpenObservation): Filling {
  const { forms, scales, standards, overall, person, terms, answers } = seen;
  return {
    ...onlyBoxes,
    record: seen.recordId,
    open: seen.state === 'open',
    followUp: true,
    rules: { forms, scales, standards, overall, objectives: [], mostObjectives: null },
    person,
    terms,
    facts: {
      ...noFacts,
      name: seen.name,
      'job-title': seen.jobTitle,
      ...(person.site !== null && { site: person.site }),
      'observation-kind': words.observations.kinds[seen.kind],
      observer: seen.observerName || noFacts.observer,
      'notice-day': dayOrNone(seen.notice),
      'observed-day': dayOrNone(seen.observed ?? seen.plannedOn),
      'feedback-day': dayOrNone(seen.feedback),
    },
    answers,
    today: seen.today,
  };
}

function dayOrNone(on: Day | null): string {
  return on ? shortDay(on, lang) : '–';
}
