import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { Role } from '#domain/roles.ts';
import { openOffice, type TestOffice } from '#test/office/office.ts';
import { passphrases } from '#test/office/passphrases.ts';
import { openCycle, reviewOf, setUpSchool } from '#test/office/school-year.ts';
import { as } from './leaver.ts';

const book = (role: Role) =>
  ({ document: 'handover-book', subject: { of: 'handover', role }, language: 'both' }) as const;

/** The page of an office's book. */
async function page(office: TestOffice, role: Role): Promise<string> {
  const { address } = await office.ask('documents.preview', book(role));
  return office.paper(address) ?? '';
}

test('each office’s book tells what that office sees, and the headteacher makes the other one without a word of their own', async () => {
  const office = await openOffice('headteacher');
  const { ask } = office;
  const { manager, people } = await setUpSchool(office);
  await openCycle(office);
  const hold = { reason: 'grievance', note: 'Xylosecret', reviewOn: day('2027-02-01') } as const;
  await ask('keeping.hold', { staffId: people.owain, ...hold, restricted: false });
  await ask('keeping.hold', { staffId: manager, ...hold, restricted: true });
  const asked = { kind: 'complaint', staffId: null, name: 'Ivo Marsh', asked: 'Xylosecret' } as const;
  await ask('requests.add', { ...asked, receivedOn: day('2026-11-20') });

  const own = await page(office, 'headteacher');
  for (const said of ['Gwen Tudur', 'Owain Rees; look again', 'Beth Cadwgan; look again', 'Ivo Marsh', office.folder])
    expect(own).toContain(said);
  // what the school decided: answered, or as proposed
  expect(own).toContain('working days');
  expect(own).toContain('Equality Act 2010');
  expect(own).toContain('Deddf Cydraddoldeb 2010');
  const others = await page(office, 'manager');
  expect(others).toContain('Owain Rees; look again');
  expect(others).not.toContain('Beth Cadwgan; look again');
  expect(own + others).not.toContain('Xylosecret');

  const desk = await as(office, 'manager', '2026-11-21');
  const ofManager = await page(desk, 'manager');
  expect(ofManager.replaceAll(/<img[^>]*>/g, '')).toEqual(others.replaceAll(/<img[^>]*>/g, ''));
  expect(await desk.refused('documents.preview', book('headteacher'))).toEqual({ code: 'nothing-to-print' });
});

test('what is done before leaving is ticked as soon as the program sees it', async () => {
  const office = await openOffice('headteacher');
  const { ask } = office;
  const { head } = await setUpSchool(office);
  const states = async () =>
    Object.fromEntries((await ask('handover.leaving', {})).steps.map(({ step, done }) => [step, done]));
  const nothing = { 'last-day': false, book: false, backup: false, office: null, key: false, sheets: false };
  expect(await states()).toEqual(nothing);
  await ask('staff.leave', { staffId: head, on: day('2026-12-31') });
  await ask('documents.print', book('headteacher'));
  expect(await states()).toEqual({ ...nothing, 'last-day': true, book: true });
  // a month later the book says too little
  office.clock.today = day('2026-12-25');
  expect(await states()).toEqual({ ...nothing, 'last-day': true });
});

test('whoever comes into an office of a school at work has a first week, until they put it away', async () => {
  const office = await openOffice('headteacher');
  const { ask } = office;
  const { people } = await setUpSchool(office);
  const cycle = await openCycle(office);
  expect(reviewOf(cycle, people.nia)).toBeTruthy();
  const turning = {
    role: 'manager',
    current: passphrases.headteacher,
    successor: passphrases.manager,
    other: null,
  } as const;
  await ask('vault.turnKey', turning);
  expect((await ask('handover.firstWeek', {})).week).toBeNull();

  const next = await as(office, 'manager', '2026-11-23');
  const { week } = await next.ask('handover.firstWeek', {});
  expect([week?.role, week?.since, week?.steps.map(({ step, done }) => [step, done])]).toEqual([
    'manager',
    '2026-11-21',
    [
      ['office', true],
      ['book', false],
      ['sheet', false],
      ['backup', false],
      ['due', null],
      ['law', false],
    ],
  ]);
  await page(next, 'manager');
  expect((await next.ask('handover.firstWeek', {})).week?.steps[1]).toMatchObject({ step: 'book', done: true });
  await next.ask('handover.putAway', {});
  expect((await next.ask('handover.firstWeek', {})).week).toBeNull();
});

test('each person is reminded of their own sheet a year after it was last seen, and of nobody else’s', async () => {
  const office = await openOffice('headteacher');
  const { ask } = office;
  await setUpSchool(office);
  await ask('vault.renewRecoverySheets', { current: passphrases.headteacher });
  for (const compartment of ['general', 'restricted'] as const) {
    const { groups } = await ask('vault.recoverySheet', { compartment });
    const typed = [1, 2].map((group) => ({ group, typed: groups[group - 1] ?? '' }));
    await ask('vault.confirmRecoverySheet', { compartment, groups: typed });
  }
  const own = async (at: TestOffice) => (await at.ask('sheets.list', {})).sheets;
  const given = { givenOn: '2026-11-21', seenOn: '2026-11-21' };
  expect(await own(office)).toEqual([{ compartment: 'restricted', ...given, isLate: false }]);
  const late = await as(office, 'headteacher', '2027-11-22');
  expect(await own(late)).toEqual([{ compartment: 'restricted', ...given, isLate: true }]);
  expect(await late.refused('sheets.seen', { compartment: 'general' })).toEqual({ code: 'not-allowed' });
  await late.ask('sheets.seen', { compartment: 'restricted' });
  expect(await own(late)).toEqual([{ compartment: 'restricted', ...given, seenOn: '2027-11-22', isLate: false }]);
  const desk = await as(late, 'manager', '2027-11-21');
  // a year to the day is not longer than a year
  expect(await own(desk)).toEqual([{ compartment: 'general', ...given, isLate: false }]);
});

test('what the law has overtaken is marked as dealt with, with its day, and the mark can be put back', async () => {
  const office = await openOffice('headteacher');
  const { ask } = office;
  await setUpSchool(office);
  const of = { policyId: 'lt2', findingId: 'early-career', clause: '1.1' };
  const dealt = async () =>
    (await ask('law.findings', { policyId: 'lt2', on: null })).findings.find(({ id }) => id === 'early-career')?.dealt;
  const { changeId } = await ask('law.deal', { ...of, note: 'Reworded next year' });
  expect(await dealt()).toMatchObject({ on: '2026-11-21', by: 'headteacher', note: 'Reworded next year' });
  expect(await office.refused('law.deal', { ...of, note: '' })).toEqual({ code: 'dealt-already' });
  await ask('changes.undo', { changeId });
  expect(await dealt()).toBeNull();
  expect(await office.refused('law.deal', { ...of, clause: '9', note: '' })).toEqual({
    code: 'not-found',
    what: 'finding',
  });
  // asked as of a day before, it was not so yet
  expect((await ask('law.findings', { policyId: 'lt2', on: day('2020-01-01') })).findings).toEqual([]);
});
