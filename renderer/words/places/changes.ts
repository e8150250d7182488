import type { ChangedTable, ChangeKind } from '#domain/change.ts';
import { counted } from '#renderer/words/counted.ts';
import { listed } from '#renderer/words/days/days.ts';

const people = counted({ one: '# person', other: '# people' });
const deadlines = counted({ one: '# deadline', other: '# deadlines' });
const cells = counted({ one: '# cell', other: '# cells' });
const welshTexts = counted({ one: '# Welsh text', other: '# Welsh texts' });
const dates = counted({ one: '# date', other: '# dates' });

const whatWords = {
  'staff-added': (about) => `Added ${about}`,
  'staff-changed': (about) => `Changed ${about}`,
  'staff-left': (about) => `Recorded that ${about} leaves`,
  'staff-imported': (about, count) => `Imported ${people(count)} from ${about}`,
  'objective-removed': (about) => `Removed an objective of ${about}`,
  'progress-removed': (about) => `Removed progress on an objective of ${about}`,
  'training-needs-added': (about, count) =>
    count === 1 ? `Added a training need of ${about}` : `Added a training need for ${people(count)}: ${about}`,
  'training-need-removed': (about) => `Removed a training need of ${about}`,
  'training-undertaken-removed': (about) => `Removed training undertaken by ${about}`,
  'evidence-removed': (about) => `Removed a line of evidence of ${about}`,
  'promise-removed': (about) => `Removed support promised to ${about}`,
  'action-removed': (about) => `Removed an action from the plan of ${about}`,
  'calendar-added': (about, count) => (count === 1 ? `Added ${about}` : `Added ${dates(count)} to the calendar`),
  'calendar-changed': (about) => `Changed ${about} in the calendar`,
  'calendar-removed': (about) => `Removed ${about} from the calendar`,
  'policy-removed': (about) => `Removed the policy ‘${about}’`,
  'meetings-booked': (about) => `Booked meetings: ${about}`,
  'meetings-cancelled': (about) => `Cancelled a meeting: ${about}`,
  'meetings-invited': (about) => `Invited to meetings: ${about}`,
  'steps-marked': (about, _, title) => (title === '' ? `Marked a step as done: ${about}` : `Step ‘${title}’: ${about}`),
  'appraisers-changed': (about) => `Changed the appraiser: ${about}`,
  'members-joined': (about) => `Took ${about} into a cycle`,
  'course-changed': (about) => `Changed the days or the outcome of a record of ${about}`,
  'appeal-noted': (about) => `Noted an appeal of ${about}`,
  'appeal-corrected': (about) => `Corrected an appeal of ${about}`,
  'appeal-decided': (about) => `Noted how an appeal of ${about} was decided`,
  'appeal-removed': (about) => `Removed an appeal of ${about}`,
  'pay-decided': (about) => `Noted what was decided about the pay of ${about}`,
  'pay-removed': (about) => `Removed what was decided about the pay of ${about}`,
  'disclosure-noted': (about) => `Noted to whom a paper of ${about} was shown`,
  'disclosure-corrected': (about) => `Corrected to whom a paper of ${about} was shown`,
  'disclosure-removed': (about) => `Removed a note of to whom a paper of ${about} was shown`,
  'law-dealt': (about) => `Marked as dealt with: ${about}`,
  'training-recorded': (about) => `Recorded the training ‘${about}’`,
  'training-removed': (about) => `Removed the training ‘${about}’`,
  'must-have-changed': (about) => `Changed what training must be had: ${about}`,
  'wales-changed': (about) => `Noted the registration or the choice of language of ${about}`,
  'site-changed': (about) => `Added or changed the site ‘${about}’`,
  'site-removed': (about) => `Removed the site ‘${about}’`,
  'column-changed': (about) => `Added or changed the column ‘${about}’`,
  'column-removed': (about) => `Removed the column ‘${about}’`,
  'cells-changed': (about, count) =>
    count === 1 ? `Changed a list: ${about}` : `Changed ${cells(count)} of a list: ${about}`,
  'text-written': (about, _, title) => (title === '' ? `Wrote about ${about}` : `Wrote about ${about}: ${title}`),
  'school-changed': (about) => `Changed the facts of the school: ${about}`,
  'welsh-taken': (_, count) => `Took over ${welshTexts(count)} from a list`,
  'word-added': (about) => `Added ‘${about}’ to the words of our spelling`,
  'word-removed': (about) => `Removed ‘${about}’ from the words of our spelling`,
  'priorities-changed': (about) => `Changed the priorities of ${about}`,
  'cycle-opened': (about) => `Opened the cycle ${about}`,
  'cycle-closed': (about) => `Closed the cycle ${about}`,
  'cycle-reopened': (about) => `Opened the cycle ${about} again`,
  'member-left-out': (about) => `Left ${about} out of a cycle`,
  'offices-set': () => 'Chose who is the headteacher and the business manager',
  'policy-chosen': (about) => `Chose the policy ‘${about}’`,
  'policy-answered': (about) => `Answered a question of the policy ‘${about}’`,
  'law-reopened': (about) => `No longer marked as dealt with: ${about}`,
} satisfies Record<ChangeKind, (about: string, count: number, title: string) => string>;

