import type { Addresses } from '#test/e2e/addresses.ts';

/** What is done on a screen, one thing after the other; the last opens the dialog. */
export type Doing =
  /** A button is pressed, found by its name. */
  | { press: string | RegExp }
  /** The first rows of the list are ticked. */
  | { tick: number }
  /** An answer is chosen in a list of the system's, by its place. */
  | { choose: string | RegExp; nth: number }
  /** Something is typed into a box. */
  | { type: string; into: string | RegExp }
  /** A row is opened by its name. */
  | { row: number }
  /** Keys are pressed, where the focus is. */
  | { keys: string };

/** A place of the demo school that is no screen by itself. */
export type Place =
  | keyof Addresses
  | 'signedReview'
  | 'amendedReview'
  | 'closedCycle'
  | 'appraiser'
  | 'suspendedPlan'
  | 'sheets'
  | 'here'
  | 'sites'
  | 'offices';

/** One dialog of the program: the file in which it stands, where it is opened and how. */
export interface OpenedDialog {
  from: string;
  at: Place;
  by: readonly Doing[];
  title: string | RegExp;
}

type Row = readonly [from: string, at: Place, title: string | RegExp, ...by: readonly (Doing | string | RegExp)[]];

/** A row as it is written below: a name alone is a button. */
function opened([from, at, title, ...by]: Row): OpenedDialog {
  const doings = by.map((one): Doing => (typeof one === 'string' || one instanceof RegExp ? { press: one } : one));
  return { from, at, title, by: doings };
}

const ofPeople: readonly Row[] = [
  ['ui/table/columns/columns-dialog', 'staff', 'Columns', /^Columns/],
  ['columns/column-dialog', 'staff', 'Add a column', /^Columns/, 'Add a column'],
  ['columns/column-dialog', 'staff', /^Remove the column/, /^Columns/, /^Change the column/, 'Remove the column…'],
  ['columns/own-cells-dialog', 'person', /^The school’s own columns/, /^Change the school’s own columns/],
  ['papers/list-dialog', 'staff', 'Print or save: Staff list', 'Print or save rows…'],
  ['screens/staff/manager-dialog', 'staff', 'Change the line manager of 2 people', { tick: 2 }, 'Change line manager'],
  ['screens/training/add-need-dialog', 'trainingNeeds', 'Add a training need', 'Add a training need'],
  ['screens/training/need-dialog', 'trainingNeeds', /^Training need: /, { row: 0 }],
  [
    'screens/training/needs-dialog',
    'trainingNeeds',
    'What became of 2 training needs',
    { tick: 2 },
    'What became of them',
  ],
  ['screens/training/held/event-dialog', 'trainingHeld', 'Record a training', 'Record a training'],
  ['screens/training/held/must-have-dialog', 'trainingHeld', 'Add required training', 'Add a line'],
  ['screens/training/held/certificates-dialog', 'trainingHeld', /^Certificates: /, /^Certificates of/],
  ['people/wales-dialog', 'trainingHeld', /^Registration and Welsh: /, /^Change the registration/],
  ['screens/staff/person/leave-button', 'person', /^Record that .* leaves$/, 'Record leaving'],
  ['screens/staff/person/hand-over-dialog', 'appraiser', /^Give the reviews of/, 'Give these reviews to another'],
];

const ofReviews: readonly Row[] = [
  ['bulk/book-many-dialog', 'reviews', 'Book meetings for 2 people', { tick: 2 }, 'Book meetings'],
  ['bulk/invite-dialog', 'reviews', 'Invite 2 people', { tick: 2 }, 'Invite'],
  ['bulk/mark-dialog', 'reviews', 'Mark a step as done for 2 people', { tick: 2 }, 'Mark a step'],
  ['bulk/reassign-dialog', 'reviews', 'Change the appraiser of 2 people', { tick: 2 }, 'Change appraiser'],
  ['bulk/file-dialog', 'reviews', 'Calendar file for 2 people', { tick: 2 }, 'Calendar file'],
  ['outgoing/outgoing-dialog', 'reviews', 'Papers of 2 people', { tick: 2 }, 'Papers'],
  ['screens/reviews/team/begin-team-dialog', 'reviews', 'Review 2 people as a team', { tick: 2 }, 'Review as a team'],
  [
    'ui/table/columns/saved-filters',
    'reviews',
    'Save what the list is filtered by',
    { type: 'a', into: 'Filter' },
    'Save filter…',
  ],
  ['screens/reviews/change-appraiser-dialog', 'review', /^Change the appraiser of/, 'Change the appraiser'],
  ['screens/reviews/meetings/meeting-dialog', 'review', /^Move: /, /^Move: /],
  ['screens/reviews/appeals/appeal-dialog', 'signedReview', 'Note an appeal', 'Note an appeal'],
  ['screens/reviews/appeals/decision-dialog', 'signedReview', 'How the appeal ended', /^Note the decision: /],
  ['signing/change-signed-dialog', 'signedReview', 'Change the signed review', 'Change the signed review'],
  ['signing/compare-dialog', 'amendedReview', /^What changed from version/, /^What changed since/],
  ['papers/kept-file', 'signedReview', /^File: /, /^Show .*\.png$/],
  ['papers/kept-file', 'signedReview', 'Remove this file?', /^Remove .*\.png$/],
  ['disclosures/disclosure-dialog', 'observation', 'Note whom it was shown to', 'Note whom it was shown to'],
  ['screens/due/mark-due-dialog', 'due', 'Mark 2 deadlines as done', { tick: 2 }, 'Mark as done'],
  [
    'screens/observations/observation-day-dialog',
    'observations',
    'Mark a day of 2 observations',
    { tick: 2 },
    'Mark a day',
  ],
  [
    'screens/observations/plan-observations-dialog',
    'observations',
    'Observer and day of 2 observations',
    { tick: 2 },
    'Observer and day',
  ],
  ['observations/begin-observation', 'observations', 'Begin an observation', 'Begin an observation'],
];

