import type { TextColumns } from './text-column.ts';
import { textColumnsOfRecords } from './text-columns-of-records.ts';

/**
 * Every table of either compartment with every column of text that it has, by the names of the schema: a request is
 * answered out of all of them (requirements 9.7). `test/db/texts-of-vault.test.ts` finds a column that nobody decided on.
 */
export const textColumns: Readonly<Record<string, TextColumns>> = {
  ...textColumnsOfRecords,
  attendance: {
    place: 'training',
    searched: ['certificate'],
    not: { eventId: 'id', staffId: 'id', expiresOn: 'day' },
  },
  backup: {
    place: 'backup',
    searched: ['place', 'name'],
    not: { id: 'id', madeAt: 'instant', state: 'code', checkedAt: 'instant' },
  },
  backup_place: { place: 'backup', searched: ['folder'], not: {} },
  calendar_entry: {
    place: 'calendar',
    searched: ['name'],
    not: { id: 'id', kind: 'code', starts: 'day', ends: 'day' },
  },
  change: {
    place: 'undo',
    searched: ['rows'],
    not: { id: 'id', at: 'instant', by: 'code', what: 'code', about: 'id', box: 'id' },
  },
  change_bytes: { place: 'undo', searched: [], not: { changeId: 'id', sha256: 'key' } },
  certificate_scan: {
    place: 'training',
    searched: ['name'],
    not: { id: 'id', eventId: 'id', staffId: 'id', kind: 'code', addedOn: 'day' },
  },
  certificate_scan_bytes: { place: 'training', searched: [], not: { certificateScanId: 'id' } },
  cycle: {
    place: 'cycle',
    searched: ['label', 'policy', 'choices', 'history'],
    not: { id: 'id', periodId: 'code', starts: 'day', ends: 'day', openedOn: 'day', closedOn: 'day' },
  },
  cycle_closing: { place: 'cycle', searched: ['closing'], not: { cycleId: 'id' } },
  destruction_certificate: { place: 'certificate', searched: ['certificate'], not: { id: 'id' } },
  destruction_proposal: { place: 'certificate', searched: [], not: { id: 'id', by: 'code', on: 'day', items: 'id' } },
  governor_report: {
    place: 'report',
    searched: ['draft', 'fileName', 'composed'],
    not: { id: 'id', cycleId: 'id', madeOn: 'day', madeBy: 'code', figures: 'code' },
  },
  moderation_sample: {
    place: 'moderation',
    searched: ['moderator', 'conclusion'],
    not: { id: 'id', cycleId: 'id', drawnOn: 'day' },
  },
  moderation_item: {
    place: 'moderation',
    searched: ['finding', 'followUp'],
    not: { moderationId: 'id', recordId: 'id', checks: 'code', doneOn: 'day' },
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
  list_columns: { place: 'school', searched: [], not: { list: 'code', columns: 'code' } },
  must_have: {
    place: 'training',
    searched: ['name', 'source'],
    not: { id: 'code', nation: 'code', whom: 'code', checkedOn: 'day' },
  },
  list_matching: { place: 'school', searched: [], not: { headings: 'code', column: 'code' } },
  newcomer: { place: 'school', searched: [], not: { role: 'code', since: 'day', putAwayOn: 'day' } },
  own_column: {
    place: 'school',
    searched: ['name', 'choices'],
    not: { id: 'id', list: 'code', kind: 'code', removedOn: 'day' },
  },
  own_staff_value: { place: 'staff', searched: ['value'], not: { staffId: 'id', columnId: 'id' } },
  own_policy: { place: 'policy', searched: ['policy', 'leftOut', 'basedOn'], not: { id: 'id', updatedAt: 'instant' } },
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
  saved_filter: { place: 'school', searched: ['name', 'search'], not: { id: 'id', list: 'code' } },
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
  letterhead: { place: 'school', searched: ['name', 'words'], not: { leftOut: 'code' } },
  site: { place: 'school', searched: ['name', 'welshName', 'address'], not: { id: 'id' } },
  welsh_word: { place: 'school', searched: ['english', 'welsh'], not: {} },
  known_word: { place: 'school', searched: ['word'], not: {} },
  site_logo: { place: 'school', searched: [], not: { siteId: 'id', logoKind: 'code' } },
  seen_day: { place: 'school', searched: [], not: { day: 'day' } },
  staff: {
    place: 'staff',
    searched: ['givenName', 'familyName', 'employeeNumber', 'jobTitle', 'email', 'site', 'otherJobTitle'],
    not: {
      id: 'id',
      group: 'code',
      otherGroup: 'code',
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
  training_event: {
    place: 'training',
    searched: ['what', 'provider'],
    not: { id: 'id', mustHaveId: 'code', heldOn: 'day' },
  },
  staff_wales: {
    place: 'staff',
    searched: ['ewcNumber', 'welshAnswer'],
    not: { staffId: 'id', ewcCheckedOn: 'day', welshAskedOn: 'day' },
  },
  pause: { place: 'staff', searched: [], not: { staffId: 'id', pausedFrom: 'day', pausedUntil: 'day' } },
  pause_wanted: { place: 'staff', searched: [], not: { staffId: 'id', pausedFrom: 'day' } },
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
