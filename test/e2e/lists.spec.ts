import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { day } from '#domain/days/dates.ts';
import { expect, saveTo, test } from './app.ts';
import { expectStaysInCards, USUAL } from './measures.ts';
import { demoSchool } from './one-program.ts';
import { goTo, visit } from './pages/frame.ts';
import { StaffPage } from './pages/staff.ts';
import { asking } from './small-school.ts';

// what every list can do: one test over all of them
const demo = demoSchool();

/** The address of every list, with the name of its table. */
const lists = {
  staff: ['#/staff', 'Staff list'],
  reviews: ['#/reviews', 'Reviews'],
  due: ['#/due', 'What is due'],
  dueByAppraiser: ['#/due?by=appraiser', 'What is due'],
  cycles: ['#/cycles', 'Cycles'],
  openCycle: ['#/cycles/open?starts=2027-09-01', /^Who is in /],
  training: ['#/training-needs', 'Training needs'],
  trainingHeld: ['#/training-needs/held?state=all', 'Who has the training that is required'],
  wales: ['#/training-needs/held', 'Registration and choice of language'],
  observations: ['#/observations', 'Observations'],
  concerns: ['#/concerns', 'Concerns and plans'],
  requests: ['#/safekeeping/requests', 'Requests and complaints'],
  disclosures: ['#/safekeeping/what-was-shared?from=2020-01-01&until=2099-12-31', 'What was shared'],
  changes: ['#/changes', 'Changes'],
  trail: ['#/safekeeping/what-happened?from=2020-01-01&until=2099-12-31', 'What happened'],
} as const;

/** The words of a workbook. */
function wordsOf(file: string): string {
  const parts = unzipSync(readFileSync(file), { filter: ({ name }) => /sharedStrings|sheet\d/.test(name) });
  return Object.values(parts)
    .map((part) => strFromU8(part))
    .join('\n')
    .replaceAll('&amp;', '&');
}

/** Columns whose cells are buttons, which no paper has. */
const buttons = new Set(['Leave out', 'Change']);

