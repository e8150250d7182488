import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import { officeAt, openOffice } from './office.ts';
import { passphrases } from './passphrases.ts';
import { appointed, openCycle, reviewOf, setUpSchool } from './school-year.ts';
import { setUpTrust } from './trust.ts';

async function schoolWithCycle() {
  const office = await openOffice('manager', '2026-09-21');
  const school = await setUpSchool(office);
  const cycle = await openCycle(office);
  return { office, school, cycle, nia: reviewOf(cycle, school.people.nia) };
}

// ASAT 2.1: probation until it is completed. Leah Moss's ends on 8 January 2027, so that she can join from the 9th.
test('somebody whose probation has ended is offered to join, with the reason and an appraiser', async () => {
  const office = await openOffice('manager', '2026-11-21');
  const { ids } = await setUpTrust(office, 'asat');
  const { id: cycleId } = await openCycle(office, { periodId: 'academic-year' });
  expect((await office.ask('cycles.toJoin', {})).people).toEqual([]);
  office.clock.today = day('2027-01-09');
  const { people } = await office.ask('cycles.toJoin', {});
  expect(
    people.map(({ name, since, was, proposed }) => [name, since, was?.reason.en, proposed?.appraiserName]),
  ).toEqual([['Leah Moss', '2027-01-09', 'In the probationary period', 'Ruth Ashdown']]);
  expect(people[0]?.period).toMatchObject({ starts: '2027-01-09', startsBecause: 'probation', ends: '2027-08-31' });
  const { reviewIds } = await office.ask('cycles.join', {
    cycleId,
    people: people.flatMap((one) => appointed(one) ?? []),
  });
  expect(reviewIds).toHaveLength(1);
  const { in: members } = await office.ask('cycles.byId', { cycleId });
  expect(members.find(({ staffId }) => staffId === ids.Leah)?.appraiserName).toBe('Ruth Ashdown');
  expect((await office.ask('cycles.toJoin', {})).people).toEqual([]);
});

test('somebody who came after the cycle was opened is offered, and all can join at once', async () => {
  const { office, school, cycle } = await schoolWithCycle();
  const { staff } = await office.ask('staff.byId', { staffId: school.people.nia });
  const { id: _, pausedFrom: _from, pausedUntil: _until, ...fields } = staff;
  for (const givenName of ['Mali', 'Ifan'])
    await office.ask('staff.add', {
      staff: { ...fields, givenName, employeeNumber: null, startDate: day('2026-09-14') },
    });
  const { people } = await office.ask('cycles.toJoin', {});
  expect(people.map(({ name, since, was }) => [name, since, was])).toEqual([
    ['Ifan Prosser', '2026-09-14', null],
    ['Mali Prosser', '2026-09-14', null],
  ]);
  office.clock.today = day('2027-09-01'); // what is left of the cycle is only to be written and signed
  expect((await office.ask('cycles.toJoin', {})).people).toEqual([]);
  office.clock.today = day('2027-08-31');
  await office.ask('cycles.join', { cycleId: cycle.id, people: people.flatMap((one) => appointed(one) ?? []) });
  expect((await office.ask('cycles.byId', { cycleId: cycle.id })).in).toHaveLength(4);
});

// Williamstown 1.2: agency staff are not covered; an exemption from a rule is the school's decision, with its reason
test('somebody whom a rule leaves out joins by decision only, and the reason stays with cycle and review', async () => {
  const { office, school, cycle } = await schoolWithCycle();
  const { rhian } = school.people;
  const standing = (of: typeof cycle) => of.out.find(({ staffId }) => staffId === rhian);
  expect(standing(cycle)?.against?.reason.en).toBe('Employed by an agency');
  const people = [{ staffId: rhian, appraiserId: school.manager, appraiserName: 'Beth Cadwgan' }];
  const join = { cycleId: cycle.id, people };
  expect(await office.refused('cycles.join', { ...join, reason: ' ' })).toEqual({ code: 'reason-needed' });
  const { reviewIds } = await office.ask('cycles.join', { ...join, reason: 'Has worked here for five years' });
  const after = await office.ask('cycles.byId', { cycleId: cycle.id });
  const takenIn = { because: 'Has worked here for five years', reason: { en: 'Employed by an agency' } };
  expect(after.in.find(({ staffId }) => staffId === rhian)).toMatchObject({ leftOut: null, takenIn });
  expect(after.in.filter((one) => one.takenIn)).toHaveLength(1);
  expect(reviewIds).toEqual([reviewOf(after, rhian)]);
  expect((await office.ask('reviews.byId', { reviewId: reviewOf(after, rhian) })).takenIn).toMatchObject(takenIn);
  await office.ask('cycles.leaveOut', {
    cycleId: cycle.id,
    staffId: rhian,
    reason: 'Has left the agency',
  });
  const out = standing(await office.ask('cycles.byId', { cycleId: cycle.id }));
  expect(out?.leftOut).toEqual({ by: 'decision', reason: 'Has left the agency' });
});

test('whoever is left out later has no review, and the reason stands in the cycle', async () => {
  const { office, school, cycle } = await schoolWithCycle();
  const leave = { cycleId: cycle.id, staffId: school.people.nia, reason: 'Long absence' };
  expect(await office.refused('cycles.leaveOut', { ...leave, reason: ' ' })).toEqual({ code: 'reason-needed' });
  await office.ask('cycles.leaveOut', leave);
  const after = await office.ask('cycles.byId', { cycleId: cycle.id });
  expect(after.in.map(({ name }) => name)).toEqual(['Owain Rees']);
  expect(after.out.find(({ name }) => name === 'Nia Prosser')).toMatchObject({
    leftOut: { by: 'decision', reason: 'Long absence' },
    reviewId: null,
  });
  expect((await office.ask('cycles.toJoin', {})).people).toEqual([]); // what the school decided is not offered
  expect(await office.refused('reviews.byId', { reviewId: reviewOf(cycle, school.people.nia) })).toMatchObject({
    code: 'not-found',
  });
});

