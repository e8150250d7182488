import { statSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { photographDemo } from '#build/guide-pictures.ts';
import { guideWords } from '#renderer/words/guide/guide.ts';
import type { GuidePage } from '#renderer/words/guide/guide-page.ts';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './app.ts';
import { demoSchool } from './one-program.ts';
import { arriveAt } from './pages/arrive.ts';
import { goTo } from './pages/frame.ts';

// Ctrl+K: people with what belongs to them, screens, actions, filtered lists, rules of the policy
const demo = demoSchool();

const options = (page: Page): Locator => page.getByRole('listbox', { name: 'Find' }).getByRole('option');

/** Asks for something with Ctrl+K, from Home. */
async function find(page: Page, text: string): Promise<Locator> {
  await page.keyboard.press('Escape');
  await goTo(page, 'Home');
  await page.keyboard.press('Control+k');
  await page.keyboard.type(text);
  await expect(page.getByRole('combobox', { name: 'Find a person' })).toHaveValue(text);
  return options(page);
}

test('a person is one row, with the review and a note beside the name, and the step that is next below', async () => {
  const { page } = demo();
  const found = await find(page, 'sian');
  await expect(found).toHaveText([
    'Siân TrelechHigher level teaching assistant',
    /^Review 20/,
    'Write a note',
    'Mark ‘Sent to the headteacher’…',
  ]);
  await expect(page.getByRole('group', { name: 'Siân Trelech' })).toHaveCount(1);
  await expect(page.getByText(/^Enter opens Siân Trelech, Shift\+Enter: Review 20/)).toBeVisible();
  await expectAccessible(page, 'a person found');
  await page.keyboard.press('Shift+Enter');
  await arriveAt(page, /^Siân Trelech: review/);
});

test('the arrows go among people, and to the right to what belongs to one of them', async () => {
  const { page } = demo();
  const found = await find(page, 'sian');
  const note = found.filter({ hasText: 'Write a note' });
  await expect(note).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(note).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowLeft');
  await expect(found.filter({ hasText: 'Review' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(found.first()).toHaveAttribute('aria-selected', 'true');
});

test('‘overdue’ opens what is due with nothing but what is overdue', async () => {
  const { page } = demo();
  const found = await find(page, 'overdue');
  await expect(found.first()).toHaveText('What is due: OverdueFiltered list');
  await page.keyboard.press('Enter');
  await arriveAt(page, 'What is due');
  await expect(page.getByRole('combobox', { name: 'When' })).toHaveValue('overdue');
});

for (const asked of ['how many days after the meeting', 'working days']) {
  test(`‘${asked}’ tells the rule of the policy with its clause, and opens it there`, async () => {
    const { page } = demo();
    const rule = (await find(page, asked)).filter({ hasText: /days after.*Policy, ./ }).first();
    await expect(rule).toBeVisible();
    const title = (await rule.locator('span').first().textContent()) ?? '';
    await rule.click();
    const line = page.locator('tr[aria-current]');
    await expect(line).toBeInViewport();
    await expect(line.getByRole('rowheader')).toHaveText(title);
  });
}

test('where nothing fits, it says what to try and where to go on', async () => {
  const { page } = demo();
  const found = await find(page, 'xylophone');
  await expect(page.getByText('Nothing found for ‘xylophone’. Try fewer letters or another word')).toBeVisible();
  await expect(found).toHaveText(['GuideScreen', 'StaffScreen']);
  await expectAccessible(page, 'nothing found');
  await page.keyboard.press('Enter');
  await arriveAt(page, 'Guide');
});

/** What the two people ask, as they would type it, and the page of the guide that answers (shows 6). */
const twentyQuestions: readonly (readonly [string, string])[] = [
  ['who is overdue', 'Who is overdue, and why?'],
  ['book meetings', 'How do I book meetings for several people?'],
  ['the meeting was yesterday', 'The meeting was yesterday: where do I enter that?'],
  ['print a blank form', 'How do I print a blank form, or one with a name on it?'],
  ['report to governors', 'How do I make the yearly report to governors?'],
  ['training needs to excel', 'How do I add a training need, or send them all to Excel?'],
  ['where is the signed paper', 'How is a review signed, and where does the signed paper go?'],
  ['change the line manager', 'How do I change who appraises somebody?'],
  ['new starter in January', 'Somebody starts in the middle of the year: are they in the cycle?'],
  ['somebody leaves', 'What do I do when somebody leaves the school?'],
  ['import staff', 'How do I bring in the staff list from a file?'],
  ['inset days', 'Where do I enter term dates and INSET days?'],
  ['close the cycle', 'How do I close a cycle and open the next?'],
  ['undo', 'I did something by mistake: how do I undo it?'],
  ['forgotten password', 'I have forgotten my passphrase'],
  ['backup', 'How do I make a backup?'],
  ['computer is broken', 'The computer is broken: how do we get our records back?'],
  ['who has seen', 'Who has seen or changed what?'],
  ['subject access request', 'Somebody asks what we hold about them: what now?'],
  ['support plan', 'Where does the headteacher keep concerns and support plans?'],
  ['logo', 'How do I put our letterhead and logo on papers?'],
  ['diary', 'How do I get the deadlines into Outlook?'],
  ['paste from excel', 'How do I write in the list, or paste from Excel?'],
  ['add a column', 'How do I add a column of our own, or choose which are shown?'],
];

test('twenty questions of the two people are answered through Ctrl+K in one try', async () => {
  test.setTimeout(120_000);
  const { page } = demo();
  await goTo(page, 'Home');
  for (const [asked, title] of twentyQuestions) {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(asked);
    const answer = options(page).filter({ hasText: title });
    await expect.soft(answer, asked).toBeInViewport();
    await page.keyboard.press('Escape');
  }
  const [[asked, title] = ['', '']] = twentyQuestions;
  await (await find(page, asked)).filter({ hasText: title }).click();
  await arriveAt(page, title);
});

test('F1 opens the page of the guide about the screen, and the guide finds a page by a word', async () => {
  const { page } = demo();
  await goTo(page, 'Training needs');
  await page.keyboard.press('F1');
  const help = page.getByRole('dialog', { name: 'Help: Training needs' });
  await expect(
    help.getByRole('heading', { name: 'How do I add a training need, or send them all to Excel?' }),
  ).toBeVisible();
  await help.getByRole('button', { name: 'Open in the guide' }).click();
  await arriveAt(page, 'How do I add a training need, or send them all to Excel?');
  await page.getByRole('link', { name: 'All questions' }).click();
  await arriveAt(page, 'Guide');
  await page.getByRole('textbox', { name: 'Find in the guide' }).fill('usb');
  await expect(page.getByRole('main').getByRole('listitem').getByRole('link')).toHaveText([
    'Home',
    'How do I make a backup?',
  ]);
  await page.getByRole('textbox', { name: 'Find in the guide' }).fill('xylophone');
  await expect(page.getByRole('status').filter({ hasText: 'No page has ‘xylophone’' })).toBeVisible();
});

test('F1 in a dialog opens the page about what the dialog is called, and Escape leads back into the dialog', async () => {
  const { page } = demo();
  await goTo(page, 'Staff');
  await page.getByRole('button', { name: /^Columns/ }).click();
  const columns = page.getByRole('dialog', { name: 'Columns' });
  await expect(columns).toBeVisible();
  await page.keyboard.press('F1');
  const help = page.getByRole('dialog', { name: 'Help: Staff' });
  await expect(help.getByRole('heading', { name: /^How do I add a column of our own/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(columns).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(columns).toBeHidden();
});

test('the guide is printed without the frame of the window, all of it from its first page', async () => {
  const { page } = demo();
  await goTo(page, 'Home');
  await page.evaluate(() => window.location.assign('#/help/guide'));
  await arriveAt(page, 'Guide');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await expect(page.getByRole('textbox', { name: 'Find in the guide' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'How do I make a backup?' })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
});

test('every picture of the guide can be taken of the demo school', async () => {
  const { page } = demo();
  const pages: readonly GuidePage[] = guideWords.chapters.flatMap((chapter) => [...chapter.pages]);
  const shown = pages.flatMap(({ picture }) => picture ?? []);
  const place = (name: string): string => test.info().outputPath(`${name}.png`);
  const taken = await photographDemo(page, place);
  expect(taken).toEqual(expect.arrayContaining(shown));
  for (const name of taken) expect(statSync(place(name)).size).toBeGreaterThan(10_000);
});
