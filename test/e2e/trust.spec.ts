import { setUpTrust } from '#test/office/trust.ts';
import { expect, test } from './app.ts';
import { OpenCyclePage } from './pages/cycles.ts';
import { WelcomePage } from './pages/first-run.ts';
import { asking, passphrase } from './small-school.ts';

// ASAT 4.1, 4.2: teachers and class-based support from September; 4.3: other support staff from April. 2.1: probation and
// induction until completed; a fixed term follows the contract; whom an agency employs the trust does not.
test('a trust of two schools opens two cycles side by side, each with its own people and its own reasons', async ({
  page,
}) => {
  await new WelcomePage(page).arrive();
  const { ask } = asking(page);
  await ask('vault.create', { role: 'manager', passphrase });
  await setUpTrust({ ask }, 'asat');

  const year = await new OpenCyclePage(page).open();
  await year.period('2026–27, September to August');
  expect(await year.out()).toEqual([
    'Leah Moss | Teaching Assistant | In the probationary period (policy 2.1); will be in from 9 Jan 2027',
    'Priya Nair | Teacher | In statutory induction (policy 2.1); will be in from 22 Jul 2027',
  ]);
  await expect(page.getByRole('row', { name: /Owen Slater/ })).toContainText('31 Mar 2027'); // the fixed term ends
  await expect(year.appraiserOf('Tom Fenwick').locator('option:checked')).toHaveText('Peter Lomas');
  await expect(year.appraiserOf('Amara Obi').locator('option:checked')).toHaveText('Ruth Ashdown');
  const opened = await year.openFor('3 people');
  await expect(opened.people()).toHaveText(['Tom Fenwick', 'Amara Obi', 'Owen Slater']);

  const april = await new OpenCyclePage(page).open();
  await april.period('2026–27, April to March');
  expect(await april.out()).toEqual(['Rosa Lind | Cook | Employed by an agency, not by the trust (policy 2.1)']);
  const second = await april.openFor('2 people');
  await expect(second.people()).toHaveText(['Kit Barlow', 'Joan Pike']);

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Home' }).click();
  for (const cycle of ['September to August: 0 of 3 signed', 'April to March: 0 of 2 signed'])
    await expect(page.getByRole('region', { name: `Cycle 2026–27, ${cycle}` })).toBeVisible();
});
