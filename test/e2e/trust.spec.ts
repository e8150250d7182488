import { setUpTrust } from '#test/office/trust.ts';
import { expect, test, turnTo } from './app.ts';
import { oneProgram } from './one-program.ts';
import { problemsOn } from './pages/arrive.ts';
import { CyclePage, OpenCyclePage } from './pages/cycles.ts';
import { DuePage } from './pages/due.ts';
import { UnlockPage, WelcomePage } from './pages/first-run.ts';
import { goTo, lock } from './pages/frame.ts';
import { HomePage } from './pages/home.ts';
import { ReviewPage } from './pages/review.ts';
import { asking, passphrase } from './small-school.ts';

// A year of a trust of two schools under ASAT, from September to the October after it. Every day is worked out by hand
// from the policy: 4.1 and 4.2 the year of teachers and class-based support, 4.3 that of other support staff; 2.1 whom it
// leaves out, and that a fixed term follows the contract; 5.1 objectives after the first data; 4.1 pay by 31 October.
// Where it is silent the proposals hold: first data on 16 October, objectives within six weeks, the final review within
// eight weeks of the end, somebody who joins has a plan within twenty working days.

const trust = oneProgram(
  async ({ page }) => {
    await new WelcomePage(page).arrive();
    const { ask } = asking(page);
    await ask('vault.create', { role: 'manager', passphrase });
    await setUpTrust({ ask }, 'asat');
  },
  { today: '2026-09-07' },
);
test.describe.configure({ mode: 'serial' });

const year = '2026–27, September to August';
const april = '2026–27, April to March';
const objectives = 'Set out objectives, training and support in writing';
const finalReview = 'Hold the final review meeting';
const objectivesSet = 'Objectives, training and support set out in writing';
const finalHeld = 'Final review meeting held';
const sixWeeks = '6 weeks after 16 Oct 2026';
const twentyDays = '20 working days after joining on 9 Jan 2027';
const [ruth, peter] = ['reviewer, Ruth Ashdown', 'reviewer, Peter Lomas'];
const both = 'reviewer, Peter Lomas and Ruth Ashdown';

/** An entry of 'To do', as Home tells it. */
const due = (when: string, step: string, waitsFor: string, cycle: string, rule: string) =>
  `${when} | ${step} · waiting for the ${waitsFor} · ${cycle} | ${rule}`;

/** Another day comes, and the business manager unlocks the records, which were locked with Home on the screen. */
async function homeOn(today: string): Promise<HomePage> {
  const { app, page } = trust();
  await turnTo(app, today);
  await lock(page);
  await (await new UnlockPage(page).arrive()).unlock('manager', passphrase);
  return new HomePage(page).arrive();
}

/** From Home and back: notes a step in the review of somebody with whom something is due. */
async function note(name: string, step: string, on: string): Promise<void> {
  const { page } = trust();
  await (await new HomePage(page).dueOf(name)).click();
  await (await new ReviewPage(page).arrive(name)).stepDone(step, on);
  await goTo(page, 'Home');
}

test('two cycles are opened side by side, each with its own people and its own reasons', async () => {
  const { page } = trust();
  const preview = await new OpenCyclePage(page).open();
  await preview.period(year);
  await expect
    .poll(() => preview.out())
    .toEqual([
      'Moss, Leah | Teaching Assistant | In the probationary period (policy 2.1); will be in from 9 Jan 2027',
      'Nair, Priya | Teacher | In statutory induction (policy 2.1); will be in from 22 Jul 2027',
    ]);
  await expect(page.getByRole('row', { name: /Slater, Owen/ })).toContainText('until 31 Mar 2027: fixed term');
  await expect(preview.appraiserOf('Tom Fenwick').locator('option:checked')).toHaveText('Peter Lomas');
  await expect(preview.appraiserOf('Amara Obi').locator('option:checked')).toHaveText('Ruth Ashdown');
  const opened = await preview.openFor('3 people');
  await expect(opened.people()).toHaveText(['Fenwick, Tom', 'Obi, Amara', 'Slater, Owen']);

  await preview.open();
  await preview.period(april);
  await expect
    .poll(() => preview.out())
    .toEqual(['Lind, Rosa | Cook | Employed by an agency, not by the trust (policy 2.1)']);
  const second = await preview.openFor('2 people');
  await expect(second.people()).toHaveText(['Barlow, Kit', 'Pike, Joan']);
  await goTo(page, 'Home');
});

