import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { ChangeId, ReviewId } from '#domain/ids.ts';
import { chooseList, listOf } from '#test/office/lists.ts';
import { openOffice, type TestOffice } from '#test/office/office.ts';
import { passphrases } from '#test/office/passphrases.ts';
import { changeStaff, openCycle, reviewOf, setUpSchool, sign, supportStaff } from '#test/office/school-year.ts';
import { finding, fullSchool, importPeople, latestChange, personNamed, slot } from './undoing.ts';

/** A change that was noted. */
function noted(changeId: ChangeId | null): ChangeId {
  if (changeId === null) throw new Error('nothing was noted');
  return changeId;
}

const hourOf = async ({ ask }: TestOffice, reviewId: ReviewId) =>
  (await ask('meetings.ofReview', { reviewId })).meetings.find(({ phase }) => phase === 'annual')?.booking?.at ?? null;
const jobOf = async (office: TestOffice, name: string) =>
  (await office.ask('staff.byId', { staffId: await personNamed(office, name) })).staff.jobTitle;
const isThere = async ({ ask }: TestOffice, name: string) =>
  (await ask('staff.list', { leavers: true })).staff.some((one) => one.givenName === name);

test('of a list that was taken over, whoever was changed or has a review since is named first, and the rest goes back', async () => {
  const { office, cycleId } = await fullSchool();
  const { changeId } = await importPeople(office, 'Nia Prosser', 'Alun Parry', 'Tesni Eynon', 'Ifan Wyn');
  await changeStaff(office, await personNamed(office, 'Alun Parry'), { jobTitle: 'Cook' });
  const tesni = { staffId: await personNamed(office, 'Tesni Eynon'), appraiserId: null, appraiserName: 'Gwen Tudur' };
  await office.ask('cycles.join', { cycleId, people: [tesni] });
  expect(await office.ask('changes.look', { changeId })).toMatchObject({
    cannot: [
      { table: 'staff', name: 'Alun Parry', problem: { code: 'changed-since' } },
      { table: 'staff', name: 'Tesni Eynon', problem: { code: 'still-mentioned', name: 'Tesni Eynon' } },
    ],
    rest: 2,
  });
  for (const leaving of [0, 1])
    expect(await office.refused('changes.undo', { changeId, leaving })).toEqual({ code: 'changed-since' });
  expect(await jobOf(office, 'Nia Prosser')).toBe('Learning Mentor');
  await office.ask('changes.undo', { changeId, leaving: 2 });
  expect([await jobOf(office, 'Nia Prosser'), await jobOf(office, 'Alun Parry')]).toEqual([
    'Teaching Assistant',
    'Cook',
  ]);
  expect([await isThere(office, 'Ifan'), await isThere(office, 'Tesni')]).toEqual([false, true]);
});

test('somebody whom nothing names but another of the same list goes with them, and stays where that one stays', async () => {
  const office = await openOffice('manager');
  const headings = 'Employee Number,First Name,Last Name,Job Title,Start Date,Line Manager';
  const lines = ['1,Tesni,Eynon,Cook,01/09/2020,', '2,Ifan,Wyn,Cook,01/09/2020,Tesni Eynon'];
  const take = async () =>
    (await office.ask('imports.apply', await chooseList(office, listOf(headings, ...lines)))).changeId;
  const first = await take();
  await office.ask('changes.undo', { changeId: first });
  expect(await isThere(office, 'Tesni')).toBe(false);
  const changeId = await take();
  await changeStaff(office, await personNamed(office, 'Ifan Wyn'), { email: 'ifan@example.org' });
  const { cannot, rest } = await office.ask('changes.look', { changeId });
  expect([cannot.map(({ name, problem }) => [name, problem.code]), rest]).toEqual([
    [
      ['Ifan Wyn', 'changed-since'],
      ['Tesni Eynon', 'still-mentioned'],
    ],
    0,
  ]);
  expect(await office.refused('changes.undo', { changeId, leaving: 2 })).toEqual({ code: 'changed-since' });
});

test('whoever a hold or a request is about is not taken away by an undo', async () => {
  const { office } = await fullSchool();
  const { changeId } = await importPeople(office, 'Alun Parry', 'Tesni Eynon');
  const [alun, tesni] = [await personNamed(office, 'Alun Parry'), await personNamed(office, 'Tesni Eynon')];
  const hold = {
    staffId: alun,
    reason: 'grievance',
    note: '',
    reviewOn: day('2027-01-11'),
    restricted: false,
  } as const;
  await office.ask('keeping.hold', hold);
  const request = {
    kind: 'access',
    staffId: tesni,
    name: '',
    asked: 'Everything',
    receivedOn: day('2026-09-20'),
  } as const;
  await office.ask('requests.add', request);
  const { cannot } = await office.ask('changes.look', { changeId });
  expect(cannot.map(({ problem }) => problem)).toEqual([
    { code: 'still-mentioned', name: 'Alun Parry' },
    { code: 'still-mentioned', name: 'Tesni Eynon' },
  ]);
});

