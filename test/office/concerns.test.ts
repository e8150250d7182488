import { beforeAll, expect, test } from 'vitest';
import { type Day, day } from '#domain/days/dates.ts';
import type { RecordId } from '#domain/ids.ts';
import type { Role } from '#domain/roles.ts';
import { officeAt, openOffice, type TestOffice } from './office.ts';
import { passphrases } from './passphrases.ts';
import { pack, wordsIn } from './safekeeping/pack-file.ts';
import { openCycle, reviewOf, type SmallSchool, setUpSchool } from './school-year.ts';

// A school under ASAT in the spring of 2026, closed 30 March to 10 April and 25 to 29 May. Each test goes on where the one
// before it ended.

let folder: string;
let school: SmallSchool;
let concern: RecordId;
let plan: RecordId;

async function enter(role: Role, today: string): Promise<TestOffice> {
  const office = officeAt(folder, today);
  await office.ask('vault.open', { role, passphrase: passphrases[role] });
  return office;
}

const closure = (starts: string, ends: string) =>
  ({ kind: 'closure', name: 'Closed', starts: day(starts), ends: day(ends) }) as const;

const planned = (on: Day, row: string, cell = 'date') => ({
  question: 'plan-reviews',
  side: 'agreed' as const,
  row,
  cell,
  text: on,
});

beforeAll(async () => {
  const office = await openOffice('headteacher', '2026-03-16');
  school = await setUpSchool(office);
  await office.ask('calendar.addMany', {
    entries: [closure('2026-03-30', '2026-04-10'), closure('2026-05-25', '2026-05-29')],
  });
  await office.ask('policies.choose', { policyId: 'asat', choices: {} });
  await openCycle(office);
  const { nia } = school.people;
  concern = (await office.ask('concerns.begin', { kind: 'concern', staffId: nia })).recordId;
  await office.lock();
  folder = office.folder;
}, 60_000);

test('a concern is asked in the policy’s words, and leads to a plan that names it', async () => {
  const head = await enter('headteacher', '2026-03-23');
  await head.ask('records.answer', {
    recordId: concern,
    question: 'concern-nature',
    side: 'appraiser',
    row: '',
    cell: '',
    text: 'Registers were closed late.',
  });
  const { forms } = await head.ask('concerns.byId', { recordId: concern });
  const labels = forms.flatMap((form) =>
    form.sections.flatMap(({ questions }) => questions.map(({ label }) => label.en)),
  );
  expect(forms.map(({ clause }) => clause)).toEqual(['8.1']);
  expect(labels).toContain('Previous discussions and support');
  const begun = await head.ask('concerns.begin', {
    kind: 'support-plan',
    staffId: school.people.nia,
    follows: concern,
  });
  plan = begun.recordId;
  expect((await head.ask('concerns.byId', { recordId: plan })).follows).toEqual({ recordId: concern, kind: 'concern' });
  expect((await head.ask('concerns.byId', { recordId: concern })).grew).toEqual([
    { recordId: plan, kind: 'support-plan' },
  ]);
  // of somebody else’s concern it does not grow
  const other = { kind: 'support-plan', staffId: school.people.owain, follows: concern } as const;
  expect(await head.refused('concerns.begin', other)).toEqual({ code: 'not-found', what: 'record' });
  await head.lock();
});

test('days that the policy would not call normal are asked about, and kept with a reason', async () => {
  const head = await enter('headteacher', '2026-03-23');
  const days = (ends: string, reason = '') => ({ recordId: plan, starts: day('2026-03-23'), ends: day(ends), reason });
  const question = { code: 'period-questioned', working: true, normally: true, clause: '8.1' };
  expect(await head.refused('concerns.setDays', days('2026-04-30'))).toEqual({
    ...question,
    asks: 'short',
    weeks: 4,
    day: '2026-05-01',
  });
  await head.ask('concerns.setDays', days('2026-04-24', 'It ends with her contract'));
  expect(await head.ask('concerns.byId', { recordId: plan })).toMatchObject({ reason: 'It ends with her contract' });
  await head.ask('concerns.setDays', days('2026-05-01'));
  const shown = await head.ask('concerns.byId', { recordId: plan });
  expect(shown).toMatchObject({ lastDay: '2026-05-01', weeks: 4, reason: '' });
  expect(shown.bounds).toMatchObject({ shortest: '2026-05-01', longest: '2026-06-05', clause: '8.1' });
  await head.lock();
});

