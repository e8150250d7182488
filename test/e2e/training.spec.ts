import { supportStaff } from '#test/office/school-year.ts';
import { expect, test } from './app.ts';
import { countClicks } from './clicks.ts';
import { smallSchool } from './one-program.ts';
import { goTo } from './pages/frame.ts';
import { TrainingPage } from './pages/training.ts';
import { asking } from './small-school.ts';

const school = smallSchool();
test.beforeEach(async () => {
  await school().page.setViewportSize({ width: 1920, height: 1080 }); // room for every column
  await goTo(school().page, 'Home');
});

test('a training need is added, costed, met, removed and put back', async () => {
  const { page } = school();
  const register = await new TrainingPage(page).open();
  await expect(page.getByText('The training needs of the reviews appear here')).toBeVisible();

  const need = await register.add('Owain Rees');
  await need.box('Training need').fill('Legionella awareness');
  await need.box('Theme').fill('Premises');
  await need.box('Cost in pounds').fill('£1,250');
  await need.box('By when').fill('15/1/27');
  await need.state('Booked');
  await need.press('Done');
  await expect(register.row('Owain Rees').getByRole('cell')).toHaveText([
    '', // its box
    ...['Legionella awareness', 'Premises', '', '', '15 Jan 2027', '£1,250.00', 'Booked', ''],
  ]);

  await (await register.openNeed('Owain Rees')).press('Remove this training need');
  await expect(register.row('Owain Rees')).toHaveCount(0);
  const said = page.getByRole('status').filter({ hasText: 'The training need of Owain Rees is removed.' });
  await said.getByRole('button', { name: 'Undo' }).click();
  await expect(register.row('Owain Rees')).toBeVisible();
});

test('a course that twelve people were at is recorded once, in at most twenty clicks, and each of them has it', async () => {
  const { page } = school();
  const { ask } = asking(page);
  const names = ['Alun', 'Bethan', 'Cadi', 'Dewi', 'Elin', 'Ffion', 'Gethin', 'Hywel', 'Iwan', 'Jac', 'Lowri', 'Mali'];
  for (const givenName of names) await ask('staff.add', { staff: { ...supportStaff, givenName, familyName: 'Parry' } });
  await page.reload();
  await goTo(page, 'Home');
  const clicks = await countClicks(page);
  const held = await (await new TrainingPage(page).open()).held();
  const event = await held.record();
  await event.kind('Fire safety');
  await event.heldOn('16/11/26');
  for (const name of names) await event.wasThere(`Parry, ${name}`);
  await event.save();
  expect(await clicks()).toBeLessThanOrEqual(20);
  await expect(page.getByRole('status').filter({ hasText: '‘Fire safety’ is recorded for 12 people.' })).toBeVisible();

  // who was not there still needs it; who was there has it until a year later
  await expect(held.standing('Nia Prosser')).toContainText(['Not done yet']);
  await held.show('Everything', 'Fire safety');
  await expect(held.standing('Mali Parry').getByRole('cell')).toHaveText([
    '', // its box
    ...['Fire safety', 'Up to date', '16 Nov 2026', '16 Nov 2027'],
  ]);
});

test('eight people are given one need in one dialog, in at most ten clicks, and it is put back at once', async () => {
  const { page } = school();
  const { ask } = asking(page);
  const names = ['Aled', 'Betsan', 'Catrin', 'Dafydd', 'Eirlys', 'Ffraid', 'Glyn', 'Heledd'];
  for (const givenName of names)
    await ask('staff.add', { staff: { ...supportStaff, givenName, familyName: 'Morris' } });
  await page.reload();
  await goTo(page, 'Home');
  const clicks = await countClicks(page);
  const register = await new TrainingPage(page).open();
  await register.addForAll(
    names.map((name) => `${name} Morris`),
    { need: 'Team Teach, two days', theme: 'Behaviour' },
  );
  // nobody is ticked: each is found by name and chosen with Enter
  expect(await clicks()).toBeLessThanOrEqual(10);
  for (const name of names) await expect(register.row(`${name} Morris`)).toContainText('Team Teach, two days');
  const said = page.getByRole('status').filter({ hasText: 'A training need is added for 8 people.' });
  await said.getByRole('button', { name: 'Undo' }).click();
  await expect(register.row('Aled Morris')).toHaveCount(0);
});

test('a sum and a day that cannot be read stay as they were typed, with a message', async () => {
  const { page } = school();
  const need = await (await new TrainingPage(page).open()).add('Nia Prosser');
  await need.box('Cost in pounds').fill('about 40');
  await need.box('By when').fill('31/02/2027');
  await need.box('Theme').focus();
  await expect(need.box('Cost in pounds')).toHaveValue('about 40');
  await expect(need.box('By when')).toHaveValue('31/02/2027');
  await expect(need.dialog.getByText('Enter a sum in pounds, such as 12.50')).toBeVisible();
  await expect(need.dialog.getByText('Enter a day that exists, such as 3/9/2026 or 3 Sep 2026')).toBeVisible();
});
