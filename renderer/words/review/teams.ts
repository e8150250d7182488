import { counted } from '#renderer/words/counted.ts';

/** Teams that agreed to be reviewed together. */
export const teamsWords = {
  title: (cycle: string) => `Team review ${cycle}`,
  help: (clause: string) => [
    `The policy (${clause}) lets a team that agrees to it be reviewed together: one statement, with something from every member, signed by each.`,
    'It counts for each member’s own review. Their days, meetings and training needs stay with their own review, which their name opens.',
    'Whoever asks for a review of their own is taken out of the team, and has it.',
  ],
  papers: 'Papers',
  of: (names: string) => `Held with a team: ${names}`,
  ofText: 'The team’s statement stands in the place of this person’s own.',
  open: 'Open the team’s statement',
  members: {
    title: counted({ one: '# member', other: '# members' }),
    name: 'Member',
    jobTitle: 'Job title',
    appraiser: 'Appraiser',
    met: 'Met on',
    stage: 'Review',
    leaveHeading: 'Own review',
    leave: 'Review separately',
    leaveOf: (name: string) => `Review ${name} separately`,
    join: 'Who else is in the team?',
    nobody: 'Choose somebody',
    joinAction: 'Add to the team',
    remove: 'Remove the team’s statement',
  },
  begin: {
    button: 'Review as a team',
    title: counted({ one: 'Review # person as a team', other: 'Review # people as a team' }),
    action: 'Begin the statement',
    tooFew: 'Tick two people or more.',
    text: (clause: string) =>
      `Everybody in the team has to agree to it (policy ${clause}). Nothing that is written in their own reviews is lost.`,
  },
  signing: {
    title: 'Check and sign',
    change: 'Change the statement',
    text: 'It is signed for each member, and can be shown again exactly as it was worded.',
  },
} as const;
