import { expect, test } from 'vitest';
import { passphrases } from '#test/office/passphrases.ts';
import { changeStaff } from '#test/office/school-year.ts';
import { fullSchool, latestChange } from './undoing.ts';

// Whose records moved to the headteacher with an office or a post is said before that is undone: they stay there.

test('whose reviews stay with the headteacher is said before an office is put back, and what else goes is put back', async () => {
  const { office, nia, school } = await fullSchool();
  const { ask } = office;
  const { head, manager, people } = school;
  await ask('school.setOffices', { headteacherId: head, businessManagerId: people.nia });
  const { id: changeId } = await latestChange(office);
  const look = await ask('changes.look', { changeId });
  // the review of the business manager until then was the headteacher's before, too
  expect([look.cannot, look.staying]).toEqual([[], ['Nia Prosser']]);
  await ask('changes.undo', { changeId });
  expect((await ask('school.read', {})).businessManagerId).toBe(manager);
  expect((await ask('reviews.byId', { reviewId: nia })).review.id).toBe(nia);
  await office.lock();
  await ask('vault.open', { role: 'manager', passphrase: passphrases.manager });
  expect(await office.refused('reviews.byId', { reviewId: nia })).toEqual({ code: 'not-found', what: 'review' });
  expect(JSON.stringify(await ask('changes.list', {}))).not.toContain(nia);
});

test('the same is said of a post that only the headteacher keeps, and of nobody where nothing moved', async () => {
  const { office, school } = await fullSchool();
  const { ask } = office;
  await changeStaff(office, school.people.owain, { group: 'headteacher' });
  const moved = await latestChange(office);
  expect((await ask('changes.look', { changeId: moved.id })).staying).toEqual(['Owain Rees']);
  await changeStaff(office, school.people.nia, { jobTitle: 'Mentor' });
  expect((await ask('changes.look', { changeId: (await latestChange(office)).id })).staying).toEqual([]);
});
