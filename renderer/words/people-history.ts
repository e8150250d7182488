import type { Output } from '#contract/index.ts';

type Kind = Output<'history.ofPerson'>['events'][number]['kind'];

/** One person's history, over all years. */
export const historyWords = {
  title: (name: string) => `History of ${name}`,
  open: 'History',
  paper: 'Print or save',
  help: [
    'Everything with a day that is kept of this person, over all years: steps and signings of reviews, teams, appeals, decisions on pay, observations, training, what was shown to whom, pauses, and the first and last day.',
    'Only what you may open stands here.',
  ],
  empty: 'Nothing with a day is kept of this person yet.',
  year: (year: string, count: number) => `${year} (${count})`,
  kinds: {
    started: 'Started here',
    step: 'Step',
    signed: 'Review signed',
    observed: 'Observed',
    'objective-withdrawn': 'Objective withdrawn',
    appealed: 'Appealed against',
    'appeal-decided': 'Appeal decided',
    'pay-decided': 'Pay decided',
    'team-begun': 'Reviewed with a team from this day',
    shared: 'Paper shown to',
    paused: 'Reviews paused from this day',
    'pause-over': 'Last day of the pause',
    'need-met': 'Training need met',
    trained: 'Training attended',
    'concern-begun': 'Begun',
    'concern-over': 'Concluded',
    leaves: 'Last day',
  } satisfies Record<Kind, string>,
  told: (what: string, label: string) => `${what}: ${label}`,
  inCycle: (cycle: string) => `Cycle ${cycle}`,
};
