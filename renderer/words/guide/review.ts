import { trainingWords } from '#renderer/words/places/training.ts';
import { trainingHeldWords } from '#renderer/words/places/training-held.ts';
import { meetingsWords } from '#renderer/words/review/meetings.ts';
import { observationsWords } from '#renderer/words/review/observations.ts';
import { reviewWords } from '#renderer/words/review/review.ts';
import { scansWords } from '#renderer/words/review/scans.ts';
import { shellWords } from '#renderer/words/shell.ts';
import { type GuidePage, named } from './guide-page.ts';

const { screens } = shellWords;

/** A review from the first meeting to the signatures, and what belongs to it. */
export const reviewPages: readonly GuidePage[] = [
  {
    id: 'review',
    title: 'How do I fill in a review?',
    what: 'A review is one long page in the order of the policy’s form. Nothing is compulsory until it is checked.',
    steps: [
      'Open the person’s review: Ctrl+K, some letters of the name, Shift+Enter.',
      'Write in any box, in any order. Everything is saved as you type.',
      'The list of parts shows what is complete and jumps to each.',
      'What was agreed last year stands beside this year’s box.',
    ],
    alsoCalled: 'appraisal comments write statement type boxes save autosave',
    screens: ['review'],
    picture: 'review',
  },
  {
    id: 'book-meetings',
    title: 'How do I book meetings for several people?',
    what: 'Meetings of many people are proposed one after another, within the days that the policy allows.',
    steps: [
      `Open ${named(screens.reviews)} and tick the people. Shift and a click ticks all between.`,
      `Press ${named(meetingsWords.bulk.book)}.`,
      'Choose the day and the length; look at the proposal and change single rows.',
      'Press the button that books them, then save the calendar file for your diary.',
    ],
    alsoCalled: 'invite appointment diary calendar outlook time slot twelve many',
    screens: ['reviews'],
    picture: 'reviews',
  },
  {
    id: 'meeting-held',
    title: 'The meeting was yesterday: where do I enter that?',
    what: 'The day on which something was done is entered among the steps of the review. Other days count from it.',
    steps: [
      'Open the person’s review.',
      'Type the day in the box of that step: 3/9/26, or ‘y’ for yesterday and ‘-3’ for three days ago.',
      'The deadlines that count from it are shown at once.',
    ],
    note: 'From any screen: Ctrl+K, three letters of the name, the arrow to the right as far as the step, Enter, the day, Enter.',
    alsoCalled: 'held took place date step done mark',
    screens: [],
  },
  {
    id: 'notes',
    title: 'How do I take notes during a meeting?',
    what: 'Notes are written freely while you talk. They are not part of what is signed.',
    steps: [
      'Press Ctrl+K, type the name, and choose the note beside it.',
      'Write; everything is saved as you type.',
      'Move lines to the boxes of the form afterwards.',
    ],
    alsoCalled: 'dated note minutes write down',
    screens: ['reviewNotes'],
  },
  {
    id: 'sign',
    title: 'How is a review signed, and where does the signed paper go?',
    what: 'Both sides sign on paper. What was signed is kept word for word.',
    steps: [
      `Press ${named(reviewWords.sign.check)} at the end of the review: it says what is missing.`,
      'Print the statement and let both sides sign it.',
      `Press ${named(reviewWords.sign.action)} and enter who signed, and when.`,
      `File the paper with ${named(scansWords.add)}: it is locked away with the rest.`,
    ],
    note: 'To change something later, begin a new version, which both sign again.',
    alsoCalled:
      'signature unsigned refuses declines not signed scan pdf version finish complete upload attach file signed copy ink both sides get it signed',
    screens: [],
  },
  {
    id: 'appraiser',
    title: 'How do I change who appraises somebody?',
    what: 'The line manager stands with the person, and the appraiser with the review of this year.',
    steps: [
      'Open the person, change the line manager, and say whether the running review changes, too.',
      'Or open the review and change the appraiser there alone.',
    ],
    alsoCalled: 'line manager appraiser reviewer change hand over',
    screens: ['team'],
  },
  {
    id: 'observations',
    title: 'How do I record an observation?',
    what: 'An observation is planned, seen, given back and signed, each with its day.',
    steps: [
      `Open ${named(screens.observations)} and press ${named(observationsWords.begin)}.`,
      'Choose who is observed and what kind it is.',
      'Enter the days and what was seen; print it from the same page.',
    ],
    alsoCalled: 'lesson classroom drop-in learning walk feedback',
    screens: ['observations', 'observation'],
  },
  {
    id: 'training-needs',
    title: 'How do I add a training need, or send them all to Excel?',
    what: 'Every training need of the cycle stands in one register, with who acts, by when and what it costs.',
    steps: [
      `Open ${named(screens.trainingNeeds)} and press ${named(trainingWords.add)}.`,
      'Choose whose it is: one person or several.',
      `Press ${named(trainingWords.toExcel)} for the register of all of them.`,
    ],
    alsoCalled:
      'cpd course professional development spreadsheet export cost costs budget summary register everybody group',
    screens: ['trainingNeeds'],
    picture: 'training-needs',
  },
  {
    id: 'training-held',
    title: 'Where do I record a course and its certificates?',
    what: 'What was attended, until when it stands, and who still has to have it.',
    steps: [
      `Open ${named(screens.trainingHeld)} and press ${named(trainingHeldWords.record)}.`,
      'Choose the training, the day and who was there.',
      'Add the certificates as PDF or pictures.',
    ],
    alsoCalled:
      'first aid safeguarding attended expired expires runs out renew certificate mandatory course training record due again inset attendance',
    screens: ['trainingHeld'],
  },
  {
    id: 'concerns',
    title: 'Where does the headteacher keep concerns and support plans?',
    what: 'Concerns, support plans, probation and capability stand in a part of the records that only the headteacher opens.',
    steps: [
      `Open ${named(screens.concerns)}. Only the headteacher has it in the navigation.`,
      'Begin a record for a person and enter its days.',
      'Letters and papers are printed from the record; the outcome is noted at its end.',
    ],
    alsoCalled:
      'capability probation support plan informal confidential health medical note underperformance worry problem secret disciplinary',
    screens: ['concerns', 'concern'],
  },
];
