import type { Input, OperationName } from '#contract/index.ts';
import { day } from '#domain/days/dates.ts';
import type { Role } from '#domain/roles.ts';
import { examples } from '#test/office/examples.ts';
import { passphrases } from '#test/office/passphrases.ts';
import { firstPolicy, supportStaff } from '#test/office/school-year.ts';
import { type Asking, appraiser, ofRecords } from './asking-records.ts';
import type { WholeSchool } from './whole-school.ts';
import type { Whose } from './whose.ts';

const current = (role: Role) => ({ current: passphrases[role] });
const draft = { moderation: '', change: '', instead: [] };
const successor = 'thimble gravel ocean fern';
const other = { manager: 'headteacher', headteacher: 'manager' } as const;
const isRestricted = (whose: Whose): boolean => whose !== 'colleague';

const certificateOf = ({ staffIds, certificateScanIds }: WholeSchool, whose: Whose) => ({
  staffId: staffIds[whose],
  certificateScanId: certificateScanIds[whose],
});

export const asking: Asking = {
  ...ofRecords,
  'school.setOffices': ({ staffIds }) => ({ headteacherId: staffIds.headteacher, businessManagerId: staffIds.manager }),
  'school.lookAtOffices': ({ staffIds }) => ({ headteacherId: staffIds.headteacher, businessManagerId: null }),
  'certificates.add': ({ staffIds, trainingEventId }, whose) => ({ trainingEventId, staffId: staffIds[whose] }),
  'certificates.show': certificateOf,
  'certificates.save': certificateOf,
  'certificates.remove': certificateOf,
  'ownColumns.ofReviews': ({ cycleId }) => ({ cycleId }),
  'ownColumns.remove': ({ columnIds }) => ({ columnId: columnIds.staff }),
  'cells.fillStaff': ({ columnIds, staffIds }, whose) => ({
    cells: [{ staffId: staffIds[whose], column: columnIds.staff, typed: 'B12' }],
  }),
  'cells.changeStaff': ({ staffIds }, whose) => ({
    cells: [{ staffId: staffIds[whose], column: 'jobTitle', typed: 'Lead' }],
  }),
  'cells.fillReviews': ({ columnIds, of }, whose) => ({
    cells: [{ reviewId: of[whose].reviewId, column: columnIds.reviews, typed: 'Green' }],
  }),
  'sites.remove': ({ siteId }) => ({ siteId }),
  'sites.chooseLogo': ({ siteId }) => ({ siteId }),
  'sites.removeLogo': ({ siteId }) => ({ siteId }),
  'policies.byId': () => ({ policyId: firstPolicy().id }),
  'policies.choose': () => ({ policyId: firstPolicy().id, choices: {} }),
  'policies.adapt': () => ({ policyId: firstPolicy().id, title: { en: 'Our policy' } }),
  'policies.saveOwn': ({ ownPolicyId }) => ({ own: { policy: { ...firstPolicy(), id: ownPolicyId }, leftOut: [] } }),
  'policies.removeOwn': ({ ownPolicyId }) => ({ policyId: ownPolicyId }),
  'law.reopen': ({ dealtId }) => ({ policyId: 'lt2', dealtId }),
  'policies.previewForm': () => ({ policyId: firstPolicy().id, form: 'statement', language: 'en' }),
  'policies.saveFile': () => ({ policyId: firstPolicy().id }),
  'history.ofPerson': (school, whose) => ({ staffId: school.staffIds[whose] }),
  'staff.byId': (school, whose) => ({ staffId: school.staffIds[whose] }),
  'staff.update': (school, whose) => ({
    staffId: school.staffIds[whose],
    staff: { ...supportStaff, group: groups[whose] },
  }),
  'staff.pause': (school, whose) => ({ staffId: school.staffIds[whose], from: day('2027-01-12'), until: null }),
  'wales.save': (school, whose) => ({
    staffId: school.staffIds[whose],
    ewcNumber: '0712345',
    ewcCheckedOn: day('2026-09-18'),
    welshAskedOn: null,
    welshAnswer: '',
  }),
  'staff.leave': (school, whose) => ({ staffId: school.staffIds[whose], on: day('2026-12-31') }),
  'changes.look': (school, whose) => ({ changeId: school.of[whose].changeId }),
  'changes.undo': (school, whose) => ({ changeId: school.of[whose].changeId }),
  'changes.redo': (school, whose) => ({ changeId: school.of[whose].changeId }),
  'calendar.remove': ({ entryId }) => ({ id: entryId }),
  'cycles.byId': ({ cycleId }) => ({ cycleId }),
  'plan.ofCycle': ({ cycleId }) => ({ cycleId }),
  'season.ofCycle': ({ cycleId }) => ({ cycleId }),
  'cycles.open': ({ next, appraisers }) => ({ ...next, appraisers, leaveOut: [] }),
  'cycles.join': ({ cycleId, staffIds }, whose) => ({
    cycleId,
    people: [{ staffId: staffIds[whose], ...appraiser }],
    reason: 'Asked to',
  }),
  'cycles.leaveOut': ({ cycleId, staffIds }, whose) => ({ cycleId, staffId: staffIds[whose], reason: 'Long absence' }),
  'cycles.stillOpen': ({ cycleId }) => ({ cycleId }),
  // with all that is open in sight, however much that is
  'cycles.close': ({ cycleId }) => ({ cycleId, stillOpen: 5_000 }),
  'cycles.reopen': ({ cycleId }) => ({ cycleId, reason: 'A review was signed late' }),
  'keeping.hold': ({ staffIds }, whose) => ({
    staffId: staffIds[whose],
    reason: 'grievance',
    note: '',
    reviewOn: day('2027-02-01'),
    restricted: isRestricted(whose),
  }),
  'keeping.release': (school, whose) => ({ holdId: school.of[whose].holdId }),
  'keeping.propose': (school, whose) => ({
    restricted: isRestricted(whose),
    items: [{ class: 'review', id: school.of[whose].signedId }],
  }),
  'keeping.withdraw': ({ proposalIds }, whose) => ({
    proposalId: proposalIds[isRestricted(whose) ? 'restricted' : 'general'],
  }),
  'keeping.approve': ({ proposalIds }, whose, by) => ({
    proposalId: proposalIds[isRestricted(whose) ? 'restricted' : 'general'],
    passphrase: passphrases[by],
    day: day('2026-09-21'),
  }),
  'keeping.confirmDay': (_school, _whose, by) => ({ passphrase: passphrases[by], day: day('2026-09-21') }),
  'requests.byId': ({ requestIds }, whose) => ({ requestId: requestIds[whose] }),
  'requests.found': ({ requestIds }, whose) => ({ requestId: requestIds[whose] }),
  'requests.add': ({ staffIds }, whose) => ({
    kind: 'access',
    staffId: staffIds[whose],
    name: '',
    asked: 'Everything',
    receivedOn: day('2026-09-14'),
  }),
  'requests.acknowledge': ({ requestIds }, whose) => ({ requestId: requestIds[whose], on: day('2026-09-16') }),
  'requests.await': ({ requestIds }, whose) => ({
    requestId: requestIds[whose],
    awaited: 'clarification',
    from: day('2026-09-16'),
  }),
  'requests.came': ({ requestIds }, whose) => ({
    requestId: requestIds[whose],
    awaited: 'identity',
    until: day('2026-09-18'),
  }),
  'requests.extend': ({ requestIds }, whose) => ({
    requestId: requestIds[whose],
    on: day('2026-09-20'),
    why: 'Three years',
  }),
  'requests.search': ({ requestIds }, whose) => ({
    requestId: requestIds[whose],
    restricted: isRestricted(whose),
    why: 'All that the program keeps',
  }),
  'requests.hide': ({ requestIds }, whose) => ({
    requestId: requestIds[whose],
    restricted: isRestricted(whose),
    mentions: ['word|grievance'],
    hidden: true,
  }),
  'requests.give': ({ requestIds }, whose) => ({
    requestId: requestIds[whose],
    restricted: isRestricted(whose),
    passages: ['answer|a|text|0|0|1f'],
    given: true,
  }),
  'requests.close': ({ requestIds }, whose) => ({
    requestId: requestIds[whose],
    on: day('2026-09-21'),
    outcome: 'Handed over',
    heldAfter: true,
  }),
  'requests.savePack': ({ requestIds }, whose) => ({ requestId: requestIds[whose], format: 'json', language: 'en' }),
  'reports.look': ({ cycleId }) => ({ cycleId, draft }),
  'reports.preview': ({ cycleId }) => ({ cycleId, draft, language: 'both' }),
  'reports.release': ({ cycleId }) => ({ cycleId, draft }),
  'releases.make': (school, whose) => ({ source: { of: 'training-need', id: school.of[whose].needId } }),
  'trail.list': (school, whose) => ({ from: null, until: null, person: school.staffIds[whose], kind: '' }),
  'everything.save': (_school, _whose, by) => ({ passphrase: passphrases[by], purpose: 'Handed over to the trust' }),
  'vault.changePassphrase': (_school, _whose, by) => ({ ...current(by), next: successor }),
  'vault.giveNewPassphrase': (_school, _whose, by) => ({ role: other[by], ...current(by), passphrase: successor }),
  'vault.turnKey': (_school, _whose, by) => ({ role: 'manager', ...current(by), successor, other: null }),
  'vault.renewRecoverySheets': (_school, _whose, by) => current(by),
};

const groups = {
  colleague: 'class-support',
  leader: 'executive',
  headteacher: 'headteacher',
  manager: 'other-support',
} as const;

/** What is asked by whom of whose: a question of the window that its schema takes. */
export function askedOf(name: OperationName, school: WholeSchool, whose: Whose, by: Role): Input<OperationName> {
  const ask = asking[name];
  return ask ? ask(school, whose, by) : examples[name];
}
