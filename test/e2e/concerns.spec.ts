import { expect, test } from './app.ts';
import { countClicks } from './clicks.ts';
import { demoSchool } from './one-program.ts';
import { arriveAt } from './pages/arrive.ts';
import { asking } from './small-school.ts';

const demo = demoSchool();

// Unlocking is one click more: the demo school is open from the beginning, in the headteacher's session.
const UNLOCKED = 1;

test('a concern is recorded in eight clicks, and a review of a plan is noted in five', async () => {
  const { page } = demo();
  const { ask } = asking(page);
  const place = () => page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Concerns and plans' });

  const recording = await countClicks(page);
  await place().click();
  await arriveAt(page, 'Concerns and plans');
  await page.getByRole('button', { name: 'Record a concern' }).click();
  const dialog = page.getByRole('dialog', { name: 'Record a concern' });
  const who = dialog.getByRole('combobox', { name: 'Whom it is about' });
  await who.click();
  await who.selectOption({ index: 4 });
  await dialog.getByRole('button', { name: 'Begin' }).click();
  await arriveAt(page, /^Concern: /);
  const nature = page.getByRole('textbox', { name: 'What gives cause for concern' });
  await nature.click();
  await nature.fill('Registers were closed late on nine of ten days.');
  await nature.blur();
  await expect(page.getByText(/^Saved /)).toBeVisible();
  // opening the list box of the system and choosing in it is one more
  expect((await recording()) + UNLOCKED + 1).toBeLessThanOrEqual(8);

  const concern = (await ask('concerns.all', {})).records.find(({ begunOn }) => begunOn === '2026-11-21');
  if (!concern) throw new Error('it was recorded');
  const plan = { kind: 'support-plan', staffId: concern.staffId, follows: concern.recordId } as const;
  const { recordId } = await ask('concerns.begin', plan);
  await ask('records.answer', {
    recordId,
    question: 'plan-reviews',
    side: 'agreed',
    row: 'first',
    cell: 'date',
    text: '2026-11-20',
  });

  const noting = await countClicks(page);
  await place().click();
  await page
    .getByRole('row', { name: /Support plan/ })
    .getByRole('link')
    .click();
  await arriveAt(page, /^Support plan: /);
  const first = page.getByRole('group', { name: 'First review' });
  await first.getByRole('textbox', { name: 'Held on' }).click();
  await page.keyboard.type('20/11/2026');
  await first.getByRole('textbox', { name: 'Notes' }).click();
  await page.keyboard.type('Eight of ten registers were closed in time.');
  await first.getByRole('textbox', { name: 'Notes' }).blur();
  await expect(page.getByRole('region', { name: 'What is planned' })).toContainText('Done');
  expect((await noting()) + UNLOCKED).toBeLessThanOrEqual(5);
});
