import type { TextColumns } from './text-column.ts';

const hangsOn = { recordId: 'id' } as const;

/** The texts of records and of what hangs on them. */
export const textColumnsOfRecords: Readonly<Record<string, TextColumns>> = {
  answer: {
    place: 'answer',
    searched: ['text'],
    not: { ...hangsOn, question: 'code', side: 'code', row: 'id', cell: 'code' },
  },
  appeal: {
    place: 'appeal',
    searched: ['grounds', 'decidedBy', 'clause', 'decision'],
    not: { id: 'id', ...hangsOn, disputes: 'code', receivedOn: 'day', decidedOn: 'day', outcome: 'code' },
  },
  booking: {
    place: 'meeting',
    searched: ['place'],
    not: { ...hangsOn, phase: 'code', on: 'day', at: 'instant', invitedOn: 'day' },
  },
  cancelled_meeting: {
    place: 'meeting',
    searched: [],
    not: { ...hangsOn, phase: 'code', on: 'day', at: 'instant' },
  },
  course: {
    place: 'course',
    searched: ['reason', 'extensions', 'rests', 'cameTo'],
    not: { ...hangsOn, follows: 'id', starts: 'day', ends: 'day' },
  },
  cycle_member: { place: 'member', searched: ['leftOut', 'takenIn'], not: { cycleId: 'id', staffId: 'id' } },
  disclosure: {
    place: 'disclosure',
    searched: ['what', 'sharedWith', 'purpose', 'clause', 'note'],
    not: {
      id: 'id',
      ...hangsOn,
      document: 'code',
      sharedOn: 'day',
      purposeId: 'code',
      notedOn: 'day',
      notedBy: 'code',
    },
  },
  own_review_value: { place: 'record', searched: ['value'], not: { ...hangsOn, columnId: 'id' } },
  objective: {
    place: 'objective',
    searched: ['text', 'criteria', 'monitoring', 'priority', 'aspiration', 'withdrawnWhy'],
    not: {
      id: 'id',
      ...hangsOn,
      targetDay: 'day',
      category: 'code',
      continues: 'id',
      begunOn: 'day',
      withdrawnOn: 'day',
    },
  },
  objective_progress: {
    place: 'progress',
    searched: ['objective', 'progress', 'causeSaid'],
    not: { id: 'id', ...hangsOn, about: 'id', outcome: 'code', cause: 'code' },
  },
  objective_revision: {
    place: 'objective',
    searched: ['text', 'criteria', 'monitoring', 'reason'],
    not: { id: 'id', ...hangsOn, objectiveId: 'id', on: 'day', begunOn: 'day', targetDay: 'day' },
  },
  observation: {
    place: 'record',
    searched: ['observerName'],
    not: { ...hangsOn, kind: 'code', observerId: 'id', plannedOn: 'day', at: 'instant' },
  },
  record: {
    place: 'record',
    searched: [],
    not: {
      id: 'id',
      kind: 'code',
      staffId: 'id',
      cycleId: 'id',
      begunOn: 'day',
      state: 'code',
      stage: 'code',
      touchedAt: 'instant',
    },
  },
  record_frame: {
    place: 'policy',
    searched: ['policy', 'choices'],
    not: { ...hangsOn, periodId: 'code', starts: 'day', ends: 'day' },
  },
  record_person: { place: 'record', searched: [], not: { ...hangsOn, staffId: 'id' } },
  record_version: { place: 'version', searched: ['reason'], not: { ...hangsOn, signedOn: 'day' } },
  review: {
    place: 'appraisers',
    searched: ['appraiserName', 'panel', 'earlierAppraisers'],
    not: { id: 'id', appraiserId: 'id' },
  },
  running_deadline: {
    place: 'step',
    searched: [],
    not: { ...hangsOn, cycleId: 'id', rule: 'code', step: 'code', due: 'day', sum: 'code' },
  },
  scan: { place: 'signed-paper', searched: ['name'], not: { id: 'id', ...hangsOn, kind: 'code', addedOn: 'day' } },
  scan_bytes: { place: 'signed-paper', searched: [], not: { scanId: 'id', ...hangsOn } },
  signature: {
    place: 'signature',
    searched: ['name', 'declined'],
    not: { ...hangsOn, signer: 'code', signedOn: 'day' },
  },
  signed_document: {
    place: 'signed-paper',
    searched: ['fileName', 'composed'],
    not: { ...hangsOn, documentId: 'code' },
  },
  step: { place: 'step', searched: ['reason'], not: { ...hangsOn, step: 'code', on: 'day' } },
  training_need: {
    place: 'training-need',
    searched: ['need', 'action', 'whoActs', 'theme', 'priority', 'provider', 'howWell', 'impact'],
    not: {
      id: 'id',
      staffId: 'id',
      cycleId: 'id',
      ...hangsOn,
      byDay: 'day',
      state: 'code',
      doneOn: 'day',
      continues: 'id',
    },
  },
  evidence: { place: 'answer', searched: ['what'], not: { id: 'id', ...hangsOn, kind: 'code', seenOn: 'day' } },
  promise: {
    place: 'answer',
    searched: ['what', 'byWhom'],
    not: { id: 'id', ...hangsOn, kind: 'code', byDay: 'day', state: 'code', settledOn: 'day' },
  },
  pay_decision: {
    place: 'pay-decision',
    searched: ['decidedBy', 'decision'],
    not: { ...hangsOn, outcome: 'code', decidedOn: 'day' },
  },
  plan_action: {
    place: 'answer',
    searched: ['area', 'action', 'whoActs', 'measures', 'progress'],
    not: { id: 'id', ...hangsOn, byDay: 'day', doneOn: 'day' },
  },
  training_undertaken: { place: 'undertaken', searched: ['activity', 'success'], not: { id: 'id', ...hangsOn } },
};
