import type { BackupFault } from './backup/backup-fault.ts';
import type { NotUndone } from './change.ts';
import type { PeriodQuestion } from './concern/period.ts';
import type { Day } from './days/dates.ts';
import type { LetterheadFault } from './letterhead.ts';
import type { PolicyFault } from './policy-editing/policy-faults.ts';
import type { PolicyFileRefusal } from './policy-editing/policy-file.ts';
import type { DayProblem } from './record/day-order.ts';
import type { ScanRefused } from './record/scans.ts';
import type { Outcome } from './result.ts';
import type { NotDestroyed } from './retention/destroying.ts';
import type { FormFault } from './returned/form-file.ts';
import type { Compartment } from './roles.ts';

/**
 * Everything that the program may refuse, as one union: one code for each thing that somebody can act on, with the
 * facts that its sentence needs. The sentences stand in renderer/words/problems.ts. Nothing here holds a secret.
 */
export type Problem =
  // the vault
  | { code: 'vault-missing' }
  | { code: 'vault-exists' }
  | { code: 'vault-locked' }
  | { code: 'vault-newer' }
  | { code: 'vault-damaged'; part: 'keys' | 'general' | 'restricted' }
  | { code: 'vault-mismatched' }
  | { code: 'vault-in-use' }
  | { code: 'vault-place-unsafe'; why: 'network' | 'synchronised' | 'link' | 'not-writable' }
  /** A key file from before a change of passphrases, sheets or keys, and the day of that change. */
  | { code: 'keys-older'; changedOn: Day }
  /** The passphrase of somebody whose key was turned, beside a copy of the records from before. */
  | { code: 'key-turned'; turnedOn: Day }
  /** The records are not the newest that this PC has seen. */
  | { code: 'records-older'; lastUsed: Day; usedHereUpTo: Day; mayAccept: boolean }
  /** The headteacher's passphrase opens the general part only: it was given by somebody who has no more. */
  | { code: 'restricted-sheet-needed' }
  | { code: 'restricted-sheet-unprinted' }
  | { code: 'clock-wrong'; today: Day }
  /** Somebody read another day off a calendar than the PC has. */
  | { code: 'other-day'; today: Day }
  // the disk
  | { code: 'disk-full' }
  | { code: 'disk-failing' }
  | { code: 'disk-read-only' }
  /** Something stands where the program keeps a file or a folder of its own. */
  | { code: 'in-the-way'; name: string }
  | { code: 'wrong-passphrase'; waitSeconds: number }
  | { code: 'must-wait'; waitSeconds: number }
  | { code: 'passphrase-short'; least: number }
  | { code: 'passphrase-long' }
  | { code: 'passphrase-common' }
  | { code: 'passphrase-broken' }
  /** Of which sheet, and which of its nine groups, counted from 1. */
  | { code: 'recovery-group-wrong'; compartment: Compartment; group: number }
  | { code: 'recovery-key-wrong'; compartment: Compartment }
  // backups
  | { code: 'backup-faulty'; fault: BackupFault }
  | { code: 'backup-place'; why: 'none' | 'missing' | 'full' | 'read-only' | 'failing' | 'in-vault' }
  | { code: 'backup-of-demo' }
  | { code: 'backup-running' }
  | { code: 'restore-none' }
  | { code: 'restore-open' }
  | { code: 'restore-not-moved' }
  /** Where the records are to stand: the folder by its name. */
  | { code: 'restore-target'; why: 'missing' | 'a-file' | 'full' | 'read-only' | 'failing'; name: string }
  | { code: 'role-exists' }
  | { code: 'role-missing' }
  | { code: 'not-allowed' }
  // a field of a screen; `field` is the name in the operation's input
  | { code: 'field-empty'; field: string }
  | { code: 'field-long'; field: string; most: number }
  | { code: 'field-not-a-day'; field: string }
  | { code: 'field-day-order'; field: string; before: 'startDate' | 'starts' | 'ends' | 'heldOn' | 'receivedOn' }
  /** An appeal is said to have come after the day on which it was decided. */
  | { code: 'appeal-decided-before'; field: string; decidedOn: Day }
  | { code: 'field-not-a-number'; field: string }
  | { code: 'field-not-a-time'; field: string }
  | { code: 'field-unknown'; field: string }
  | { code: 'field-taken'; field: string; by: string }
  | { code: 'input-wrong' }
  | { code: 'no-word' }
  | {
      code: 'not-found';
      what:
        | 'must-have'
        | 'training-event'
        | 'staff'
        | 'cycle'
        | 'review'
        | 'record'
        | 'training-need'
        | 'calendar-entry'
        | 'change'
        | 'document'
        | 'file'
        | 'policy'
        | 'hold'
        | 'proposal'
        | 'certificate'
        | 'request'
        | 'disclosure'
        | 'appeal'
        | 'pay-decision'
        | 'scan'
        | 'certificate-scan'
        | 'released'
        | 'finding'
        | 'sample'
        | 'site'
        | 'word'
        | 'own-column';
    }
  /** Another column of the list is called the same. */
  | { code: 'column-there'; name: string }
  | { code: 'columns-full'; most: number }
  // staff and cycles
  | { code: 'cycle-overlaps'; label: string }
  | { code: 'offices-open' }
  | { code: 'cycle-empty' }
  | { code: 'cycle-long'; field: string; mostMonths: number }
  | { code: 'already-in'; name: string; label: string }
  | { code: 'cycle-closed' }
  /** The policy decides nothing about this person's pay. */
  | { code: 'no-pay' }
  | { code: 'cycle-open' }
  | { code: 'cycle-still-open'; count: number }
  | { code: 'appraiser-missing'; names: string[] }
  | { code: 'appraiser-self'; name: string }
  | { code: 'reason-needed' }
  | { code: 'still-mentioned'; name: string }
  // the school's calendar
  | { code: 'field-year'; field: string; first: number; last: number }
  | { code: 'entry-long'; field: string }
  | { code: 'entry-there'; field: string; name: string }
  | { code: 'terms-overlap'; field: string; name: string; starts: Day; ends: Day }
  | { code: 'half-term-outside'; field: string }
  | { code: 'calendar-line'; why: LineFault }
  // reviews
  | { code: 'review-signed' }
  | { code: 'review-not-signed' }
  | { code: 'review-ended' }
  /** It is signed with the statement of a team. */
  | { code: 'in-team' }
  | { code: 'in-another-team'; name: string }
  | { code: 'team-of-one' }
  | { code: 'team-written' }
  | { code: 'no-teams' }
  | { code: 'review-incomplete' }
  /** Everybody who was asked declined to sign. */
  | { code: 'nobody-signed' }
  /** A step on a day that does not agree with that of another; a reason confirms it. */
  | Extract<DayProblem, { code: 'step-order' }>
  | { code: 'day-in-future'; field: string }
  /** Objectives are set; what is changed of one, or given up, stays on record. */
  | { code: 'objective-set' }
  | { code: 'before-set'; field: string; on: Day }
  | { code: 'before-cycle'; field: string; starts: Day }
  | { code: 'headteacher-only' }
  | { code: 'restricted-and-others' }
  | { code: 'no-meeting-timed' }
  | { code: 'appraiser-busy'; name: string; on: Day; at: string }
  // concerns and support plans
  /** What the policy would not call normal; a reason keeps it. */
  | ({ code: 'period-questioned' } & PeriodQuestion)
  | { code: 'course-over' }
  | { code: 'record-written' }
  /** A review that was begun, and has been worked on since. */
  | { code: 'written-since' }
  | { code: 'rests-already' }
  | NotDestroyed
  /** The policy asks for longer. */
  | { code: 'keeping-shorter'; years: number; clause: string }
  | { code: 'proposed-already' }
  | { code: 'awaited-already' }
  | { code: 'too-late-to-extend' }
  | { code: 'request-closed' }
  | { code: 'field-past'; field: string }
  // undoing
  | { code: 'already-undone' }
  | { code: 'changed-since' }
  /** What would be put back contradicts what was changed since; `field` is what would be wrong or missing then. */
  | { code: 'contradicts-since'; field: 'otherJobTitle' | 'otherGroup' | 'contractEnds' | 'leavingDate' }
  | { code: 'too-old-to-undo' }
  | { code: 'not-undone' }
  | NotUndone
  | { code: 'redo-elsewhere' }
  // files that come in; `row` counts from 1 as the spreadsheet program shows it
  | { code: 'file-unreadable'; why: 'locked' | 'missing' | 'no-file' | 'not-on-this-pc' }
  | { code: 'file-too-large'; mostMegabytes: number }
  /** A logo with a side of more pixels than this. */
  | { code: 'picture-large'; mostSide: number }
  | { code: 'file-empty' }
  /** A translator's list without the two columns that it is read by. */
  | { code: 'list-without-welsh' }
  /** A file in which nothing is left to be read in. */
  | { code: 'nothing-new' }
  /** A list that came back and does not know its rows, is of other records, or of another list or cycle. */
  | { code: 'list-not-ours' | 'list-of-others' | 'list-of-another' }
  | {
      code: 'file-kind';
      found: 'zip' | 'pdf' | 'html' | 'image' | 'old-excel' | 'word' | 'open-document' | 'binary' | 'unknown';
    }
  | { code: 'file-password' }
  | { code: 'file-macros' }
  | { code: 'file-damaged' }
  | { code: 'file-hostile' }
  | { code: 'file-packed-otherwise' }
  | { code: 'file-too-many'; what: 'rows' | 'columns' | 'characters' | 'sheets'; most: number; row?: number }
  | { code: 'file-quote-open'; row: number }
  | { code: 'file-heading-odd'; heading: string }
  | { code: 'file-cell-broken'; row: number; cell: string }
  | { code: 'file-took-too-long' }
  | { code: 'letterhead-refused'; why: LetterheadFault }
  | { code: 'form-refused'; why: FormFault }
  | ScanRefused
  // policies
  | { code: 'policy-faulty'; count: number }
  | { code: 'policy-in-use' }
  | { code: 'dealt-already' }
  /** An answer of the school that the rest of its policy contradicts. */
  | { code: 'policy-answer'; fault: PolicyFault }
  | { code: 'policy-file-large'; mostMegabytes: number }
  | PolicyFileRefusal
  // files that go out
  | { code: 'save-cancelled' }
  | { code: 'save-failed'; why: 'in-use' | 'read-only' | 'full' | 'gone' | 'long-name' }
  | { code: 'print-failed' }
  | { code: 'nothing-to-print' }
  | { code: 'no-deadline-runs' };

/** Why a pasted line of term dates could not be taken over. */
export type LineFault =
  | 'line-long'
  | 'no-day'
  | 'not-a-day'
  | 'figure-left'
  | 'no-year'
  | 'weekday'
  | 'no-kind'
  | 'no-start'
  | 'no-end'
  | 'too-many-days'
  | 'known-holiday'
  | 'between-terms';

/** One of the codes. */
export type ProblemCode = Problem['code'];

/** What a step gives: a value, or the problem that stopped it. */
export type Result<Value> = Outcome<Value, Problem>;
