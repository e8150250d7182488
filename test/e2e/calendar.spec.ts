import { day } from '#domain/days/dates.ts';
import { expect, test } from './app.ts';
import { oneProgram } from './one-program.ts';
import { problemsOn } from './pages/arrive.ts';
import { CalendarPage } from './pages/calendar.ts';
import { WelcomePage } from './pages/first-run.ts';
import { HomePage } from './pages/home.ts';
import { asking, makeSmallSchool } from './small-school.ts';

// as a council's page and an office's own notes come out of the clipboard
const year = [
  'Term dates 2026/27',
  'Autumn term: Wednesday 2 September – Friday 18 December',
  'Half term\t26/10/2026\t30/10/2026',
  'Spring term\t04/01/2027\t25/03/2027',
  'INSET days: 1 September 2026 and 2 November 2026',
  'School closed (boiler) 25 November 2026',
  'Early May bank holiday 3 May 2027',
  'Sports day 11 June 2027',
].join('\n');

// Williamstown, checklist after the meeting: 5 working days after Friday 20 November 2026 is Friday the 27th, 10 are
// Friday 4 December; without Wednesday the 25th, Monday the 30th and Monday 7 December.
const school = oneProgram(async ({ page }) => {
  await new WelcomePage(page).arrive();
  await makeSmallSchool(page);
  const { ask } = asking(page);
  const [cycle] = (await ask('home.read', {})).cycles;
  if (!cycle) throw new Error('the small school has a cycle');
  const { in: people } = await ask('cycles.byId', { cycleId: cycle.id });
  const nia = people.find(({ name }) => name === 'Nia Prosser');
  if (nia) await ask('records.markStep', { recordIds: [nia.reviewId], step: 'meeting', on: day('2026-11-20') });
});
test.describe.configure({ mode: 'serial' });

test('a year’s dates are pasted, the deadlines that moved are told, and one undo takes all of it back', async () => {
  const { page } = school();
  const calendar = await new CalendarPage(page).open();
  await expect(page.getByText('Until you enter the terms, school days are counted as working days.')).toBeVisible();

  await calendar.paste(year, '6 dates to add');
  await expect(calendar.notAdded()).toHaveText([
    /^7Early May bank holiday 3 May 2027Reviewbook already knows this bank holiday/,
    /^8Sports day 11 June 2027Say what this is/,
  ]);
  await page.getByRole('button', { name: 'Add 6 dates' }).click();
  await expect
    .poll(() => calendar.moved('2 deadlines moved'))
    .toEqual([
      'Nia Prosser | Complete the forms and pass them to the appraisee | Fri 27 Nov 2026 | Mon 30 Nov 2026',
      'Nia Prosser | Send to the headteacher | Fri 4 Dec 2026 | Mon 7 Dec 2026',
    ]);
  await expect
    .poll(() => calendar.dates('2026–27'))
    .toEqual([
      'INSET days | INSET day | Tue 1 Sep 2026',
      'Autumn term | Term | Wed 2 Sep 2026 to Fri 18 Dec 2026',
      'Half term | Half-term | Mon 26 Oct 2026 to Fri 30 Oct 2026',
      'INSET days | INSET day | Mon 2 Nov 2026',
      'School closed (boiler) | Closure | Wed 25 Nov 2026',
      'Spring term | Term | Mon 4 Jan 2027 to Thu 25 Mar 2027',
    ]);
  const form = await calendar.form('Add a date');
  await form.getByRole('combobox', { name: 'What is it?' }).selectOption('Term');
  await form.getByRole('textbox', { name: 'Name' }).fill('Spring term, again');
  await form.getByRole('textbox', { name: 'First day' }).fill('25/3/2027');
  await form.getByRole('textbox', { name: 'Last day' }).fill('20/7/2027');
  await page.keyboard.press('Enter');
  const overlap = 'These dates overlap ‘Spring term’ (4 Jan 2027 to 25 Mar 2027). Correct one of the two.';
  await expect.poll(() => problemsOn(page)).toEqual([overlap]);
  await expect(form.getByRole('textbox', { name: 'First day' })).toHaveAccessibleDescription(
    new RegExp(RegExp.escape(overlap)),
  );
  await page.keyboard.press('Escape');
  await expect.poll(() => calendar.dates('2026–27')).toHaveLength(6);

  // what is wrong is still there to be corrected, what is known already is not
  await expect(page.getByRole('textbox', { name: /^Dates from Word/ })).toHaveValue('Sports day 11 June 2027');

  await calendar.undo('Added 6 dates. 2 deadlines moved.');
  await expect
    .poll(() => calendar.moved('2 deadlines moved'))
    .toEqual([
      'Nia Prosser | Complete the forms and pass them to the appraisee | Mon 30 Nov 2026 | Fri 27 Nov 2026',
      'Nia Prosser | Send to the headteacher | Mon 7 Dec 2026 | Fri 4 Dec 2026',
    ]);
  await expect(page.getByText('Until you enter the terms, school days are counted as working days.')).toBeVisible();
});

test('a closure is added, corrected and removed by the keyboard, and Home tells what its deadlines left out', async () => {
  const { page } = school();
  const calendar = await new CalendarPage(page).open();
  const form = await calendar.form('Add a date');
  await form.getByRole('combobox', { name: 'What is it?' }).selectOption('Closure');
  await form.getByRole('textbox', { name: 'First day' }).fill('31/2/2027');
  await page.keyboard.press('Enter');
  await expect(form.getByRole('link')).toHaveText([
    'Enter a name',
    'First day: enter a day that exists, such as 3/9/2026 or 3 Sep 2026',
  ]);
  await form.getByRole('textbox', { name: 'Name' }).fill('Boiler repair');
  await form.getByRole('textbox', { name: 'First day' }).fill('25/11/26');
  await form.getByRole('textbox', { name: 'Last day' }).fill('24/11/26');
  await page.keyboard.press('Enter');
  await expect(form.getByRole('link')).toHaveText(['Enter the first day or a later day.']);
  await form.getByRole('textbox', { name: 'Last day' }).fill('');
  await page.keyboard.press('Enter');
  await expect(form).toBeHidden();
  await expect.poll(() => calendar.dates('2026–27')).toEqual(['Boiler repair | Closure | Wed 25 Nov 2026']);

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Home' }).click();
  const home = await new HomePage(page).arrive();
  await expect(home.due('Next two weeks').first()).toContainText('Mon 30 Nov');
  await page
    .locator('summary')
    .filter({ hasText: /^5 working days after \d/ })
    .click();
  await expect(page.getByText(/nor Boiler repair on 25 Nov 2026\./)).toBeVisible();

  await calendar.open();
  await page.getByRole('button', { name: 'Remove Boiler repair' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Add a date' })).toBeFocused();
  await calendar.undo('Removed Boiler repair. 2 deadlines moved.');
  await expect.poll(() => calendar.moved('2 deadlines moved')).toHaveLength(2);
  await expect.poll(() => calendar.dates('2026–27')).toHaveLength(1);
});
