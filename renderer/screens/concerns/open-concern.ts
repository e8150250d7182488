import type { Output } from '#contract/index.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { type Filling, noFacts, onlyBoxes } from '#renderer/form/filling.ts';
import { lang } from '#renderer/words/language.ts';

/** A record that only the headteacher keeps, as its screen shows it. */
export type OpenConcern = Output<'concerns.byId'>;

/** The record as its forms are filled in: what was signed is read, and notes may be written after the outcome, too. */
export function fillingOf(concern: OpenConcern): Filling {
  const { forms, scales, standards, overall, person, terms, answers } = concern;
  return {
    ...onlyBoxes,
    record: concern.recordId,
    open: concern.state !== 'signed',
    followUp: true,
    rules: { forms, scales, standards, overall, objectives: [], mostObjectives: null },
    person,
    terms,
    facts: {
      ...noFacts,
      name: concern.name,
      'job-title': concern.jobTitle,
      site: person.site ?? '–',
      'meeting-day': shortDay(concern.begunOn, lang),
    },
    answers,
    today: concern.today,
    actions: concern.actions,
    signatures: concern.signatures.filter(({ version }) => version === concern.version),
  };
}
