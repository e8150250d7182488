import type { Policy } from '#domain/policy/policy.ts';
import type { PayOutcome } from '#domain/record/pay.ts';

type Recommended = Exclude<Policy['pay'], 'unsaid'>['recommended'];

/** What is decided about pay on the recommendation of a review. */
export const payWords = {
  whom: 'For whom',
  recommended: {
    always: 'Everybody whom the policy covers',
    'upper-range-only': 'Only whoever applies to the upper pay range',
    'where-appropriate': 'Where it is appropriate',
  } satisfies Record<Recommended, string>,
  recommendation: 'Recommended',
  decision: 'Decision on pay',
  notYet: 'Not recorded yet',
  decided: (outcome: string, on: string, by: string) => (by === '' ? `${outcome}, ${on}` : `${outcome}, ${on} – ${by}`),
  inWords: 'In words',
  appeal: 'Appeal',
  appealed: (on: string, ended: string) => `Received on ${on}. ${ended}`,
  outcomes: {
    progression: 'Progression',
    'no-progression': 'No progression',
    'other-decision': 'Something else',
  } satisfies Record<PayOutcome, string>,
  note: 'Record the decision on pay',
  correct: 'Correct the decision on pay',
  remove: 'Remove the decision on pay',
  removed: 'The decision on pay is removed.',
  form: {
    title: 'Decision on pay',
    outcome: 'What was decided',
    decidedOn: 'Decided on',
    decidedBy: 'Who decided',
    decision: 'In words',
    missingOutcome: 'Choose what was decided.',
    missingDay: 'Enter the day on which it was decided.',
    action: 'Record the decision',
    done: 'The decision on pay is recorded.',
  },
};
