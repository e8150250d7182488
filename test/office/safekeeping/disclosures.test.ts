import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import { openOffice } from '#test/office/office.ts';
import { openCycle, reviewOf, setUpSchool, sign } from '#test/office/school-year.ts';
import { as } from './leaver.ts';

const said = {
  document: 'statement',
  sharedWith: 'Gwen Tudur',
  sharedOn: day('2026-11-19'),
  purposeId: 'headteacher',
  purpose: '',
  note: '',
};
const everything = { from: null, until: null, person: null, purpose: '' };

/** A school with two open reviews: one that both offices see, and the business manager's own. */
async function school() {
  const office = await openOffice('headteacher');
  const { manager, people } = await setUpSchool(office);
  const cycle = await openCycle(office);
  return { office, cycle, people, manager, nia: reviewOf(cycle, people.nia), own: reviewOf(cycle, manager) };
}

test('whom a paper was shown to is noted with the day and the permitted purpose, also of what is signed and closed', async () => {
  const { office, cycle, people, nia } = await school();
  const { ask } = office;
  await sign(office, nia);
  const { reviews, deadlines, needs } = await ask('cycles.stillOpen', { cycleId: cycle.id });
  await ask('cycles.close', { cycleId: cycle.id, stillOpen: reviews.length + deadlines.length + needs.length });
  const noted = await ask('disclosures.note', { recordId: nia, ...said });
  const { disclosures, isNamed } = await ask('disclosures.ofRecord', { recordId: nia });
  expect(isNamed).toBe(true);
  expect(disclosures).toMatchObject([
    {
      names: 'Nia Prosser',
      what: 'Performance review and planning statement',
      purpose: 'The form sent to the headteacher',
      clause: 'Checklist after the meeting',
      notedOn: '2026-11-21',
      notedBy: 'headteacher',
    },
  ]);
  // a paper from before is handed on: noted later, by hand
  const another = { ...said, document: null, purposeId: null, purpose: 'A grievance', sharedOn: day('2026-06-02') };
  await ask('disclosures.note', { recordId: nia, ...another });
  const days = async (filter: object) =>
    (await ask('disclosures.list', { ...everything, ...filter })).disclosures.map(({ sharedOn }) => sharedOn);
  expect(await days({})).toEqual(['2026-11-19', '2026-06-02']);
  expect(await days({ purpose: 'A grievance' })).toEqual(['2026-06-02']);
  expect(await days({ from: day('2026-06-03') })).toEqual(['2026-11-19']);
  expect(await days({ person: people.owain })).toEqual([]);
  await ask('changes.undo', { changeId: noted.changeId });
  expect(await days({})).toEqual(['2026-06-02']);
});

test('a note is corrected and removed, each can be put back, and each leaves its line', async () => {
  const { office, nia } = await school();
  const { ask } = office;
  const { disclosureId } = await ask('disclosures.note', { recordId: nia, ...said });
  const corrected = await ask('disclosures.correct', { disclosureId, ...said, sharedWith: 'The governors' });
  const whom = async () =>
    (await ask('disclosures.ofRecord', { recordId: nia })).disclosures.map(({ sharedWith }) => sharedWith);
  expect(await whom()).toEqual(['The governors']);
  await ask('changes.undo', { changeId: corrected.changeId });
  expect(await whom()).toEqual(['Gwen Tudur']);
  const removed = await ask('disclosures.remove', { disclosureId });
  expect(await whom()).toEqual([]);
  await ask('changes.undo', { changeId: removed.changeId });
  expect(await whom()).toEqual(['Gwen Tudur']);
  const { lines } = await ask('trail.list', { from: null, until: null, person: null, kind: 'changed' });
  expect(lines.filter(({ what }) => what.includes('shared')).map(({ what, about }) => [what, about])).toEqual([
    ['Removed a note of what was shared', 'Nia Prosser'],
    ['Corrected a note of what was shared', 'Nia Prosser'],
    ['Noted that a paper was shared', 'Nia Prosser'],
  ]);
});

test('what is shared of a restricted record stands in the headteacher’s part, and the office never learns of it', async () => {
  const { office, nia, own } = await school();
  await office.ask('disclosures.note', { recordId: nia, ...said });
  const { disclosureId } = await office.ask('disclosures.note', { recordId: own, ...said, sharedWith: 'The chair' });
  expect((await office.ask('disclosures.list', everything)).disclosures).toHaveLength(2);
  const manager = await as(office, 'manager', '2026-11-21');
  const seen = await manager.ask('disclosures.list', everything);
  expect(seen.disclosures.map(({ sharedWith }) => sharedWith)).toEqual(['Gwen Tudur']);
  expect(JSON.stringify(seen)).not.toContain('chair');
  // whether it is there or not sounds the same
  const notThere = { code: 'not-found', what: 'disclosure' };
  expect(await manager.refused('disclosures.remove', { disclosureId })).toEqual(notThere);
  expect(await manager.refused('disclosures.correct', { disclosureId, ...said })).toEqual(notThere);
  expect(await manager.refused('disclosures.ofRecord', { recordId: own })).toEqual({
    code: 'not-found',
    what: 'review',
  });
});

test('what cannot be is refused with the field it is about', async () => {
  const { office, nia, cycle } = await school();
  const refused = (change: object) => office.refused('disclosures.note', { recordId: nia, ...said, ...change });
  expect(await refused({ sharedWith: '  ' })).toEqual({ code: 'field-empty', field: 'sharedWith' });
  expect(await refused({ sharedOn: '2026-11-22' })).toEqual({ code: 'day-in-future', field: 'sharedOn' });
  expect(await refused({ purposeId: null })).toEqual({ code: 'field-empty', field: 'purpose' });
  expect(await refused({ purposeId: 'pay' })).toEqual({ code: 'field-unknown', field: 'purposeId' });
  expect(await refused({ document: 'no-such-paper' })).toEqual({ code: 'not-found', what: 'document' });
  expect(await refused({ recordId: cycle.id })).toEqual({ code: 'not-found', what: 'review' });
});
