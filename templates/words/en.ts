import { appealsEn } from './appeals.ts';
import { unitsEn } from './counting/units.ts';
import { destructionEn } from './destruction.ts';
import { disclosuresEn } from './disclosures.ts';
import { dueEn } from './due.ts';
import { formsEn } from './forms.ts';
import { handoverEn } from './handover.ts';
import { handsEn } from './hands.ts';
import { historyEn } from './history.ts';
import { invitationEn } from './invitation.ts';
import { lettersEn } from './letters.ts';
import { missedEn, objectiveEn, promisedReportEn, promiseEn, revisionEn } from './objectives.ts';
import { observationEn } from './observations.ts';
import { packEn } from './pack/pack-en.ts';
import { payEn } from './pay.ts';
import { listsEn } from './reports/lists.ts';
import { moderationEn } from './reports/moderation.ts';
import { besideEn, effectEn, kindsEn, methodEn, questionsEn } from './reports/report-more.ts';
import { seasonEn } from './reports/season.ts';
import { summaryEn } from './reports/summary.ts';
import { trailEn } from './trail/trail-words.ts';

/** Every word that a document prints besides the policy's own, in English. */
export const en = {
  pageBefore: 'Page ',
  pageBetween: ' of ',
  demo: 'Demo school: invented people',
  draft: (day: string) => `Draft of ${day}, before signature`,
  total: 'Total',
  files: {
    blank: 'blank',
    language: 'English',
    bilingual: 'bilingual',
    signed: (version: number) => `signed version ${version}`,
  },
  /** What an empty box of a Word form says until somebody writes in it. */
  prompt: { text: 'Write here', day: 'Choose a day', 'one-of': 'Choose' },
  signature: 'Signature',
  date: 'Date',
  fewerThan: (least: number) => `fewer than ${least}`,
  atLeast: (least: number) => `${least} or more`,
  by: (day: string) => `By ${day}`,
  whoActs: (name: string) => `Who acts: ${name}`,
  moderation: moderationEn,

  lists: listsEn,

  invitation: invitationEn,

  history: historyEn,
  season: seasonEn,
  effect: effectEn,
  kinds: kindsEn,
  method: methodEn,
  questions: questionsEn,
  beside: besideEn,
  observation: observationEn,
  objective: objectiveEn,
  revision: revisionEn,
  missed: missedEn,
  promise: promiseEn,
  rating: 'Rating',
  key: (points: string) => `Key: ${points}`,
  onPaper: (name: string) => `Signed on paper by ${name}`,
  declined: (name: string, why: string) => `${name} was asked to sign and declined: ${why}`,
  hands: handsEn,
  toTick: 'To do',
  ticked: 'Done',
  noLines: 'The school’s list has no lines yet.',
  overallReason: 'Reason, where the policy gives no rating for this pair',
  outcomes: { met: 'Met', 'partly-met': 'Partly met', 'not-met': 'Not met', continued: 'Continued' },
  needStates: { open: 'Open', booked: 'Booked', met: 'Met', withdrawn: 'Withdrawn' },
  units: unitsEn,

  calendar: {
    review: (cycle: string) => `Review ${cycle}`,
  },

  appeals: appealsEn,
  pay: payEn,

  destruction: destructionEn,

  disclosures: disclosuresEn,

  handover: handoverEn,
  letters: lettersEn,

  pack: packEn,

  deadlines: {
    after: (days: string, what: string) => `${days} after ${what}`,
    before: (days: string, what: string) => `${days} before ${what}`,
    since: {
      done: (step: string, day: string) => `‘${step}’ on ${day}`,
      start: (day: string) => `the cycle begins on ${day}`,
      end: (day: string) => `the cycle ends on ${day}`,
      joining: (day: string) => `joining on ${day}`,
    },
    lastDay: 'The person’s last day comes first',
    policysDay: 'The policy names the day',
    schoolsDay: 'The school names the day',
    bySource: (rule: string, clause: string) => `${rule} (policy ${clause})`,
    chosen: (rule: string) => `${rule} (the school’s choice)`,
    late: (days: string) => `${days} late`,
    left: (days: string) => `${days} left`,
    today: 'Due today',
    tomorrow: 'Due tomorrow',
    dueOn: (weekday: string) => `Due on ${weekday}`,
  },

  due: dueEn,

  forms: formsEn,

  summary: summaryEn,

  /** What the headteacher hands to the office, one thing at a time. */
  released: {
    objective: 'Objective',
    criteria: 'Success criteria',
    targetDay: 'Target date',
    paper: 'Signed paper',
    signedOn: 'Signed on',
  },

  report: {
    title: 'Report to the governing body',
    about:
      'How the policy worked this year: who was covered, what was done by when, objectives and training. No names.',
    subtitle: (policy: string, cycle: string) => `${policy}, ${cycle}`,
    unnamed: (least: number) =>
      `No person is named, and nobody can be recognised from the figures. Groups of fewer than ${least} people are counted together with others, how many people met a deadline is given in bands of three, and what would be true of everybody is not told. Records that only the headteacher opens, such as the reviews of the headteacher and of the business manager, are in no figure.`,
    preparedOn: 'Prepared on',
    runs: 'The cycle runs',
    firstDay: 'First day of the cycle',
    lastDay: 'Last day of the cycle',
    from: (first: string, last: string) => `${first} to ${last}`,
    clause: (clause: string) => `The policy asks for this report (${clause}).`,

    covered: 'Who was covered',
    inByGroup: 'In the cycle, by staff group',
    outByReason: 'Not in the cycle, by reason',
    group: 'Staff group',
    reason: 'Reason',
    number: 'People',
    decision: 'Decided by the school',
    otherGroups: 'Other groups',
    allGroups: 'All groups',
    otherReasons: 'Other reasons',
    allReasons: 'All reasons',
    nobodyIn: 'Nobody was in the cycle.',
    tooFew: (least: number) => `Fewer than ${least} people: no figures are given.`,
    notApart: (all: string, count: number, least: number) =>
      `${all}: ${count}. The figure of each is not given, because some would stand for fewer than ${least} people. The same is said where everybody is alike.`,

    asBefore: (day: string, names: string) =>
      `As in the report of ${day}, because nothing has changed since then, or so little that it would tell of one or two people: ${names}.`,
    fewOut: (least: number) => `Fewer than ${least} people were left out, or nobody.`,

    done: 'What was done, and when',
    bands: 'Numbers of people, in bands of three, so that no difference tells of one or two.',
    fromTo: (from: number, to: number) => `${from} to ${to}`,
    step: 'Step',
    within: 'Time allowed',
    ofGroups: (step: string, groups: string) => `${step} (${groups})`,
    untilDay: (day: string) => `by ${day}`,
    onTime: 'Done on time',
    late: 'Late',
    untold: (least: number) => `Figures of fewer than ${least} people are not given for:`,
    untoldStep: (step: string, within: string) => `${step}, ${within}`,
    notYet: 'Not yet, or not asked',
    noReviews: 'No review has begun yet.',

    objectives: 'Objectives',
    byPriority: 'Objectives set, by improvement plan priority',
    priority: 'Improvement plan priority',
    noPriority: 'No priority given',
    otherPriorities: 'Other priorities',
    allPriorities: 'All priorities',
    objectiveCount: 'Objectives',
    lastYear: 'Outcomes of last year’s objectives',
    outcome: 'Outcome',
    otherOutcomes: 'Other outcomes',
    allOutcomes: 'All outcomes',
    noOutcome: 'Not recorded yet',
    promised: promisedReportEn,
    noObjectives: 'No objectives have been recorded yet.',
    noProgress: 'Nothing has been recorded about last year’s objectives yet.',

    training: 'Training and development needs',
    needsByTheme: 'Needs, by theme',
    needsByState: 'What became of them',
    theme: 'Theme',
    needs: 'Needs',
    state: 'State',
    otherThemes: 'Other themes',
    allThemes: 'All themes',
    otherStates: 'Other',
    allStates: 'All needs',
    noTheme: 'No theme given',
    noNeeds: 'No training needs have been recorded yet.',

    moderation: 'Moderation, appeals and concerns',
    equality: 'Equality of process',
    nothingWritten: 'Nothing is reported here.',
    underClause: (within: string, clause: string) => `${within} (${clause})`,
    titleTo: (governors: string) => `Report to the ${governors}`,

    change: 'What should change',
    whatChange: 'What should change',
    whoChange: 'Who',
    whenChange: 'By when',
  },

  trail: trailEn,
};

export type Words = typeof en;
