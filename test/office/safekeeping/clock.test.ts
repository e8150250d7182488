import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { addDays, type Day, day } from '#domain/days/dates.ts';
import type { HoldId, ProposalId, RequestId, StaffId } from '#domain/ids.ts';
import type { Role } from '#domain/roles.ts';
import { newFolder } from '#test/afterwards.ts';
import { seeded } from '#test/db/seeded.ts';
import { officeAt, openOffice, type TestOffice } from '#test/office/office.ts';
import { passphrases } from '#test/office/passphrases.ts';
import { setUpSchool, supportStaff } from '#test/office/school-year.ts';
import { as } from './leaver.ts';

const clockOf = async (office: TestOffice) => (await office.ask('keeping.due', {})).clock;

/** A school with people who left on these days. */
async function leaversOn(days: readonly Day[]): Promise<{ office: TestOffice; ids: StaffId[] }> {
  const office = await openOffice('headteacher');
  await setUpSchool(office);
  const ids: StaffId[] = [];
  for (const [at, leavingDate] of days.entries()) {
    const staff = { ...supportStaff, givenName: `Leaver ${at}`, startDate: day('2001-09-01'), leavingDate };
    ids.push((await office.ask('staff.add', { staff })).staffId);
  }
  return { office, ids };
}

test('a clock set to 2033 makes nothing due, and says so until the headteacher has read the day off a calendar', async () => {
  const { office: before, ids } = await leaversOn([day('2025-08-31')]);
  let office = await as(before, 'manager', '2033-11-21');
  const due = await office.ask('keeping.due', {});
  expect(due.clock).toEqual({ doubt: 'ahead', lastSeen: '2026-11-21' });
  expect(due.groups.filter(({ state }) => state === 'due')).toEqual([]);
  const items = ids.map((id) => ({ class: 'staff' as const, id }));
  const doubt = { code: 'clock-in-doubt', lastSeen: '2026-11-21' };
  expect(await office.refused('keeping.propose', { restricted: false, items })).toEqual(doubt);
  office = await as(office, 'headteacher', '2033-11-21');
  const honest = { passphrase: passphrases.headteacher, day: day('2026-11-21') };
  expect(await office.refused('keeping.confirmDay', honest)).toEqual({ code: 'other-day', today: '2033-11-21' });
  // put right, it is believed again
  office = await as(office, 'headteacher', '2026-11-22');
  expect(await clockOf(office)).toBeNull();
  // and a day behind the last is not
  office = await as(office, 'manager', '2016-11-22');
  expect(await clockOf(office)).toEqual({ doubt: 'behind', lastSeen: '2026-11-22' });
}, 120_000);

test('an older copy of the records knows of no later day; this PC does', async () => {
  const before = await openOffice('headteacher');
  await setUpSchool(before);
  await before.lock();
  const older = path.join(newFolder(), 'older');
  cpSync(before.folder, older, { recursive: true });
  let office = before;
  for (const today of ['2026-12-15', '2027-01-29']) office = await as(office, 'headteacher', today);
  await office.lock();
  rmSync(office.folder, { recursive: true });
  cpSync(older, office.folder, { recursive: true });
  office = officeAt(office.folder, '2026-11-25');
  await office.ask('vault.open', {
    role: 'headteacher',
    passphrase: passphrases.headteacher,
    acceptOlder: true,
  });
  expect(await clockOf(office)).toEqual({ doubt: 'behind', lastSeen: '2027-01-29' });
}, 120_000);

const long = process.env['FAULTS'] === 'long';
/** Steps of one school's years through the door; the rule by itself goes 10,000 sequences in test/rules/destroying.test.ts. */
const STEPS = long ? 10_000 : 250;

