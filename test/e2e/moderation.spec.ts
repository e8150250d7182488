import { expect, test } from './app.ts';
import { demoSchool } from './one-program.ts';
import { arriveAt } from './pages/arrive.ts';
import { asking } from './small-school.ts';

const demo = demoSchool();

test('a sample is drawn, a review is looked at, and its number draws the same again', async () => {
  const { page } = demo();
  const [cycle] = (await asking(page).ask('home.read', {})).cycles;
  if (!cycle) throw new Error('a cycle is open');
  await page.evaluate((id) => window.location.assign(`#/cycles/${id}`), cycle.id);
  await page.getByRole('link', { name: 'Moderation' }).click();
  await arriveAt(page, /^Moderation, /);
  await page.getByRole('textbox', { name: 'Who moderates' }).fill('Ivo Marsh');
  await page.getByRole('textbox', { name: 'Number of an earlier sample' }).fill('12');
  await page.getByRole('button', { name: 'Draw' }).click();
  await expect(page.getByText('Enter a number of five figures, or leave it empty').first()).toBeVisible();
  await page.getByRole('textbox', { name: 'Number of an earlier sample' }).fill('48213');
  await page.getByRole('button', { name: 'Draw' }).click();
  const sample = page.getByRole('region', { name: /^Sample 48213/ });
  await expect(sample.getByText('Drawn again today, its number gives the same reviews.')).toBeVisible();
  const first = sample.getByText(/, appraiser /).first();
  await first.click();
  const question = sample.getByRole('group', { name: 'The objectives are specific and measurable' }).first();
  await question.getByRole('radio', { name: 'Partly' }).check();
  await sample.getByRole('textbox', { name: 'What was found' }).first().fill('The second objective has no measure.');
  await sample.getByRole('textbox', { name: 'What was found' }).first().blur();
  await expect(sample.getByText(/1 of \d+ looked at\./)).toBeVisible();
  await expect(page.getByRole('region', { name: 'How appraisers and staff groups compare' })).toContainText(
    'Number of objectives',
  );
});
