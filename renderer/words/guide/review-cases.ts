import { moderationWords } from '#renderer/words/places/moderation.ts';
import { appealsWords } from '#renderer/words/review/appeals.ts';
import { meetingsWords } from '#renderer/words/review/meetings.ts';
import { payWords } from '#renderer/words/review/pay.ts';
import { returnedFormsWords } from '#renderer/words/review/returned-forms.ts';
import { reviewWords } from '#renderer/words/review/review.ts';
import { scansWords } from '#renderer/words/review/scans.ts';
import { teamsWords } from '#renderer/words/review/teams.ts';
import { shellWords } from '#renderer/words/shell.ts';
import { type GuidePage, named } from './guide-page.ts';

const { screens } = shellWords;

/** What happens to a review besides being written and signed. */
export const reviewCasePages: readonly GuidePage[] = [
  {
    id: 'form-comes-back',
    title: 'A form comes back filled in: what do I do with it?',
    what: 'Appraiser and appraisee write in the Word form that was saved here, or on paper. A Word form is read: what it says stands beside what stands here, and nothing is written before you take it.',
    steps: [
      `Open the person’s review and press ${named(returnedFormsWords.read)} at its papers, or drop the file there. For many at once, press ${named(returnedFormsWords.title)} in ${named(screens.reviews)} and choose their folder: each finds its own record.`,
      'Look at each box: what would go is struck through, what would come is underlined. Leave ticked what is to be taken.',
      'Press the button that takes it. It is one change, and can be undone.',
      'What was written by hand, and what a file cannot give, is typed or pasted into the boxes.',
      `Where the form is signed, scan it and file it with ${named(scansWords.add)}.`,
    ],
    alsoCalled:
      'form came back read word form returned received email reply docx merge import folder paper fill in type up copy paste long text handwritten ink scan upload attach signed copy ffurflen yn ôl darllen',
    screens: ['returnedForms'],
  },
  {
    id: 'mid-year',
    title: 'Where does the mid-year review go?',
    what: 'It is part of the same review: its day stands among the steps, and its boxes in their part of the form.',
    steps: [
      `Open the review; ${named(reviewWords.people.steps)} has the mid-year meeting, which is booked like every other.`,
      'Enter the day once it was held, and write in the boxes of that part.',
      `To print its form alone, open ${named(screens.documents)}, or the papers at the end of the review.`,
    ],
    alsoCalled: 'interim half-year half way monitoring progress update January February six month',
    screens: [],
  },
  {
    id: 'move-meeting',
    title: 'How do I move or cancel a meeting?',
    what: 'A booked meeting stands with its step in the review.',
    steps: [
      'Open the review.',
      `Press ${named(meetingsWords.move)} or ${named(meetingsWords.cancel)} under the step.`,
      'Save the calendar file again: the diary moves the appointment, or takes it out.',
    ],
    alsoCalled: 'postpone rearrange reschedule change time appointment call off ill did not turn up no show absent',
    screens: [],
  },
  {
    id: 'objectives',
    title: 'Where are last year’s objectives, and how are new ones set?',
    what: 'Last year’s objectives are carried into the review when the cycle is opened. New ones stand in the part about the year ahead.',
    steps: [
      'Open the review and go to the part about the last year: each objective has its outcome and evidence beside it.',
      'Write the new objectives in the part about the year ahead, and link them to a priority of the improvement plan where there is one.',
    ],
    note: `The priorities of each school year are entered in ${named(screens.settings)}.`,
    alsoCalled:
      'targets goals carry over carried forward previous year met partly evidence success criteria improvement plan priority priorities sdp sip school development plan',
    screens: [],
  },
  {
    id: 'new-version',
    title: 'Something in a signed review is wrong: how is it corrected?',
    what: 'What was signed stays word for word. A correction is a new version, which both sign again.',
    steps: [
      'Open the signed review.',
      `Press ${named(reviewWords.signed.begin(2))} and say why.`,
      'Change what is wrong, check it, and let both sign again.',
    ],
    alsoCalled:
      'correct fix typo statement mistake error after signing edit change unlock reopen locked amend wrong version',
    screens: [],
  },
  {
    id: 'two-appraisers',
    title: 'Somebody has two jobs or two appraisers: how is that recorded?',
    what: 'A person can have a second post in another staff group. One review is about both, and each post can have its own appraiser.',
    steps: [
      'Open the person, press the button to edit, and enter the second post.',
      `In the review, choose who appraises the second post under ${named(reviewWords.people.title)}. Both names stand on it, and both sign.`,
    ],
    alsoCalled: 'two posts second appraiser second job joint reviewer panel split role',
    screens: [],
  },
  {
    id: 'team-review',
    title: 'Can several people be reviewed together?',
    what: 'Where the policy allows it, a team that agrees has one statement, with something from every member.',
    steps: [
      `Open ${named(screens.reviews)} and tick the people.`,
      `Press ${named(teamsWords.begin.button)} and enter the day on which everybody agreed.`,
      'Whoever wants a review of their own is taken out again, and has it.',
    ],
    alsoCalled: 'team group joint together kitchen midday cleaners',
    screens: [],
  },
  {
    id: 'pay',
    title: 'Where is a decision on pay recorded?',
    what: 'Only where the policy has to do with pay. What was recommended stands in the review, and what was decided beside it. No statement prints the decision.',
    steps: [
      'Open the review and go to the part about pay.',
      `Press ${named(payWords.note)} and enter what was decided, by whom and when.`,
    ],
    alsoCalled: 'salary progression threshold upper pay range increment money award pay committee',
    screens: [],
  },
  {
    id: 'appeal',
    title: 'Somebody appeals or disagrees: what now?',
    what: 'Comments and disagreement are written in the boxes of the form. An appeal is noted with its day, and nothing of the review falls due until it is decided.',
    steps: [
      'Open the review.',
      `Press ${named(appealsWords.add)}, and enter what it is against and when it came.`,
      `When it is decided, press ${named(appealsWords.decide)}.`,
    ],
    alsoCalled: 'appeal grievance complaint dispute objection unhappy disagree not agreed',
    screens: [],
  },
  {
    id: 'moderation',
    title: 'How are reviews moderated?',
    what: 'A sample of the reviews is drawn and looked at against a short list of questions, so that everybody is treated alike.',
    steps: [
      `Open the cycle and press ${named(moderationWords.open)}.`,
      `Say how many of each appraiser, and press ${named(moderationWords.draw.action)}.`,
      'Look at each, note what was found, and print the moderation summary.',
    ],
    alsoCalled: 'moderate sample quality assurance consistency fair equal check standards',
    screens: ['moderation'],
  },
];
