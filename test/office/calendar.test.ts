import { expect, test } from 'vitest';
import type { Input } from '#contract/index.ts';
import { day } from '#domain/days/dates.ts';
import type { CalendarEntryId } from '#domain/ids.ts';
import { daysInWords } from '#renderer/words/days/deadlines.ts';
import { openOffice, type TestOffice } from './office.ts';
import { passphrases } from './passphrases.ts';
import { openCycle, reviewOf, setUpSchool } from './school-year.ts';

type NewEntry = Input<'calendar.save'>['entry'];

const closure = (name: string, starts: string, ends = starts): NewEntry => ({
  kind: 'closure',
  name,
  starts: day(starts),
  ends: day(ends),
});

/** A cycle in which the meetings of two people were held, deadlines counting in working days. */
async function afterMeetings(role: 'manager' | 'headteacher' = 'manager') {
  const office = await openOffice(role, '2026-09-15');
  const { people } = await setUpSchool(office);
  const cycle = await openCycle(office);
  const reviewId = reviewOf(cycle, people.nia);
  await office.ask('records.markStep', { recordIds: [reviewId], step: 'meeting', on: day('2026-09-14') });
  return { office, cycle, reviewId };
}

const dueDays = async ({ ask }: TestOffice) => {
  const { overdue, thisWeek, nextTwoWeeks } = await ask('home.read', {});
  return [...overdue, ...thisWeek, ...nextTwoWeeks].map(({ step, due }) => `${step} ${due}`);
};

/** Owain has not met yet; the policy holds the reviews in July or September (3.1), whatever the school closes. */
const owainsMeeting = 'meeting 2026-09-30';

// Williamstown, checklist after the meeting: statement within 5 days of Monday 14 September 2026 = 21st, to the
// headteacher within 10 = 28th, in working days. Without the 17th and the 25th: 22nd and 30th.
test('a closure moves every open deadline that counts over it, and says which; undoing moves them back', async () => {
  const { office, reviewId } = await afterMeetings();
  const { policy } = await office.ask('policies.current', {});
  expect(await dueDays(office)).toEqual([
    'statement-written 2026-09-21',
    'sent-to-headteacher 2026-09-28',
    owainsMeeting,
  ]);
  const entries = [closure('Boiler', '2026-09-17'), closure('Election', '2026-09-25')];
  const { changeId, added, moved } = await office.ask('calendar.addMany', { entries });
  expect(added).toBe(2);
  const steps = new Map(policy?.steps.map(({ id, task }) => [id, task]));
  const ofNia = { recordId: reviewId, kind: 'review', name: 'Nia Prosser' };
  expect(moved).toEqual([
    { ...ofNia, label: steps.get('statement-written'), from: '2026-09-21', to: '2026-09-22' },
    { ...ofNia, label: steps.get('sent-to-headteacher'), from: '2026-09-28', to: '2026-09-30' },
  ]);
  expect(await dueDays(office)).toEqual([
    'statement-written 2026-09-22',
    'sent-to-headteacher 2026-09-30', // of one day, by name: Nia Prosser before Owain Rees
    owainsMeeting,
  ]);
  const undone = await office.ask('changes.undo', { changeId });
  expect(undone.moved.map(({ from, to }) => [from, to])).toEqual([
    ['2026-09-22', '2026-09-21'],
    ['2026-09-30', '2026-09-28'],
  ]);
  expect((await office.ask('calendar.read', {})).entries).toEqual([]);
  expect(await dueDays(office)).toEqual([
    'statement-written 2026-09-21',
    'sent-to-headteacher 2026-09-28',
    owainsMeeting,
  ]);
});

test('an entry is added, changed and removed, and each can be undone', async () => {
  const { office } = await afterMeetings();
  const { id } = await office.ask('calendar.save', { id: null, entry: closure('Boiler', '2026-09-17') });
  const changed = await office.ask('calendar.save', { id, entry: closure('Boiler', '2026-09-17', '2026-09-18') });
  expect(changed.moved.map(({ to }) => to)).toEqual(['2026-09-23', '2026-09-30']);
  const { changeId, moved } = await office.ask('calendar.remove', { id });
  expect(moved.map(({ to }) => to)).toEqual(['2026-09-21', '2026-09-28']);
  await office.ask('changes.undo', { changeId });
  expect((await office.ask('calendar.read', {})).entries).toEqual([
    { id, ...closure('Boiler', '2026-09-17', '2026-09-18') },
  ]);
  const { changes } = await office.ask('changes.list', {});
  expect(changes.slice(0, 3).map(({ what, about, undone }) => [what, about, undone])).toEqual([
    ['calendar-removed', 'Boiler', true],
    ['calendar-changed', 'Boiler', false],
    ['calendar-added', 'Boiler', false],
  ]);
});