test('Monday 7 September 2026: the objectives of the cycle that began in April are late', async () => {
  const home = new HomePage(trust().page);
  // 4.3, 5.1: six weeks after Wednesday 1 April were Wednesday 13 May
  const late = (name: string, reviewer: string) =>
    due(
      `13 May 2026 | ${name} | 117 days late`,
      objectives,
      reviewer,
      april,
      '6 weeks after the cycle begins on 1 Apr 2026',
    );
  await expect.poll(() => home.toDo()).toEqual({ 'Overdue (2)': [late('Kit Barlow and Joan Pike', both)] });
  // three each of the teachers, two of Owen, the final reviews of Kit and Joan
  await expect(trust().page.getByText('10 more deadlines later')).toBeVisible();
  for (const name of ['Kit Barlow', 'Joan Pike']) await note(name, objectivesSet, '11/5/2026');
});

test('Friday 27 November: the last day for objectives after the first data', async () => {
  const home = await homeOn('2026-11-27');
  // 5.1: six weeks after Friday 16 October
  const today = (name: string, reviewer: string) =>
    due(`Fri 27 Nov | ${name} | Due today`, objectives, reviewer, year, sixWeeks);
  await expect
    .poll(() => home.toDo())
    .toEqual({
      'This week (3)': [today('Tom Fenwick, Amara Obi and Owen Slater', both)],
    });
  for (const name of ['Amara Obi', 'Owen Slater']) await note(name, objectivesSet, '27/11/2026');
});

test('Monday 30 November: whose objectives are missing is late', async () => {
  const home = await homeOn('2026-11-30');
  await expect
    .poll(() => home.toDo())
    .toEqual({
      'Overdue (1)': [due('27 Nov 2026 | Tom Fenwick | 3 days late', objectives, peter, year, sixWeeks)],
    });
  await note('Tom Fenwick', objectivesSet, '30/11/2026');
});

test('in January somebody whose probation ended joins with the time left, and a teacher has another reviewer', async () => {
  const { page } = trust();
  const home = await homeOn('2027-01-11');
  await expect.poll(() => home.toDo()).toEqual({});
  const card = home.part('Can join the cycle now');
  await expect(card.getByRole('heading', { level: 3 })).toHaveText(['Leah Moss, Teaching Assistant']);
  await expect(card.getByText('joins 9 Jan 2027: probation ends')).toBeVisible(); // 2.1
  await expect(card.getByRole('combobox').locator('option:checked')).toHaveText('Ruth Ashdown'); // 3.1
  await card.getByRole('button', { name: 'Join the cycle' }).click();
  await expect(card).toHaveCount(0);

  await (await home.allDue('By person')).rows().getByRole('link', { name: 'Fenwick, Tom' }).click();
  const review = await new DuePage(page).openFirst();
  await review.changeAppraiser('reviewer', 'Helen Marsh', '');
  await expect.poll(() => problemsOn(page)).toEqual(['Enter the reason']);
  await review.changeAppraiser('reviewer', 'Helen Marsh', 'Peter Lomas is on secondment');
  await expect
    .poll(() => review.earlierAppraisers())
    .toEqual([
      'Reviewer until 11 Jan 2027: Peter Lomas (Peter Lomas is on secondment)',
      'Reviewer since then: Helen Marsh',
    ]);
  await goTo(page, 'Home');
});

