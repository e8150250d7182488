import type { Input, OperationName } from '#contract/index.ts';
import { day } from '#domain/days/dates.ts';
import type * as Ids from '#domain/ids.ts';
import { columnExamples } from './examples-columns.ts';
import { hangingExamples } from './examples-hanging.ts';
import { keepingExamples } from './examples-keeping.ts';
import { manyExamples } from './examples-many.ts';
import { trainingExamples } from './examples-training.ts';
import { byBoth, firstPolicy, supportStaff } from './school-year.ts';

const uuid = '00000000-0000-4000-8000-000000000000';
const staffId = uuid as Ids.StaffId; // an id that nobody has
const moderationId = uuid as Ids.ModerationId; // an id that nothing has
const cycleId = uuid as Ids.CycleId; // as above
const reviewId = uuid as Ids.ReviewId; // as above
const objectiveId = uuid as Ids.ObjectiveId; // as above
const progressId = uuid as Ids.ObjectiveProgressId; // as above
const revisionId = uuid as Ids.ObjectiveRevisionId; // as above
const appraiser = { appraiserId: null, appraiserName: 'Mair Bevan' };
const span = { starts: day('2026-09-01'), ends: day('2027-08-31') };
const signed = { name: 'Mair Bevan', signedOn: day('2026-09-18') };
const slot = { on: day('2026-09-14'), at: '14:30', minutes: 45, place: 'Library' };
const meeting = { recordId: reviewId, phase: 'annual' as const, ...slot };
const paper = { document: 'statement', subject: { of: 'review', reviewId }, language: 'both' } as const;
const insetDay = { kind: 'inset' as const, name: 'INSET day', starts: day('2026-09-01'), ends: day('2026-09-01') };
const ownPolicy = { policy: firstPolicy(), leftOut: [] };
const noDraft = { moderation: '', change: '', instead: [] };
const list = {
  table: 0,
  headingRow: 1,
  matching: { familyName: 0 },
  nameOrder: 'given-first' as const,
  hiddenRows: 'include' as const,
  groups: {},
  decisions: [],
};