test(`in ${STEPS} steps with holds, requests and wrong clocks nobody’s records go too early`, async () => {
  const chance = seeded('years of keeping');
  const years = Array.from({ length: long ? 60 : 14 }, (_, at) => day(`${2012 + (at % 14)}-08-31`));
  const { office: first, ids } = await leaversOn(years);
  const leftOn = new Map(ids.map((id, at) => [id, years[at] ?? day('2100-01-01')]));
  let office = first;
  let role: Role = 'headteacher';
  let today = day('2026-11-21');
  const holds = new Map<HoldId, StaffId>();
  const requests = new Map<RequestId, StaffId>();
  const proposals = new Map<ProposalId, { by: Role; of: StaffId[] }>();
  const anyOf = <Of>(many: Iterable<Of>): Of | undefined => {
    const all = [...many];
    return all[chance.below(Math.max(1, all.length))];
  };
  const wrong: string[] = [];
  const gone = new Set<StaffId>();
  let refusals = 0;

  /** Asks what may be refused; null where it was. */
  const tried = async <Answer>(asking: Promise<Answer>): Promise<Answer | null> =>
    asking.catch(() => {
      refusals += 1;
      return null;
    });
  const steps: (() => Promise<void>)[] = [
    async () => {
      today = addDays(today, 1 + chance.below(40));
      office.clock.today = today;
    },
    async () => {
      // somebody sets the clock, by a day or by ten years, and it stays so for a while
      office.clock.today = addDays(today, anyOf([3653, -3653, 400, 60, 30, -1, -400]) ?? 0);
    },
    async () => {
      role = role === 'manager' ? 'headteacher' : 'manager';
      office = await as(office, role, office.clock.today);
    },
    async () => {
      const honest = { passphrase: passphrases[role], day: today };
      if (chance.below(2) === 0) office.clock.today = today;
      await tried(office.ask('keeping.confirmDay', honest));
    },
    async () => {
      const staffId = anyOf(ids.filter((id) => !gone.has(id)));
      if (staffId === undefined) return;
      const reviewOn = addDays(office.clock.today, 30);
      const hold = { staffId, reason: 'grievance', note: '', reviewOn, restricted: false } as const;
      const made = await tried(office.ask('keeping.hold', hold));
      if (made) holds.set(made.holdId, staffId);
    },
    async () => {
      const holdId = anyOf(holds.keys());
      if (holdId !== undefined && (await tried(office.ask('keeping.release', { holdId })))) holds.delete(holdId);
    },
    async () => {
      const staffId = anyOf(ids.filter((id) => !gone.has(id)));
      if (staffId === undefined) return;
      const asked = { kind: 'access', staffId, name: '', asked: '', receivedOn: office.clock.today } as const;
      const made = await tried(office.ask('requests.add', asked));
      if (made) requests.set(made.requestId, staffId);
    },
    async () => {
      const requestId = anyOf(requests.keys());
      if (requestId === undefined) return;
      const closing = { requestId, on: office.clock.today, outcome: '', heldAfter: false };
      if (await tried(office.ask('requests.close', closing))) requests.delete(requestId);
    },
    async () => {
      const of = ids.filter((id) => !gone.has(id) && chance.below(4) === 0);
      const items = of.map((id) => ({ class: 'staff' as const, id }));
      const made = items.length > 0 && (await tried(office.ask('keeping.propose', { restricted: false, items })));
      if (made) proposals.set(made.proposalId, { by: role, of });
    },
    async () => {
      const one = anyOf(ids.filter((id) => !gone.has(id)));
      const items = one === undefined ? [] : [{ class: 'staff' as const, id: one }];
      const made = items.length > 0 && (await tried(office.ask('keeping.propose', { restricted: false, items })));
      if (made && one) proposals.set(made.proposalId, { by: role, of: [one] });
    },
    approve,
    approve,
  ];

  async function approve(): Promise<void> {
    const proposalId = anyOf(proposals.keys());
    const proposal = proposalId && proposals.get(proposalId);
    if (!proposalId || !proposal) return;
    const honest = { proposalId, passphrase: passphrases[role], day: today };
    if (!(await tried(office.ask('keeping.approve', honest)))) return;
    proposals.delete(proposalId);
    const [held, asked] = [new Set(holds.values()), new Set(requests.values())];
    for (const id of proposal.of) {
      // six years to the day: the last day on which it is kept
      const keptUntil = (leftOn.get(id) ?? '').replace(/^\d+/, (year) => String(Number(year) + 6));
      if (today <= keptUntil) wrong.push(`${keptUntil} on ${today}`);
      if (held.has(id) || asked.has(id)) wrong.push(`held on ${today}`);
      if (proposal.by === role) wrong.push(`by one alone on ${today}`);
      gone.add(id);
    }
  }

  // a walk on which nobody's time comes shows nothing, and goes on until somebody's does
  const isOver = (step: number): boolean => step >= STEPS && (gone.size > 0 || step >= 10 * STEPS);
  for (let step = 0; !isOver(step); step += 1) await steps[chance.below(steps.length)]?.();
  expect(wrong).toEqual([]);
  expect(gone.size).toBeGreaterThan(0);
  expect(refusals).toBeGreaterThan(10);
}, 3_600_000);
