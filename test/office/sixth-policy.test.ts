import { expect, test, vi } from 'vitest';
import { day } from '#domain/days/dates.ts';
import { policySchema } from '#domain/policy/policy.ts';
import { sixth } from '#test/rules/sixth-policy.ts';
import { openOffice } from './office.ts';
import { byBoth, openCycle, reviewOf, setUpSchool } from './school-year.ts';

// what adding a policy takes: its file, and its line in the list
vi.mock('#templates/policies/index.ts', async (original) => {
  const { policies, ...others } = await original<{ policies: readonly unknown[] }>();
  return { ...others, policies: [...policies, policySchema.parse(sixth)] };
});

/** A school that chose the invented policy, in the autumn of 2026, with its cycle open. */
async function officeUnderTheSixth() {
  const office = await openOffice('manager', '2026-09-21');
  const { people } = await setUpSchool(office);
  await office.ask('policies.choose', { policyId: sixth.id, choices: {} });
  const cycle = await openCycle(office);
  return { office, people, cycle };
}

test('a policy that is put into the list can be chosen', async () => {
  const office = await openOffice('manager');
  const { policies } = await office.ask('policies.list', {});
  expect(policies.at(-1)).toMatchObject({ id: 'greenbank', title: { en: 'Greenbank: growing together' } });
  await office.ask('policies.choose', { policyId: 'greenbank', choices: { 'harvest-within': 4 } });
  const { policy, choices } = await office.ask('policies.current', {});
  expect([policy, choices]).toEqual([sixth, { 'harvest-within': 4 }]);
});

test('a cycle opens under it, of its own length and with its own people', async () => {
  const { cycle } = await officeUnderTheSixth();
  expect([cycle.starts, cycle.ends]).toEqual(['2026-02-01', '2027-05-31']);
  expect(cycle.policyTitle).toEqual(sixth.title);
  expect(cycle.in.map(({ name }) => name).sort()).toEqual(['Nia Prosser', 'Owain Rees', 'Rhian Lloyd']);
  expect(cycle.out.map(({ name, reason }) => [name, reason?.en])).toEqual([['Gwen Tudur', 'Has another scheme']]);
});

test('its last days are counted in its weeks, each group by its own window', async () => {
  const { office, people, cycle } = await officeUnderTheSixth();
  const due = async (who: keyof typeof people) => {
    const { deadlines } = await office.ask('reviews.byId', { reviewId: reviewOf(cycle, people[who]) });
    return deadlines.map(({ step, due: last }) => [step, last]);
  };
  // 1 February 2026 and 3, 36 or 22 weeks; 31 May 2027 and the two weeks that are proposed
  const [planted, harvested, written] = [
    ['planted', '2026-02-22'],
    ['harvested', '2027-06-14'],
    ['written-up', null],
  ];
  expect(await due('nia')).toEqual([planted, ['talked', '2026-10-11'], harvested, written]);
  expect(await due('owain')).toEqual([planted, ['talked', '2026-07-05'], harvested, written]);
});

test('its steps have names of its own, and the program knows its meeting and its signing by what they mean', async () => {
  const { office, people, cycle } = await officeUnderTheSixth();
  const recordId = reviewOf(cycle, people.nia);
  const { rowId } = await office.ask('rows.add', { kind: 'objective', recordId, continues: null, category: null });
  await office.ask('rows.save', { kind: 'objective', rowId, fields: { text: 'Grow beans' } });
  const missing = async () => (await office.ask('records.check', { recordId })).missing.map(({ what }) => what);
  expect(await missing()).toContain('meeting-day');
  await office.ask('records.markStep', { recordIds: [recordId], step: 'harvested', on: day('2026-09-14') });
  expect(await missing()).not.toContain('meeting-day');
  await office.ask('records.sign', {
    recordId,
    signatures: byBoth({ name: 'Somebody', signedOn: day('2026-09-18') }),
  });
  const review = await office.ask('reviews.byId', { reviewId: recordId });
  expect(review.stage).toBe('signed');
  expect(review.steps.flatMap(({ id, on }) => (on === null ? [] : [[id, on]]))).toEqual([
    ['harvested', '2026-09-14'],
    ['shaken', '2026-09-18'],
  ]);
  const { reviews } = await office.ask('reviews.list', { cycleId: cycle.id });
  expect(reviews.find(({ reviewId }) => reviewId === recordId)?.meetingOn).toBe('2026-09-14');
  const { reviews: history } = await office.ask('staff.byId', { staffId: people.nia });
  expect(history.map(({ meetingOn }) => meetingOn)).toEqual(['2026-09-14']);
});

test('the papers that are offered are its own, under the names that it gives them, and the notes of its meetings', async () => {
  const { office } = await officeUnderTheSixth();
  const { documents } = await office.ask('documents.list', { under: { of: 'school' } });
  const forms = documents.filter(({ form }) => form !== null);
  expect(forms.map(({ id, title }) => [id, title.en])).toEqual([
    ['statement', 'Record of the harvest'],
    ['cpd-form', 'Wishes to learn'],
    ['meeting-notes', 'Notes of meetings'],
  ]);
});

test.each([
  ['statement', ['Record of the harvest', 'What grew?', 'How we shall know', 'Nia Prosser']],
  ['cpd-form', ['Wishes to learn', 'So we shall']],
])('its %s is printed as it words it', async (document, words) => {
  const { office, people, cycle } = await officeUnderTheSixth();
  const reviewId = reviewOf(cycle, people.nia);
  await office.ask('documents.print', { document, language: 'en', subject: { of: 'review', reviewId } });
  await office.ask('documents.print', { document, language: 'en', subject: { of: 'blank' } });
  const [filled = '', blank = ''] = office.printed;
  for (const word of words) expect(filled).toContain(word);
  for (const word of words.slice(0, -1)) expect(blank).toContain(word);
});
