import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setUpSchool } from '#test/office/school-year.ts';
import { choose, expect, test } from './app.ts';
import { countClicks } from './clicks.ts';
import { oneProgram } from './one-program.ts';
import { problemsOn } from './pages/arrive.ts';
import { OpenCyclePage } from './pages/cycles.ts';
import { WelcomePage } from './pages/first-run.ts';
import { goTo } from './pages/frame.ts';
import { asking, passphrase } from './small-school.ts';

const school = oneProgram(async ({ page }) => {
  await new WelcomePage(page).arrive();
  const { ask } = asking(page);
  await ask('vault.create', { role: 'manager', passphrase });
  await setUpSchool({ ask });
});
test.describe.configure({ mode: 'serial' });

test('days of the school’s own are refused at their box where they cannot be those of a cycle', async () => {
  const { page } = school();
  const preview = await new OpenCyclePage(page).open();
  for (const [ends, problem] of [
    ['31/8/2026', 'Enter the first day or a later day.'],
    ['1/3/2028', 'A cycle can last at most 18 months. Enter an earlier last day.'],
  ] as const) {
    await preview.otherDays('1/9/2026', ends);
    await expect.poll(() => problemsOn(page)).toEqual([problem]);
    await expect(page.getByRole('textbox', { name: 'Last day' })).toHaveAccessibleDescription(new RegExp(problem));
  }
  await preview.otherDays('1/9/2026', '31/8/2027');
  await expect(page.getByRole('region', { name: 'There is a problem' })).toHaveCount(0);
  await expect(page.getByRole('radio', { name: '2026–27' })).toBeChecked();
});

test('what was chosen in the preview is there again after looking somebody up', async () => {
  const { page } = school();
  const preview = await new OpenCyclePage(page).open();
  await preview.chooseAppraiser('Nia Prosser', 'Beth Cadwgan');
  await goTo(page, 'Staff');
  await page.goBack();
  await expect(preview.appraiserOf('Nia Prosser').locator('option:checked')).toHaveText('Beth Cadwgan');
});

test('a cycle is opened after one preview: who is in, who is out and why, who appraises whom', async () => {
  const { page } = school();
  const preview = await new OpenCyclePage(page).open();
  await expect
    .poll(() => preview.out())
    .toEqual([
      'Lloyd, Rhian | Cook | Employed by an agency (policy 1.2)',
      'Tudur, Gwen | Headteacher | Not support staff: employed on teachers’ pay and conditions (policy 1.2)',
    ]);
  await expect(page.getByText('One review is in the headteacher’s part.')).toBeVisible();
  await preview.appraiserOf('Nia Prosser').focus();
  await expect(preview.appraiserOf('Nia Prosser').getByRole('option', { name: 'Nia Prosser' })).toHaveCount(0);

  await preview.chooseAppraiser('Nia Prosser', 'Choose who appraises');
  await expect.poll(() => preview.problems()).toEqual(['Choose who appraises Nia Prosser']);
  await page.getByRole('link', { name: 'Choose who appraises Nia Prosser' }).click();
  await expect(preview.appraiserOf('Nia Prosser')).toBeFocused();

  await preview.tick('Nia Prosser', 'Owain Rees');
  await preview.sameAppraiser(2, 'Beth Cadwgan');
  await expect(preview.appraiserOf('Nia Prosser').locator('option:checked')).toHaveText('Beth Cadwgan');
  await preview.tick('Owain Rees');
  await preview.leaveOut(1, 'Long absence; review in spring');
  await expect
    .poll(() => preview.out())
    .toContain('Rees, Owain | Caretaker | Decided here: Long absence; review in spring');

  const cycle = await preview.openFor('1 person');
  await expect(cycle.people()).toHaveText(['Prosser, Nia']);
  await expect(page.getByText('Decided here: Long absence; review in spring')).toBeVisible();
  await cycle.join('Owain Rees', 'Gwen Tudur');
  await expect(cycle.people()).toHaveText(['Prosser, Nia', 'Rees, Owain']);

  await cycle.join('Rhian Lloyd', 'Gwen Tudur', 'Here for five years');
  const decided = 'Here for five years; the policy leaves them out: Employed by an agency (policy 1.2)';
  await expect(page.getByRole('cell', { name: decided })).toBeVisible();
  await page.getByRole('link', { name: 'Lloyd, Rhian' }).click();
  await expect(page.getByText(`In by the school’s decision: ${decided}`)).toBeVisible();
});

/** Brings so many teaching assistants in from a list; Owain Rees is the line manager of the first 120. */
async function bringIn(count: number): Promise<void> {
  const { app, page, vault } = school();
  const { ask } = asking(page);
  const rows = Array.from(
    { length: count },
    (_, at) => `Mali,Bryn${at},Teaching Assistant,${at < 120 ? 'Owain Rees' : ''}`,
  );
  const file = path.join(path.dirname(vault), 'staff.csv');
  writeFileSync(file, ['First Name,Last Name,Job Title,Line Manager', ...rows].join('\r\n'));
  await choose(app, file);
  await ask('imports.choose', {});
  const { headingRow, matching } = await ask('imports.look', { table: 0, headingRow: null });
  const decided = { nameOrder: 'given-first', hiddenRows: 'include', groups: {} } as const;
  await ask('imports.apply', { table: 0, headingRow, matching, ...decided, decisions: [] });
}

test('a cycle for 200 people is opened in fewer than ten steps from Home, each with an appraiser by the rule', async () => {
  const { page } = school();
  const { ask } = asking(page);
  await bringIn(198);
  await goTo(page, 'Home');
  const clicks = await countClicks(page);
  const preview = await new OpenCyclePage(page).open();
  await preview.period('2027–28');
  const cycle = await preview.openFor('200 people');
  expect(await clicks()).toBeLessThan(10);

  await expect(page.getByRole('region', { name: 'In the cycle (200)' })).toBeVisible();
  await expect(cycle.people()).not.toHaveCount(0);
  const { cycles } = await ask('cycles.list', {});
  const next = cycles.find(({ label }) => label === '2027–28');
  if (!next) throw new Error('the next cycle was opened');
  const { reviews } = await ask('reviews.list', { cycleId: next.id });
  // last year's appraisers of Nia and Owain first, then the line manager, then the headteacher
  const counts = Map.groupBy(reviews, ({ appraiserName }) => appraiserName);
  expect(Object.fromEntries([...counts].map(([name, of]) => [name, of.length]))).toEqual({
    'Beth Cadwgan': 1,
    'Gwen Tudur': 79,
    'Owain Rees': 120,
  });
});
