import { expect, test } from 'vitest';
import type { NamesPutBack } from '#contract/index.ts';
import { day } from '#domain/days/dates.ts';
import type { RowKind } from '#domain/record/rows.ts';
import { changeStaff, supportStaff } from '#test/office/school-year.ts';
import { appealDoings } from './appeal-doings.ts';
import { columnDoings } from './column-doings.ts';
import { lawDoings } from './law-doings.ts';
import { payDoings } from './pay-doings.ts';
import type { NamesSeen } from './seen/every-seen.ts';
import { siteDoings } from './site-doings.ts';
import { textDoings } from './text-doings.ts';
import { trainingDoings } from './training-doings.ts';
import {
  copyOf,
  everyTable,
  type FullSchool,
  forgetMaking,
  fullSchool,
  importPeople,
  insetDay,
  shared,
  slot,
} from './undoing.ts';

type Doing = (school: FullSchool) => Promise<unknown>;

const removeRow =
  (kind: RowKind): Doing =>
  ({ office, rows }) =>
    office.ask('rows.remove', { kind, rowId: rows[kind] });

const registered = { ewcNumber: '0712345', ewcCheckedOn: day('2026-09-18'), welshAskedOn: null, welshAnswer: '' };

/** Each way to ask for what can be put back. What says that it can and stands in no row does not compile. */
const doings: Record<Exclude<NamesPutBack, NamesSeen>, Record<string, Doing>> = {
  'staff.add': {
    somebody: ({ office, school }) =>
      office.ask('staff.add', { staff: { ...supportStaff, givenName: 'Elin', lineManagerId: school.head } }),
  },
  'staff.update': {
    'a name, a group and a start': ({ office, school }) =>
      changeStaff(office, school.people.nia, {
        familyName: 'Prosser-Jones',
        group: 'other-support',
        startDate: day('2020-09-01'),
      }),
  },
  'staff.leave': {
    'a last day': ({ office, school }) =>
      office.ask('staff.leave', { staffId: school.people.owain, on: day('2027-01-31') }),
    'no last day after all': ({ office, school }) =>
      office.ask('staff.leave', { staffId: school.people.rhian, on: null }),
  },
  'wales.save': {
    'a number that was looked up': ({ office, school }) =>
      office.ask('wales.save', { ...registered, staffId: school.people.nia }),
  },
  'imports.apply': {
    'one changed, two new': ({ office }) => importPeople(office, 'Nia Prosser', 'Alun Parry', 'Tesni Eynon'),
  },
  'calendar.save': {
    'a new day': ({ office }) =>
      office.ask('calendar.save', {
        id: null,
        entry: { ...insetDay, starts: day('2026-11-24'), ends: day('2026-11-24') },
      }),
    'other days': ({ office, inset }) =>
      office.ask('calendar.save', { id: inset, entry: { ...insetDay, ends: day('2026-11-27') } }),
  },
  'calendar.remove': { 'a day': ({ office, inset }) => office.ask('calendar.remove', { id: inset }) },
  'calendar.addMany': {
    'two closures': ({ office }) =>
      office.ask('calendar.addMany', {
        entries: ['2026-09-28', '2026-09-29'].map((on) => ({
          kind: 'closure' as const,
          name: 'Closed',
          starts: day(on),
          ends: day(on),
        })),
      }),
  },
  'policies.removeOwn': {
    'a policy': ({ office, ownPolicy }) => office.ask('policies.removeOwn', { policyId: ownPolicy }),
  },
  'records.markStep': {
    'for two': ({ office, nia, owain }) =>
      office.ask('records.markStep', { recordIds: [nia, owain], step: 'meeting', on: day('2026-09-14') }),
  },
  'records.markSteps': {
    'two steps': ({ office, nia, owain }) =>
      office.ask('records.markSteps', {
        marks: [
          { recordId: nia, step: 'meeting' },
          { recordId: owain, step: 'meeting' },
          { recordId: nia, step: 'copies-given' },
        ],
        on: day('2026-09-14'),
      }),
  },
  'rows.remove': {
    'an objective': removeRow('objective'),
    progress: removeRow('progress'),
    'training undertaken': removeRow('undertaken'),
    evidence: removeRow('evidence'),
    'support promised': removeRow('promise'),
    'an action of a plan': removeRow('action'),
  },
  'reviews.setAppraiser': {
    'for two': ({ office, nia, owain, school }) =>
      office.ask('reviews.setAppraiser', {
        reviewIds: [nia, owain],
        appraiserId: school.manager,
        appraiserName: 'Beth Cadwgan',
        reason: 'Has taken on the team',
      }),
  },
  'cycles.join': {
    'somebody of an agency, by decision': ({ office, school, cycleId }) =>
      office.ask('cycles.join', {
        cycleId,
        people: [{ staffId: school.people.rhian, appraiserId: null, appraiserName: 'Gwen Tudur' }],
        reason: 'Has been here for years',
      }),
  },
  'meetings.book': {
    'one anew, one at another hour': ({ office, nia, owain }) =>
      office.ask('meetings.book', {
        bookings: [
          { recordId: nia, ...slot, at: '14:30' },
          { recordId: owain, ...slot, at: '16:30' },
        ],
      }),
  },
  'meetings.cancel': {
    one: ({ office, owain }) => office.ask('meetings.cancel', { recordIds: [owain], phase: 'annual' }),
  },
  'meetings.invite': {
    one: ({ office, owain }) =>
      office.ask('meetings.invite', { recordIds: [owain], phase: 'annual', on: day('2026-09-18') }),
  },
  'concerns.setDays': {
    'other days': ({ office, plan }) =>
      office.ask('concerns.setDays', { recordId: plan, starts: day('2026-09-14'), ends: day('2026-10-23') }),
  },
  'concerns.extend': {
    'by a month': ({ office, plan }) =>
      office.ask('concerns.extend', { recordId: plan, until: day('2026-11-06'), reason: 'Nearly there' }),
  },
  'concerns.rest': {
    'for a grievance': ({ office, plan }) =>
      office.ask('concerns.rest', { recordId: plan, from: day('2026-09-14'), until: null, why: 'grievance' }),
  },
  'concerns.conclude': {
    'back to the ordinary process': ({ office, plan }) =>
      office.ask('concerns.conclude', {
        recordId: plan,
        cameTo: { what: 'back', on: day('2026-09-21'), reason: 'Every measure was met' },
      }),
  },
  'policies.answer': {
    'for the cycles to come': ({ office }) =>
      office.ask('policies.answer', { answers: { 'day-unit': 'calendar' }, alsoOpen: false }),
  },
  'policies.choose': {
    another: ({ office }) => office.ask('policies.choose', { policyId: 'asat', choices: {} }),
  },
  ...textDoings,
  ...siteDoings,
  ...columnDoings,
  ...trainingDoings,
  'disclosures.note': {
    another: ({ office, nia }) => office.ask('disclosures.note', { recordId: nia, ...shared, sharedWith: 'The union' }),
  },
  'disclosures.correct': {
    'to whom': async ({ office, nia }) =>
      office.ask('disclosures.correct', {
        disclosureId: await disclosureOf({ office, nia }),
        ...shared,
        sharedWith: 'The trust',
      }),
  },
  'disclosures.remove': {
    one: async ({ office, nia }) =>
      office.ask('disclosures.remove', { disclosureId: await disclosureOf({ office, nia }) }),
  },
  ...appealDoings,
  ...payDoings,
  ...lawDoings,
};

