import { expect, test } from 'vitest';
import { type OperationName, operations } from '#contract/index.ts';
import type { Reply } from '#contract/window.ts';
import type { Role } from '#domain/roles.ts';
import { isPlain } from '#electron/office/plain-json.ts';
import { type Chance, seeded } from '#test/db/seeded.ts';
import { examples } from '#test/office/examples.ts';
import { openOffice, type TestOffice } from '#test/office/office.ts';
import { setUpSchool } from '#test/office/school-year.ts';
import { hostileKinds } from './hostile-payloads.ts';

const isLong = process.env['FAULTS'] === 'long';
const PAYLOADS = isLong ? 10_000 : 3;
const SECOND = 1000;

const names = Object.keys(operations) as OperationName[]; // keys of the table

/** What the window's port does with a payload, and the door behind it. */
async function send({ call }: TestOffice, name: OperationName, payload: unknown): Promise<Reply> {
  if (!isPlain(payload)) return { ok: false, problem: { code: 'input-wrong' } };
  return (await call(name, payload)) as Reply;
}

/**
 * Sends one operation its payloads; gives what was accepted or unforeseen, and the milliseconds of work that the longest took:
 * what else the machine does meanwhile does not count.
 */
async function attack(office: TestOffice, name: OperationName, chance: Chance) {
  const wrong: string[] = [];
  let longest = 0;
  for (let sent = 0; sent < PAYLOADS; sent += 1) {
    const kind = hostileKinds[chance.below(hostileKinds.length)] ?? hostileKinds[0];
    const payload = kind.of(examples[name], chance);
    const began = process.cpuUsage();
    const reply = await send(office, name, payload);
    const { user, system } = process.cpuUsage(began);
    longest = Math.max(longest, (user + system) / 1000);
    if (reply.ok || reply.problem.code === 'unexpected') wrong.push(`${name}: ${kind.what}`);
  }
  return { wrong, longest };
}

test.each(['nobody', 'manager', 'headteacher'] as const)(
  `${PAYLOADS} hostile payloads for each operation, from %s: none is accepted, none takes a second (T35)`,
  async (who) => {
    const chance = seeded(`test/db/faults/hostile ${who}`);
    const role: Role = who === 'manager' ? 'manager' : 'headteacher';
    const outcome = { operations: 0, payloads: 0, accepted: [] as string[], overASecond: [] as string[], longest: 0 };
    let office = await opened(role, who === 'nobody');
    for (const [at, name] of names.entries()) {
      // each attempt leaves a line in the trail: a new vault now and then keeps the run quick
      if (isLong && at > 0 && at % 10 === 0) {
        await office.lock();
        office = await opened(role, who === 'nobody');
      }
      const before = who === 'nobody' ? undefined : await office.ask('staff.list', { leavers: true });
      const { wrong, longest } = await attack(office, name, chance);
      outcome.operations += 1;
      outcome.payloads += PAYLOADS;
      outcome.accepted.push(...wrong);
      outcome.longest = Math.max(outcome.longest, Math.round(longest));
      if (isLong && longest > SECOND) outcome.overASecond.push(`${name}: ${Math.round(longest)} ms`);
      if (before) expect([name, await office.ask('staff.list', { leavers: true })]).toEqual([name, before]);
      expect([name, office.faults]).toEqual([name, []]);
    }
    console.log(`hostile payloads from ${who}: ${JSON.stringify(outcome)}`);
    expect(outcome).toMatchObject({ operations: names.length, accepted: [], overASecond: [] });
    expect(({} as Record<string, unknown>)['role']).toBeUndefined();
  },
);

async function opened(role: Role, isLocked: boolean): Promise<TestOffice> {
  const office = await openOffice(role, '2026-09-21');
  await setUpSchool(office);
  if (isLocked) await office.lock();
  return office;
}
