import { cpSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Output } from '#contract/index.ts';
import { openVault } from '#db/vault/vault.ts';
import { destroyItems } from '#db/writes/keeping/destroy.ts';
import { addCertificate } from '#db/writes/keeping/retention.ts';
import { day } from '#domain/days/dates.ts';
import type { CertificateId } from '#domain/ids.ts';
import type { Role } from '#domain/roles.ts';
import { newFolder } from '#test/afterwards.ts';
import { given, handClock } from '#test/db/vaults.ts';
import { officeAt, type TestOffice } from '#test/office/office.ts';
import { passphrases } from '#test/office/passphrases.ts';
import type { reviewOf } from '#test/office/school-year.ts';
import { as, canaries, schoolOfLeaver } from './leaver.ts';
import { rawBytes } from './raw-bytes.ts';

const found = async (
  { folder }: Pick<TestOffice, 'folder'>,
  words: readonly string[] = canaries,
): Promise<string[]> => {
  const bytes = await rawBytes(folder, { role: 'headteacher', passphrase: passphrases.headteacher });
  return words.filter((word) => bytes.includes(word));
};

/** Everything that is due and not held, as the screen would propose it. */
const proposable = ({ groups }: Output<'keeping.due'>, restricted = false) =>
  groups
    .filter((group) => group.state === 'due' && group.restricted === restricted)
    .flatMap(({ items }) => items.filter(({ held, proposed }) => held.length === 0 && !proposed))
    .map(({ class: of, id }) => ({ class: of, id }));

/** What whoever approves types: their passphrase, and the day off the calendar on the wall. */
const typed = (role: Role, today: string) => ({ passphrase: passphrases[role], day: day(today) });

/**
 * Each proposes what is due and approves what the other proposed, until nothing is: the staff list comes after what hangs
 * on its people.
 */
async function destroyAll(from: TestOffice, today: string): Promise<TestOffice> {
  let [office, role]: [TestOffice, Role] = [from, 'headteacher'];
  for (let round = 0; round < 6; round += 1) {
    const items = proposable(await office.ask('keeping.due', {}));
    if (items.length === 0) return office;
    const { proposalId } = await office.ask('keeping.propose', { restricted: false, items });
    const own = { proposalId, ...typed(role, today) };
    if (round === 0) expect(await office.refused('keeping.approve', own)).toEqual({ code: 'other-approves' });
    role = role === 'manager' ? 'headteacher' : 'manager';
    office = await as(office, role, today);
    const asked = { proposalId, ...typed(role, today) };
    const yesterday = await office.refused('keeping.approve', { ...asked, day: day('2026-08-31') });
    expect(yesterday).toEqual({ code: 'other-day', today });
    await office.ask('keeping.approve', asked);
  }
  throw new Error('something is due for ever');
}

/** The school six years later, with its date confirmed and nothing held; what of it is due by name. */
async function sixYearsLater() {
  const school = await schoolOfLeaver();
  expect(await found(school.office)).toEqual(canaries);
  // nobody opened the program for six years: the headteacher says that the date is right
  let office = await as(school.office, 'headteacher', '2026-08-31');
  const before = await office.ask('keeping.due', {});
  expect(before.clock).toEqual({ doubt: 'ahead', lastSeen: '2019-09-21' });
  expect(proposable(before)).toEqual([]);
  await office.ask('keeping.confirmDay', typed('headteacher', '2026-08-31'));
  // the six years are over on 1 September 2026, and a hold stands
  const due = (await office.ask('keeping.due', {})).groups.filter(({ state }) => state === 'due');
  expect([...new Set(due.map((one) => one.class))]).toEqual(['undo']);
  office = await as(office, 'headteacher', '2026-09-01');
  expect(proposable(await office.ask('keeping.due', {}))).not.toContainEqual({ class: 'staff', id: school.leaver });
  const { holds } = await office.ask('keeping.holds', {});
  for (const { id } of holds) await office.ask('keeping.release', { holdId: id });
  return { office, leaver: school.leaver };
}