const things = counted({ one: '# thing', other: '# things' });

/** What a row of a change is called. */
const rowWords: Record<ChangedTable, string> = {
  staff: 'the staff record',
  objective: 'an objective',
  objectiveProgress: 'progress on an objective',
  trainingUndertaken: 'training undertaken',
  evidence: 'a line of evidence',
  promise: 'support that was promised',
  planAction: 'an action of a plan',
  trainingNeed: 'a training need',
  calendarEntry: 'an entry of the calendar',
  ownPolicy: 'a policy of the school’s own',
  booking: 'a booked meeting',
  step: 'a step and its day',
  appraiser: 'who appraises',
  panel: 'who else appraises',
  recordState: 'the review that goes on',
  begun: 'the review that was begun',
  cycleMember: 'where they stand in the cycle',
  course: 'the days and the outcome of a record',
  appeal: 'an appeal',
  payDecision: 'a decision on pay',
  disclosure: 'a note of what was shared',
  lawDealt: 'what was dealt with',
  trainingEvent: 'a training that was held',
  attendance: 'who was at a training',
  mustHave: 'a line of what must be had',
  site: 'a site',
  ownColumn: 'a column of a list',
  ownStaffValue: 'a cell of the staff list',
  ownReviewValue: 'a cell of the list of reviews',
  answer: 'a text',
  schoolFacts: 'the facts of the school',
  priorities: 'the priorities of the school',
  policyInUse: 'the policy in use',
  welshWord: 'a Welsh text',
  knownWord: 'a word of our spelling',
  staffWales: 'the registration and the choice of language',
};

/** What was changed in the last thirty days, and putting it back. */
export const changesWords = {
  counted: counted({ one: '# change', other: '# changes' }),
  title: 'Recent changes',
  help: [
    'Everything that was added, written, changed or removed in the last thirty days, latest first. What was typed in one box within an hour is one change.',
    'Open a change to see what stood there before and what stands there now. Undo puts it back as it was; what was undone can be done again.',
    'What cannot go back, because it was changed again, signed or used since, says so and stays as it is.',
  ],
  note: 'Changes of the last 30 days can be undone.',
  label: 'Changes',
  what: (what: ChangeKind, about: string, count: number, title: string) => whatWords[what](about, count, title),
  columns: { what: 'What', by: 'By', at: 'When', undo: 'Put back' },
  undo: 'Undo',
  redo: 'Do it again',
  redoOf: (what: string) => `Do it again: ${what}`,
  didRedo: (what: string) => `Done again: ${what}`,
  /** The changes of one person or one record alone. */
  open: 'What was changed',
  one: { text: 'Only the changes of one record are shown.', all: 'Show all changes' },
  look: {
    what: 'What',
    before: 'Before',
    after: 'After',
    /** 'Nia Prosser, Review meeting held: Day' */
    line: (name: string, title: string, field: string) => {
      const about = [name, title].filter((part) => part !== '').join(', ');
      return about === '' ? field : `${about}: ${field}`;
    },
    empty: 'It is noted that this was done, and by whom.',
    by: (who: string, when: string) => `${who}, ${when}`,
  },
  undoOf: (what: string) => `Undo: ${what}`,
  some: {
    title: 'Some of this cannot be put back',
    text: 'This stays as it is now:',
    row: (tables: readonly ChangedTable[], name: string, why: string) => {
      const what = listed(tables.map((table) => rowWords[table]));
      return `${name === '' ? what : `${name}: ${what}`}. ${why}`;
    },
    action: (rest: number) => `Put back the other ${things(rest)}`,
    nothing: 'Nothing else is left to put back.',
  },
  undone: 'Undone',
  tooOld: 'More than 30 days ago',
  didUndo: (what: string, moved: number) =>
    moved === 0 ? `Put back: ${what}` : `Put back: ${what}. ${deadlines(moved)} moved.`,
  empty: 'What you add, import or remove is listed here, so that it can be undone.',
  toStaff: 'Open the staff list',
} as const;
