import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, launch, type Running, saveTo, standAtPrinter, test } from './app.ts';
import { countClicks } from './clicks.ts';
import { arriveAt } from './pages/arrive.ts';
import { OpenCyclePage } from './pages/cycles.ts';
import { UnlockPage, WelcomePage } from './pages/first-run.ts';
import { goTo, lock } from './pages/frame.ts';
import { HomePage } from './pages/home.ts';
import { ImportPage } from './pages/import.ts';
import { ReviewPage, ReviewsPage } from './pages/review.ts';
import { SetUpPartPage } from './pages/set-up.ts';
import { SettingsPage } from './pages/settings.ts';
import { sheets, wordLines } from './readers.ts';

const manager = 'velvet anchor muddy ninety';
const headteacher = 'copper lantern seventh moor';
const sample = path.resolve(import.meta.dirname, '../samples/staff/mis-a-staff.csv');

/** What is typed into the review, and found again on paper. */
const written = {
  progress: 'Gall 9 o’r 11 ddarllen llyfr oren erbyn hyn – nine of the eleven.',
  helped: 'Cover on Tuesdays helped; the shared room did not.',
  activity: 'Talk for Writing, two days',
  success: 'Used every week since; Siân watched one session.',
  appraisee: 'I should like to lead a group of my own.',
  appraiser: '“Ardderchog” – agreed.',
  objective: 'Lead the phonics group of Year 2 three times a week',
  criteria: 'Every pupil has moved on a band by the end of the spring term',
  monitoring: 'Gwen sits in once each half term',
  need: 'Cymorth cyntaf pediatrig',
  action: 'Book the two-day course with the county',
} as const;

let folder: string;
let running: Running;
let page: Page;
const place = (name: string): string => path.join(folder, name);

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'reviewbook-journey-'));
  await start();
});

test.afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true });
});

test('from an empty folder the business manager sets the school up', async () => {
  const printed = await standAtPrinter(running.app);
  const begin = await (await new WelcomePage(page).arrive()).setUp();
  await begin.fill('manager', manager);
  const list = await begin.begin();

  const recovery = await list.open('Recovery sheets');
  await page.getByRole('button', { name: 'Print the sheet' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'The sheet has been sent to the printer.' })).toBeVisible();
  await expect.poll(() => printed()).toBe(1);
  await recovery.confirmSheet('general part');
  await recovery.goOnTo('Policy');

  const school = await (await recovery.toList()).open('School and logo');
  await page.getByRole('textbox', { name: 'Name of the school' }).fill('Ysgol Bryn Enfys');
  await page.getByRole('textbox', { name: 'Address' }).fill('Heol y Bryn\nLlanfair');
  await school.goOnTo('People and passphrases');

  const policy = await (await school.toList()).open('Policy');
  await page.getByRole('radio', { name: 'Performance management of support staff' }).check();
  await page.getByRole('button', { name: 'Use this policy' }).click();
  await page.getByRole('radio', { name: 'Working days' }).check();
  await policy.goOnTo('Term dates');
  await policy.laterTo('Staff list');
});

test('the staff list comes from a file of the school’s system, and two of its people hold the offices', async () => {
  const importing = await new ImportPage(page).open();
  await importing.choose(running.app, sample);
  await expect
    .poll(() => importing.outcome())
    .toBe('12 new · 0 changed · 0 the same · 0 to decide · 0 rows cannot be read');
  await importing.apply('Add 12 people');
  await expect(page.getByRole('status').filter({ hasText: '12 people added.' })).toBeVisible();

  await page.getByRole('link', { name: 'Go on: Headteacher and business manager' }).click();
  const offices = new SetUpPartPage(page);
  const choose = (office: string, name: string) => page.getByRole('combobox', { name: office }).selectOption(name);
  await choose('Who is the headteacher?', 'Eleri Pugh, Headteacher');
  await choose('Who is the business manager?', 'Beth Mainwaring, School Business Manager');
  await offices.goOnTo('Open a cycle');
});

