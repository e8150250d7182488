import { counted } from './counted.ts';

/** '3 people are'. */
export const peopleAre = counted({ one: '# person is', other: '# people are' });

/** What is said where somebody can join an open cycle. */
export const joiningWords = {
  restricted: {
    title: (cycle: string | undefined) =>
      cycle === undefined ? 'Reviews that only you can open' : `Reviews that only you can open: ${cycle}`,
    text: 'They are in the headteacher’s part. Choose an appraiser for each, and open them.',
    one: 'Open this review',
    all: counted({ one: 'Open the review', other: 'Open # reviews' }),
  },
  others: {
    title: (cycle: string | undefined) => (cycle === undefined ? 'Can join the cycle now' : `Can join now: ${cycle}`),
    text: 'The policy no longer leaves them out. They join for the rest of the cycle.',
    one: 'Join the cycle',
    all: counted({ one: 'Join the cycle', other: 'All # join the cycle' }),
  },
  person: (name: string, jobTitle: string) => `${name}, ${jobTitle}`,
  noLonger: (reason: string, since: string) => `No longer: ${reason}. Since ${since}`,
  since: (day: string) => `In since ${day}`,
  missing: (name: string) => `Enter who appraises ${name}`,
  joined: (names: readonly string[]) =>
    names.length === 1 ? `${names[0]} is in the cycle.` : `${peopleAre(names.length)} in the cycle.`,
  more: (count: number) => `${count} more can join`,
} as const;
