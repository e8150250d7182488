import { day } from '#domain/days/dates.ts';
import type { CycleId, ReviewId, StaffId } from '#domain/ids.ts';
import { newFolder } from '#test/afterwards.ts';
import { theColumns } from './every-column-write.ts';
import {
  appealing,
  comingBack,
  meetings,
  paying,
  scanning,
  theReview,
  theRevision,
  theTeam,
} from './every-review-write.ts';
import { theSites } from './every-site-write.ts';
import { importList, letterheadOfALine, listOf, pictureOfADot, readInEarlier } from './lists.ts';
import type { TestOffice } from './office.ts';
import { adapted } from './own-policy.ts';
import { concerns, moderation, observations } from './records-written.ts';
import {
  byBoth,
  changeStaff,
  firstPolicy,
  openCycle,
  planOf,
  reviewOf,
  setUpSchool,
  supportStaff,
} from './school-year.ts';

const term = (name: string, starts: string, ends: string) =>
  ({ kind: 'term', name, starts: day(starts), ends: day(ends) }) as const;

/** A year of a small school, on 21 November 2026, in which everything that can be written is written once or more. */
export async function everyWrite(office: TestOffice): Promise<void> {
  const { ask } = office;
  const { head, manager, people } = await setUpSchool(office);
  await theSchool(office);
  await theSites(office, people.nia);
  await ask('welsh.save', { english: 'Objective', welsh: 'Amcan' });
  office.hands.openFile = listOf('English,Welsh', 'Teacher,Athro');
  await ask('welsh.readList', {});
  await ask('welsh.takeList', { words: [{ english: 'Teacher', welsh: 'Athro' }] });
  await ask('calendar.addMany', {
    entries: [
      term('Autumn term', '2026-09-01', '2026-12-18'),
      term('Spring term', '2027-01-04', '2027-03-26'),
      term('Summer term', '2027-04-12', '2027-07-21'),
    ],
  });
  const cycle = await openCycle(office);
  const [nia, owain] = [reviewOf(cycle, people.nia), reviewOf(cycle, people.owain)];
  const own = await adapted(office);
  await ask('policies.saveOwn', { own: { ...own, policy: { ...own.policy, title: { en: 'Our rules' } } } });
  await ask('policies.choose', { policyId: own.policy.id, choices: { 'day-unit': 'school' } });
  await ask('policies.answer', { answers: { 'day-unit': 'working' }, alsoOpen: true });
  await ask('policies.choose', { policyId: firstPolicy().id, choices: {} });
  await ask('policies.removeOwn', { policyId: own.policy.id });
  await theColumns(office, people.nia, nia);
  await theReview(office, nia);
  await comingBack(office, nia);
  await sharing(office, nia);
  await appealing(office, nia);
  await training(office, cycle.id, nia, people.nia);
  await meetings(office, nia, owain);
  await calendar(office);
  await reports(office, cycle.id, manager);
  await moderation(office, cycle.id);
  await ask('reviews.setAppraiser', {
    reviewIds: [nia],
    appraiserId: null,
    appraiserName: 'Ivo Marsh',
    reason: 'Sick',
  });
  await ask('reviews.setAppraiser', {
    reviewIds: [owain],
    appraiserId: manager,
    appraiserName: 'Beth Cadwgan',
    reason: 'Sick',
  });
  await changeStaff(office, people.nia, { familyName: 'Prosser-Jones', jobTitle: 'Higher Level Assistant' });
  await ask('staff.pause', { staffId: people.owain, from: day('2026-11-01'), until: null });
  const asked = { welshAskedOn: day('2026-09-07'), welshAnswer: 'Letters' };
  await ask('wales.save', { staffId: people.owain, ewcNumber: '', ewcCheckedOn: null, ...asked });
  await ask('staff.leave', { staffId: people.owain, on: day('2026-12-31') });
  const added = await ask('staff.add', { staff: { ...supportStaff, givenName: 'Elin', startDate: day('2026-11-02') } });
  const appraiser = { appraiserId: head, appraiserName: 'Gwen Tudur' };
  await ask('cycles.join', { cycleId: cycle.id, people: [{ staffId: added.staffId, ...appraiser }] });
  await theTeam(office, cycle.id, [people.nia, people.owain, added.staffId]);
  await ask('cycles.leaveOut', { cycleId: cycle.id, staffId: added.staffId, reason: 'Long absence' });
  office.hands.openFile = listOf('Name,Held 2020-21', 'Owain Rees,3/10/2020');
  await readInEarlier(office);
  await importList(office, listOf('First Name,Last Name,Job Title', 'Alun,Parry,Cook'));
  await ask('imports.choose', {});
  await ask('imports.forget', {});
  const { changes } = await ask('changes.list', {});
  const putBack = ['staff-imported', 'staff-left', 'training-need-removed', 'calendar-removed', 'policy-removed'];
  for (const { id } of changes.filter(({ what }) => putBack.includes(what)))
    await ask('changes.undo', { changeId: id });
  const again = changes.find(({ what }) => what === 'staff-left');
  if (!again) throw new Error('somebody left');
  await ask('changes.redo', { changeId: again.id });
  await ask('changes.undo', { changeId: again.id });
  await concerns(office, people.nia);
  await observations(office, people.nia, head);
  await keeping(office);
  await theLaw(office);
  await requests(office, people.nia);
  await ask('records.sign', signatures(nia));
  await scanning(office, nia);
  await ask('records.reopen', { recordId: nia, reason: 'The date was wrong' });
  await theRevision(office, nia);
  const { reviews, deadlines, needs } = await ask('cycles.stillOpen', { cycleId: cycle.id });
  await ask('cycles.close', { cycleId: cycle.id, stillOpen: reviews.length + deadlines.length + needs.length });
  await ask('cycles.reopen', { cycleId: cycle.id, reason: 'A review was signed late' });
  // DGAT 10: a governor appraises a headteacher beside the deputy chief executive
  await ask('policies.choose', { policyId: 'dgat', choices: {} });
  const october = await openCycle(office, { periodId: 'october' });
  await ask('reviews.setPanel', { reviewId: reviewOf(october, head), place: 'governor', name: 'Ivo Marsh' });
  // DGAT 4: nobody is in before they have served a term, and how long a term is the calendar says
  const teacher = { ...supportStaff, givenName: 'Mali', jobTitle: 'Teacher', group: 'teacher' as const };
  await ask('staff.add', { staff: { ...teacher, startDate: day('2026-09-14') } });
  const { entries } = await ask('calendar.read', {});
  const autumn = entries.find(({ name }) => name === 'Autumn term');
  if (!autumn) throw new Error('the autumn term was entered');
  await ask('calendar.save', { id: autumn.id, entry: term('Autumn term', '2026-09-15', '2026-11-13') });
  await paying(office);
}

