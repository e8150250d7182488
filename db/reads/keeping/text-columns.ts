import type { TextPlace } from '#domain/requests/places.ts';

/** Why nobody's name is looked for in a column of text. */
export type NoText =
  /** An id, or several: what they point at is found there. */
  | 'id'
  /** A word that the program chose out of a list. */
  | 'code'
  | 'day'
  | 'instant'
  /** What somebody asked for, searched or decided about a request: keys of rows. */
  | 'key';

/** One table: what its texts are called, which of its columns of text are searched for a name, and why the others are not. */
export interface TextColumns {
  place: TextPlace;
  searched: readonly string[];
  not: Readonly<Record<string, NoText>>;
}

const hangsOn = { recordId: 'id' } as const;

/**
 * Every table of either compartment with every column of text that it has, by the names of the schema: a request is
 * answered out of all of them (requirements 9.7). `test/db/texts-of-vault.test.ts` finds a column that nobody decided on.
 */
export const textColumns: Readonly<Record<string, TextColumns>> = {
  answer: {
    place: 'answer',
    searched: ['text'],
    not: { ...hangsOn, question: 'code', side: 'code', row: 'id', cell: 'code' },
  },
  backup: {
    place: 'backup',
    searched: ['place', 'name'],
    not: { id: 'id', madeAt: 'instant', state: 'code', checkedAt: 'instant' },
  },
  backup_place: { place: 'backup', searched: ['folder'], not: {} },
  booking: {
    place: 'meeting',
    searched: ['place'],
    not: { ...hangsOn, phase: 'code', on: 'day', at: 'instant', invitedOn: 'day' },
  },
  calendar_entry: {
    place: 'calendar',
    searched: ['name'],
    not: { id: 'id', kind: 'code', starts: 'day', ends: 'day' },
  },
  change: {
    place: 'undo',
    searched: ['rows'],
    not: { id: 'id', at: 'instant', by: 'code', what: 'code', about: 'id' },
  },
  course: {
    place: 'course',
    searched: ['reason', 'extensions', 'rests', 'cameTo'],
    not: { ...hangsOn, follows: 'id', starts: 'day', ends: 'day' },
  },
  cycle: {
    place: 'cycle',
    searched: ['label', 'policy', 'choices', 'history'],
    not: { id: 'id', periodId: 'code', starts: 'day', ends: 'day', openedOn: 'day', closedOn: 'day' },
  },
  cycle_closing: { place: 'cycle', searched: ['closing'], not: { cycleId: 'id' } },
  cycle_member: { place: 'member', searched: ['leftOut', 'takenIn'], not: { cycleId: 'id', staffId: 'id' } },
  destruction_certificate: { place: 'certificate', searched: ['certificate'], not: { id: 'id' } },
  destruction_proposal: { place: 'certificate', searched: [], not: { id: 'id', by: 'code', on: 'day', items: 'id' } },
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
  governor_report: {
    place: 'report',
    searched: ['draft', 'fileName', 'composed'],
    not: { id: 'id', cycleId: 'id', madeOn: 'day', madeBy: 'code', figures: 'code' },
  },
  hold: {
    place: 'hold',
    searched: ['note'],
    not: { id: 'id', staffId: 'id', reason: 'code', placedOn: 'day', placedBy: 'code', reviewOn: 'day' },
  },
  keeping_rule: {
    place: 'rule',
    searched: ['source'],
    not: { id: 'id', unit: 'code', kind: 'code', checkedOn: 'day' },
  },
  law_dealt: {
    place: 'law',
    searched: ['note'],
    not: { id: 'id', policyId: 'id', findingId: 'code', clause: 'code', dealtOn: 'day', by: 'code' },
  },
  newcomer: { place: 'school', searched: [], not: { role: 'code', since: 'day', putAwayOn: 'day' } },
  objective: {
    place: 'objective',
    searched: ['text', 'criteria', 'monitoring', 'priority'],
    not: { id: 'id', ...hangsOn, targetDay: 'day', category: 'code', continues: 'id' },
  },
  objective_progress: {
    place: 'progress',
    searched: ['objective', 'progress'],
    not: { id: 'id', ...hangsOn, about: 'id', outcome: 'code' },
  },
  own_policy: { place: 'policy', searched: ['policy', 'leftOut', 'basedOn'], not: { id: 'id', updatedAt: 'instant' } },
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
  recovery_sheet: { place: 'school', searched: [], not: { givenOn: 'day', seenOn: 'day' } },
  released: {
    place: 'released',
    searched: ['lines', 'paper'],
    not: { id: 'id', kind: 'code', staffId: 'id', cycleId: 'id', source: 'id', releasedOn: 'day', releasedBy: 'code' },
  },
  request: {
    place: 'request',
    searched: ['name', 'asked', 'extendedWhy', 'outcome'],
    not: {
      id: 'id',
      kind: 'code',
      staffId: 'id',
      receivedOn: 'day',
      acknowledgedOn: 'day',
      extendedOn: 'day',
      closedOn: 'day',
    },
  },
  // a word that was typed to be taken out of one answer is of no other person's
  request_hidden: { place: 'request', searched: [], not: { requestId: 'id', mention: 'key' } },
  request_passage: { place: 'request', searched: [], not: { requestId: 'id', passage: 'key' } },
  request_pause: {
    place: 'request',
    searched: [],
    not: { requestId: 'id', awaited: 'code', from: 'day', until: 'day' },
  },
  request_search: {
    place: 'request',
    searched: ['why'],
    not: { requestId: 'id', place: 'code', by: 'code', on: 'day' },
  },
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
  school: {
    place: 'school',
    searched: ['name', 'address', 'priorities', 'policy', 'choices'],
    not: {
      nation: 'code',
      logoKind: 'code',
      documentLanguage: 'code',
      headteacherId: 'id',
      businessManagerId: 'id',
      printedSheets: 'code',
      officesSaidBy: 'code',
    },
  },
  seen_day: { place: 'school', searched: [], not: { day: 'day' } },
  signature: { place: 'signature', searched: ['name'], not: { ...hangsOn, signer: 'code', signedOn: 'day' } },
  signed_document: {
    place: 'signed-paper',
    searched: ['fileName', 'composed'],
    not: { ...hangsOn, documentId: 'code' },
  },
  staff: {
    place: 'staff',
    searched: ['givenName', 'familyName', 'employeeNumber', 'jobTitle', 'email', 'site'],
    not: {
      id: 'id',
      group: 'code',
      startDate: 'day',
      contract: 'code',
      contractEnds: 'day',
      lineManagerId: 'id',
      payRange: 'code',
      language: 'code',
      probationEnds: 'day',
      inductionEnds: 'day',
      pausedFrom: 'day',
      pausedUntil: 'day',
      appraiserTrainedOn: 'day',
      leavingDate: 'day',
    },
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
  training_undertaken: { place: 'undertaken', searched: ['activity', 'success'], not: { id: 'id', ...hangsOn } },
  // a line is made of codes and ids alone
  trail: {
    place: 'record',
    searched: [],
    not: {
      at: 'instant',
      by: 'code',
      what: 'code',
      outcome: 'code',
      about: 'id',
      people: 'id',
      detail: 'code',
      link: 'key',
    },
  },
  vault_age: { place: 'school', searched: [], not: { lastUsed: 'day', changedOn: 'day' } },
};
