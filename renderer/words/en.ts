import { changesWords } from './changes.ts';
import { cyclesWords } from './cycles.ts';
import { calendarWords } from './days/calendar.ts';
import { dueWords } from './days/due.ts';
import { documentsWords } from './documents.ts';
import { homeWords } from './home.ts';
import { importWords } from './import.ts';
import { kitWords } from './kit.ts';
import { peopleWords } from './people.ts';
import { policyWords } from './policy/policy.ts';
import { policyEditWords } from './policy/policy-edit.ts';
import { policyFieldWords, policyQuestionWords } from './policy/policy-fields.ts';
import { formWords } from './review/form.ts';
import { meetingsWords } from './review/meetings.ts';
import { reviewWords } from './review/review.ts';
import { reviewsWords } from './review/reviews.ts';
import { stageWords } from './review/stages.ts';
import { setUpWords } from './set-up.ts';
import { settingsWords } from './settings.ts';
import { shellWords } from './shell.ts';
import { staffWords } from './staff.ts';
import { trainingWords } from './training.ts';
import { unlockWords } from './unlock.ts';
import { welcomeWords } from './welcome.ts';

/** The window's words in English, by screen. A second language is a second file of this shape. */
export const en = {
  calendar: calendarWords,
  changes: changesWords,
  cycles: cyclesWords,
  documents: documentsWords,
  due: dueWords,
  form: formWords,
  home: homeWords,
  import: importWords,
  kit: kitWords,
  meetings: meetingsWords,
  people: peopleWords,
  policy: policyWords,
  policyEdit: policyEditWords,
  policyFields: policyFieldWords,
  policyQuestion: policyQuestionWords,
  review: reviewWords,
  reviews: reviewsWords,
  setUp: setUpWords,
  settings: settingsWords,
  shell: shellWords,
  stages: stageWords,
  staff: staffWords,
  training: trainingWords,
  unlock: unlockWords,
  welcome: welcomeWords,
} as const;
