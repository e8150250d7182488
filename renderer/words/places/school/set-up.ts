import type { SetUpPart } from '#renderer/places/parameters.ts';
import { counted } from '#renderer/words/counted.ts';

/** The task list of a new school, and the page of each part. */
export const setUpWords = {
  title: 'Set up our school',
  intro: 'Do the parts in any order. Everything is saved; you can leave at any time and carry on later from Home.',
  help: [
    'Do the parts in any order. What you have done is saved; you can leave at any time and carry on later from Home.',
    'A part that can wait may be left out.',
  ],
  list: 'Parts of the set-up',
  progress: (done: number, of: number) => `${done} of ${of} parts done`,
  finished: 'Everything you need is done.',
  toHome: 'Go to Home',
  steps: {
    school: 'School and logo',
    people: 'People and passphrases',
    recovery: 'Recovery sheets',
    policy: 'Policy',
    terms: 'Term dates',
    staff: 'Staff list',
    offices: 'Headteacher and business manager',
    cycle: 'Open this year’s cycle',
    backup: 'First backup',
  } satisfies Record<SetUpPart | 'cycle', string>,
  /** What each part is for. */
  purposes: {
    school: 'The name, address and logo stand at the head of every paper.',
    people: 'The headteacher has a passphrase of their own, and reviews that nobody else opens.',
    recovery: 'A printed sheet opens the records when a passphrase is forgotten. Nothing else does.',
    policy: 'It decides who has a review, which days must be kept and what the forms ask.',
    terms: 'Days that are counted in school days need them. Without them working days are counted.',
    staff: 'From a file of your own system, or by hand.',
    offices: 'Their own reviews are kept apart from each other.',
    cycle: 'One look at who is in, who is not and why, and who appraises whom.',
    backup: 'A copy on a stick or another drive, made by itself from then on, and proved.',
  } satisfies Record<SetUpPart | 'cycle', string>,
  goOn: (part: string) => `Go on: ${part}`,
  now: (part: string) => `Now: ${part}`,
  partDone: (part: string) => `Done: ${part}.`,
  missing: {
    school: 'Enter the name of the school',
    people: 'The headteacher has no passphrase yet',
    recovery: 'Print each recovery sheet and type two groups of it back',
    policy: 'Choose the policy that the school follows',
    terms: 'Enter the terms of this school year',
    staff: 'Add the staff, from a file or by hand',
    offices: 'Choose who is the headteacher and who is the business manager',
    backup: 'Choose a folder and make the first copy',
  } satisfies Record<SetUpPart, string>,
  status: { done: 'Done', next: 'Next', todo: 'To do', optional: 'Can wait' },
  back: 'Back to the list',
  later: 'Later',
  continue: 'Continue',
  terms: {
    text: 'Paste the year’s dates from Word, Excel or the council’s web page, or add them one by one. Without them school days are counted as working days; they can be entered later under Settings, too.',
  },
  staff: {
    text: 'Bring the staff in from a file that your management information system exports, or add them by hand.',
    importAction: 'Import staff from a file',
    addAction: 'Add a person by hand',
    count: counted({ one: '# person is in the staff list.', other: '# people are in the staff list.' }),
    toList: 'Open the staff list',
  },
} as const;
