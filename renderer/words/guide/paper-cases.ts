import { documentsWords } from '#renderer/words/places/documents.ts';
import { meetingsWords } from '#renderer/words/review/meetings.ts';
import { outgoingWords } from '#renderer/words/review/outgoing.ts';
import { shellWords } from '#renderer/words/shell.ts';
import { type GuidePage, named } from './guide-page.ts';

const { screens } = shellWords;

/** Papers for many, for others and in Welsh. */
export const paperCasePages: readonly GuidePage[] = [
  {
    id: 'papers-of-many',
    title: 'How do I print or save the papers of everybody at once?',
    what: 'Statements, forms or letters of many people go to the printer in one go, into one PDF, or into a folder with a file for each.',
    steps: [
      `Open ${named(screens.reviews)} and tick the people, or all of them.`,
      `Press ${named(meetingsWords.bulk.papers)} and choose which paper, in which language, and where to.`,
      'Look at what goes out and to whom, then press the button. You can stop at any time; what could not be made is listed with the reason.',
    ],
    note: `${named(screens.documents)} has the same under each paper.`,
    alsoCalled:
      'all statements batch mail merge bulk every whole staff folder letters hand out send email forms together',
    screens: [],
  },
  {
    id: 'papers-for-others',
    title: 'The union, the trust or a panel wants a paper: how do I give it out?',
    what: 'A review belongs to two people. Whoever else is given a paper, and why, is said first and noted by itself.',
    steps: [
      'Open the paper of the record.',
      `Press ${named(outgoingWords.give)}, and say to whom and for which purpose the policy permits.`,
      'Print it or save it. What stands in the headteacher’s part goes along only if it is ticked.',
    ],
    alsoCalled:
      'share sharing give trade union representative governor panel ofsted estyn inspector local authority solicitor third party',
    screens: [],
  },
  {
    id: 'papers-in-welsh',
    title: 'How do I print in Welsh, or in both languages?',
    what: 'Where the policy has Welsh, each paper is made in English, in Welsh or in both.',
    steps: [
      `Choose the language under ${named(documentsWords.language)} beside the paper. ${named(screens.settings)} says which comes first.`,
      'The language of a person’s own letters is entered with the person.',
      `What the policy has in English alone, and job titles and themes, can be given Welsh under ${named(screens.welsh)}.`,
    ],
    alsoCalled: 'Cymraeg Welsh version translate translation translator bilingual language dwyieithog',
    screens: ['welsh'],
  },
];
