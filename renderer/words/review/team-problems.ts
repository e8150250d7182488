import type { SentencesOf } from '#renderer/words/vault-problems.ts';

/** What is refused of teams that are reviewed together. */
export const teamSentences: SentencesOf<'in-team' | 'in-another-team' | 'team-of-one' | 'team-written' | 'no-teams'> = {
  'in-team': () =>
    'This review is held with a team: its statement is signed, and changed, on the team’s page. Somebody who asks for a review of their own can be taken out of the team there.',
  'in-another-team': ({ name }) =>
    `${name} is reviewed with another team in this cycle. Take them out of that team first.`,
  'team-of-one': () => 'A team has at least two members. To review each by themselves, remove the team’s statement.',
  'team-written': () =>
    'Something is written in the team’s statement, so it is kept. Whoever asks for a review of their own can be taken out of the team.',
  'no-teams': () => 'The policy of this cycle does not provide for the review of a team.',
};
