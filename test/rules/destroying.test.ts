import { expect, test } from 'vitest';
import { addDays, type Day, day, daysBetween } from '#domain/days/dates.ts';
import type { HoldId, StaffId } from '#domain/ids.ts';
import { clockDoubt, seenFrom } from '#domain/retention/clock.ts';
import { type Approval, whyNotDestroyed } from '#domain/retention/destroying.ts';
import { heldBecause } from '#domain/retention/holds.ts';
import { keptUntil } from '#domain/retention/kept-until.ts';
import type { Compartment, Role } from '#domain/roles.ts';
import { seeded } from '#test/db/seeded.ts';

const asked: Approval = {
  today: day('2027-09-10'),
  lastSeen: day('2027-09-09'),
  by: 'headteacher',
  compartment: 'general',
  proposal: { by: 'manager', on: day('2027-09-10') },
  items: [{ keptUntil: day('2027-08-31'), isHeld: false }],
};

test.each([
  ['the one proposed, the other approves', {}, undefined],
  ['the other way round', { by: 'manager', proposal: { by: 'headteacher', on: day('2027-09-01') } }, undefined],
  ['nobody approves their own', { by: 'manager' }, 'other-approves'],
  ['something is held', { items: [...asked.items, { keptUntil: day('2020-08-31'), isHeld: true }] }, 'proposal-held'],
  ['something is kept until today', { items: [{ keptUntil: day('2027-09-10'), isHeld: false }] }, 'proposal-not-due'],
  ['nothing is left of it', { items: [] }, 'proposal-empty'],
  ['the clock is behind', { lastSeen: day('2027-09-11') }, 'clock-in-doubt'],
  ['the clock is far ahead', { lastSeen: day('2026-08-01') }, 'clock-in-doubt'],
  ['the proposal is of a later day', { proposal: { by: 'manager', on: day('2027-09-11') } }, 'clock-in-doubt'],
  [
    'the headteacher’s own part, the same day',
    { compartment: 'restricted', proposal: { by: 'headteacher', on: day('2027-09-10') } },
    'later-day',
  ],
  [
    'the headteacher’s own part, a day later',
    { compartment: 'restricted', proposal: { by: 'headteacher', on: day('2027-09-09') } },
    undefined,
  ],
  [
    'the office in the headteacher’s part',
    { compartment: 'restricted', by: 'manager', proposal: { by: 'headteacher', on: day('2027-09-01') } },
    'other-approves',
  ],
] satisfies [string, Partial<Approval>, string | undefined][])('%s', (_, change, code) => {
  expect(whyNotDestroyed({ ...asked, ...change })?.code).toBe(code);
});

/** A school as the random sequences see it: one person, one record, and what was done about it. */
interface World {
  /** The true day, and what the clock of the PC says. */
  day: Day;
  clock: Day;
  lastSeen: Day | null;
  closedEnds: Day | null;
  hold: boolean;
  request: boolean;
  leftOn: Day | null;
  proposal: Approval['proposal'] | null;
}

const somebody = 'somebody' as StaffId; // an id for this file
const SIX_YEARS = { amount: 6, unit: 'years' } as const;

/** The headteacher reads the day off a calendar, and confirms it where the clock has the same. */
function confirm(world: World): void {
  if (world.clock === world.day) world.lastSeen = world.day;
}

test('10,000 random sequences of closing, holding, asking, proposing and moved clocks destroy nothing wrongly', () => {
  const chance = seeded('destroying');
  const roles: Role[] = ['manager', 'headteacher'];
  let [destroyed, wrong] = [0, 0];
  for (let run = 0; run < 10_000; run += 1) {
    const compartment: Compartment = chance.below(3) === 0 ? 'restricted' : 'general';
    const first = addDays(day('2020-01-01'), chance.below(400));
    const world: World = {
      day: first,
      clock: first,
      lastSeen: first,
      closedEnds: null,
      hold: false,
      request: false,
      leftOn: null,
      proposal: null,
    };
    const by = (): Role => (compartment === 'restricted' ? 'headteacher' : (roles[chance.below(2)] ?? 'manager'));
    const doOne: (() => void)[] = [
      () => {
        // closed, and now and then opened again
        const isReopened = world.closedEnds !== null && chance.below(8) === 0;
        world.closedEnds = isReopened ? null : (world.closedEnds ?? addDays(world.day, -chance.below(60)));
      },
      () => {
        world.hold = chance.below(4) === 0;
      },
      () => {
        world.request = chance.below(4) === 0;
      },
      () => {
        world.leftOn ??= addDays(world.day, -chance.below(700));
      },
      () => {
        world.proposal = { by: by(), on: world.clock };
      },
      () => pass(world, 200 + chance.below(190)),
      () => {
        pass(world, 200 + chance.below(190));
        confirm(world);
      },
      () => {
        pass(world, 200 + chance.below(190));
        confirm(world);
      },
      () => pass(world, chance.below(3)),
      () => confirm(world),
      // somebody moves the clock; it is put right with the next day that passes
      () => {
        world.clock = addDays(world.day, (chance.below(2) === 0 ? 1 : -1) * (63 + chance.below(4000)));
        world.lastSeen = seenFrom(world.clock, world.lastSeen);
      },
    ];
    for (let step = 0; step < 30; step += 1) {
      doOne[chance.below(doOne.length)]?.();
      if (world.closedEnds === null || world.proposal === null) continue;
      const approver = by();
      if (!approves(world, compartment, approver)) continue;
      destroyed += 1;
      if (isWrong(world, compartment, approver)) wrong += 1;
      break;
    }
  }
  expect(wrong).toBe(0);
  // or the sequences would prove nothing
  expect(destroyed).toBeGreaterThan(500);
});

function pass(world: World, days: number): void {
  world.day = addDays(world.day, days);
  world.clock = world.day;
  world.lastSeen = seenFrom(world.clock, world.lastSeen);
}

/** What the program's own rules say. */
function approves(world: World, compartment: Compartment, by: Role): boolean {
  const { clock, lastSeen, closedEnds, hold, request, leftOn, proposal } = world;
  if (closedEnds === null || proposal === null) return false;
  const held = heldBecause([somebody], {
    today: clock,
    holds: hold ? [{ id: 'h' as HoldId, staffId: somebody }] : [], // an id for this file
    requested: new Set(request ? [somebody] : []),
    lastDays: new Map(leftOn ? [[somebody, leftOn]] : []),
    leaverHold: { amount: 12, unit: 'months' },
  });
  const items = [{ keptUntil: keptUntil(closedEnds, SIX_YEARS), isHeld: held.length > 0 }];
  return whyNotDestroyed({ today: clock, lastSeen, by, compartment, proposal, items }) === null;
}

/** What must never be, counted in plain days and by the true day, not by the program's own rules. */
function isWrong(
  { day: now, clock, closedEnds, hold, request, leftOn, proposal }: World,
  compartment: Compartment,
  by: Role,
): boolean {
  if (closedEnds === null || proposal === null) return true;
  const sixYears = daysBetween(closedEnds, now) >= 6 * 365 + 1;
  const claimOver = leftOn === null || daysBetween(leftOn, now) > 364;
  const twoPeople = compartment === 'general' ? proposal.by !== by : proposal.on < clock;
  // a clock that is behind destroys later than it might, which is nobody's loss
  const isAheadBelieved = clockDoubt(clock, now) === 'ahead';
  return hold || request || !sixYears || !claimOver || !twoPeople || isAheadBelieved;
}