test('a review that was begun is ended as it stands, and goes on when its person joins again', async () => {
  const { office, school, cycle, nia } = await schoolWithCycle();
  const { rowId: objectiveId } = await office.ask('rows.add', {
    kind: 'objective',
    recordId: nia,
    continues: null,
    category: null,
  });
  const write = { kind: 'objective' as const, rowId: objectiveId, fields: { text: 'Lead the reading group' } };
  await office.ask('rows.save', write);
  await office.ask('cycles.leaveOut', { cycleId: cycle.id, staffId: school.people.nia, reason: 'Long absence' });
  const { reviews } = await office.ask('reviews.list', { cycleId: cycle.id });
  expect(reviews.map(({ name }) => name)).toEqual(['Owain Rees']);
  expect(await office.refused('rows.save', write)).toEqual({ code: 'review-ended' });
  const { endedBecause, objectives } = await office.ask('reviews.byId', { reviewId: nia });
  expect([endedBecause, objectives.map(({ text }) => text)]).toEqual(['Long absence', ['Lead the reading group']]);
  const due = await office.ask('home.read', {});
  expect([...due.thisWeek, ...due.nextTwoWeeks].map(({ name }) => name)).not.toContain('Nia Prosser');
  const people = [{ staffId: school.people.nia, appraiserId: school.manager, appraiserName: 'Beth Cadwgan' }];
  expect(await office.ask('cycles.join', { cycleId: cycle.id, people })).toMatchObject({ reviewIds: [nia] });
  await office.ask('rows.save', write);
  const again = await office.ask('reviews.byId', { reviewId: nia });
  expect([again.endedBecause, again.review.appraiserName]).toEqual([null, 'Beth Cadwgan']);
});

test('what only the headteacher keeps is neither offered to the business manager nor left out by them', async () => {
  const office = await openOffice('manager', '2026-12-05');
  const { ids } = await setUpTrust(office, 'dgat');
  const { id: cycleId } = await openCycle(office, { periodId: 'october' });
  expect((await office.ask('cycles.toJoin', {})).people).toEqual([]);
  const leave = { cycleId, staffId: ids.Peter, reason: 'Secondment' };
  expect(await office.refused('cycles.leaveOut', leave)).toEqual({ code: 'headteacher-only' });
  await office.lock();
  const head = officeAt(office.folder, '2026-12-05');
  await head.ask('vault.open', { role: 'headteacher', passphrase: passphrases.headteacher });
  const { people } = await head.ask('cycles.toJoin', {});
  // DGAT 10: the deputy chief executive and one governor appraise a headteacher
  expect(people.map(({ name, office: lead, panel }) => [name, lead?.en.slice(0, 22), panel[0]?.label.en])).toEqual([
    ['Ruth Ashdown', 'Deputy chief executive', 'Appointed governor'],
    ['Peter Lomas', 'Deputy chief executive', 'Appointed governor'],
  ]);
  const panel = [{ place: 'governor', name: 'Ivo Marsh' }];
  const both = [ids.Peter, ids.Tom].map((staffId) => ({
    staffId,
    appraiserId: null,
    appraiserName: 'Fay Hunt',
    panel,
  }));
  expect(await head.refused('cycles.join', { cycleId, people: both })).toEqual({ code: 'restricted-and-others' });
  const joined = await head.ask('cycles.join', { cycleId, people: both.slice(0, 1) });
  const [reviewId] = joined.reviewIds;
  if (!reviewId) throw new Error('a headteacher has a review');
  const review = await head.ask('reviews.byId', { reviewId });
  expect([review.restricted, review.panel]).toMatchObject([
    true,
    [{ place: 'governor', label: { en: 'Appointed governor' }, name: 'Ivo Marsh' }],
  ]);
  await head.ask('reviews.setPanel', { reviewId, place: 'governor', name: 'Una Reid' });
  expect((await head.ask('reviews.byId', { reviewId })).panel.map(({ name }) => name)).toEqual(['Una Reid']);
});

test('an appraiser who is replaced in mid-year stays named with the review, and the reason is kept', async () => {
  const { office, school, nia } = await schoolWithCycle();
  office.clock.today = day('2027-01-12');
  const next = { reviewIds: [nia], appraiserId: school.manager, appraiserName: 'Beth Cadwgan' };
  expect(await office.refused('reviews.setAppraiser', { ...next, reason: '' })).toEqual({ code: 'reason-needed' });
  await office.ask('reviews.setAppraiser', { ...next, reason: 'Gwen Tudur is on secondment' });
  const { review } = await office.ask('reviews.byId', { reviewId: nia });
  expect(review).toMatchObject({
    appraiserName: 'Beth Cadwgan',
    earlierAppraisers: [
      {
        appraiserId: school.head,
        appraiserName: 'Gwen Tudur',
        until: '2027-01-12',
        reason: 'Gwen Tudur is on secondment',
      },
    ],
  });
});

test('on the day of opening, an appraiser is put right without a reason', async () => {
  const { office, school, nia } = await schoolWithCycle();
  const next = { reviewIds: [nia], appraiserId: school.manager, appraiserName: 'Beth Cadwgan', reason: '' };
  await office.ask('reviews.setAppraiser', next);
  const { review } = await office.ask('reviews.byId', { reviewId: nia });
  expect([review.appraiserName, review.earlierAppraisers]).toEqual(['Beth Cadwgan', []]);
});