/** One question of each kind, as the window would ask it. */
export const examples: { [Name in OperationName]: Input<Name> } = {
  ...columnExamples,
  'vault.state': {},
  'vault.create': { role: 'manager', passphrase: 'kettle orbit walnut sleeve' },
  'vault.open': { role: 'manager', passphrase: 'kettle orbit walnut sleeve' },
  'vault.lock': {},
  'vault.openDemo': {},
  'vault.leaveDemo': {},
  'vault.shareWindow': { shared: true },
  'vault.addRole': { role: 'headteacher', passphrase: 'lantern pepper harbour nine' },
  'vault.changePassphrase': { current: 'kettle orbit walnut sleeve', next: 'thimble gravel ocean fern' },
  'vault.recover': { role: 'manager', sheets: [{ compartment: 'general', key: 'ABCD' }], passphrase: 'thimble gravel' },
  'vault.recoverySheet': { compartment: 'general' },
  'vault.printRecoverySheet': { compartment: 'general' },
  'vault.confirmRecoverySheet': {
    compartment: 'general',
    groups: [
      { group: 2, typed: 'ABCD' },
      { group: 7, typed: 'EFGH' },
    ],
  },
  'vault.giveNewPassphrase': {
    role: 'manager',
    current: 'kettle orbit walnut sleeve',
    passphrase: 'thimble gravel ocean fern',
  },
  'vault.turnKey': {
    role: 'manager',
    current: 'kettle orbit walnut sleeve',
    successor: 'thimble gravel ocean fern',
    other: null,
  },
  'vault.renewRecoverySheets': { current: 'kettle orbit walnut sleeve' },
  'school.read': {},
  'school.update': { name: 'Ysgol y Bont', nation: 'wales', address: 'Stryd Fawr', documentLanguage: 'both' },
  'school.lookAtOffices': { headteacherId: null, businessManagerId: null },
  'school.setOffices': { headteacherId: null, businessManagerId: null },
  'school.setPriorities': {
    year: 2026,
    priorities: [
      { text: 'Reading', welsh: 'Darllen', whose: 'school' },
      { text: 'Welsh', welsh: '', whose: 'trust' },
    ],
  },
  'school.chooseLogo': {},
  'school.removeLogo': {},
  'school.chooseLetterhead': {},
  'school.removeLetterhead': {},
  'school.setUp': {},
  'sites.list': {},
  'sites.save': { was: null, name: 'Mill Lane', welshName: '', address: '', hasLetterhead: true },
  'sites.remove': { siteId: uuid as Ids.SiteId }, // as above
  'sites.chooseLogo': { siteId: uuid as Ids.SiteId }, // as above
  'sites.removeLogo': { siteId: uuid as Ids.SiteId }, // as above
  'backups.state': {},
  'backups.list': {},
  'backups.choosePlace': { number: 1 },
  'backups.dropPlace': { number: 2 },
  'backups.make': {},
  'backups.check': { backupId: uuid as Ids.BackupId }, // as above
  'backups.removeBeforeRestore': { name: 'before-restore 2026-11-28 16.40' },
  'restore.choose': {},
  'restore.found': {},
  'restore.look': {
    name: 'Reviewbook backup 2026-11-28 16.40.reviewbook-backup',
    role: 'manager',
    opensWith: { by: 'passphrase', passphrase: 'kettle orbit walnut sleeve' },
  },
  'restore.apply': {
    name: 'Reviewbook backup 2026-11-28 16.40.reviewbook-backup',
    role: 'manager',
    opensWith: { by: 'sheets', sheets: [{ compartment: 'general', key: 'ABCD' }] },
    newPassphrase: 'thimble gravel ocean fern',
  },
  'policies.list': {},
  'policies.current': {},
  'policies.byId': { policyId: 'our-own' },
  'policies.answer': { answers: { 'day-unit': 'working' }, alsoOpen: true },
  'policies.adapt': { policyId: 'our-own', title: { en: 'Our policy' } },
  'policies.saveOwn': { own: ownPolicy },
  'policies.removeOwn': { policyId: 'our-own' },
  'policies.previewForm': { policyId: 'our-own', form: 'statement', language: 'both' },
  'policies.saveFile': { policyId: 'our-own' },
  'policies.loadFile': {},
  'policies.choose': { policyId: 'our-own', choices: { 'day-unit': 'working' } },
  'staff.list': { leavers: false },
  'staff.byId': { staffId },
  'history.ofPerson': { staffId },
  'staff.add': { staff: supportStaff },
  'staff.update': { staffId, staff: supportStaff },
  'staff.pause': { staffId, from: day('2027-01-12'), until: null },
  'staff.leave': { staffId, on: day('2026-12-31') },
  'changes.list': {},
  'changes.look': { changeId: uuid as Ids.ChangeId }, // as above
  'changes.undo': { changeId: uuid as Ids.ChangeId }, // as above
  'changes.redo': { changeId: uuid as Ids.ChangeId }, // as above
  'calendar.read': {},
  'calendar.save': { id: null, entry: insetDay },
  'calendar.remove': { id: uuid as Ids.CalendarEntryId }, // as above
  'calendar.readPasted': { text: 'INSET day 1 September 2026' },
  'calendar.addMany': { entries: [insetDay] },
  'imports.choose': {},
  'imports.look': { table: 0, headingRow: null },
  'imports.preview': list,
  'imports.apply': list,
  'imports.forget': {},
  'cycles.list': {},
  'cycles.byId': { cycleId },
  'cycles.preview': { periodId: null, starts: null },
  'cycles.open': { periodId: 'year', ...span, appraisers: [{ staffId, ...appraiser }], leaveOut: [] },
  'cycles.join': { cycleId, people: [{ staffId, ...appraiser }] },
  'cycles.toJoin': {},
  'cycles.leaveOut': { cycleId, staffId, reason: 'Long absence' },
  'cycles.stillOpen': { cycleId },
  'cycles.close': { cycleId, stillOpen: 3 },
  'cycles.reopen': { cycleId, reason: 'A review was signed late' },
  'reviews.list': { cycleId },
  'reviews.byId': { reviewId },
  'plan.ofCycle': { cycleId },
  'season.ofCycle': { cycleId },
  'records.answer': { recordId: reviewId, question: 'helped', side: 'agreed', row: '', cell: '', text: 'Time to plan' },
  'records.markStep': { recordIds: [reviewId], step: 'meeting', on: day('2026-09-14') },
  'records.check': { recordId: reviewId },
  'records.compare': { recordId: reviewId, before: 1, after: 2 },
  'records.sign': { recordId: reviewId, signatures: byBoth(signed) },
  'records.reopen': { recordId: reviewId, reason: 'The date was wrong' },
  'notes.add': { recordId: reviewId, text: 'Helped at the fair' },
  'notes.moveLine': {
    recordId: reviewId,
    from: 'notes-year',
    line: 'Helped at the fair',
    to: { question: 'helped', side: 'agreed', row: '', cell: '' },
  },
  'rows.add': { kind: 'objective', recordId: reviewId, continues: null, category: null },
  'rows.save': { kind: 'objective', rowId: objectiveId, fields: { text: 'Keep the boiler log' } },
  'rows.remove': { kind: 'progress', rowId: progressId },
  'revisions.explain': { recordId: reviewId, revisionId, fields: { reason: 'The group has a new leader' } },
  'teams.ofCycle': { cycleId },
  'teams.byId': { recordId: reviewId },
  'teams.begin': { cycleId, staffIds: [staffId, staffId] },
  'teams.join': { recordId: reviewId, staffId },
  'teams.leave': { recordId: reviewId, staffId },
  'teams.remove': { recordId: reviewId },
  'reviews.setAppraiser': { reviewIds: [reviewId], ...appraiser, reason: 'The appraiser has left' },
  'reviews.setPanel': { reviewId, place: 'governor', name: 'Ivo Marsh' },
  'reviews.saveCalendar': { of: 'records', recordIds: [reviewId] },
  'observations.list': { staffId: null },
  'observations.byId': { recordId: reviewId },
  'observations.begin': { staffId, kind: 'drop-in' },
  'observations.save': { recordId: reviewId, fields: { plannedOn: day('2026-11-24'), at: '09:30' } },
  'observations.remove': { recordId: reviewId },
  'concerns.all': {},
  'concerns.byId': { recordId: reviewId },
  'concerns.begin': { kind: 'concern', staffId },
  'concerns.remove': { recordId: reviewId },
  'concerns.setDays': { recordId: reviewId, starts: day('2026-03-23'), ends: day('2026-05-01') },
  'concerns.planReviews': { recordId: reviewId, count: 3 },
  'concerns.extend': { recordId: reviewId, until: day('2026-06-05'), reason: 'Absent for three weeks' },
  'concerns.rest': { recordId: reviewId, from: day('2026-04-13'), until: null, why: 'grievance' },
  'concerns.conclude': {
    recordId: reviewId,
    cameTo: { what: 'back', on: day('2026-05-01'), reason: 'Every measure was met' },
  },
  'meetings.ofReview': { reviewId },
  'meetings.inCycle': { cycleId },
  'meetings.book': { bookings: [meeting] },
  'meetings.cancel': { recordIds: [reviewId], phase: 'annual' },
  'meetings.saveCalendar': { recordIds: [reviewId], phase: 'annual' },
  'meetings.invite': { recordIds: [reviewId], phase: 'annual', on: day('2026-09-01') },
  'moderation.ofCycle': { cycleId },
  'moderation.draw': { cycleId, number: 48_213, each: 1, moderator: 'Ivo Marsh' },
  'moderation.save': { moderationId, recordId: reviewId, fields: { finding: 'No measure' } },
  'moderation.conclude': { cycleId, moderationId, conclusion: 'Talk to two appraisers' },
  'moderation.remove': { cycleId, moderationId },
  'training.list': { cycleId },
  'training.add': { cycleId, staffId, recordId: null, continues: null },
  ...manyExamples,
  ...trainingExamples,
  ...hangingExamples,
  'documents.list': { under: { of: 'school' } },
  'documents.preview': paper,
  'documents.print': paper,
  'documents.save': { ...paper, format: 'word' },
  'documents.openSaved': { how: 'folder' },
  'home.read': {},
  'home.headteacher': {},
  'home.year': { year: 2026 },
  'deadlines.list': {},
  'everything.save': { passphrase: 'kettle orbit walnut sleeve', purpose: 'Handed over to the trust' },
  'find.all': { text: 'sian' },
  ...keepingExamples,
  'reports.look': { cycleId, draft: noDraft },
  'reports.preview': { cycleId, draft: noDraft, language: 'en' },
  'reports.release': { cycleId, draft: { ...noDraft, change: 'Book meetings before the summer' } },
  'releases.list': {},
  'releases.offered': {},
  'releases.make': { source: { of: 'training-need', id: uuid } },
  'releases.remove': { releaseId: uuid as Ids.ReleaseId }, // as above
  'law.findings': { policyId: 'lt2', on: null },
  'law.deal': { policyId: 'lt2', findingId: 'early-career', clause: '1.1', note: 'Our next version says so' },
  'law.reopen': { policyId: 'lt2', dealtId: uuid as Ids.DealtId }, // as above
  'handover.leaving': {},
  'handover.firstWeek': {},
  'handover.putAway': {},
  'sheets.list': {},
  'sheets.seen': { compartment: 'general' },
  'trail.list': { from: null, until: null, person: null, kind: '' },
  'trail.state': {},
  'trail.check': {},
};
