import { expect, test } from 'vitest';
import type { Output } from '#contract/index.ts';
import { type Day, day } from '#domain/days/dates.ts';
import type { CycleId, RecordId, StaffId } from '#domain/ids.ts';
import { openOffice, type TestOffice } from './office.ts';
import { openCycle, planOf, reviewOf, setUpSchool, supportStaff } from './school-year.ts';

const names = ['Elin', 'Ffion', 'Gethin', 'Heledd', 'Ifan'] as const;

/** A school with five midday supervisors in a cycle, on Monday 21 September 2026. */
async function withSupervisors(role: 'manager' | 'headteacher' = 'manager') {
  const office = await openOffice(role, '2026-09-21');
  const school = await setUpSchool(office);
  const five: StaffId[] = [];
  for (const givenName of names) {
    const job = { givenName, familyName: 'Puw', jobTitle: 'Midday Supervisor', group: 'other-support' as const };
    five.push((await office.ask('staff.add', { staff: { ...supportStaff, ...job } })).staffId);
  }
  const cycle = await openCycle(office);
  return { office, school, cycle, five };
}

const at = <Item>(list: readonly Item[], index: number): Item => {
  const item = list[index];
  if (item === undefined) throw new Error(`there are ${list.length}`);
  return item;
};

async function writtenAndMet({ ask }: TestOffice, cycle: Output<'cycles.byId'>, recordId: RecordId, team: StaffId[]) {
  const box = { recordId, side: 'agreed', cell: '' } as const;
  await ask('records.answer', { ...box, question: 'team-agreed', row: '', text: '2026-09-07' });
  for (const id of team)
    await ask('records.answer', { ...box, question: 'team-input', row: id, text: `Said by ${team.indexOf(id)}` });
  const { rowId } = await ask('rows.add', { kind: 'objective', recordId, continues: null, category: null });
  const fields = { text: 'Playground games every day', criteria: 'A rota by half term', priority: 'Wellbeing' };
  await ask('rows.save', { kind: 'objective', rowId, fields });
  const recordIds = team.map((id) => reviewOf(cycle, id));
  await ask('records.markStep', { recordIds, step: 'meeting', on: day('2026-09-14') });
}

async function signatures({ ask }: TestOffice, recordId: RecordId, signedOn: Day) {
  const { members } = await ask('teams.byId', { recordId });
  return [
    ...members.map(({ staffId, name }) => ({ signer: `member/${staffId}` as const, name, signedOn })),
    { signer: 'appraiser' as const, name: 'Gwen Tudur', signedOn },
  ];
}

/** The page that was printed last, with plain spaces in its dates. */
const printed = ({ printed: pages }: TestOffice): string => (pages.at(-1) ?? '').replaceAll('\u00a0', ' ');

const states = async ({ ask }: TestOffice, cycleId: CycleId) =>
  (await ask('reviews.list', { cycleId })).reviews
    .filter(({ jobTitle }) => jobTitle === 'Midday Supervisor')
    .map(({ name, stage }) => [name, stage]);