const ofConcerns: readonly Row[] = [
  ['screens/concerns/begin-dialog', 'concerns', 'Begin a record', 'Begin something else'],
  ['screens/concerns/extend-dialog', 'concern', 'Extend', 'Extend'],
  ['screens/concerns/rest-dialogs', 'concern', 'Suspend for a while', 'Suspend'],
  ['screens/concerns/rest-dialogs', 'suspendedPlan', 'Resume', 'Resume'],
  ['screens/concerns/conclude-dialog', 'concern', 'Note the outcome', 'Note the outcome'],
  ['signing/sign-dialog', 'concern', 'Note the signatures', 'Note the signatures'],
];

const ofCycles: readonly Row[] = [
  ['screens/cycles/close-cycle', 'cycle', /^Close the cycle/, 'Close the cycle'],
  ['screens/cycles/reopen-cycle', 'closedCycle', 'Open the cycle again', 'Open the cycle again'],
  ['screens/cycles/leave-cycle-dialog', 'cycle', /out of this cycle$/, /^Leave .* out of this cycle$/],
  ['screens/cycles/join-dialog', 'cycle', /joins the cycle$/, /^Join the cycle: /],
  ['screens/cycles/opening/open-action', 'openCycle', /^Open the cycle .*\?$/, /^Open the cycle for/],
  ['screens/cycles/opening/opening-table', 'openCycle', 'Leave out 2 people', { tick: 2 }, 'Leave out 2'],
  [
    'screens/cycles/opening/same-appraiser-dialog',
    'openCycle',
    'Same appraiser for 2 people',
    { tick: 2 },
    'Same appraiser for 2',
  ],
];

const ofSchool: readonly Row[] = [
  ['school/calendar/entry-dialog', 'calendar', 'Add a date', 'Add a date'],
  ['school/people/new-sheets', 'sheets', 'Make new sheets for both parts?', 'Make two new sheets'],
  ['screens/settings/here-part', 'here', 'Leave the demo school?', 'Leave the demo school'],
  ['screens/settings/site-dialog', 'sites', 'Add a site', 'Add a site'],
  [
    'school/offices-part',
    'offices',
    'Move records into the headteacher’s part?',
    { choose: 'Who is the business manager?', nth: 4 },
  ],
  ['shell/partly-dialog', 'changes', 'Some of this cannot be put back', /^Undo: Changed 2 cells of a list/],
  ['screens/policy/law/law-card', 'policy', /^Dealt with: /, /^Mark as dealt with: /],
  ['screens/policy/fields/checked-dialog', 'editPolicy', 'Add a deadline', 'Add a deadline'],
  ['screens/changes/change-dialog', 'changes', /^Began an observation/, /^Began an observation/],
  ['screens/safekeeping/keeping/hold-dialog', 'keeping', 'Hold somebody’s records', 'Hold somebody’s records'],
  ['screens/safekeeping/keeping/rule-dialog', 'keepingRules', 'Rule for: Reviews', 'Change: Reviews'],
  ['screens/safekeeping/requests/add-request-dialog', 'requests', 'Note a request or a complaint', 'Note a request'],
  ['screens/safekeeping/requests/day-dialog', 'request', 'Note that it was answered', 'Answered'],
  ['screens/safekeeping/requests/search-card', 'request', 'Note the search', 'Note the search'],
  ['shell/help-panel', 'home', 'Help: Home', 'Help'],
  ['ui/dialogs/palette', 'home', 'Find', { keys: 'Control+k' }],
];

/** Every dialog that the demo school can open, so that nothing is written by it. */
export const dialogTable: readonly OpenedDialog[] = [
  ...ofPeople,
  ...ofReviews,
  ...ofConcerns,
  ...ofCycles,
  ...ofSchool,
].map(opened);

/** Dialogs that only some other state of a school opens: the journey that opens each, and how often it stands in its file. */
export const openedElsewhere: Readonly<Record<string, string>> = {
  'screens/reviews/pay/pay-dialog': 'pay',
  'screens/observations/begin-many-dialog': 'observations',
  'screens/welsh/look-at-list': 'welsh',
  'ui/table/grid/look-at-cells': 'sheet',
};

/** Dialogs that no journey opens, with what it would take. */
export const neverOpened: Readonly<Record<string, string>> = {
  'deadlines/confirm-day': 'a day that does not fit another step’s; its question is the one for a reason, as in others',
  'screens/reviews/second-appraiser-dialog': 'a policy and somebody with two posts',
  'screens/safekeeping/before-restore': 'records that were restored',
  'screens/safekeeping/keeping/passphrase-dialog': 'two people at one vault: one proposes, the other approves',
  'screens/staff/follow-manager-dialog': 'another line manager for somebody whose review runs, which is written first',
};

/** What holds a dialog of others, or is there for a moment only, with the reason. */
export const noDialogOfItsOwn: Readonly<Record<string, string>> = {
  'bulk/bulk-actions': 'while the office is asked, and its refusal',
  'bulk/bulk-dialog': 'what the dialogs of several reviews are made of',
  'bulk/papers-dialog': 'while the office is asked, and its refusal',
};