test('every list filters by a column, shows chosen columns, saves what is shown to Excel, copies its rows, and stays in its card', async () => {
  test.setTimeout(300_000);
  const { app, page, vault } = demo();
  await page.evaluate(() => {
    addEventListener('copy', (event) => {
      Object.assign(window, { copied: event.clipboardData?.getData('text/plain') });
    });
  });
  const { ask } = asking(page);
  const [person] = (await ask('staff.list', { leavers: false })).staff;
  if (!person) throw new Error('the demo school has people');
  await ask('observations.begin', { kind: 'drop-in', staffId: person.id });
  const asked = { kind: 'access', name: '', asked: 'Everything', receivedOn: day('2026-11-14') } as const;
  await ask('requests.add', { ...asked, staffId: person.id });
  const [due] = (await ask('home.read', {})).overdue;
  if (!due) throw new Error('the demo school has something overdue');
  const shown = { sharedOn: day('2026-11-16'), sharedWith: 'A union representative', document: null, note: '' };
  await ask('disclosures.note', { recordId: due.recordId, ...shown, purposeId: null, purpose: 'An appeal' });
  const [cycle] = (await ask('cycles.list', {})).cycles;
  if (!cycle) throw new Error('the demo school has a cycle');
  const cyclePeople = [`#/cycles/${cycle.id}`, /^In the cycle \(/] as const;
  for (const [name, [address, label]] of Object.entries({ ...lists, cyclePeople })) {
    await test.step(name, async () => {
      await visit(page, address);
      // what is written where it stands is a grid
      const table = page.getByRole('table', { name: label }).or(page.getByRole('grid', { name: label }));
      const whole = page.locator('.table-whole').filter({ has: table });
      const headings = await table.getByRole('columnheader').getByRole('button').allTextContents();
      const kept = headings.filter((heading) => !buttons.has(heading));
      await expect.soft(table.locator('th[aria-sort]'), `the order of ${name} is told from the start`).toHaveCount(1);
      const rows = await table.getByRole('rowheader').count();

      await whole.getByRole('button', { name: 'Copy rows' }).click();
      const copied = String(await page.evaluate((): unknown => Reflect.get(window, 'copied')));
      expect.soft(copied.split('\r\n')[0]?.split('\t'), `headings of ${name}`).toEqual(kept);
      expect.soft(copied.split('\r\n').length, `rows of ${name}`).toBeGreaterThan(rows);

      await whole.getByRole('button', { name: 'Filter columns' }).click();
      const first = await table.getByRole('rowheader').first().textContent();
      await whole.getByLabel(`Filter by ${headings[0]}`, { exact: true }).fill(first ?? '');
      // in the address, or in the history where the screen has several lists
      const asked = () => page.evaluate(() => `${window.location.hash} ${JSON.stringify(window.history.state)}`);
      await expect.poll(asked).toMatch(/where=.|"where":"./);
      await expect.soft(whole.getByRole('button', { name: 'Save filter…' }), name).toBeVisible();
      await expect
        .poll(async () => [...new Set(await table.getByRole('rowheader').allTextContents())])
        .toEqual([first]);
      const file = path.join(path.dirname(vault), `${name}.xlsx`);
      await saveTo(app, file);
      await whole.getByRole('button', { name: 'Print or save rows…' }).click();
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByText(`${headings[0]}: ${first}`)).toBeVisible();
      await dialog.getByRole('button', { name: 'Save as Excel' }).click();
      await expect(page.getByRole('status').filter({ hasText: `Saved ${name}.xlsx` })).toBeVisible();
      const dismiss = page.getByRole('button', { name: 'Dismiss' });
      while ((await dismiss.count()) > 0) await dismiss.first().click();
      const sheet = wordsOf(file);
      for (const heading of kept) expect.soft(sheet, `sheet of ${name}`).toContain(heading);
      expect.soft(sheet, `sheet of ${name}`).toContain(first);
      await whole.getByRole('button', { name: 'Filter columns' }).click();
      // that a list left the program stands in the trail
      await expect(table.getByRole('rowheader')).toHaveCount(name === 'trail' ? rows + 1 : rows);

      const last = headings.at(-1) ?? '';
      await whole.getByRole('button', { name: /^Columns/ }).click();
      await dialog.getByRole('checkbox', { name: last, exact: true }).uncheck();
      await expect(table.getByRole('columnheader', { name: last, exact: true, includeHidden: true })).toHaveCount(0);
      await dialog.getByRole('checkbox', { name: last, exact: true }).check();
      await dialog.getByRole('button', { name: 'As usual' }).click();
      await dialog.getByRole('button', { name: 'Done', exact: true }).click();
      await expect(table.getByRole('columnheader').getByRole('button')).toHaveText(headings);

      await expectStaysInCards(page, name);
    });
  }
});

test('headings stand at the very top, and what is done with the ticked rows at the foot, without a row moving', async () => {
  const { page } = demo();
  await page.setViewportSize({ width: 1280, height: 500 });
  await goTo(page, 'Documents');
  const staff = await new StaffPage(page).open();
  const names = await staff.names();
  const second = staff.table().getByRole('rowheader', { name: names[1] ?? '', exact: true });
  const before = await second.boundingBox();
  await staff.rows.box(names[1] ?? '').check();
  const bar = page.getByRole('region', { name: 'Chosen rows' });
  await expect(bar).toBeInViewport({ ratio: 1 });
  expect(await second.boundingBox()).toEqual(before);
  await staff.rows.box(names.at(-1) ?? '').focus();
  await expect(bar).toBeInViewport({ ratio: 1 });
  const [last, foot] = [await staff.rows.box(names.at(-1) ?? '').boundingBox(), await bar.boundingBox()];
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
  const head = await page.evaluate(() => {
    const top = (one: string) => document.querySelector(one)?.getBoundingClientRect().top ?? Number.NaN;
    return Math.round(top('thead') - top('main'));
  });
  expect(head).toBe(0);
  // 1280 × 800 at 200 %, where it is the window that scrolls
  await page.setViewportSize({ width: 640, height: 400 });
  await expect(bar).toBeInViewport({ ratio: 1 });
  await page.setViewportSize(USUAL);
});

/** How many rows of the table on screen stand whole in the window, its heading, too. */
function rowsInSight(page: Page): Promise<number> {
  return page.evaluate(() => {
    const rows = [...document.querySelectorAll('main tbody tr')];
    const head = document.querySelector('main thead')?.getBoundingClientRect();
    if (!head || head.top < 0) return 0;
    return rows.filter((row) => row.getBoundingClientRect().bottom <= innerHeight).length;
  });
}

/** The everyday lists, and how many rows of each must be in sight: at 100, 125 and 200 %. */
const inSight = [
  ['staff', 18, 9, 4],
  ['reviews', 15, 7, 4],
  ['due', 10, 6, 4],
  ['training', 16, 7, 4],
] as const;

test('eighteen people stand on one screen, the other lists keep the same rhythm, and at 200 % four rows are in sight', async () => {
  const { page } = demo();
  for (const [list, usual, larger, double] of inSight) {
    await page.setViewportSize(USUAL);
    await visit(page, lists[list][0]);
    expect.soft(await rowsInSight(page), `${list} at 100 %`).toBeGreaterThanOrEqual(usual);
    await page.setViewportSize({ width: 1024, height: 640 });
    await expect.soft.poll(() => rowsInSight(page), `${list} at 125 %`).toBeGreaterThanOrEqual(larger);
    await expect.soft(page.locator('.table-frame[data-wide]'), `${list} at 125 %`).toHaveCount(0);
    await page.setViewportSize({ width: 640, height: 400 });
    await expect.soft.poll(() => rowsInSight(page), `${list} at 200 %`).toBeGreaterThanOrEqual(double);
  }
  for (const [address] of [lists.staff, lists.reviews, lists.due, lists.training, lists.trainingHeld]) {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await visit(page, address);
    const lines = await page
      .getByRole('main')
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
    expect.soft(Math.min(...lines), address).toBeLessThanOrEqual(30);
    expect.soft(await rowsInSight(page), address).toBeGreaterThanOrEqual(Math.min(18, lines.length));
  }
  await page.setViewportSize(USUAL);
});

test('a narrow window leaves out the columns needed least and says so, and never what somebody chose', async () => {
  const { page } = demo();
  await page.setViewportSize({ width: 1024, height: 640 });
  await visit(page, lists.staff[0]);
  const contract = page.getByRole('columnheader', { name: 'Contract' });
  await expect(contract).toHaveCount(0);
  await page.getByRole('button', { name: 'Columns (2 not shown)' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: 'Contract' }).check();
  await dialog.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(contract).toBeVisible();
  await page.setViewportSize({ width: 640, height: 400 });
  await expect(contract).toBeVisible();
  await page.getByRole('button', { name: /^Columns/ }).click();
  await dialog.getByRole('button', { name: 'As usual' }).click();
  await dialog.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(contract).toHaveCount(0);
  await page.setViewportSize(USUAL);
  await expect(contract).toBeVisible();
});

test('the navigation of a narrow window is behind a button, for the keyboard as for the mouse', async () => {
  const { page } = demo();
  await page.setViewportSize({ width: 640, height: 400 });
  const menu = page.getByRole('button', { name: 'Menu', exact: true });
  const documents = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Documents' });
  await expect(documents).toBeHidden();
  await menu.press('Enter');
  await expect(menu).toHaveAttribute('aria-expanded', 'true');
  await expect(documents).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(documents).toBeHidden();
  await expect(menu).toBeFocused();
  await menu.click();
  await documents.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Documents' })).toBeFocused();
  await expect(documents).toBeHidden();
  await page.setViewportSize(USUAL);
});
