import { beginningPages } from './beginning.ts';
import type { GuidePage } from './guide-page.ts';
import { listPages } from './lists.ts';
import { paperCasePages } from './paper-cases.ts';
import { paperPages, safetyPages } from './papers-and-safety.ts';
import { peopleAndCyclePages } from './people-and-cycle.ts';
import { peopleCasePages } from './people-cases.ts';
import { reviewPages } from './review.ts';
import { reviewCasePages } from './review-cases.ts';
import { safetyCasePages } from './safety-cases.ts';

/** The guide for the two people who use the program: a page for each question, by chapter. */
export const guideWords = {
  title: 'Guide',
  help: [
    'What an office does with Reviewbook through the year, question by question. Nothing in it is about your school.',
    'Ctrl+K finds a page from any screen; F1 opens the one about the screen that you are on.',
  ],
  intro: 'Read what you need today. Screens and buttons are called as they are on screen.',
  contents: 'Questions',
  find: 'Find in the guide',
  answers: 'Answers, the best first',
  nothing: (text: string) => `No page has ‘${text}’. Try another word.`,
  print: 'Print this page',
  printAll: 'Print the whole guide',
  all: 'All questions',
  open: 'Open in the guide',
  picture: (title: string) => `Picture: ${title}`,
  chapters: [
    { id: 'beginning', title: 'Beginning', pages: beginningPages },
    { id: 'people', title: 'People and the cycle', pages: [...listPages, ...peopleAndCyclePages, ...peopleCasePages] },
    { id: 'reviews', title: 'Reviews, observations and training', pages: [...reviewPages, ...reviewCasePages] },
    { id: 'papers', title: 'Papers', pages: [...paperPages, ...paperCasePages] },
    { id: 'safety', title: 'Keeping it safe', pages: [...safetyPages, ...safetyCasePages] },
  ] satisfies readonly { id: string; title: string; pages: readonly GuidePage[] }[],
} as const;
