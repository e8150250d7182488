import type { ChangedTable, ChangeKind } from '#domain/change.ts';
import { counted } from '#renderer/words/counted.ts';
import { listed } from '#renderer/words/days/days.ts';
import { changeRows } from './change-rows.ts';

const people = counted({ one: '# person', other: '# people' });
const deadlines = counted({ one: '# deadline', other: '# deadlines' });
const cells = counted({ one: '# cell', other: '# cells' });
const welshTexts = counted({ one: '# Welsh text', other: '# Welsh texts' });
const records = counted({ one: '# record', other: '# records' });
const needs = counted({ one: '# training need', other: '# training needs' });
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
  'training-needs-changed': (about, count) =>
    count === 1 ? `Changed a training need of ${about}` : `Changed ${needs(count)}: ${about}`,
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
  'disclosure-noted': (about) => `Noted who was shown a paper of ${about}`,
  'disclosure-corrected': (about) => `Corrected who was shown a paper of ${about}`,
  'disclosure-removed': (about) => `Removed the note of who was shown a paper of ${about}`,
  'law-dealt': (about) => `Marked as dealt with: ${about}`,
  'training-recorded': (about) => `Recorded the training ‘${about}’`,
  'training-removed': (about) => `Removed the training ‘${about}’`,
  'must-have-changed': (about) => `Changed the training that is required: ${about}`,
  'wales-changed': (about) => `Noted the registration or the language of ${about}`,
  'site-changed': (about) => `Added or changed the site ‘${about}’`,
  'site-removed': (about) => `Removed the site ‘${about}’`,
  'column-changed': (about) => `Added or changed the column ‘${about}’`,
  'column-removed': (about) => `Removed the column ‘${about}’`,
  'cells-changed': (about, count) =>
    count === 1 ? `Changed a list: ${about}` : `Changed ${cells(count)} of a list: ${about}`,
  'text-written': (about, _, title) => (title === '' ? `Wrote about ${about}` : `Wrote about ${about}: ${title}`),
  'school-changed': (about) => `Changed the facts of the school: ${about}`,
  'welsh-taken': (_, count) => `Took over ${welshTexts(count)} from a list`,
  'word-added': (about) => `Added ‘${about}’ to our words`,
  'word-removed': (about) => `Removed ‘${about}’ from our words`,
  'priorities-changed': (about) => `Changed the priorities of ${about}`,
  'earlier-read-in': (about) => `Read in earlier reviews of ${about}`,
  'cycle-opened': (about) => `Opened the cycle ${about}`,
  'cycle-closed': (about) => `Closed the cycle ${about}`,
  'cycle-reopened': (about) => `Opened the cycle ${about} again`,
  'member-left-out': (about) => `Left ${about} out of a cycle`,
  'offices-set': () => 'Chose who is the headteacher and the business manager',
  'policy-chosen': (about) => `Chose the policy ‘${about}’`,
  'policy-answered': (about) => `Answered a question of the policy ‘${about}’`,
  'law-reopened': (about) => `No longer marked as dealt with: ${about}`,
  'policy-copied': (about) => `Copied the policy ‘${about}’`,
  'policy-loaded': (about) => `Loaded the policy ‘${about}’ from a file`,
  'policy-edited': (about) => `Edited the policy ‘${about}’`,
  'welsh-written': (about) => `Wrote the Welsh for ‘${about}’`,
  'logo-changed': (about) => (about === '' ? 'Changed the logo of the school' : `Changed the logo of ${about}`),
  'letterhead-changed': (about) => (about === '' ? 'Changed the letterhead' : `Changed the letterhead: ${about}`),
  'columns-shown': () => 'Changed which columns a list shows',
  'filter-saved': (about) => `Saved the filter ‘${about}’`,
  'filter-removed': (about) => `Removed the filter ‘${about}’`,
  'pause-changed': (about) => `Paused or resumed the reviews of ${about}`,
  'record-signed': (about) => `Recorded the signatures: ${about}`,
  'record-reopened': (about) => `Reopened what was signed: ${about}`,
  'margin-written': (about) => `Wrote in the margin of ${about}`,
  'note-added': (about) => `Added a note about ${about}`,
  'note-moved': (about) => `Moved a line of the notes about ${about}`,
  'row-added': (about) => `Added a line to the form of ${about}`,
  'revision-explained': (about) => `Explained a revised objective of ${about}`,
  'form-taken': (about) => `Took what a Word form says: ${about}`,
  'scan-added': (about) => `Added a scan: ${about}`,
  'scan-removed': (about) => `Removed a scan: ${about}`,
  'certificate-added': (about) => `Added a certificate of ${about}`,
  'certificate-removed': (about) => `Removed a certificate of ${about}`,
  'panel-changed': (about) => `Changed who else appraises: ${about}`,
  'team-begun': (about) => `Began a team review: ${about}`,
  'team-changed': (about) => `Changed who is in a team: ${about}`,
  'team-removed': (about) => `Removed a team review: ${about}`,
  'concern-begun': (about) => `Began a record about ${about}`,
  'concern-removed': (about) => `Removed a record about ${about}`,
  'reviews-planned': (about) => `Planned the reviews of a record about ${about}`,
  'observation-begun': (about) => `Began an observation of ${about}`,
  'observation-changed': (about) => `Changed an observation of ${about}`,
  'observation-removed': (about) => `Removed an observation of ${about}`,
  'moderation-drawn': () => 'Drew a sample for moderation',
  'moderation-written': (about) =>
    about === '' ? 'Wrote the conclusion of a moderation' : `Wrote what moderation found: ${about}`,
  'moderation-removed': () => 'Removed a sample of moderation',
  'keeping-changed': () => 'Changed how long something is kept',
  'hold-set': (about) => `Put a hold on the records of ${about}`,
  'hold-released': (about) => `Released the hold on the records of ${about}`,
  'destruction-proposed': () => 'Proposed records for destruction',
  'destruction-withdrawn': () => 'Withdrew a proposal to destroy records',
  destroyed: (about) => `Destroyed ${records(Number(about))}`,
  'request-added': (about) => (about === '' ? 'Recorded a request' : `Recorded a request of ${about}`),
  'request-changed': (about) => (about === '' ? 'Worked on a request' : `Worked on the request of ${about}`),
  released: (about) => `Handed something about ${about} to the office`,
  'release-removed': (about) => `Took back from the office what was handed over about ${about}`,
} satisfies Record<ChangeKind, (about: string, count: number, title: string) => string>;

