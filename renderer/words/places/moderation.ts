import type { Standing } from '#domain/moderation/consistency.ts';
import type { CheckAnswer } from '#domain/moderation/moderation.ts';
import { counted } from '#renderer/words/counted.ts';

const reviews = counted({ one: '# review', other: '# reviews' });

/** Moderation of a cycle: samples, what was found, and how appraisers and groups compare. */
export const moderationWords = {
  title: (cycle: string) => `Moderation, ${cycle}`,
  open: 'Moderation',
  help: [
    'Draw a sample of reviews, look at each against a short list of questions, and note what was found and what follows.',
    'The number of a sample draws the same reviews again. It is printed in the moderation summary.',
    'Differences between appraisers and staff groups are tested against chance, all of them together. A difference asks for a conversation and proves nothing.',
    'Everything here is made from the reviews that the office reads, whoever looks at it.',
  ],
  says: (said: string, clause: string) => `${said} (${clause})`,
  draw: {
    title: 'Draw a sample',
    text: (count: number) => `${reviews(count)} can be drawn: those that the office reads.`,
    nobody: 'There are no reviews to draw from yet.',
    each: 'How many of each appraiser in each staff group',
    moderator: 'Who moderates',
    number: 'Number of an earlier sample',
    numberHint: 'Leave it empty for a new one; a number of five figures draws that sample again',
    wrongNumber: 'Enter a number of five figures, or leave it empty',
    action: 'Draw',
    drawn: (number: number) => `Sample ${number} is drawn.`,
  },
  sample: {
    title: (number: number, day: string) => `Sample ${number}, drawn on ${day}`,
    of: (each: number, count: number) => `${reviews(count)}, up to ${each} of each appraiser in each staff group.`,
    moderator: (name: string) => `Moderated by ${name}.`,
    same: 'Drawn again today, its number gives the same reviews.',
    other:
      'Drawn again today, its number would give other reviews: people, appraisers or staff groups have changed since.',
    progress: (done: number, count: number) => `${done} of ${count} looked at.`,
    review: (name: string, appraiser: string) => `${name}, appraiser ${appraiser || '–'}`,
    open: 'Open the review',
    check: (check: string, clause: string | null) => (clause === null ? check : `${check} (${clause})`),
    answers: { yes: 'Yes', partly: 'Partly', no: 'No' } satisfies Record<CheckAnswer, string>,
    finding: 'What was found',
    followUp: 'What follows from it',
    doneOn: 'Followed up on',
    conclusion: 'What came out of the sample as a whole',
    remove: 'Remove this sample',
  },
  compare: {
    title: 'How appraisers and staff groups compare',
    appraiser: 'By appraiser, each compared within the staff groups',
    group: 'By staff group',
    counted: {
      appraiser: counted({ one: '# appraiser', other: '# appraisers' }),
      group: counted({ one: '# staff group', other: '# staff groups' }),
    },
    columns: {
      appraiser: 'Appraiser',
      group: 'Staff group',
      reviews: 'Reviews',
      average: 'Objectives on average',
      objectives: 'Number of objectives',
      late: 'Deadlines missed',
      rating: 'Rating, from the best',
    },
    standings: {
      alike: 'Like the others',
      higher: 'Higher; could be chance',
      lower: 'Lower; could be chance',
      'higher-than-chance': 'Higher than chance explains',
      'lower-than-chance': 'Lower than chance explains',
    } satisfies Record<Standing, string>,
    untold: 'Not compared',
    none: 'There are too few reviews to compare.',
    withheld: (count: number) =>
      `${count} with fewer than three reviews: not told, since a figure would be one person’s.`,
    how: 'All comparisons are tested together: in at most 2 of 100 schools in which nothing is unfair anything is said to go further than chance.',
  },
  papers: 'Print and save',
};
