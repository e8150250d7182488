import { concernsWords } from './concerns/concerns.ts';
import { cyclesWords } from './cycles.ts';
import { calendarWords } from './days/calendar.ts';
import { dueWords } from './days/due.ts';
import { guideWords } from './guide/guide.ts';
import { kitWords } from './kit.ts';
import { peopleWords } from './people.ts';
import { historyWords } from './people-history.ts';
import { aboutWords } from './places/about.ts';
import { changesWords } from './places/changes.ts';
import { columnsWords } from './places/columns.ts';
import { documentsWords } from './places/documents.ts';
import { earlierWords } from './places/earlier.ts';
import { homeWords } from './places/home.ts';
import { importWords } from './places/import.ts';
import { moderationWords } from './places/moderation.ts';
import { reportWords } from './places/report.ts';
import { setUpWords } from './places/school/set-up.ts';
import { settingsWords } from './places/school/settings.ts';
import { sitesWords } from './places/school/sites.ts';
import { spellingWords } from './places/school/spelling.ts';
import { unlockWords } from './places/school/unlock.ts';
import { welcomeWords } from './places/school/welcome.ts';
import { welshWords } from './places/school/welsh.ts';
import { seasonWords } from './places/season.ts';
import { trainingWords } from './places/training.ts';
import { trainingHeldWords } from './places/training-held.ts';
import { walesWords } from './places/wales.ts';
import { lawWords } from './policy/law.ts';
import { policyWords } from './policy/policy.ts';
import { policyEditWords } from './policy/policy-edit.ts';
import { policyFieldWords, policyQuestionWords } from './policy/policy-fields.ts';
import { appealsWords } from './review/appeals.ts';
import { compareWords } from './review/compare.ts';
import { formWords } from './review/form.ts';
import { marginWords } from './review/margin.ts';
import { meetingsWords } from './review/meetings.ts';
import { notesWords } from './review/notes.ts';
import { observationsWords } from './review/observations.ts';
import { outgoingWords } from './review/outgoing.ts';
import { payWords } from './review/pay.ts';
import { returnedFormsWords } from './review/returned-forms.ts';
import { reviewWords } from './review/review.ts';
import { reviewsWords } from './review/reviews.ts';
import { scansWords } from './review/scans.ts';
import { stageWords } from './review/stages.ts';
import { teamsWords } from './review/teams.ts';
import { backupsWords } from './safekeeping/backups.ts';
import { disclosuresWords } from './safekeeping/disclosures.ts';
import { everythingWords } from './safekeeping/everything.ts';
import { handoverWords } from './safekeeping/handover.ts';
import { keepingWords } from './safekeeping/keeping.ts';
import { releasedWords } from './safekeeping/released.ts';
import { requestsWords } from './safekeeping/requests.ts';
import { restoreWords } from './safekeeping/restore.ts';
import { safekeepingWords } from './safekeeping/safekeeping.ts';
import { trailWords } from './safekeeping/trail.ts';
import { shellWords } from './shell.ts';
import { staffWords } from './staff.ts';

/** The window's words in English, by screen. A second language is a second file of this shape. */
export const en = {
  about: aboutWords,
  backups: backupsWords,
  calendar: calendarWords,
  changes: changesWords,
  concerns: concernsWords,
  cycles: cyclesWords,
  disclosures: disclosuresWords,
  documents: documentsWords,
  due: dueWords,
  everything: everythingWords,
  form: formWords,
  guide: guideWords,
  handover: handoverWords,
  home: homeWords,
  import: importWords,
  keeping: keepingWords,
  kit: kitWords,
  law: lawWords,
  meetings: meetingsWords,
  history: historyWords,
  moderation: moderationWords,
  season: seasonWords,
  welsh: welshWords,
  notes: notesWords,
  observations: observationsWords,
  teams: teamsWords,
  outgoing: outgoingWords,
  people: peopleWords,
  policy: policyWords,
  policyEdit: policyEditWords,
  policyFields: policyFieldWords,
  policyQuestion: policyQuestionWords,
  released: releasedWords,
  report: reportWords,
  requests: requestsWords,
  restore: restoreWords,
  appeals: appealsWords,
  pay: payWords,
  review: reviewWords,
  scans: scansWords,
  margin: marginWords,
  compare: compareWords,
  returnedForms: returnedFormsWords,
  reviews: reviewsWords,
  safekeeping: safekeepingWords,
  setUp: setUpWords,
  settings: settingsWords,
  shell: shellWords,
  sites: sitesWords,
  columns: columnsWords,
  earlier: earlierWords,
  spelling: spellingWords,
  stages: stageWords,
  staff: staffWords,
  trail: trailWords,
  training: trainingWords,
  trainingHeld: trainingHeldWords,
  wales: walesWords,
  unlock: unlockWords,
  welcome: welcomeWords,
} as const;
