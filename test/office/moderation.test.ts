import { beforeAll, expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { CycleId, StaffId } from '#domain/ids.ts';
import type { Role } from '#domain/roles.ts';
import { officeAt, openOffice, type TestOffice } from './office.ts';
import { passphrases } from './passphrases.ts';
import { openCycle, type SmallSchool, setUpSchool, supportStaff } from './school-year.ts';

// A school under ASAT with the reviews of ten teaching assistants, whom two people appraise, and the headteacher's own.

let folder: string;
let school: SmallSchool;
let cycleId: CycleId;

async function enter(role: Role, today = '2026-11-23'): Promise<TestOffice> {
  const office = officeAt(folder, today);
  await office.ask('vault.open', { role, passphrase: passphrases[role] });
  return office;
}

beforeAll(async () => {
  const office = await openOffice('headteacher', '2026-09-21');
  school = await setUpSchool(office);
  await office.ask('policies.choose', { policyId: 'asat', choices: {} });
  const manage = async (givenName: string, lineManagerId: StaffId) =>
    office.ask('staff.add', { staff: { ...supportStaff, givenName, lineManagerId } });
  for (const givenName of ['Alun', 'Bethan', 'Cadi', 'Dewi', 'Elin']) await manage(givenName, school.people.nia);
  for (const givenName of ['Ffion', 'Gethin', 'Hywel', 'Iwan']) await manage(givenName, school.manager);
  ({ id: cycleId } = await openCycle(office));
  await office.lock();
  folder = office.folder;
}, 60_000);

const drawn = async ({ ask }: TestOffice, number: number | null, each = 1) => {
  const { moderationId, number: of } = await ask('moderation.draw', { cycleId, number, each, moderator: 'Ivo Marsh' });
  const { samples } = await ask('moderation.ofCycle', { cycleId });
  const sample = samples.find(({ id }) => id === moderationId);
  return { of, moderationId, sample, names: (sample?.items ?? []).map(({ name }) => name) };
};

test('a sample drawn again from its number is the same, by either office, and says so', async () => {
  const manager = await enter('manager');
  const first = await drawn(manager, null, 2);
  expect([first.names.length > 2, first.sample?.isSame]).toEqual([true, true]);
  expect((await drawn(manager, first.of, 2)).names).toEqual(first.names);
  await manager.lock();
  const head = await enter('headteacher');
  const again = await drawn(head, first.of, 2);
  expect(again.names).toEqual(first.names);
  // what only the headteacher opens is in none
  expect((await drawn(head, 77_777, 5)).names).not.toContain('Gwen Tudur');
  await head.lock();
});

test('the questions are those of the policy, with their clauses, and what was found is printed with the number', async () => {
  const office = await enter('manager');
  const { checks, said } = await office.ask('moderation.ofCycle', { cycleId });
  expect(checks.map(({ id, clause }) => [id, clause])).toEqual([
    ['measurable', '5.2'],
    ['number', '5.2'],
    ['linked', '5.4'],
    ['consistent', '5.4'],
  ]);
  expect(said?.clause).toBe('5.4');
  const { moderationId, sample } = await drawn(office, 48_213);
  const recordId = sample?.items[0]?.recordId;
  if (!recordId) throw new Error('a review was drawn');
  const save = (fields: object) => office.ask('moderation.save', { moderationId, recordId, fields });
  await save({ check: { id: 'measurable', answer: 'partly' } });
  await save({ finding: 'The second has no measure', followUp: 'Word it anew', doneOn: day('2026-11-20') });
  expect(
    await office.refused('moderation.save', { moderationId, recordId, fields: { doneOn: day('2026-12-01') } }),
  ).toMatchObject({ code: 'day-in-future' });
  await office.ask('moderation.conclude', { cycleId, moderationId, conclusion: 'Two appraisers talk' });
  expect(await office.refused('moderation.remove', { cycleId, moderationId })).toEqual({ code: 'record-written' });
  const subject = { of: 'cycle', cycleId } as const;
  await office.ask('documents.print', { document: 'moderation-summary', language: 'en', subject });
  const page = office.printed.at(-1);
  for (const words of ['48213', 'The second has no measure', 'Two appraisers talk', '(5.4)', 'Moderated by Ivo Marsh'])
    expect(page).toContain(words);
  // she appraises Nia Prosser; a row of her own there is none
  expect(page).not.toMatch(/<tr><td class="text"><p><span class="typed">Gwen Tudur/);
  await office.lock();
});

test('appraisers of three reviews or more are compared, the others withheld, and the same is told to both offices', async () => {
  const told = async (role: Role) => {
    const office = await enter(role);
    const { consistency } = await office.ask('moderation.ofCycle', { cycleId });
    await office.lock();
    return consistency;
  };
  const consistency = await told('manager');
  expect(consistency.appraiser.levels.map(({ level, reviews }) => [level, reviews])).toEqual(
    expect.arrayContaining([
      ['Nia Prosser', 5],
      ['Beth Cadwgan', 4],
    ]),
  );
  expect(consistency.appraiser.levels.every(({ reviews }) => reviews >= 3)).toBe(true);
  expect(await told('headteacher')).toEqual(consistency);
});

test('a sample of which nothing was written is removed', async () => {
  const office = await enter('manager');
  const { moderationId } = await drawn(office, 55_555);
  await office.ask('moderation.remove', { cycleId, moderationId });
  const { samples } = await office.ask('moderation.ofCycle', { cycleId });
  expect(samples.map(({ number }) => number)).not.toContain(55_555);
  await office.lock();
});
