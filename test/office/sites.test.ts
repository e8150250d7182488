import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { bundledMigrations } from '#db/migrations/bundled.ts';
import { migrate } from '#db/vault/database/migrate.ts';
import { chooseList, listOf, pictureOfADot } from './lists.ts';
import { openOffice, type TestOffice } from './office.ts';
import { changeStaff, openCycle, reviewOf } from './school-year.ts';
import { setUpTrust } from './trust.ts';

const bank = { name: 'Hazel Bank', welshName: '', address: '2 Bank Street', hasLetterhead: true };

/** The trust of two schools at work, in the general part, with its first cycle open. */
async function trust() {
  const office = await openOffice('manager', '2026-11-21');
  const { ids } = await setUpTrust(office, 'asat');
  const cycle = await openCycle(office, { periodId: 'academic-year' });
  return { office, ids, amara: reviewOf(cycle, ids.Amara), tom: reviewOf(cycle, ids.Tom), cycleId: cycle.id };
}

/** The page of a statement, as it is previewed. */
async function statement({ ask, paper }: TestOffice, reviewId: Awaited<ReturnType<typeof trust>>['amara']) {
  const subject = { of: 'review', reviewId } as const;
  const { address } = await ask('documents.preview', { document: 'statement', subject, language: 'en' });
  return paper(address) ?? '';
}

const named = async ({ ask }: TestOffice) =>
  (await ask('sites.list', {})).sites.map(({ name, people, described }) => [name, people, described !== null]);

test('a site is known as soon as somebody is at it, and what is said of it stands beside', async () => {
  const { office } = await trust();
  // test/office/trust.ts: Ruth, Amara, Priya and Kit at one, seven people at the other; Helen and Dana are the trust's
  const before = await named(office);
  expect(before.map(([name, , described]) => [name, described])).toEqual([
    ['Hazel Bank', false],
    ['Mill Lane', false],
  ]);
  await office.ask('sites.save', { was: 'Hazel Bank', ...bank });
  expect((await named(office))[0]).toEqual(['Hazel Bank', before[0]?.[1], true]);
  expect(await office.refused('sites.save', { was: null, ...bank })).toEqual({
    code: 'field-taken',
    field: 'name',
    by: 'Hazel Bank',
  });
  expect(await office.refused('sites.save', { was: 'Bank', ...bank })).toEqual({ code: 'not-found', what: 'site' });
});

test('a site is renamed once, everywhere, and two spellings of one become one', async () => {
  const { office, ids, cycleId } = await trust();
  const people = (await named(office))[0]?.[1];
  await office.ask('sites.save', { ...bank, was: 'Hazel Bank', name: 'Hazel Bank Primary' });
  await changeStaff(office, ids.Kit, { site: 'Hazel bank' });
  const { reviews } = await office.ask('reviews.list', { cycleId });
  expect(reviews.find(({ staffId }) => staffId === ids.Amara)?.site).toBe('Hazel Bank Primary');
  await office.ask('sites.save', { ...bank, was: 'Hazel bank', name: 'Hazel Bank Primary', address: 'elsewhere' });
  expect((await named(office))[0]).toEqual(['Hazel Bank Primary', people, true]);
  expect((await office.ask('sites.list', {})).sites[0]?.described?.address).toBe('2 Bank Street');
});

test('papers about somebody carry the letterhead of their site where it has one, and the trust’s otherwise', async () => {
  const { office, amara, tom } = await trust();
  expect(await statement(office, amara)).toContain('Hazel Bank and Mill Lane Trust');
  await office.ask('sites.save', { was: 'Hazel Bank', ...bank, welshName: 'Bryn Collen' });
  const hers = await statement(office, amara);
  expect(hers).toContain('Hazel Bank / Bryn Collen');
  expect(hers).toContain('2 Bank Street');
  expect(hers).not.toContain('Mill Lane Trust');
  expect(await statement(office, tom)).toContain('Hazel Bank and Mill Lane Trust');
  await office.ask('sites.save', { ...bank, was: 'Hazel Bank', hasLetterhead: false });
  expect(await statement(office, amara)).toContain('Hazel Bank and Mill Lane Trust');
});

test('a site has a logo of its own, and a site at which somebody is cannot be removed', async () => {
  const { office } = await trust();
  await office.ask('sites.save', { was: 'Hazel Bank', ...bank });
  const siteOf = async () => (await office.ask('sites.list', {})).sites[0]?.described;
  const siteId = (await siteOf())?.id;
  if (!siteId) throw new Error('it was described');
  office.hands.openFile = pictureOfADot();
  expect(await office.ask('sites.chooseLogo', { siteId })).toEqual({ chosen: true });
  expect((await siteOf())?.logo).toMatch(/^data:image\/png;base64,/);
  await office.ask('sites.removeLogo', { siteId });
  expect((await siteOf())?.logo).toBeNull();
  expect(await office.refused('sites.remove', { siteId })).toEqual({ code: 'still-mentioned', name: 'Hazel Bank' });
});

test('a list that names a site nobody is at says so before it is taken over', async () => {
  const { office } = await trust();
  const lines = ['Wren,Hale,Cook,Hazel Bank', 'Ada,Moor,Cook,Hazle Bank', 'Ned,Moor,Cook,Hazle Bank'];
  const file = listOf('First Name,Last Name,Job Title,Site', ...lines);
  const { newSites } = await office.ask('imports.preview', await chooseList(office, file));
  expect(newSites).toEqual([{ name: 'Hazle Bank', people: 2 }]);
});

test('the sites that were a word in the staff list are sites after the step that makes them', () => {
  const database = new Database(':memory:');
  onTestFinished(() => void database.close());
  const steps = bundledMigrations().general;
  const at = steps.findIndex(({ name }) => name.endsWith('_sites'));
  migrate(database, steps.slice(0, at));
  const add = database.prepare(
    `insert into staff (id, given_name, family_name, job_title, staff_group, contract, qts, ewc_registered, language, site)
     values (?, '', 'Pike', 'Cook', 'other-support', 'permanent', 0, 0, 'en', ?)`,
  );
  for (const [id, site] of Object.entries({ a: 'Hazel Bank', b: 'Mill Lane', c: 'Hazel Bank', d: null, e: '' }))
    add.run(id, site);
  migrate(database, steps);
  const sites = database.prepare('select * from site order by name').all();
  expect(sites).toMatchObject([
    { name: 'Hazel Bank', welsh_name: '', address: '', has_letterhead: 0 },
    { name: 'Mill Lane', welsh_name: '', address: '', has_letterhead: 0 },
  ]);
  const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/;
  for (const site of sites as { id: string }[]) expect(site.id).toMatch(shape); // rows of that table
});
