import type { Output } from '#contract/index.ts';
import { historyEn } from '#templates/words/history.ts';

type Kind = Output<'history.ofPerson'>['events'][number]['kind'];

/** One person's history, over all years. */
export const historyWords = {
  title: (name: string) => `History of ${name}`,
  open: 'History',
  paper: 'Print or save',
  help: [
    'Everything with a day that is kept of this person, over all years: steps and signings of reviews, teams, appeals, decisions on pay, observations, training, what was shown to whom, pauses, and the first and last day.',
    'It lists only what you may open.',
  ],
  empty: historyEn.nothing,
  year: (year: string, count: number) => `${year} (${count})`,
  kinds: {
    ...historyEn.kinds,
    // on the screen the record's own name stands beside
    'concern-begun': 'Begun',
    'concern-over': 'Concluded',
  } satisfies Record<Kind, string>,
  told: (what: string, label: string) => `${what}: ${label}`,
  inCycle: (cycle: string) => `Cycle ${cycle}`,
};