test('of meetings, steps and appraisers of several, what was signed since is named first, and the rest goes back', async () => {
  const { office, school, nia, owain } = await fullSchool();
  const bookings = [nia, owain].map((recordId, at) => ({ recordId, ...slot, at: `1${at}:00` }));
  const booked = noted((await office.ask('meetings.book', { bookings })).changeId);
  const marked = noted(
    (await office.ask('records.markStep', { recordIds: [nia, owain], step: 'meeting', on: day('2026-09-14') }))
      .changeId,
  );
  const next = { appraiserId: school.manager, appraiserName: 'Beth Cadwgan', reason: 'Has taken on the team' };
  const given = noted((await office.ask('reviews.setAppraiser', { reviewIds: [nia, owain], ...next })).changeId);
  await sign(office, owain);
  const signed = { name: 'Owain Rees', problem: { code: 'review-signed' } };
  const cases = [
    [given, [{ ...signed, table: 'appraiser' }], 1],
    [marked, [{ ...signed, table: 'step' }], 1],
    [booked, [{ ...signed, table: 'booking' }], 1],
  ] as const;
  for (const [changeId, cannot, rest] of cases) {
    expect(await office.ask('changes.look', { changeId })).toMatchObject({ cannot, rest });
    expect(await office.refused('changes.undo', { changeId })).toEqual({ code: 'review-signed' });
    await office.ask('changes.undo', { changeId, leaving: cannot.length });
  }
  const at = async (reviewId: ReviewId) => {
    const { review, steps } = await office.ask('reviews.byId', { reviewId });
    return [review.appraiserName, steps.find(({ id }) => id === 'meeting')?.on, await hourOf(office, reviewId)];
  };
  expect([await at(nia), await at(owain)]).toEqual([
    ['Gwen Tudur', null, null],
    ['Beth Cadwgan', '2026-09-14', '11:00'],
  ]);
});

test('what something else has taken since is not put back beside it', async () => {
  const { office, school, nia, owain } = await fullSchool();
  const term = { kind: 'term', name: 'Spring term', starts: day('2027-01-04'), ends: day('2027-03-26') } as const;
  const { id: spring } = await office.ask('calendar.save', { id: null, entry: term });
  const gone = (await office.ask('calendar.remove', { id: spring })).changeId;
  await office.ask('calendar.save', { id: null, entry: { ...term, name: 'Spring', ends: day('2027-03-19') } });
  const cancelled = noted((await office.ask('meetings.cancel', { recordIds: [owain], phase: 'annual' })).changeId);
  await office.ask('meetings.book', { bookings: [{ recordId: nia, ...slot, at: '15:00' }] });
  const { findings } = await office.ask('law.findings', { policyId: finding.policyId, on: null });
  const [dealt] = findings.flatMap((one) => one.dealt ?? []);
  if (!dealt) throw new Error('something was dealt with');
  const reopened = (await office.ask('law.reopen', { policyId: finding.policyId, dealtId: dealt.id })).changeId;
  await office.ask('law.deal', finding);
  await changeStaff(office, school.people.owain, { employeeNumber: '7' });
  await changeStaff(office, school.people.owain, { employeeNumber: '8' });
  const { id: numbered } = await latestChange(office);
  await office.ask('staff.add', { staff: { ...supportStaff, givenName: 'Elin', employeeNumber: '7' } });
  const { staffId: ivo } = await office.ask('staff.add', { staff: { ...supportStaff, givenName: 'Ivo' } });
  const { id: hired } = await latestChange(office);
  await changeStaff(office, school.people.rhian, { lineManagerId: ivo });
  await changeStaff(office, school.people.rhian, { lineManagerId: null });
  const { id: led } = await latestChange(office);
  await office.ask('changes.undo', { changeId: hired });
  const cases = [
    [gone, { code: 'terms-overlap', field: 'starts', name: 'Spring', starts: '2027-01-04', ends: '2027-03-19' }],
    [cancelled, { code: 'appraiser-busy', name: 'Gwen Tudur', on: slot.on, at: '15:30' }],
    [reopened, { code: 'dealt-already' }],
    [numbered, { code: 'field-taken', field: 'employeeNumber', by: 'Elin Prosser' }],
    [led, { code: 'not-found', what: 'staff' }],
  ] as const;
  for (const [changeId, problem] of cases) {
    const { cannot, rest } = await office.ask('changes.look', { changeId });
    expect([cannot.map((one) => one.problem), rest]).toEqual([[problem], 0]);
    expect(await office.refused('changes.undo', { changeId, leaving: 1 })).toEqual(problem);
  }
});

