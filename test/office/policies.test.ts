import { expect, test } from 'vitest';
import type { Input } from '#contract/index.ts';
import { day } from '#domain/days/dates.ts';
import type { OwnPolicy } from '#domain/policy/own-policy.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { withPiece } from '#domain/policy-editing/policy-edits.ts';
import { openOffice } from './office.ts';
import { adapted, asking, kept, title } from './own-policy.ts';
import { firstPolicy, openCycle, reviewOf, setUpSchool } from './school-year.ts';

const retitled = ({ policy, leftOut }: OwnPolicy, en: string): OwnPolicy => ({
  policy: { ...policy, title: { en } },
  leftOut,
});

test('a copy has a name of its own, says what it was copied from, and leaves that as it was', async () => {
  const office = await openOffice('manager');
  const own = await adapted(office);
  const { id, ...rest } = own.policy;
  expect(id).toMatch(/^own-/);
  expect(rest).toEqual({ ...firstPolicy(), id: undefined, title, version: 1 });
  const told = await office.ask('policies.byId', { policyId: id });
  expect(told.own).toEqual({ leftOut: [], basedOn: firstPolicy(), updatedAt: '2026-11-21T09:30:00.000Z' });
  await office.ask('policies.saveOwn', { own: retitled(own, 'Changed') });
  expect((await kept(office, firstPolicy().id)).policy).toEqual(firstPolicy());
});

test('a policy drafted from a text is a copy that says what was drafted, beside the one that it began from', async () => {
  const office = await openOffice('manager');
  const says = { ...firstPolicy(), policyReview: { everyYears: 4, clause: '9.\u00071' } };
  const { policyId } = await office.ask('policies.adapt', { policyId: firstPolicy().id, title, says });
  const { policy, own } = await office.ask('policies.byId', { policyId });
  expect(policy).toMatchObject({ title, version: 1, policyReview: { everyYears: 4, clause: '9.1' } });
  expect(policy.id).not.toBe(firstPolicy().id);
  expect(own?.basedOn).toEqual(firstPolicy());
});

test('what is changed is kept, with its words clean, and a version that is in use is never changed', async () => {
  const office = await openOffice('manager', '2026-09-21');
  await setUpSchool(office);
  const own = await adapted(office);
  const save = async (en: string) =>
    (await office.ask('policies.saveOwn', { own: retitled(await kept(office, own.policy.id), en) })).version;
  expect([await save('Our\u0007 rules '), await save('Our rules, again')]).toEqual([1, 1]);
  await office.ask('policies.choose', { policyId: own.policy.id, choices: {} });
  expect([await save('The next year'), await save('The next year, better')]).toEqual([2, 2]);
  await openCycle(office);
  expect((await office.ask('policies.current', {})).policy).toMatchObject({
    version: 1,
    title: { en: 'Our rules, again' },
  });
  await office.ask('policies.choose', { policyId: own.policy.id, choices: {} });
  expect(await save('The year after')).toBe(3);
});

test('a school that takes another policy keeps those of its answers that the other asks for, too', async () => {
  const office = await openOffice('manager');
  await setUpSchool(office);
  const own = await adapted(office);
  await office.ask('policies.choose', {
    policyId: firstPolicy().id,
    choices: { 'day-unit': 'school', 'most-appraisees': 9 },
  });
  const without = withPiece(own.policy, 'most-appraisees', null, 9);
  expect(without.choices.map(({ id }) => id)).not.toContain('most-appraisees');
  await office.ask('policies.saveOwn', { own: { ...own, policy: without } });
  await office.ask('policies.choose', { policyId: own.policy.id, choices: { 'day-unit': 'fortnights' } });
  expect((await office.ask('policies.current', {})).choices).toEqual({});
  await office.ask('policies.choose', { policyId: own.policy.id, choices: { 'day-unit': 'school' } });
  expect((await office.ask('policies.current', {})).choices).toEqual({ 'day-unit': 'school' });
});

test('observations, pay, steps and reminders are changed one by one, and all of it is kept', async () => {
  const office = await openOffice('manager');
  const own = await adapted(office);
  const { pay, steps, observations } = own.policy;
  const [step] = steps;
  if (!step) throw new Error('a policy has steps');
  const appeal = { recommended: 'always', to: 'unsaid', noProgression: true, appeal: true, clause: '7' } as const;
  const caution = { text: { en: 'Not one group alone' }, clause: '5' };
  const observation: Policy['observations'][number] = {
    kinds: ['drop-in'],
    observer: 'any',
    least: 2,
    notice: false,
    clause: '6',
    feedback: { fromHours: 0, toHours: 24 },
  };
  let changed = withPiece(own.policy, 'pay', pay, appeal);
  changed = withPiece(changed, 'observation', null, observation);
  changed = withPiece(changed, 'caution', null, caution);
  // as a dialog does that was opened before the last change was kept
  changed = withPiece(changed, 'observation', structuredClone(observation), { ...observation, least: 3 });
  changed = withPiece(changed, 'step', step, { ...step, label: { en: 'We met' } });
  await office.ask('policies.saveOwn', { own: { ...own, policy: changed } });
  const { policy } = await kept(office, own.policy.id);
  expect(policy.pay).toEqual(appeal);
  expect(policy.observations).toEqual([...observations, { ...observation, least: 3 }]);
  expect(policy.objectives.cautions.at(-1)).toEqual(caution);
  expect(policy.steps).toEqual([{ ...step, label: { en: 'We met' } }, ...steps.slice(1)]);
});

