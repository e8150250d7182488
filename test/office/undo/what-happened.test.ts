import { expect, test } from 'vitest';
import type { ChangeKind } from '#domain/change.ts';
import type { TestOffice } from '#test/office/office.ts';
import { changeStaff } from '#test/office/school-year.ts';
import { fullSchool, latestChange } from './undoing.ts';

const typing = (office: TestOffice, recordId: string, text: string) =>
  office.ask('records.answer', {
    recordId: recordId as Awaited<ReturnType<typeof fullSchool>>['nia'], // the id of a review
    question: 'helped-or-hindered',
    side: 'agreed',
    row: '',
    cell: '',
    text,
  });

test('what is typed in one box at one sitting is one change, shown from first to last, and goes back whole', async () => {
  const { office, nia } = await fullSchool();
  for (const text of ['Time', 'Time to', 'Time to plan']) await typing(office, nia, text);
  const { changes } = await office.ask('changes.list', { of: nia });
  expect(changes.filter(({ what }) => what === 'text-written')).toHaveLength(1);
  const { id: changeId, title } = await latestChange(office);
  expect(title?.en).toBe('Did anything help/or hinder progress');
  const { pieces } = await office.ask('changes.look', { changeId });
  expect(pieces[0]?.fields.find(({ column }) => column === 'text')).toEqual({
    column: 'text',
    before: null,
    after: 'Time to plan',
  });
  await office.ask('changes.undo', { changeId });
  await office.ask('changes.redo', { changeId });
  expect((await latestChange(office)).canUndo).toBe(true);
});

test('a fact of somebody goes back past a later change of another fact, but not past one of its own', async () => {
  const { office, school } = await fullSchool();
  const { nia } = school.people;
  await changeStaff(office, nia, { email: 'nia@ysgol.example' });
  const mail = await latestChange(office);
  await changeStaff(office, nia, { jobTitle: 'Mentor' });
  const mentor = await latestChange(office);
  await changeStaff(office, nia, { jobTitle: 'Lead mentor' });
  const { changes } = await office.ask('changes.list', { of: nia });
  const whyOf = (id: string) => changes.find((one) => one.id === id)?.why;
  expect([whyOf(mail.id), whyOf(mentor.id)]).toEqual([null, { code: 'changed-since' }]);
  await office.ask('changes.undo', { changeId: mail.id });
  const { staff } = await office.ask('staff.byId', { staffId: nia });
  expect([staff.email, staff.jobTitle]).toEqual([null, 'Lead mentor']);
});

test('a policy that was chosen by mistake goes back with its answers', async () => {
  const { office } = await fullSchool();
  const before = await office.ask('policies.current', {});
  await office.ask('policies.choose', { policyId: 'asat', choices: {} });
  const chosen = await latestChange(office);
  const { pieces } = await office.ask('changes.look', { changeId: chosen.id });
  expect(pieces.flatMap(({ fields }) => fields.map(({ column }) => column))).toEqual(['policy']);
  await office.ask('changes.undo', { changeId: chosen.id });
  expect(await office.ask('policies.current', {})).toEqual(before);
});

test('what was done to a policy names it, however long it is', async () => {
  const { office, ownPolicy } = await fullSchool();
  const { id: changeId, about } = await latestOf(office, 'policy-copied');
  const { policy } = await office.ask('policies.byId', { policyId: ownPolicy });
  expect(about).toBe(policy.title.en);
  const { pieces } = await office.ask('changes.look', { changeId });
  expect(pieces.flatMap(({ fields }) => fields)).toContainEqual({
    column: 'policy',
    before: null,
    after: policy.title.en,
  });
});

async function latestOf({ ask }: TestOffice, kind: ChangeKind) {
  const found = (await ask('changes.list', {})).changes.find(({ what }) => what === kind);
  if (!found) throw new Error(`nothing was noted as ${kind}`);
  return found;
}