test('a change is undone on the thirtieth day after it, and on the thirty-first no more', async () => {
  const { office } = await fullSchool();
  const [first, second] = [await importPeople(office, 'Alun Parry'), await importPeople(office, 'Tesni Eynon')];
  // 21 September and thirty days; the clocks go back on the 25th of October
  office.clock.today = day('2026-10-21');
  expect((await latestChange(office)).canUndo).toBe(true);
  await office.ask('changes.undo', { changeId: second.changeId });
  office.clock.today = day('2026-10-22');
  const { changes } = await office.ask('changes.list', {});
  expect(changes.filter(({ canUndo }) => canUndo)).toEqual([]);
  expect(await office.refused('changes.undo', { changeId: first.changeId })).toEqual({ code: 'too-old-to-undo' });
  expect(await isThere(office, 'Alun')).toBe(true);
});

test('what the headteacher changes in the restricted records is in no list of the office, nor looked at, nor undone there', async () => {
  const office = await openOffice('headteacher', '2026-09-21');
  const school = await setUpSchool(office);
  const own = reviewOf(await openCycle(office), school.manager);
  const marked = await office.ask('records.markStep', { recordIds: [own], step: 'meeting-set', on: day('2026-09-14') });
  const booked = await office.ask('meetings.book', { bookings: [{ recordId: own, ...slot, at: '14:30' }] });
  const ids = [noted(marked.changeId), noted(booked.changeId)];
  const listed = async () => (await office.ask('changes.list', {})).changes.map(({ id }) => id);
  expect(await listed()).toEqual(expect.arrayContaining(ids));
  await office.lock();
  await office.ask('vault.open', { role: 'manager', passphrase: passphrases.manager });
  expect((await listed()).filter((id) => ids.includes(id))).toEqual([]);
  for (const changeId of ids)
    for (const name of ['changes.look', 'changes.undo'] as const)
      expect(await office.refused(name, { changeId })).toEqual({ code: 'not-found', what: 'change' });
  await office.lock();
  await office.ask('vault.open', { role: 'headteacher', passphrase: passphrases.headteacher });
  await office.ask('changes.undo', { changeId: noted(booked.changeId) });
  expect(await hourOf(office, own)).toBeNull();
});

test('of several who joined a cycle, whose review was written in since is named first, and the others leave it again', async () => {
  const { office, cycleId, school } = await fullSchool();
  await importPeople(office, 'Alun Parry', 'Tesni Eynon');
  const [alun, tesni] = [await personNamed(office, 'Alun Parry'), await personNamed(office, 'Tesni Eynon')];
  const { owain } = school.people;
  await office.ask('cycles.leaveOut', { cycleId, staffId: owain, reason: 'On secondment' });
  const people = [alun, tesni, owain].map((staffId) => ({ staffId, appraiserId: null, appraiserName: 'Gwen Tudur' }));
  const joined = await office.ask('cycles.join', { cycleId, people });
  const changeId = noted(joined.changeId);
  const inCycle = async () => {
    const { reviews } = await office.ask('reviews.list', { cycleId });
    return reviews.map(({ name }) => name).sort();
  };
  expect((await office.ask('changes.look', { changeId })).cannot).toEqual([]);
  const { reviews } = await office.ask('staff.byId', { staffId: alun });
  const recordId = reviews[0]?.reviewId;
  if (!recordId) throw new Error('Alun has a review');
  const box = { recordId, question: 'helped-or-hindered', side: 'agreed', row: '', cell: '' } as const;
  await office.ask('records.answer', { ...box, text: 'The new rota' });
  const { cannot, rest } = await office.ask('changes.look', { changeId });
  expect(cannot.map(({ table, name, problem }) => [table, name, problem.code])).toEqual([
    ['begun', 'Alun Parry', 'written-since'],
    ['cycleMember', 'Alun Parry', 'written-since'],
    ['appraiser', 'Alun Parry', 'written-since'],
  ]);
  expect(await office.refused('changes.undo', { changeId })).toEqual({ code: 'written-since' });
  await office.ask('changes.undo', { changeId, leaving: cannot.length });
  // Tesni has no review any more, Alun goes on, and Owain's, which had ended with what was written, has ended again
  expect([rest, await inCycle()]).toEqual([6, ['Alun Parry', 'Beth Cadwgan', 'Nia Prosser']]);
});