test('a policy of the school’s own is removed and put back; the one in use stays', async () => {
  const office = await openOffice('manager');
  await setUpSchool(office);
  const own = await adapted(office);
  const { id } = own.policy;
  const ids = async () => (await office.ask('policies.list', {})).policies.map((policy) => policy.id);
  await office.ask('policies.removeOwn', { policyId: id });
  expect(await ids()).not.toContain(id);
  const { changes } = await office.ask('changes.list', {});
  expect(changes[0]).toMatchObject({ what: 'policy-removed', about: 'Our policy', canUndo: true });
  await office.ask('changes.undo', { changeId: changes[0]?.id as never }); // the one just told of
  expect(await kept(office, id)).toEqual(own);
  await office.ask('policies.choose', { policyId: id, choices: {} });
  expect(await office.refused('policies.removeOwn', { policyId: id })).toEqual({ code: 'policy-in-use' });
  expect(await office.refused('policies.removeOwn', { policyId: firstPolicy().id })).toEqual({
    code: 'field-unknown',
    field: 'policyId',
  });
});

test('an answer holds for the cycles that come; for open ones only where the school says so, and what moves is listed', async () => {
  const office = await openOffice('manager', '2026-09-21');
  const { people } = await setUpSchool(office);
  const cycle = await openCycle(office);
  const reviewId = reviewOf(cycle, people.nia);
  await office.ask('records.markStep', { recordIds: [reviewId], step: 'meeting', on: day('2026-09-18') });
  const due = async () => {
    const { deadlines } = await office.ask('reviews.byId', { reviewId });
    return deadlines.find(({ rule }) => rule === 'statement-written')?.due;
  };
  // Step 4: five days after Friday 18 September, in working days
  expect(await due()).toBe('2026-09-25');
  const calendarDays = { 'day-unit': 'calendar' };
  expect(await office.ask('policies.answer', { answers: calendarDays, alsoOpen: false })).toEqual({ moved: [] });
  expect(await due()).toBe('2026-09-25');
  const { moved } = await office.ask('policies.answer', { answers: {}, alsoOpen: true });
  expect(await due()).toBe('2026-09-23');
  expect(moved.filter((one) => one.name === 'Nia Prosser').map(({ from, to }) => [from, to])).toEqual([
    ['2026-09-25', '2026-09-23'],
    ['2026-10-02', '2026-09-28'],
  ]);
  expect((await office.ask('policies.current', {})).choices).toMatchObject(calendarDays);
});

test('an answer that the question does not allow, or that the rest of the policy contradicts, is refused', async () => {
  const office = await openOffice('manager');
  await setUpSchool(office);
  const refused = (answers: Input<'policies.answer'>['answers']) =>
    office.refused('policies.answer', { answers, alsoOpen: true });
  expect(await refused({ 'day-unit': 'fortnights' })).toEqual({ code: 'field-unknown', field: 'day-unit' });
  expect(await refused({ 'most-appraisees': 4000 })).toEqual({ code: 'field-unknown', field: 'most-appraisees' });
  expect(await refused({ nothing: 1 })).toEqual({ code: 'field-unknown', field: 'nothing' });
  const { policies } = await office.ask('policies.list', {});
  const withSupport = policies.find(({ id }) => id === 'spt');
  await office.ask('policies.choose', { policyId: withSupport?.id ?? '', choices: {} });
  expect(await refused({ 'support-least': 12 })).toMatchObject({
    code: 'policy-answer',
    fault: { code: 'least-over-most', facts: { least: 12, most: 8 } },
  });
});

test('a policy in which something is wrong is kept as it is being written, and is not used', async () => {
  const office = await openOffice('manager');
  const own = await adapted(office);
  const januaryBefore = { kind: 'by', day: { on: { month: 1, dayOfMonth: 31, year: 0 } } } as const;
  for (const policy of [
    { ...own.policy, phases: own.policy.phases.filter(({ id }) => id !== 'annual') },
    { ...own.policy, deadlines: own.policy.deadlines.map((deadline) => ({ ...deadline, when: januaryBefore })) },
  ]) {
    await office.ask('policies.saveOwn', { own: { ...own, policy } });
    expect(await kept(office, own.policy.id)).toEqual({ ...own, policy });
    expect(await office.refused('policies.choose', { policyId: own.policy.id, choices: {} })).toMatchObject({
      code: 'policy-faulty',
    });
  }
  expect((await office.ask('policies.current', {})).policy).toBeNull();
});

test('an adapted form is previewed as the page that is printed, in the languages of the policy', async () => {
  const office = await openOffice('manager');
  const own = await asking(office, 'Anything <else>?');
  const { address, title } = await office.ask('policies.previewForm', {
    policyId: own.policy.id,
    form: 'statement',
    language: 'both',
  });
  expect(title).toBe('Performance review and planning statement');
  const page = office.paper(address) ?? '';
  expect(page).toContain('Anything &lt;else&gt;?');
  expect(page).toContain('Datganiad adolygu a chynllunio perfformiad');
  expect(
    await office.refused('policies.previewForm', { policyId: own.policy.id, form: 'wellbeing', language: 'en' }),
  ).toEqual({
    code: 'field-unknown',
    field: 'policyId',
  });
});
