import { readFileSync } from 'node:fs';
import path from 'node:path';
import { calendarEvents } from '#test/documents/readers/calendar.ts';
import { expect, saveTo, standAtPrinter, test } from './app.ts';
import { demoSchool } from './one-program.ts';
import { DocumentsPage } from './pages/documents.ts';
import { goTo } from './pages/frame.ts';
import { ReviewsPage } from './pages/review.ts';
import { StaffPage } from './pages/staff.ts';

const demo = demoSchool();
test.beforeEach(() => goTo(demo().page, 'Home'));

test('every document is in the gallery, even in a wide window, and is shown in Welsh as it is printed', async () => {
  const { page } = demo();
  await page.setViewportSize({ width: 1920, height: 1080 });
  const gallery = await new DocumentsPage(page).open();
  const shown = async () => {
    const lines = await gallery.lines();
    return {
      isWide: lines.some(({ cards }) => cards > 2),
      ragged: lines.filter(({ ends, links }) => ends + links > 2),
    };
  };
  await expect.poll(shown).toEqual({ isWide: true, ragged: [] });
  await expect
    .poll(() => gallery.titles())
    .toEqual([
      'Performance review and planning statement',
      'Training and development needs/CPD',
      'Performance management pre-review meeting form',
      'Review meeting: checklist',
      'Invitation to a meeting',
      'Notes of meetings',
      'Performance review and planning statement: team',
      'Training needs summary',
      'Report to the governing body',
      'Moderation summary',
      'The season at a glance',
      'What is due',
      'Completion tracker',
      'Staff list',
    ]);
  await gallery.language('Welsh');
  const statement = await gallery.preview('Performance review and planning statement', 'Siân Trelech');
  await expect(statement.paper().getByText('Siân Trelech').first()).toBeVisible();
  await expect(statement.paper().locator('html')).toHaveAttribute('lang', 'cy');
  await statement.language('English');
  await expect(statement.paper().locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('link', { name: 'Siân Trelech: review 2026–27' })).toBeVisible();
});

test('the whole page is shown: nothing of it is left to a second scroll bar', async () => {
  const { page } = demo();
  const report = await (await new DocumentsPage(page).open()).preview('Report to the governing body');
  const page1 = await report
    .paper()
    .locator('html')
    .evaluate((html) => html.scrollHeight - html.clientHeight);
  expect(page1).toBe(0);
});

test('the training summary is handed round without names', async () => {
  const { page } = demo();
  const summary = await (await new DocumentsPage(page).open()).preview('Training needs summary');
  const heading = (name: string) => summary.paper().getByRole('heading', { name, exact: true });
  await expect(heading('By person')).toBeVisible();
  await expect(summary.paper().getByText('Siân Trelech').first()).toBeVisible();
  await summary.names('Without names, to hand round');
  await expect(heading('By theme')).toBeVisible();
  await expect(heading('By person')).toHaveCount(0);
  await expect(summary.paper().getByText('Siân Trelech')).toHaveCount(0);
  await expect(summary.paper().getByText('Without names')).toBeVisible();
});

// the first bytes of each kind of file: a zip for Word and Excel, '%PDF'
const beginnings = { Word: 'PK', Excel: 'PK', PDF: '%P' } as const;
const endings = { Word: 'docx', Excel: 'xlsx', PDF: 'pdf' } as const;

test('a blank form is saved as Word, Excel and PDF, and printed with Ctrl+P', async () => {
  const { app, page, vault } = demo();
  const form = await (await new DocumentsPage(page).open()).preview('Performance review and planning statement');
  for (const format of ['Word', 'Excel', 'PDF'] as const) {
    const file = path.join(path.dirname(vault), `blank.${endings[format]}`);
    await saveTo(app, file);
    await form.saveAs(format);
    expect(readFileSync(file).subarray(0, 2).toString('latin1'), format).toBe(beginnings[format]);
  }
  const printed = await standAtPrinter(app);
  await page.keyboard.press('Control+p');
  await expect.poll(printed).toBe(1);
});

test('a file that is open elsewhere is not lost: the program says what to do', async () => {
  const { app, page, vault } = demo();
  const form = await (await new DocumentsPage(page).open()).preview('Performance management pre-review meeting form');
  await saveTo(app, path.join(path.dirname(vault), 'no such folder', 'form.docx'));
  await page.getByRole('button', { name: 'Save as Word' }).click();
  const said = page.getByRole('status').filter({ hasText: 'The folder is no longer there' });
  await expect(said).toBeVisible();
  await saveTo(app, path.join(path.dirname(vault), 'form.docx'));
  await said.getByRole('button', { name: 'Save again' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Saved form.docx' })).toBeVisible();
  await expect(form.paper().getByRole('heading', { level: 1 })).toBeVisible();
});

test('the deadlines of the cycle, of one review and of one appraiser are saved as calendar files', async () => {
  const { app, page, vault } = demo();
  const saved = async (name: string): Promise<string[]> => {
    const file = path.join(path.dirname(vault), name);
    await saveTo(app, file);
    await page.getByRole('button', { name: 'Deadlines for a calendar' }).click();
    await expect(page.getByRole('status').filter({ hasText: `Saved ${name}` })).toBeVisible();
    return calendarEvents(readFileSync(file, 'utf8')).map(({ title }) => title);
  };
  const reviews = await new ReviewsPage(page).open();
  const all = await saved('cycle.ics');
  expect(new Set(all).size).toBeGreaterThan(10);
  await reviews.openReview('Nasreen Chowdhury-Bell');
  const hers = await saved('review.ics');
  expect(hers).toContain('Nasreen Chowdhury-Bell: Sign the statement and return it');
  expect(all).toEqual(expect.arrayContaining(hers));
  await (await new StaffPage(page).open()).openPerson('Llŷr Tegwyn');
  const ofAppraiser = await saved('appraiser.ics');
  expect(ofAppraiser).toEqual(expect.arrayContaining(hers));
  expect(ofAppraiser.length).toBeLessThan(all.length);
});
