import { cyclesWords } from '#renderer/words/cycles.ts';
import { dueWords } from '#renderer/words/days/due.ts';
import { shellWords } from '#renderer/words/shell.ts';
import { staffWords } from '#renderer/words/staff.ts';
import { type GuidePage, named } from './guide-page.ts';

const { screens } = shellWords;

/** The staff, and the cycle that they are in. */
export const peopleAndCyclePages: readonly GuidePage[] = [
  {
    id: 'home',
    title: 'What do I have to do today?',
    what: 'Home lists what is overdue and what comes next, with the person whom it waits for, and how far the cycle is.',
    steps: [
      'Begin at the top: what is overdue stands first.',
      'Open the line under a day to see how the policy counts it.',
      'A name opens the review; everything about it is on that one page.',
    ],
    alsoCalled: 'to do tasks start next',
    screens: ['home'],
    picture: 'home',
  },
  {
    id: 'overdue',
    title: 'Who is overdue, and why?',
    what: 'Every deadline that is running, in every open cycle, with the day and how it was counted.',
    steps: [
      `Press Ctrl+K, type ${named('overdue')} and press Enter, or open ${named(screens.due)} from Home.`,
      `Choose ${named(dueWords.groups.appraiser)} under ${named(dueWords.by)} to see whom to remind.`,
      'Open a name: beside each day stands the rule of the policy with its clause and the sum.',
      `${named(dueWords.putOut)} makes a list on paper or a calendar file for your diary.`,
    ],
    alsoCalled: 'late missed behind deadlines reminder remind why this date day counted wrong deadline chase',
    screens: ['due'],
    picture: 'due',
  },
  {
    id: 'staff',
    title: 'How do I add a person, or change their details?',
    what: 'Everybody who works at the school has a record: what they do, who manages them, and their reviews of all years.',
    steps: [
      `Open ${named(screens.staff)} and press ${named(staffWords.add)}.`,
      'Enter the name, the job title and the staff group. The rest can come later.',
      'To change something, open the person and press the button to edit.',
    ],
    note: 'Press Ctrl+K and type three letters of a name to go to anybody from anywhere. Shift+Enter opens their review.',
    alsoCalled: 'new employee hours contract job title find somebody fte part time full time weeks edit',
    screens: ['staff', 'addPerson', 'person', 'editPerson', 'history'],
    picture: 'staff',
  },
  {
    id: 'leaver',
    title: 'What do I do when somebody leaves the school?',
    what: 'Whoever leaves is never deleted by hand: their reviews stay as long as they have to be kept.',
    steps: [
      'Open the person.',
      `Press ${named('Record leaving')} and enter the last day.`,
      'Say who takes over the people whom they appraised.',
    ],
    note: `People who have left are hidden in the list until you tick ${named(staffWords.filters.leavers)}.`,
    alsoCalled:
      'leaver moves moved to another school leaving resign retire last day delete remove a person dismissed died notice',
    screens: [],
  },
  {
    id: 'starter',
    title: 'Somebody starts in the middle of the year: are they in the cycle?',
    what: 'Whoever comes later joins the open cycle when they are there, with days of their own where the policy says so.',
    steps: [
      `Add the person with ${named(staffWords.add)} and enter the day on which they start.`,
      'On that day Home says that they can join the cycle, and proposes the appraiser.',
      'Open the cycle to see who is in, who is left out, and why.',
    ],
    alsoCalled: 'new starter starting joins late January Christmas Easter spring term',
    screens: [],
  },
  {
    id: 'open-cycle',
    title: 'How do I open a cycle?',
    what: 'Opening a cycle gives each person a review with every day that the policy asks for.',
    steps: [
      `Press ${named(cyclesWords.openOne)} under ${named(screens.reviews)}.`,
      'Look through who is in, who is out and why, and who appraises whom; correct what is wrong.',
      'Press the button that opens it for all of them.',
    ],
    alsoCalled: 'new year begin season start reviews',
    screens: ['openCycle', 'cycles', 'cycle', 'season', 'moderation'],
  },
  {
    id: 'close-cycle',
    title: 'How do I close a cycle and open the next?',
    what: 'When a cycle is closed its reviews stand as they are, and reports go on showing what was true on that day.',
    steps: [
      'Open the cycle and look at what is still open in it.',
      `Press ${named(cyclesWords.close.action)}.`,
      'Open the next one: it carries objectives and training needs forward.',
    ],
    note: 'A cycle that was closed too early can be opened again.',
    alsoCalled: 'end of year finish carry over',
    screens: [],
  },
];