test('of somebody whose time is over, no byte remains: rows, signed papers, copies for undoing, log and free pages', async () => {
  const { office: before, leaver } = await sixYearsLater();
  const items = proposable(await before.ask('keeping.due', {}));
  await before.lock();
  const copy = path.join(newFolder(), 'vault');
  cpSync(before.folder, copy, { recursive: true });

  let office = officeAt(before.folder, '2026-09-01');
  await office.ask('vault.open', { role: 'headteacher', passphrase: passphrases.headteacher });
  office = await destroyAll(office, '2026-09-01');
  expect(await found(office)).toEqual([]);
  await office.lock();
  expect(readdirSync(office.folder).filter((name) => name.endsWith('-wal'))).toEqual([]);
  expect(await found(office)).toEqual([]);

  office = await as(office, 'headteacher', '2026-09-01');
  const { certificates } = await office.ask('keeping.certificates', {});
  const said = JSON.stringify(certificates);
  expect(certificates.flatMap(({ lines }) => lines).filter((one) => one.class === 'staff')).toMatchObject([
    { count: 1, rule: { amount: 6, unit: 'years' }, from: '2020-08-31', to: '2020-08-31' },
  ]);
  expect(canaries.filter((word) => said.includes(word))).toEqual([]);
  expect(said).not.toContain(leaver);

  // the program is killed after the records went and before the file was written anew: the next opening does that
  const killed = path.join(newFolder(), 'vault');
  await killedBeforeRebuild(copy, killed, [...items, { class: 'staff', id: leaver }]);
  expect((await found({ folder: killed })).length).toBeGreaterThan(0);
  const next = officeAt(killed, '2026-09-01');
  await next.ask('vault.open', { role: 'manager', passphrase: passphrases.manager });
  expect(await found(next)).toEqual([]);
  await next.lock();
  expect(await found(next)).toEqual([]);
}, 120_000);

type Items = Parameters<typeof destroyItems>[1];

/** Destroys in a vault, and leaves its files as they lie before it is written anew or closed. */
async function killedBeforeRebuild(folder: string, left: string, items: Items): Promise<void> {
  const [role, today] = ['headteacher', day('2026-09-01')] as const;
  const opened = await openVault({
    folder,
    role,
    passphrase: passphrases[role],
    clock: handClock(),
    today: () => today,
  });
  const { vault } = given(opened);
  vault.general.transaction((db) => {
    destroyItems(db, items, 'general');
    const [id, by] = ['c' as CertificateId, { by: role, on: today }]; // a fresh one
    addCertificate(db, { id, number: 9, lines: [], proposed: by, approved: by, backups: [] });
  });
  cpSync(folder, left, { recursive: true });
  vault.close();
}

test('what only the headteacher sees, the headteacher destroys on a later day, and the office learns nothing of it', async () => {
  const { office: before, school } = await schoolOfLeaver();
  const own = await restrictedReview(before, school.manager);
  await before.ask('cycles.reopen', { cycleId: own.cycleId, reason: 'One word was missing' });
  const question = {
    recordId: own.reviewId,
    question: 'helped-or-hindered',
    side: 'agreed',
    row: '',
    cell: '',
  } as const;
  await before.ask('records.answer', { ...question, text: 'Quaggaquag' });
  const { reviews, deadlines, needs } = await before.ask('cycles.stillOpen', { cycleId: own.cycleId });
  const stillOpen = reviews.length + deadlines.length + needs.length;
  await before.ask('cycles.close', { cycleId: own.cycleId, stillOpen });
  const quagga = ['Quaggaquag'];
  expect(await found(before, quagga)).toEqual(quagga);

  let office = await as(before, 'headteacher', '2026-09-01');
  await office.ask('keeping.confirmDay', typed('headteacher', '2026-09-01'));
  const items = proposable(await office.ask('keeping.due', {}), true);
  expect(items).toContainEqual({ class: 'review', id: own.reviewId });
  const { proposalId } = await office.ask('keeping.propose', { restricted: true, items });
  const asked = { proposalId, ...typed('headteacher', '2026-09-01') };
  expect(await office.refused('keeping.approve', asked)).toEqual({ code: 'later-day', from: '2026-09-02' });

  office = await as(office, 'manager', '2026-09-02');
  const { proposals, groups } = await office.ask('keeping.due', {});
  expect([proposals, groups.filter(({ restricted }) => restricted)]).toEqual([[], []]);
  const byOffice = await office.refused('keeping.approve', { proposalId, ...typed('manager', '2026-09-02') });
  expect(byOffice).toEqual({ code: 'not-found', what: 'proposal' });

  office = await as(office, 'headteacher', '2026-09-02');
  await office.ask('keeping.approve', { proposalId, ...typed('headteacher', '2026-09-02') });
  expect(await found(office, quagga)).toEqual([]);
  const { certificates } = await office.ask('keeping.certificates', {});
  expect(certificates).toMatchObject([
    { number: 1, restricted: true, approved: { by: 'headteacher', on: '2026-09-02' } },
  ]);
  office = await as(office, 'manager', '2026-09-02');
  expect((await office.ask('keeping.certificates', {})).certificates).toEqual([]);
}, 120_000);

/** The business manager's own review, which stands in the headteacher's part. */
async function restrictedReview({ ask }: TestOffice, staffId: Parameters<typeof reviewOf>[1]) {
  const [cycle] = (await ask('cycles.list', {})).cycles;
  if (!cycle) throw new Error('there is one cycle');
  const { reviews } = await ask('reviews.list', { cycleId: cycle.id });
  const own = reviews.find((one) => one.staffId === staffId);
  if (!own) throw new Error('the business manager has a review');
  return { cycleId: cycle.id, reviewId: own.reviewId };
}
