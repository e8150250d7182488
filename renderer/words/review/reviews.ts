import { counted } from '#renderer/words/counted.ts';
import { kitWords } from '#renderer/words/kit.ts';

/** The list of a cycle's reviews. */
export const reviewsWords = {
  title: 'Reviews',
  counted: counted({ one: '# review', other: '# reviews' }),
  help: [
    'Everybody who has a review in the cycle, with its stage and next deadline.',
    'A name opens the review. Filters stay as they are when you come back.',
    kitWords.table.choosingHelp,
  ],
  cycle: 'Cycle',
  stage: 'Stage',
  allStages: 'All stages',
  cycles: 'Cycles',
  openCycle: 'Open a cycle',
  tracker: 'Completion tracker',
  saveDeadlines: 'Deadlines for a calendar',
  empty: 'No cycle is open yet. Opening one decides who has a review and who appraises whom.',
  noMatch: 'Nobody in this cycle fits these filters.',
  paused: 'Paused',
  appraiserLeaves: (name: string, day: string) => `${name} (last day ${day})`,
  ended: 'Left out',
  position: (at: number, of: number) => `${at} of ${of} in the list`,
  previous: 'Previous',
  next: 'Next',
  columns: {
    name: 'Name',
    jobTitle: 'Job title',
    appraiser: 'Appraiser',
    meeting: 'Meeting',
    stage: 'Stage',
    next: 'Next deadline',
  },
} as const;