async function theSchool({ ask, hands }: TestOffice): Promise<void> {
  await ask('school.setPriorities', planOf('Reading'));
  hands.openFile = pictureOfADot();
  await ask('school.chooseLogo', {});
  await ask('school.removeLogo', {});
  hands.openFile = letterheadOfALine();
  await ask('school.chooseLetterhead', {});
  await ask('school.removeLetterhead', {});
  hands.folder = newFolder();
  await ask('backups.choosePlace', { number: 1 });
  await ask('backups.make', {});
  const [copy] = (await ask('backups.list', {})).backups;
  if (!copy) throw new Error('a copy was made');
  await ask('backups.check', { backupId: copy.id });
  await ask('backups.choosePlace', { number: 2 });
  await ask('backups.dropPlace', { number: 2 });
}

async function sharing({ ask }: TestOffice, recordId: ReviewId): Promise<void> {
  const said = { document: 'statement', sharedWith: 'The governors', sharedOn: day('2026-11-20'), note: '' };
  const { disclosureId } = await ask('disclosures.note', { recordId, ...said, purposeId: null, purpose: 'An appeal' });
  await ask('disclosures.correct', { disclosureId, ...said, purposeId: 'headteacher', purpose: '' });
  await ask('disclosures.remove', { disclosureId });
}

async function training(
  { ask, hands }: TestOffice,
  cycleId: CycleId,
  reviewId: ReviewId,
  staffId: StaffId,
): Promise<void> {
  const { trainingNeedId } = await ask('training.add', { cycleId, staffId, recordId: reviewId, continues: null });
  await ask('training.save', { trainingNeedId, fields: { need: 'First aid', costPence: 12_000 } });
  const free = await ask('training.add', { cycleId, staffId, recordId: null, continues: null });
  await ask('training.remove', { trainingNeedId: free.trainingNeedId });
  await ask('training.saveForMany', { needs: [{ trainingNeedId, staffId }], fields: { state: 'booked' } });
  await ask('training.addForMany', { cycleId, staffIds: [staffId], fields: { need: 'First aid', theme: 'Safety' } });
  const line = { name: 'Fire safety', whom: 'all', months: 24, source: '', checkedOn: null, isLeftOut: false } as const;
  await ask('mustHaves.save', { id: 'fire', ...line });
  const there = [{ staffId, expiresOn: null, certificate: '' }];
  const held = { what: 'Fire safety', mustHaveId: 'fire', heldOn: day('2026-11-16'), provider: '', costPence: null };
  const { trainingEventId } = await ask('trainingEvents.save', { id: null, ...held, people: there });
  hands.openFile = pictureOfADot('certificate.png');
  for (let again = 0; again < 2; again += 1) await ask('certificates.add', { trainingEventId, staffId });
  const [event] = (await ask('trainingEvents.list', { staffId: null })).events;
  const file = event?.people[0]?.files[0];
  if (!file) throw new Error('a certificate was kept');
  await ask('certificates.remove', { staffId, certificateScanId: file.id });
  await ask('trainingEvents.save', { id: null, ...held, heldOn: day('2026-11-02'), people: there });
  await ask('trainingEvents.remove', { trainingEventId });
}

