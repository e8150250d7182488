import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Output } from '#contract/index.ts';
import type { Role } from '#domain/roles.ts';
import { passphrases, type TestOffice } from '#test/office/office.ts';
import { as, canaries, schoolOfLeaver } from './leaver.ts';
import { rawBytes } from './raw-bytes.ts';

const found = async ({ folder }: TestOffice): Promise<string[]> => {
  const bytes = await rawBytes(folder, { role: 'headteacher', passphrase: passphrases.headteacher });
  return canaries.filter((word) => bytes.includes(word));
};

/** Everything that is due and not held, as the screen would propose it. */
const proposable = ({ groups }: Output<'keeping.due'>, restricted = false) =>
  groups
    .filter((group) => group.state === 'due' && group.restricted === restricted)
    .flatMap(({ items }) => items.filter(({ held, proposed }) => held.length === 0 && !proposed))
    .map(({ class: of, id }) => ({ class: of, id }));

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
    const own = { proposalId, passphrase: passphrases[role] };
    if (round === 0) expect(await office.refused('keeping.approve', own)).toEqual({ code: 'other-approves' });
    role = role === 'manager' ? 'headteacher' : 'manager';
    office = await as(office, role, today);
    await office.ask('keeping.approve', { proposalId, passphrase: passphrases[role] });
  }
  throw new Error('something is due for ever');
}

test('of somebody whose time is over, no byte remains: rows, signed papers, copies for undoing, log and free pages', async () => {
  const { office: before, leaver } = await schoolOfLeaver();
  expect(await found(before)).toEqual(canaries);

  // nobody opened the program for six years: the headteacher says that the date is right
  let office = await as(before, 'headteacher', '2026-08-31');
  expect((await office.ask('keeping.due', {})).clock).toEqual({ doubt: 'ahead', lastSeen: '2019-09-21' });
  await office.ask('keeping.confirmDay', { passphrase: passphrases.headteacher });
  // the six years are over on 1 September 2026, and a hold stands
  const due = (await office.ask('keeping.due', {})).groups.filter(({ state }) => state === 'due');
  expect([...new Set(due.map((one) => one.class))]).toEqual(['undo']);
  office = await as(office, 'headteacher', '2026-09-01');
  expect(proposable(await office.ask('keeping.due', {}))).not.toContainEqual({ class: 'staff', id: leaver });
  const { holds } = await office.ask('keeping.holds', {});
  for (const { id } of holds) await office.ask('keeping.release', { holdId: id });

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
}, 120_000);
