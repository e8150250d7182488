import type { CourseEnd, RestReason } from '#domain/concern/course.ts';
import type { Side } from '#domain/form/sides.ts';
import type { StaffGroupId } from '#domain/policy/groups.ts';
import type { RecordState } from '#domain/record/record.ts';
import type { RecordKind } from '#domain/record/record-kind.ts';
import type { ScanKind } from '#domain/record/scans.ts';
import type { SearchedPlace } from '#domain/requests/places.ts';
import type { RequestKind } from '#domain/requests/request.ts';
import type { ReviewStage } from '#domain/review/stage.ts';
import type { ContractKind, PayRange } from '#domain/staff/staff.ts';
import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { packChangesEn } from './pack-changes-en.ts';
import { packColumnsEn } from './pack-columns-en.ts';

/** What the answer to a subject access request says, in English: its sentences, and a word for whatever is stored. */
export const packEn = {
  title: 'What we hold about you',
  receivedOn: 'Your request was received on',
  madeOn: 'This was put together on',
  purpose:
    'We keep these records to carry out performance management as our policy says. They come from you, from whoever appraises you, and from the school office. They are seen by the headteacher and the school business manager, by your appraiser, and by nobody else unless we tell you below.',
  onlyOffice:
    'This pack holds what the school office keeps. Whatever the office does not hold is answered by the headteacher.',
  leftOut: 'What is left out, and why',
  withheld: (place: string, count: number) => `${place}: ${count} (Data Protection Act 2018, schedule 2: legal claims)`,
  appraises: (count: number) =>
    `Reviews of other people in which you are the appraiser: ${count} (they are about somebody else)`,
  names: 'Names of other people are taken out where handing them over would not be fair to them.',
  what: 'What',
  line: (what: string, who: string) => `${what} (${who})`,
  answers: { yes: 'Yes', no: 'No' },
  places: {
    staff: 'The staff list',
    cycles: 'Where you stand in each cycle',
    records: 'Your reviews and other records',
    training: 'Your training needs',
    signed: 'Your signed papers, word for word',
    disclosures: 'To whom your papers were shown, and why',
    trail: 'Who saw, changed or gave out what is kept about you',
    undo: 'Copies kept for thirty days so that a change can be undone',
    requests: 'What you asked of us before',
    holds: 'What is kept for a claim or a dispute',
    elsewhere: 'Where you are named in records about other people',
  } satisfies Record<SearchedPlace, string>,
  tables: {
    staff: 'Your line',
    pause: 'Pause of your reviews',
    cycle_member: 'In the cycle or left out',
    cycle_closing: 'As it was when the cycle was closed',
    record: 'The record',
    review: 'Who appraises',
    course: 'Its days and what it came to',
    observation: 'How and by whom you were observed',
    answer: 'Answer',
    objective: 'Objective',
    objective_revision: 'Earlier wording of an objective',
    objective_progress: 'Progress on an objective',
    evidence: 'Evidence agreed',
    promise: 'Support promised',
    training_undertaken: 'Training undertaken',
    plan_action: 'Action of a plan',
    training_need: 'Training need',
    attendance: 'Training attended',
    own_staff_value: 'In a column of the staff list',
    own_review_value: 'In a column of the list of reviews',
    staff_wales: 'Registration and choice of language',
    step: 'Step done',
    booking: 'Meeting booked',
    cancelled_meeting: 'Meeting cancelled',
    appeal: 'Appeal',
    pay_decision: 'Decision on pay',
    moderation_item: 'Looked at to see that reviews are fair',
    signature: 'Signature',
    record_version: 'Version',
    signed_document: 'Signed paper',
    scan: 'Scan of a signed paper',
    certificate_scan: 'File of a certificate',
    disclosure: 'Shown to somebody',
    released: 'Handed to the office by the headteacher',
    change: 'Change',
    request: 'Request',
    trail: 'What happened',
  },
  margin: 'Note in the margin',
  passage: 'Passage',
  notGiven: (count: number) =>
    count === 1
      ? 'One passage that names you in records about other people: it is about them'
      : `${count} passages that name you in records about other people: they are about them`,
  columns: packColumnsEn,
  codes: {
    group: {
      headteacher: 'Headteacher',
      teacher: 'Teacher',
      'class-support': 'Class support',
      'other-support': 'Other support',
      central: 'Central team',
      executive: 'Executive',
    } satisfies Record<StaffGroupId, string>,
    contract: {
      permanent: 'Permanent',
      'fixed-term': 'Fixed term',
      agency: 'Agency',
      volunteer: 'Volunteer',
    } satisfies Record<ContractKind, string>,
    payRange: {
      main: 'Main',
      upper: 'Upper',
      leadership: 'Leadership',
      unqualified: 'Unqualified',
      support: 'Support staff',
    } satisfies Record<PayRange, string>,
    language: { en: 'English', cy: 'Welsh', both: 'Welsh and English' } satisfies Record<LanguageChoice, string>,
    kind: {
      review: 'Review',
      'team-review': 'Team review',
      observation: 'Observation',
      concern: 'Concern',
      'support-plan': 'Support plan',
      probation: 'Probation',
      note: 'Confidential note',
      access: 'Subject access request',
      complaint: 'Data protection complaint',
    } satisfies Record<RecordKind | RequestKind, string>,
    scan: { pdf: 'PDF file', jpeg: 'JPEG picture', png: 'PNG picture' } satisfies Record<ScanKind, string>,
    recordState: { open: 'Open', signed: 'Signed', ended: 'Ended' } satisfies Record<RecordState, string>,
    stage: {
      'not-started': 'Not started',
      planned: 'Planned',
      writing: 'Being written',
      'to-sign': 'To sign',
      signed: 'Signed',
    } satisfies Record<ReviewStage, string>,
    side: { appraisee: 'Appraisee', appraiser: 'Appraiser', agreed: 'Agreed' } satisfies Record<Side, string>,
    member: 'Member of the team',
    cell: {
      rating: 'Rating',
      comment: 'Comment',
      note: 'Note',
      results: 'Results',
      behaviour: 'Behaviour',
      decision: 'Decision',
      reason: 'Reason',
    },
    by: { rule: 'The policy', decision: 'The school' },
    end: {
      settled: 'Settled',
      'plan-begun': 'A support plan was begun',
      dropped: 'Not pursued',
      back: 'Back to the ordinary process',
      capability: 'Capability procedure',
      confirmed: 'Appointment confirmed',
      'employment-ended': 'Employment ended',
      closed: 'Closed',
    } satisfies Record<CourseEnd, string>,
    rest: {
      grievance: 'A grievance or an appeal',
      capability: 'The capability procedure',
      absence: 'A long absence',
    } satisfies Record<RestReason, string>,
    what: packChangesEn,
  },
};