/** A report to governors, and one training need that the headteacher hands to the office and takes back. */
async function reports({ ask }: TestOffice, cycleId: CycleId, staffId: StaffId): Promise<void> {
  const draft = { moderation: '', change: 'Book meetings before the summer', instead: [] };
  await ask('reports.release', { cycleId, draft });
  const { trainingNeedId } = await ask('training.add', { cycleId, staffId, recordId: null, continues: null });
  await ask('training.save', { trainingNeedId, fields: { need: 'Payroll at year end' } });
  const { releaseId } = await ask('releases.make', { source: { of: 'training-need', id: trainingNeedId } });
  await ask('releases.remove', { releaseId });
}

async function calendar({ ask }: TestOffice): Promise<void> {
  const entry = { kind: 'inset' as const, name: 'INSET day', starts: day('2026-11-23'), ends: day('2026-11-23') };
  const { id } = await ask('calendar.save', { id: null, entry });
  await ask('calendar.save', { id, entry: { ...entry, ends: day('2026-11-25') } });
  await ask('calendar.remove', { id });
}

/** What the law has overtaken is dealt with, and is not. */
async function theLaw({ ask }: TestOffice): Promise<void> {
  const of = { policyId: 'lt2', findingId: 'early-career', clause: '1.1', note: 'Reworded next year' };
  await ask('law.deal', of);
  const { findings } = await ask('law.findings', { policyId: 'lt2', on: null });
  const dealt = findings.find(({ id }) => id === 'early-career')?.dealt;
  if (!dealt) throw new Error('it was dealt with');
  await ask('law.reopen', { policyId: 'lt2', dealtId: dealt.id });
}

/** Somebody who left long ago and of whom nothing else is kept, and what is said about keeping. */
async function keeping({ ask }: TestOffice): Promise<void> {
  const gone = { ...supportStaff, givenName: 'Idris', startDate: day('2001-09-01'), leavingDate: day('2012-08-31') };
  const { staffId } = await ask('staff.add', { staff: gone });
  const rule = { id: 'staff', amount: 7, unit: 'years', kind: 'schedule', source: 'Line 14', checkedOn: null } as const;
  await ask('keeping.saveRule', rule);
  const { holdId } = await ask('keeping.hold', {
    staffId,
    reason: 'grievance',
    note: '',
    reviewOn: day('2027-01-11'),
    restricted: false,
  });
  await ask('keeping.release', { holdId });
  const items = [{ class: 'staff' as const, id: staffId }];
  const { proposalId } = await ask('keeping.propose', { restricted: false, items });
  await ask('keeping.withdraw', { proposalId });
}

/** Somebody asks what is held about them, and somebody complains. */
async function requests({ ask }: TestOffice, staffId: StaffId): Promise<void> {
  const fields = { name: '', asked: 'Everything', receivedOn: day('2026-11-14') };
  const { requestId } = await ask('requests.add', { kind: 'access', staffId, ...fields });
  await ask('requests.await', { requestId, awaited: 'identity', from: day('2026-11-16') });
  await ask('requests.came', { requestId, awaited: 'identity', until: day('2026-11-18') });
  await ask('requests.extend', { requestId, on: day('2026-11-20'), why: 'Three years of papers' });
  await ask('requests.search', { requestId, restricted: false, why: 'All that the program keeps' });
  await ask('requests.give', { requestId, restricted: false, passages: ['answer|a|text|0|0|1f'], given: true });
  const { mentions } = await ask('requests.found', { requestId });
  const general = mentions.filter(({ restricted }) => !restricted).map(({ key }) => key);
  await ask('requests.hide', { requestId, restricted: false, mentions: general, hidden: true });
  await ask('requests.close', { requestId, on: day('2026-11-21'), outcome: 'Handed over', heldAfter: true });
  const complaint = { kind: 'complaint', staffId: null, name: 'Ivo Marsh', asked: 'Too slow' } as const;
  const made = await ask('requests.add', { ...complaint, receivedOn: day('2026-11-20') });
  await ask('requests.acknowledge', { requestId: made.requestId, on: day('2026-11-21') });
}

const signatures = (reviewId: ReviewId) => {
  const signed = { name: 'Somebody', signedOn: day('2026-11-20') };
  return { recordId: reviewId, signatures: byBoth(signed) };
};
