import { z } from 'zod';

/** What somebody did, as the list of changes has it. Most of it can be put back. */
export const changeKind = z.enum([
  'staff-added',
  'staff-changed',
  'staff-left',
  'staff-imported',
  'objective-removed',
  'progress-removed',
  'training-need-removed',
  'training-needs-added',
  'training-needs-changed',
  'training-undertaken-removed',
  'evidence-removed',
  'promise-removed',
  'action-removed',
  'calendar-added',
  'calendar-changed',
  'calendar-removed',
  'policy-removed',
  'meetings-booked',
  'meetings-cancelled',
  'meetings-invited',
  'steps-marked',
  'appraisers-changed',
  'members-joined',
  'course-changed',
  'appeal-noted',
  'appeal-corrected',
  'appeal-decided',
  'appeal-removed',
  'pay-decided',
  'pay-removed',
  'disclosure-noted',
  'disclosure-corrected',
  'disclosure-removed',
  'law-dealt',
  'law-reopened',
  'training-recorded',
  'training-removed',
  'must-have-changed',
  'wales-changed',
  'site-changed',
  'site-removed',
  'column-changed',
  'column-removed',
  'cells-changed',
  'text-written',
  'school-changed',
  'priorities-changed',
  'welsh-taken',
  'word-added',
  'word-removed',
  'cycle-opened',
  'earlier-read-in',
  'cycle-closed',
  'cycle-reopened',
  'member-left-out',
  'offices-set',
  'policy-chosen',
  'policy-answered',
  'policy-copied',
  'policy-loaded',
  'policy-edited',
  'welsh-written',
  'logo-changed',
  'letterhead-changed',
  'columns-shown',
  'filter-saved',
  'filter-removed',
  'pause-changed',
  'record-signed',
  'record-reopened',
  'margin-written',
  'note-added',
  'note-moved',
  'row-added',
  'revision-explained',
  'form-taken',
  'scan-added',
  'scan-removed',
  'certificate-added',
  'certificate-removed',
  'panel-changed',
  'team-begun',
  'team-changed',
  'team-removed',
  'concern-begun',
  'concern-removed',
  'reviews-planned',
  'observation-begun',
  'observation-changed',
  'observation-removed',
  'moderation-drawn',
  'moderation-written',
  'moderation-removed',
  'keeping-changed',
  'hold-set',
  'hold-released',
  'destruction-proposed',
  'destruction-withdrawn',
  'destroyed',
  'request-added',
  'request-changed',
  'released',
  'release-removed',
]);
export type ChangeKind = z.infer<typeof changeKind>;

/**
 * The tables whose rows can be put back, and names for a part of a row: `appraiser` and `panel` are who appraises in a review,
 * `recordState` whether a record goes on; `begun` and `cycleOpened` are a record and a cycle that go again with all that
 * hangs on them; `cycleState` and `cycleChoices` whether a cycle is closed and how it answers its policy; `schoolFacts`,
 * `priorities`, `policyInUse`, `offices` and `logo` are parts of the one row of the school.
 */
export const changedTable = z.enum([
  'staff',
  'objective',
  'objectiveProgress',
  'planAction',
  'trainingUndertaken',
  'evidence',
  'promise',
  'trainingNeed',
  'calendarEntry',
  'ownPolicy',
  'booking',
  'step',
  'appraiser',
  'panel',
  'recordState',
  'begun',
  'cycleMember',
  'course',
  'disclosure',
  'appeal',
  'payDecision',
  'lawDealt',
  'trainingEvent',
  'attendance',
  'mustHave',
  'staffWales',
  'site',
  'ownColumn',
  'ownStaffValue',
  'ownReviewValue',
  'answer',
  'schoolFacts',
  'priorities',
  'policyInUse',
  'welshWord',
  'knownWord',
  'offices',
  'logo',
  'cycleState',
  'cycleChoices',
  'cycleOpened',
  'cycle',
  'record',
  'recordPerson',
  'recordVersion',
  'recordFrame',
  'review',
  'signature',
  'signedDocument',
  'objectiveRevision',
  'observation',
  'cancelledMeeting',
  'scan',
  'scanBytes',
  'certificateScan',
  'certificateScanBytes',
  'siteLogo',
  'letterhead',
  'moderationSample',
  'moderationItem',
  'listColumns',
  'savedFilter',
  'pause',
  'keepingRule',
  'hold',
  'destructionProposal',
  'request',
  'requestPause',
  'requestSearch',
  'requestHidden',
  'requestPassage',
  'released',
]);
export type ChangedTable = z.infer<typeof changedTable>;

/** One row, or the part of it that can be put back, as it stood before and after; null is 'not there'. */
export interface RowChange {
  table: ChangedTable;
  /** The values of the row's key columns, joined by `/`: one column for most tables. */
  id: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  /** It went along when the change was undone, and comes back when it is done again. */
  along?: boolean | undefined;
}

/** Of these each column stands by itself: a new job title does not keep an older change of the address from going back. */
const byColumn: ReadonlySet<ChangedTable> = new Set(['staff', 'record', 'review', 'cycle']);

/** A change of a row without the columns that it left as they were, in a table whose columns stand by themselves. */
export function whatItChanged(row: RowChange): RowChange {
  const { before, after } = row;
  if (!byColumn.has(row.table) || before === null || after === null) return row;
  // what is stored as JSON is another object each time that it is read
  const isOther = ([column]: [string, unknown]) => JSON.stringify(before[column]) !== JSON.stringify(after[column]);
  const only = (columns: Record<string, unknown>) => Object.fromEntries(Object.entries(columns).filter(isOther));
  return { ...row, before: only(before), after: only(after) };
}

/** The same rows the other way round: what an undo does to them. */
export function turned(rows: readonly RowChange[]): RowChange[] {
  return rows.map(({ before, after, ...row }) => ({ ...row, before: after, after: before }));
}

/** What is gone for good, and stands among the changes so that nobody looks for its undo in vain. */
export const neverUndone: ReadonlySet<ChangeKind> = new Set(['destroyed']);

/** What only the headteacher undoes, as only they do it; and what is theirs as soon as there is one. */
export const undoneByHeadteacher: ReadonlySet<ChangeKind> = new Set(['pause-changed', 'released', 'release-removed']);
export const undoneByHeadteacherOnceThere: ReadonlySet<ChangeKind> = new Set(['offices-set']);

/** For how long a change can be put back (requirements 10.5). */
export const UNDO_DAYS = 30;

/** Why a change cannot be put back. */
export type NotUndone =
  /** What was destroyed for good, and what was noted before the program kept enough of it. */
  | { code: 'gone-for-good' }
  | { code: 'no-copy-kept' }
  /** Something was written into what would be taken away, or hangs on it. */
  | { code: 'used-since' }
  /** A cycle in which something was written, or in which the headteacher or the business manager stands. */
  | { code: 'cycle-written' }
  | { code: 'cycle-joined-apart' }
  /** A signed paper that was scanned or shown since. */
  | { code: 'paper-used-since' };