test('this year’s cycle is opened: who is in, who is out and why, who appraises whom', async () => {
  const preview = await new OpenCyclePage(page).open();
  const people = ['Cohen-Tudur, Joe', 'Griffiths, Ŵyll', 'Harries, Del', "O'Keefe, Aoife", 'Singh, Narinder'];
  await expect(page.getByRole('region', { name: 'Who is in (5)' }).getByRole('rowheader')).toHaveText(people);
  // two have left before the cycle began; 1.2 leaves out those on teachers' pay and conditions
  const reason = 'Not support staff: employed on teachers’ pay and conditions (policy 1.2)';
  await expect
    .poll(() => preview.out())
    .toEqual([
      `Bowen, Siân | Class Teacher | ${reason}`,
      `Llŷr, Tomos | Class Teacher | ${reason}`,
      `Pugh, Eleri | Headteacher | ${reason}`,
      `Wŷn, Gwen | Deputy Headteacher | ${reason}`,
    ]);
  await expect(page.getByText('One review is in the headteacher’s part.')).toBeVisible();
  await preview.tick(...people);
  await preview.sameAppraiser(5, 'Gwen Wŷn');
  await preview.openFor('5 people');
});

test('a review is written in any order, checked, and signed on paper by both', async () => {
  const review = await (await new ReviewsPage(page).open()).openReview('Del Harries');
  expect(await review.check()).toEqual(['Enter the day of the meeting', 'Add an objective']);

  await review.stepDone('Review and planning meeting held', '09112026');
  await review.stepDone('Forms completed and passed to the appraisee', '12.11.2026');
  await review.press('Add a previous objective');
  await write(review.row('Previous objective', 1), {
    Objective: 'Run the reading corner every morning',
    'Assessment/Progress/notes': written.progress,
  });
  await review.box('Did anything help/or hinder progress').fill(written.helped);
  await review.press('Add training');
  const training = { 'Training/development activity': written.activity, Success: written.success };
  await write(review.row('Training', 1), training);
  const comments = page.getByRole('group', { name: 'Any additional comments' });
  await write(comments, { Appraisee: written.appraisee, Appraiser: written.appraiser });
  await review.press('Add an objective');
  await write(review.row('Objective', 1), {
    Objective: written.objective,
    'Success criteria/timescale': written.criteria,
    'Monitoring method': written.monitoring,
  });
  await review.press('Add a training need');
  const need = review.row('Training need', 1);
  await write(need, { 'Training/development need': written.need, 'Action to be taken': written.action });
  await need.getByText('Theme, cost and dates').click();
  await write(need, { Theme: 'First aid', 'Cost in pounds': '85.50', 'By when': '26/3/2027' });
  await review.saved();

  await review.press('Check');
  await expect(page.getByText('Nothing is missing.')).toBeVisible();
  await review.sign('16/11/2026', '13/11/2026');
  await expect(page.getByText('Signed on paper on 16 Nov 2026 by Del Harries')).toBeVisible();
  await expect(page.getByText('Signed on paper on 13 Nov 2026 by Gwen Wŷn')).toBeVisible();
});

test('the statement is printed, and saved with the CPD form in Word', async () => {
  const printed = await standAtPrinter(running.app);
  await page.getByRole('button', { name: 'Print Performance review and planning statement' }).click();
  await expect.poll(printed).toBe(1);
  // whom it is for may be noted from the line that says that it was printed (requirements 9.4)
  await page.getByRole('status').getByRole('button', { name: 'Note whom it is for' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'To whom' }).fill('Ivo Marsh, governor');
  await dialog.getByRole('combobox', { name: 'For which purpose' }).selectOption('Another purpose');
  await dialog.getByRole('textbox', { name: 'Which purpose' }).fill('An appeal');
  await dialog.getByRole('button', { name: 'Note it' }).click();
  const shown = page.getByRole('table', { name: 'Shown to others' });
  await expect(shown.getByRole('row', { name: /^Ivo Marsh, governor .* An appeal \(another purpose\)/ })).toBeVisible();

  await saveTo(running.app, place('statement.docx'));
  await page.getByRole('button', { name: 'Save as Word: Performance review and planning statement' }).click();
  await expect(page.getByText('Saved statement.docx')).toBeVisible();
  await saveTo(running.app, place('cpd.docx'));
  await page.getByRole('button', { name: 'Save as Word: Training and development needs/CPD' }).click();
  await expect(page.getByText('Saved cpd.docx')).toBeVisible();
});