test('what comes next of a plan is its next review that was not held, then its last day', async () => {
  const head = await enter('headteacher', '2026-04-13');
  const next = async () => (await head.ask('concerns.all', {})).records.find(({ recordId }) => recordId === plan)?.next;
  expect(await next()).toMatchObject({ on: '2026-05-01', label: null });
  await head.ask('records.answer', { recordId: plan, ...planned(day('2026-04-17'), 'first') });
  await head.ask('records.answer', { recordId: plan, ...planned(day('2026-04-24'), 'second') });
  expect(await next()).toMatchObject({ on: '2026-04-17', label: { en: 'First review' } });
  await head.ask('records.answer', { recordId: plan, ...planned(day('2026-04-16'), 'first', 'held') });
  expect(await next()).toMatchObject({ on: '2026-04-24', label: { en: 'Second review' } });
  await head.lock();
});

test('what falls into a suspension is due on the first working day after it', async () => {
  const head = await enter('headteacher', '2026-04-20');
  const rest = (until: string | null) =>
    head.ask('concerns.rest', {
      recordId: plan,
      from: day('2026-04-20'),
      until: until === null ? null : day(until),
      why: 'grievance',
    });
  await rest(null);
  const listed = async () => (await head.ask('concerns.all', {})).records.find(({ recordId }) => recordId === plan);
  expect(await listed()).toMatchObject({ rests: true, next: null });
  await rest('2026-04-24');
  head.clock.today = day('2026-04-27');
  // planned for Friday 24 April: due on Monday 27
  expect(await listed()).toMatchObject({ rests: false, next: { on: '2026-04-27' } });
  await head.lock();
});

test('it is extended with a reason, and an extension that is not normal is kept when that is confirmed', async () => {
  const head = await enter('headteacher', '2026-05-01');
  const until = (on: string, beyond = false) => ({ recordId: plan, until: day(on), reason: 'Real progress', beyond });
  expect(await head.refused('concerns.extend', { ...until('2026-05-22'), reason: '' })).toEqual({
    code: 'field-empty',
    field: 'reason',
  });
  await head.ask('concerns.extend', until('2026-05-22'));
  expect(await head.refused('concerns.extend', until('2026-06-05'))).toMatchObject({ asks: 'extended-before' });
  await head.ask('concerns.extend', until('2026-06-05', true));
  expect(await head.ask('concerns.byId', { recordId: plan })).toMatchObject({
    ends: '2026-05-01',
    lastDay: '2026-06-05',
  });
  await head.lock();
});

test('a school that changes its policy leaves a plan the one it began under', async () => {
  const head = await enter('headteacher', '2026-05-04');
  await head.ask('policies.choose', { policyId: 'dgat', choices: {} });
  expect(await head.ask('concerns.byId', { recordId: plan })).toMatchObject({
    policyTitle: { en: 'ASAT performance management procedure' },
    bounds: { clause: '8.1' },
  });
  await head.ask('policies.choose', { policyId: 'asat', choices: {} });
  await head.lock();
});