const things = counted({ one: '# thing', other: '# things' });

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
    all: 'Show all',
    allOf: (what: string) => `Show all of ${what}`,
    less: 'Show less',
    lessOf: (what: string) => `Show less of ${what}`,
    by: (who: string, when: string) => `${who}, ${when}`,
  },
  undoOf: (what: string) => `Undo: ${what}`,
  some: {
    title: 'Some of this cannot be put back',
    text: 'This stays as it is now:',
    row: (tables: readonly ChangedTable[], name: string, why: string) => {
      const what = listed(tables.map((table) => changeRows[table]));
      return `${name === '' ? what : `${name}: ${what}`}. ${why}`;
    },
    action: (rest: number) => `Put back the other ${things(rest)}`,
    nothing: 'Nothing else is left to put back.',
  },
  apart: {
    title: 'Some records stay with the headteacher',
    text: (names: string) =>
      `Who holds the office is put back, but the reviews of ${names} stay where only the headteacher opens them.`,
    why: 'What was written in them since was written for nobody else. Hand over to the office what it needs of them.',
    action: 'Put the rest back',
  },
  undone: 'Undone',
  tooOld: 'More than 30 days ago',
  didUndo: (what: string, moved: number) =>
    moved === 0 ? `Put back: ${what}` : `Put back: ${what}. ${deadlines(moved)} moved.`,
  empty: 'What you add, import or remove is listed here, so that it can be undone.',
  toStaff: 'Open the staff list',
} as const;