test('a team of five, one of whom asks for her own review: one statement, signed by four, and a review of her own', async () => {
  const { office, cycle, five } = await withSupervisors();
  const { ask } = office;
  const { recordId } = await ask('teams.begin', { cycleId: cycle.id, staffIds: five });
  const heledd = at(five, 3);
  // Williamstown 4.4: whoever asks for an individual review has one
  await ask('teams.leave', { recordId, staffId: heledd });
  const four = five.filter((id) => id !== heledd);
  await writtenAndMet(office, cycle, recordId, four);
  // nothing that a team is asked is missing: when all agreed, what each said, when they met
  const { missing: gaps } = await ask('records.check', { recordId });
  expect(gaps.map(({ address: { question }, weight }) => [question, weight])).toEqual([
    ['helped-or-hindered', 'worth-a-look'],
    ['comments', 'worth-a-look'],
  ]);
  const all = await signatures(office, recordId, day('2026-09-18'));
  const missing = all.filter(({ name }) => name !== 'Ifan Puw');
  expect(await office.refused('records.sign', { recordId, signatures: missing })).toMatchObject({
    code: 'field-empty',
  });
  await ask('records.sign', { recordId, signatures: all });
  expect(await states(office, cycle.id)).toEqual([
    ['Elin Puw', 'signed'],
    ['Ffion Puw', 'signed'],
    ['Gethin Puw', 'signed'],
    ['Heledd Puw', 'not-started'],
    ['Ifan Puw', 'signed'],
  ]);

  // each member's paper is the team's, with what each said and every signature; hers is her own and empty
  const page = async (staffId: StaffId): Promise<string> => {
    const subject = { of: 'review', reviewId: reviewOf(cycle, staffId) } as const;
    await ask('documents.print', { document: 'statement', language: 'en', subject });
    return printed(office);
  };
  const ifan = await page(at(five, 4));
  for (const said of ['Said by 0', 'Said by 3', 'Playground games every day', 'Elin Puw', '18 Sep 2026'])
    expect(ifan).toContain(said);
  expect(ifan).not.toContain('Heledd');
  expect(await page(heledd)).not.toContain('Playground');
  await ask('records.markStep', { recordIds: [reviewOf(cycle, heledd)], step: 'meeting', on: day('2026-09-16') });
  const own = await ask('reviews.byId', { reviewId: reviewOf(cycle, heledd) });
  expect(own.team).toBeNull();

  // four of the five count as signed in time: the day of the statement is that of the team
  const ofElin = await ask('reviews.byId', { reviewId: reviewOf(cycle, at(five, 0)) });
  expect(ofElin.team).toEqual({ recordId, names: 'Elin Puw, Ffion Puw + 2' });
  expect(ofElin.steps.find(({ means }) => means === 'signed')?.on).toBe('2026-09-18');
  expect(ofElin.signatures.map(({ signer, name }) => [signer, name])).toEqual([
    ['appraisee', 'Elin Puw'],
    ['appraiser', 'Gwen Tudur'],
  ]);
  // and what each needs to learn is their own (4.3)
  const need = { cycleId: cycle.id, staffId: at(five, 0), recordId: ofElin.review.id, continues: null };
  expect(await office.refused('training.add', need)).toMatchObject({ code: 'review-signed' });
  await ask('training.add', { ...need, recordId: null });
});

test('a member’s review is signed and changed with the team’s statement alone', async () => {
  const { office, cycle, five } = await withSupervisors();
  const { ask } = office;
  const { recordId } = await ask('teams.begin', { cycleId: cycle.id, staffIds: five });
  await writtenAndMet(office, cycle, recordId, five);
  const elin = reviewOf(cycle, at(five, 0));
  const both = (['appraisee', 'appraiser'] as const).map((signer) => ({
    signer,
    name: 'Elin Puw',
    signedOn: day('2026-09-18'),
  }));
  expect(await office.refused('records.sign', { recordId: elin, signatures: both })).toEqual({ code: 'in-team' });
  // nobody signs before the team has met, on Monday 14 September
  const early = await signatures(office, recordId, day('2026-09-11'));
  expect(await office.refused('records.sign', { recordId, signatures: early })).toMatchObject({ code: 'step-order' });
  await ask('records.sign', { recordId, signatures: await signatures(office, recordId, day('2026-09-18')) });
  expect(await office.refused('records.reopen', { recordId: elin, reason: 'Hers only' })).toEqual({ code: 'in-team' });
  const joining = { recordId, staffId: at(five, 0) };
  expect(await office.refused('teams.leave', joining)).toEqual({ code: 'review-signed' });
  const left = { cycleId: cycle.id, staffId: at(five, 0), reason: 'Left' };
  expect(await office.refused('cycles.leaveOut', left)).toEqual({ code: 'review-signed' });

  await ask('records.reopen', { recordId, reason: 'The rota was wrong' });
  expect(new Set((await states(office, cycle.id)).map(([, stage]) => stage))).not.toContain('signed');
  await ask('records.sign', { recordId, signatures: await signatures(office, recordId, day('2026-09-21')) });
  const { versions } = await ask('reviews.byId', { reviewId: elin });
  expect(versions.map(({ version, reason, signedOn }) => [version, reason, signedOn])).toEqual([
    [1, '', '2026-09-18'],
    [2, 'The rota was wrong', '2026-09-21'],
  ]);
  // what was signed first is shown again as it was
  const signed = { of: 'signed', recordId: elin, version: 1 } as const;
  await ask('documents.print', { document: 'statement', language: 'en', subject: signed });
  expect(printed(office)).toContain('18 Sep 2026');
  expect(printed(office)).not.toContain('21 Sep 2026');
});