test('capability needs a reason; the reviews are suspended, and what fell due meanwhile is not late on the first day back', async () => {
  const head = await enter('headteacher', '2026-06-05');
  const conclude = (reason: string) => ({
    recordId: plan,
    cameTo: { what: 'capability' as const, on: day('2026-06-05'), reason },
    suspends: true,
  });
  const [cycle] = (await head.ask('cycles.list', {})).cycles;
  if (!cycle) throw new Error('a cycle is open');
  const reviewId = reviewOf(await head.ask('cycles.byId', { cycleId: cycle.id }), school.people.nia);
  const deadlines = async () => (await head.ask('reviews.byId', { reviewId })).deadlines;
  const before = (await deadlines()).filter(({ due }) => due !== null);
  const from = day('2026-06-05');
  expect(await head.refused('concerns.conclude', conclude(''))).toEqual({ code: 'field-empty', field: 'reason' });
  await head.ask('concerns.conclude', conclude('Two of three targets were not met'));
  expect(await head.refused('concerns.setDays', { recordId: plan, starts: null, ends: null })).toEqual({
    code: 'course-over',
  });
  const { staff } = await head.ask('staff.byId', { staffId: school.people.nia });
  expect([staff.pausedFrom, staff.pausedUntil]).toEqual([from, null]);
  const resumed = day('2026-11-06');
  await head.ask('staff.pause', { staffId: school.people.nia, from, until: resumed });
  head.clock.today = day('2026-11-09');
  const fell = before.filter(({ due }) => due !== null && due >= from && due <= resumed);
  expect(fell.length).toBeGreaterThan(0);
  const after = await deadlines();
  for (const { rule } of fell)
    expect(after.find((one) => one.rule === rule)).toMatchObject({ due: '2026-11-09', state: 'due' });
  await head.lock();
});

test('one that was begun by mistake is removed while nothing is written in it', async () => {
  const head = await enter('headteacher', '2026-06-08');
  const { recordId } = await head.ask('concerns.begin', { kind: 'note', staffId: school.people.rhian });
  await head.ask('concerns.remove', { recordId });
  expect(await head.refused('concerns.byId', { recordId })).toEqual({ code: 'not-found', what: 'record' });
  expect(await head.refused('concerns.remove', { recordId: concern })).toEqual({ code: 'record-written' });
  await head.lock();
});

test('whoever asks what is held about them is handed it by the headteacher, in words and without a code', async () => {
  const head = await enter('headteacher', '2026-06-08');
  const asked = {
    kind: 'access',
    staffId: school.people.nia,
    name: '',
    asked: '',
    receivedOn: day('2026-06-08'),
  } as const;
  const { requestId } = await head.ask('requests.add', asked);
  const words = wordsIn(await pack(head, requestId, 'word', 'both'));
  for (const said of ['Nature and seriousness of the concerns', 'Registers were closed late.', 'Real progress'])
    expect(words).toContain(said);
  for (const said of ['Capability procedure', 'Gweithdrefn galluogrwydd', 'A grievance or an appeal'])
    expect(words).toContain(said);
  expect(words).not.toMatch(/cameTo|support-plan|plan-reviews/);
  await head.lock();
});

test('the office is refused all of it, and reads nothing of it anywhere', async () => {
  const manager = await enter('manager', '2026-06-08');
  expect(await manager.refused('concerns.all', {})).toEqual({ code: 'not-allowed' });
  expect(await manager.refused('concerns.byId', { recordId: concern })).toEqual({ code: 'not-allowed' });
  expect(await manager.refused('concerns.begin', { kind: 'concern', staffId: school.people.nia })).toEqual({
    code: 'not-allowed',
  });
  const answer = {
    recordId: concern,
    question: 'concern-nature',
    side: 'appraiser' as const,
    row: '',
    cell: '',
    text: 'x',
  };
  expect(await manager.refused('records.answer', answer)).toEqual({ code: 'not-found', what: 'review' });
  const { found } = await manager.ask('find.all', { text: 'prosser' });
  expect(found.map(({ kind }) => kind)).not.toContain('concern');
  const trail = await manager.ask('trail.list', { from: null, until: null, person: null, kind: '' });
  expect(JSON.stringify(trail)).not.toContain('concerns.conclude');
  await manager.lock();
});