test('Monday 25 January 2027: who joined has a plan within twenty working days', async () => {
  const home = await homeOn('2027-01-25');
  // 2.1: from Monday 11 January, the first working day after she joined, to Friday 5 February
  await expect
    .poll(() => home.toDo())
    .toEqual({
      'Next two weeks (1)': [due('Fri 5 Feb | Leah Moss | 11 days left', objectives, ruth, year, twentyDays)],
    });
  await note('Leah Moss', objectivesSet, '22/1/2027');
});

test('Monday 22 March: a fixed term ends before the review that all others have in the autumn', async () => {
  const home = await homeOn('2027-03-22');
  // 2.1, 7.3: Owen Slater’s last day is Wednesday 31 March
  await expect
    .poll(() => home.toDo())
    .toEqual({
      'Next two weeks (1)': [
        due('Wed 31 Mar | Owen Slater | 9 days left', finalReview, peter, year, 'The person’s last day comes first'),
      ],
    });
  await note('Owen Slater', finalHeld, '19/3/2027');
});

test('Thursday 27 May: a cycle is closed with what is open in sight, and opened again for a reason', async () => {
  const { page } = trust();
  const home = await homeOn('2027-05-27');
  // 7.3: eight weeks after Wednesday 31 March were Wednesday 26 May
  const late = (name: string, reviewer: string) =>
    due(
      `26 May 2027 | ${name} | 1 day late`,
      finalReview,
      reviewer,
      april,
      '8 weeks after the cycle ends on 31 Mar 2027',
    );
  await expect.poll(() => home.toDo()).toEqual({ 'Overdue (2)': [late('Kit Barlow and Joan Pike', both)] });
  await note('Kit Barlow', finalHeld, '25/5/2027');

  await page.getByRole('link', { name: `Who is in and who is out ${april}` }).click();
  const cycle = await new CyclePage(page).arrive();
  expect(await cycle.close()).toEqual([
    'Reviews not signed (2)',
    'Kit Barlow: being written, with Ruth Ashdown',
    'Joan Pike: planned, with Peter Lomas',
    'Deadlines still running (1)',
    `Joan Pike: ${finalReview}, by 26 May 2027`,
  ]);
  await goTo(page, 'Home');
  await expect.poll(() => home.toDo()).toEqual({});
  await expect(home.part(/^Cycle /)).toHaveAccessibleName(`Cycle ${year}: 0 of 4 signed`);

  await page.goBack();
  await cycle.arrive();
  await expect(page.getByRole('button', { name: /^Join the cycle|^Leave / })).toHaveCount(0);
  await cycle.reopen('Joan Pike meets her reviewer late');
  await expect(cycle.history()).toHaveText([
    'Opened on 7 Sep 2026',
    'Closed on 27 May 2027 by the business manager, with 3 still open',
    'Opened again on 27 May 2027 by the business manager: Joan Pike meets her reviewer late',
  ]);
  await goTo(page, 'Home');
  await expect.poll(() => home.toDo()).toEqual({ 'Overdue (1)': [late('Joan Pike', peter)] });
  await note('Joan Pike', finalHeld, '27/5/2027');
});

test('Sunday 31 October: the last day of the teachers’ reviews and of the decisions on their pay', async () => {
  const home = await homeOn('2027-10-31');
  const named = (name: string, step: string, waitsFor: string) =>
    due(`Sun 31 Oct | ${name} | Due today`, step, waitsFor, year, 'The policy names the day');
  await expect
    .poll(() => home.toDo())
    .toEqual({
      // 7.3: eight weeks after Tuesday 31 August were Tuesday 26 October
      'Overdue (1)': [
        due(
          '26 Oct 2027 | Leah Moss | 5 days late',
          finalReview,
          ruth,
          year,
          '8 weeks after the cycle ends on 31 Aug 2027',
        ),
      ],
      // 4.1
      'This week (4)': [
        named('Tom Fenwick and Amara Obi', finalReview, 'reviewer, Helen Marsh and Ruth Ashdown'),
        named('Tom Fenwick and Amara Obi', 'Decide pay', 'governors'),
      ],
    });
});
