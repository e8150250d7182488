import { calendarWords } from './calendar.ts';
import { changesWords } from './changes.ts';
import { cyclesWords } from './cycles.ts';
import { documentsWords } from './documents.ts';
import { dueWords } from './due.ts';
import { formWords } from './form.ts';
import { homeWords } from './home.ts';
import { importWords } from './import.ts';
import { kitWords } from './kit.ts';
import { meetingsWords } from './meetings.ts';
import { peopleWords } from './people.ts';
import { policyWords } from './policy.ts';
import { policyEditWords } from './policy-edit.ts';
import { policyFieldWords, policyQuestionWords } from './policy-fields.ts';
import { reviewWords } from './review.ts';
import { reviewsWords } from './reviews.ts';
import { setUpWords } from './set-up.ts';
import { settingsWords } from './settings.ts';
import { shellWords } from './shell.ts';
import { staffWords } from './staff.ts';
import { stageWords } from './stages.ts';
import { trainingWords } from './training.ts';
import { unlockWords } from './unlock.ts';
import { welcomeWords } from './welcome.ts';

/** Every word that the window shows, by screen. A second language is a second file of this shape. */
export const words = {
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