async function disclosureOf({ office, nia }: Pick<FullSchool, 'office' | 'nia'>) {
  const [found] = (await office.ask('disclosures.ofRecord', { recordId: nia })).disclosures;
  if (!found) throw new Error('something was shared');
  return found.id;
}

/** The change that an answer names, else the latest: all of a test are of one instant, and stand in two compartments. */
async function changeOf(office: FullSchool['office'], answer: unknown) {
  const named = typeof answer === 'object' && answer !== null && 'changeId' in answer ? answer.changeId : undefined;
  const { changes } = await office.ask('changes.list', {});
  const found = changes.find(({ id }) => id === named) ?? changes[0];
  if (!found) throw new Error('nothing was noted');
  return found;
}

/** The rows of the table, by subject: the tables are compared after each of these. */
const subjects = Map.groupBy(
  Object.entries(doings).flatMap(([name, ways]) => Object.entries(ways).map(([way, doing]) => ({ name, way, doing }))),
  ({ name }) => name.split('.')[0],
);

test('whatever can be put back leaves no table otherwise than it was, in either compartment', async () => {
  const first = await fullSchool();
  await forgetMaking(first.office);
  const before = await everyTable(first.office);
  await first.office.lock();
  await first.office.atRest();
  for (const [subject, ways] of subjects) {
    // a copy of the school for each, so that the list of changes stays short
    const office = await copyOf(first.office);
    const school = { ...first, office };
    for (const { name, way, doing } of ways) {
      const answer = await doing(school);
      const { id: changeId, count, canUndo } = await changeOf(office, answer);
      const look = await office.ask('changes.look', { changeId });
      expect([name, way, canUndo, count > 0, look]).toMatchObject([name, way, true, true, { cannot: [], rest: count }]);
      await office.ask('changes.undo', { changeId });
      // what was undone is not undone again, nor offered
      expect(await office.refused('changes.undo', { changeId })).toEqual({ code: 'already-undone' });
      const undone = await changeOf(office, answer);
      expect([name, way, undone.canUndo, undone.canRedo]).toEqual([name, way, false, true]);
      await office.ask('changes.redo', { changeId });
      expect([name, way, (await changeOf(office, answer)).canUndo]).toEqual([name, way, true]);
      await office.ask('changes.undo', { changeId });
    }
    expect([subject, await everyTable(office)]).toEqual([subject, before]);
  }
});