test('a step that is done later counts by the calendar that stands', async () => {
  const { office, reviewId } = await afterMeetings();
  await office.ask('calendar.save', { id: null, entry: closure('Boiler', '2026-09-17') });
  await office.ask('records.markStep', { recordIds: [reviewId], step: 'meeting', on: day('2026-09-15') });
  // 16, 18, 21, 22, 23 September
  const { deadlines } = await office.ask('reviews.byId', { reviewId });
  expect(deadlines.find(({ step }) => step === 'statement-written')?.due).toBe('2026-09-23');
});

test('a deadline on the day after a closure is told for tomorrow on the closed day only', async () => {
  const { office, reviewId } = await afterMeetings();
  await office.ask('calendar.save', { id: null, entry: closure('Boiler', '2026-09-21') }); // so it falls on Tuesday the 22nd
  const left = async (today: string) => {
    office.clock.today = day(today);
    const { deadlines } = await office.ask('reviews.byId', { reviewId });
    const found = deadlines.find(({ step }) => step === 'statement-written');
    return found && daysInWords(day('2026-09-22'), found.daysLeft ?? Number.NaN);
  };
  expect(await left('2026-09-18')).toBe('Due on Tuesday');
  expect(await left('2026-09-21')).toBe('Due tomorrow');
});

test('what is wrong with an entry is said at its field, and nothing is written', async () => {
  const { office } = await afterMeetings();
  const backwards = closure('Boiler', '2026-09-18', '2026-09-17');
  const wrong = { code: 'field-day-order', field: 'ends', before: 'starts' };
  expect(await office.refused('calendar.save', { id: null, entry: backwards })).toEqual(wrong);
  const both = [closure('Election', '2026-09-25'), backwards];
  expect(await office.refused('calendar.addMany', { entries: both })).toEqual(wrong);
  const gone = '00000000-0000-4000-8000-000000000000' as CalendarEntryId; // an id that nobody has
  const missing = { code: 'not-found', what: 'calendar-entry' };
  expect(await office.refused('calendar.save', { id: gone, entry: both[0] ?? backwards })).toEqual(missing);
  expect(await office.refused('calendar.remove', { id: gone })).toEqual(missing);
  expect((await office.ask('calendar.read', {})).entries).toEqual([]);
});

test('pasted dates are shown before they are added, with the lines that add nothing in their order', async () => {
  const { office } = await afterMeetings();
  await office.ask('calendar.save', { id: null, entry: closure('Boiler', '2026-09-17') });
  const text = [
    'Half term\t26/10/2026\t30/10/2026', // before its term
    'School closed 17 September 2026', // there already
    'Sports day 11 June 2027',
    'Autumn term\t2/9/2026\t18/12/2026',
  ].join('\n');
  const { entries, unread } = await office.ask('calendar.readPasted', { text });
  expect(entries.map(({ line, kind, name }) => `${line} ${kind} ${name}`)).toEqual([
    '1 half-term Half term',
    '4 term Autumn term',
  ]);
  expect(unread).toEqual([
    {
      line: 2,
      text: 'School closed 17 September 2026',
      problem: { code: 'entry-there', field: 'starts', name: 'Boiler' },
    },
    { line: 3, text: 'Sports day 11 June 2027', problem: { code: 'calendar-line', why: 'no-kind' } },
  ]);
  expect((await office.ask('calendar.read', {})).entries).toHaveLength(1);
});

test('a deadline that only the headteacher keeps moves too, is told to nobody else, and follows at the next unlocking', async () => {
  const { office, cycle } = await afterMeetings('headteacher');
  const kept = cycle.in.find(({ name }) => name === 'Beth Cadwgan');
  if (!kept) throw new Error('the business manager has a review');
  const { reviewId } = kept;
  await office.ask('records.markStep', { recordIds: [reviewId], step: 'meeting', on: day('2026-09-14') });
  const namesMoved = async (entry: NewEntry) => {
    const { moved } = await office.ask('calendar.save', { id: null, entry });
    return new Set(moved.map(({ name }) => name));
  };
  expect(await namesMoved(closure('Boiler', '2026-09-17'))).toEqual(new Set(['Nia Prosser', 'Beth Cadwgan']));
  await office.lock();
  await office.ask('vault.open', { role: 'manager', passphrase: passphrases.manager });
  expect(await namesMoved(closure('Election', '2026-09-18'))).toEqual(new Set(['Nia Prosser']));
  await office.lock();
  await office.ask('vault.open', { role: 'headteacher', passphrase: passphrases.headteacher });
  // without the 17th and the 18th: 15, 16, 21, 22, 23 September
  const { overdue, thisWeek, nextTwoWeeks } = await office.ask('home.read', {});
  const statements = [...overdue, ...thisWeek, ...nextTwoWeeks].filter(({ step }) => step === 'statement-written');
  expect(statements.map(({ name, due }) => `${name} ${due}`).sort()).toEqual([
    'Beth Cadwgan 2026-09-23',
    'Nia Prosser 2026-09-23',
  ]);
});
