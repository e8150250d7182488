import type { ChangeKind } from '#domain/change.ts';

/** What the copies for undoing are of, in the answer to a subject access request, in English. */
export const packChangesEn = {
  'staff-added': 'Added to the staff list',
  'staff-changed': 'Staff record changed',
  'staff-left': 'Last day noted',
  'staff-imported': 'Taken in from a staff list',
  'objective-removed': 'Objective removed',
  'progress-removed': 'Progress on an objective removed',
  'training-need-removed': 'Training need removed',
  'training-undertaken-removed': 'Training undertaken removed',
  'calendar-added': 'Date added to the calendar',
  'calendar-changed': 'Date of the calendar changed',
  'calendar-removed': 'Date removed from the calendar',
  'policy-removed': 'Policy removed',
  'meetings-booked': 'Meeting booked',
  'meetings-cancelled': 'Meeting cancelled',
  'meetings-invited': 'Invitation to a meeting noted',
  'steps-marked': 'Step marked',
  'appraisers-changed': 'Appraiser changed',
  'members-joined': 'Taken into a cycle',
  'course-changed': 'Days or outcome of a record changed',
  'disclosure-noted': 'Noted to whom a paper was shown',
  'disclosure-corrected': 'Note of whom a paper was shown to corrected',
  'disclosure-removed': 'Note of whom a paper was shown to removed',
  'law-dealt': 'Point of law noted as dealt with',
  'law-reopened': 'Point of law opened again',
} satisfies Record<ChangeKind, string>;