test('a team’s objectives count for each member: for the school’s priorities, and to look back on a year later', async () => {
  const { office, cycle, five } = await withSupervisors();
  const { ask } = office;
  await ask('school.setPriorities', planOf('Wellbeing', 'Reading'));
  const { recordId } = await ask('teams.begin', { cycleId: cycle.id, staffIds: five.slice(0, 3) });
  await writtenAndMet(office, cycle, recordId, five.slice(0, 3));
  const plan = await ask('plan.ofCycle', { cycleId: cycle.id });
  expect(JSON.stringify(plan)).toContain('"Reading"');
  await ask('records.sign', { recordId, signatures: await signatures(office, recordId, day('2026-09-18')) });
  const next = await openCycle(office, { periodId: 'academic-year', starts: day('2027-09-01') });
  const { progress } = await ask('reviews.byId', { reviewId: reviewOf(next, at(five, 1)) });
  expect(progress.map(({ objective }) => objective)).toEqual(['Playground games every day']);
  const other = await ask('reviews.byId', { reviewId: reviewOf(next, at(five, 4)) });
  expect(other.progress).toEqual([]);
});

test('who is in a team is said before anything is written: two at least, of this cycle, in no other team, not signed', async () => {
  const { office, school, cycle, five } = await withSupervisors();
  const { ask, refused } = office;
  const begin = (staffIds: StaffId[]) => refused('teams.begin', { cycleId: cycle.id, staffIds });
  expect(await begin([at(five, 0), at(five, 0)])).toEqual({ code: 'team-of-one' });
  // the headteacher’s and the business manager’s reviews are not the office’s to find
  expect(await begin([at(five, 0), school.head])).toEqual({ code: 'restricted-and-others' });
  expect(await begin([at(five, 0), school.people.rhian])).toEqual({ code: 'not-found', what: 'review' });
  const { recordId } = await ask('teams.begin', { cycleId: cycle.id, staffIds: five.slice(0, 3) });
  expect(await begin([at(five, 3), at(five, 0)])).toEqual({ code: 'in-another-team', name: 'Elin Puw' });
  const { others } = await ask('teams.byId', { recordId });
  expect(others.map(({ name }) => name)).toEqual(['Nia Prosser', 'Heledd Puw', 'Ifan Puw', 'Owain Rees']);
  await ask('teams.join', { recordId, staffId: at(five, 4) });
  // whoever leaves the cycle leaves the team
  await ask('cycles.leaveOut', { cycleId: cycle.id, staffId: at(five, 1), reason: 'Long absence' });
  expect((await ask('teams.byId', { recordId })).members.map(({ name }) => name)).toEqual([
    'Elin Puw',
    'Gethin Puw',
    'Ifan Puw',
  ]);
  await ask('teams.leave', { recordId, staffId: at(five, 0) });
  expect(await refused('teams.leave', { recordId, staffId: at(five, 2) })).toEqual({ code: 'team-of-one' });
  await ask('teams.remove', { recordId });
  expect((await ask('teams.ofCycle', { cycleId: cycle.id })).teams).toEqual([]);
});
