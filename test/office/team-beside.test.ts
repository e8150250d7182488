import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import { openOffice } from './office.ts';
import { openCycle, setUpSchool, supportStaff } from './school-year.ts';

/** A team of three with its statement in a cycle, on Monday 21 September 2026 (Williamstown 4). */
async function withTeam() {
  const office = await openOffice('manager', '2026-09-21');
  await setUpSchool(office);
  const three: StaffId[] = [];
  for (const givenName of ['Elin', 'Ffion', 'Gethin']) {
    const job = { givenName, familyName: 'Puw', jobTitle: 'Midday Supervisor', group: 'other-support' as const };
    three.push((await office.ask('staff.add', { staff: { ...supportStaff, ...job } })).staffId);
  }
  const cycle = await openCycle(office);
  const { recordId } = await office.ask('teams.begin', { cycleId: cycle.id, staffIds: three });
  return { office, cycle, three, recordId };
}

const appealed = {
  disputes: 'entry',
  receivedOn: day('2026-09-18'),
  grounds: 'We ran the games all year',
  decidedBy: 'The governors',
} as const;

test('a team’s statement is appealed against as a review is, and printed with it; its members’ days do not rest', async () => {
  const { office, recordId } = await withTeam();
  const team = async () => office.ask('teams.byId', { recordId });
  expect((await team()).appealRules.map(({ disputes, pauses }) => [disputes, pauses])).toEqual([
    ['entry', false],
    ['appraiser', false],
  ]);
  const resting = await office.refused('appeals.note', { recordId, ...appealed, pauses: true });
  expect(resting).toEqual({ code: 'field-unknown', field: 'pauses' });
  const { appealId } = await office.ask('appeals.note', { recordId, ...appealed, pauses: false });
  await office.ask('appeals.decide', {
    recordId,
    appealId,
    decidedOn: day('2026-09-21'),
    outcome: 'upheld',
    decision: 'The sentence is taken out',
  });
  expect((await team()).appeals).toMatchObject([{ grounds: appealed.grounds, outcome: 'upheld' }]);
  const paper = { document: 'team-review', language: 'en', subject: { of: 'record', recordId } } as const;
  await office.ask('documents.print', paper);
  expect(office.printed.at(-1)).toContain('We ran the games all year');
});

test('last year’s statement stands beside this year’s where most of the team are the same', async () => {
  const { office, cycle, three, recordId } = await withTeam();
  expect((await office.ask('teams.byId', { recordId })).previous).toBeNull();
  const { rowId } = await office.ask('rows.add', { kind: 'objective', recordId, continues: null, category: null });
  await office.ask('rows.save', { kind: 'objective', rowId, fields: { text: 'Games every day' } });
  office.clock.today = day('2027-09-20');
  const next = await openCycle(office);
  const again = await office.ask('teams.begin', { cycleId: next.id, staffIds: three.slice(0, 2) });
  const { previous } = await office.ask('teams.byId', { recordId: again.recordId });
  expect(previous).toMatchObject({ recordId, cycleLabel: cycle.label });
  expect(previous?.objectives.map(({ text }) => text)).toEqual(['Games every day']);
});

test('a team is found by the name of anybody in it', async () => {
  const { office, recordId } = await withTeam();
  const { found } = await office.ask('find.all', { text: 'gethin' });
  expect(found).toContainEqual({ kind: 'team', recordId, title: 'Elin Puw, Ffion Puw + 1', detail: '2026–27' });
  expect((await office.ask('find.all', { text: 'prosser' })).found.some(({ kind }) => kind === 'team')).toBe(false);
});