test('the training needs are in Excel two clicks from Home, the last in the system’s own dialog', async () => {
  await goTo(page, 'Home');
  const home = new HomePage(page);
  await saveTo(running.app, place('needs.xlsx'));
  const clicks = await countClicks(page);
  await home.trainingNeedsToExcel();
  await expect(page.getByText('Saved needs.xlsx')).toBeVisible();
  expect((await clicks()) + 1).toBe(2);
});

test('the headteacher gets a passphrase, unlocks, and opens the review that nobody else may', async () => {
  await (await new SettingsPage(page).open()).part('People and passphrases');
  const settings = new SetUpPartPage(page);
  await settings.addHeadteacher(headteacher);
  await lock(page);
  await (await new UnlockPage(page).arrive()).unlock('headteacher', headteacher);
  await arriveAt(page, 'Recovery sheets'); // theirs is made when they come in for the first time
  await settings.confirmSheet('headteacher’s part');
  await goTo(page, 'Home');
  const home = new HomePage(page);
  await expect(home.part('Cycle 2026–27: 1 of 5 signed')).toBeVisible();
  await page.getByRole('combobox', { name: 'Appraiser of Beth Mainwaring' }).selectOption('Eleri Pugh');
  await page.getByRole('button', { name: 'Open the review' }).click();
  await expect(home.part('Cycle 2026–27: 1 of 6 signed')).toBeVisible();
});

test('the headteacher prints the report to governors three clicks from Home, the last in the system’s own dialog', async () => {
  const printed = await standAtPrinter(running.app);
  const clicks = await countClicks(page);
  const report = await new HomePage(page).governorReport();
  await report.print();
  await expect.poll(printed).toBe(1);
  expect((await clicks()) + 1).toBe(3);
});

test('another reader finds the typed text in the files', () => {
  const statement = wordLines(place('statement.docx')).join('\n');
  const { need, action, ...onStatement } = written;
  for (const text of Object.values(onStatement)) expect(statement).toContain(text);
  for (const text of ['Del Harries', 'Teaching Assistant', '16 Nov 2026']) expect(statement).toContain(text);
  const cpd = wordLines(place('cpd.docx')).join('\n');
  for (const text of [need, action, 'Del Harries']) expect(cpd).toContain(text);

  const workbook = sheets(place('needs.xlsx'));
  const rows = Object.values(workbook).flat();
  const ofDelyth = rows.find((row) => row.includes(need) && row.includes('Del Harries'));
  expect(ofDelyth).toEqual(expect.arrayContaining([action, 'First aid', '85.5', '2027-03-26 00:00:00']));
});

test('when the program is started again, everything is there', async () => {
  await running.close();
  await start();
  await (await new UnlockPage(page).arrive()).unlock('manager', manager);
  await new HomePage(page).arrive();
  await expect(page.getByRole('banner')).toContainText('Ysgol Bryn Enfys');
  await page.getByRole('link', { name: 'Del Harries, 2026–27' }).click();
  await new ReviewPage(page).arrive('Del Harries');
  await expect(page.getByText('Version 1 was signed on 16 Nov 2026')).toBeVisible();
  for (const text of Object.values(written)) await expect(page.getByText(text, { exact: true }).first()).toBeVisible();
});

/** Starts the program on the one vault of this journey. */
async function start(): Promise<void> {
  running = await launch({ vault: place('vault') });
  page = running.page;
}

/** Writes in boxes by their labels. */
async function write(within: Locator, texts: Record<string, string>): Promise<void> {
  for (const [label, text] of Object.entries(texts)) {
    await within.getByRole('textbox', { name: label, exact: true }).fill(text);
  }
}
