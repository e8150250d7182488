import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './app.ts';
import { countClicks } from './clicks.ts';
import { expectLargeTargets, expectNarrowFits } from './measures.ts';
import { demoSchool } from './one-program.ts';
import { OpenCyclePage } from './pages/cycles.ts';
import { goTo } from './pages/frame.ts';
import { ReviewPage, ReviewsPage } from './pages/review.ts';
import { StaffPage } from './pages/staff.ts';

// the rules of getting round: keys, focus, finding, lists that stay as they were
const demo = demoSchool();

test('F6 goes from the navigation to the screen and the top bar, Shift+F6 back', async () => {
  const { page } = demo();
  await goTo(page, 'Staff');
  const places = [
    page.getByRole('button', { name: /^Find a person/ }),
    page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Staff' }),
    page.getByRole('heading', { level: 1, name: 'Staff' }),
  ];
  for (const place of places) {
    await page.keyboard.press('F6');
    await expect(place).toBeFocused();
  }
  for (const place of places.toReversed().slice(1)) {
    await page.keyboard.press('Shift+F6');
    await expect(place).toBeFocused();
  }
});

test('F1 helps with the screen that is shown, and the focus comes back from it', async () => {
  const { page } = demo();
  await goTo(page, 'Training needs');
  await page.getByRole('textbox', { name: 'Filter' }).focus();
  await page.keyboard.press('F1');
  const help = page.getByRole('dialog', { name: 'Help: Training needs' });
  await expect(help).toContainText('Every training need of the cycle');
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Filter' })).toBeFocused();
});

test('no letter or figure by itself does anything', async () => {
  const { page } = demo();
  await goTo(page, 'Home');
  const before = page.url();
  for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789/?') await page.keyboard.press(key);
  expect(page.url()).toBe(before);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: 'Home' })).toBeFocused();
});

test('whatever has the focus has a ring of 3 px', async () => {
  const { page } = demo();
  await (await new StaffPage(page).open()).add();
  for (const role of ['link', 'button', 'textbox', 'combobox', 'checkbox'] as const) {
    await page.getByRole('main').getByRole(role).first().focus();
    await page.keyboard.press('Shift');
    expect(await page.evaluate(ring), role).toEqual({ style: 'solid', width: '3px' });
  }
});

function ring(): { style: string; width: string } {
  const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
  return { style: outlineStyle, width: outlineWidth };
}

test('Ctrl+K finds Siân from ‘sian’, a document from a few letters, and first shows what was opened last', async () => {
  const { page } = demo();
  await goTo(page, 'Home');
  const box = page.getByRole('combobox', { name: 'Find a person, screen or action' });
  const found = page.getByRole('listbox', { name: 'Find' }).getByRole('option'); // a choice on a screen has options too
  await page.keyboard.press('Control+k');
  await expect(box).toBeFocused();
  await expect(page.getByText('Opened last')).toBeVisible();
  await expect.poll(() => found.count()).toBeLessThanOrEqual(8);
  await page.keyboard.type('sian');
  await expect(found.first()).toHaveText('Siân TrelechHigher level teaching assistant');
  await page.keyboard.press('Enter');
  await new StaffPage(page).person('Siân Trelech');

  await page.keyboard.press('Control+k');
  await expect(box).toBeFocused();
  await page.keyboard.type('gov');
  await expect(found.first()).toHaveText('Report to the governing bodyDocument');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Report to the governing body' })).toBeFocused();
});

test('a note on a person is three clicks from anywhere, after Ctrl+K and the name', async () => {
  const { page } = demo();
  await goTo(page, 'Home');
  const clicks = await countClicks(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('owain bryncelyn');
  await page.getByRole('option', { name: 'Write a note: Owain Bryncelyn' }).click();
  const note = page.getByRole('textbox', { name: 'What happened, was said or was seen' });
  await note.fill('Calmed a whole table at lunch.');
  await page.getByRole('button', { name: 'Add the note' }).click();
  await expect(page.getByText('Added a note on Owain Bryncelyn')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Dated notes' })).toHaveValue(/: Calmed a whole table at lunch\.$/);
  expect(await clicks()).toBeLessThanOrEqual(3);
});

test('letters typed at once after Ctrl+K land in its box; Escape goes back to where one was', async () => {
  const { page } = demo();
  await goTo(page, 'Staff');
  const box = page.getByRole('combobox', { name: 'Find a person, screen or action' });
  const filter = page.getByRole('textbox', { name: 'Filter' });
  await filter.focus();
  // twice, because what stands ready from the first time is quicker
  for (const letters of ['sian', 'owain']) {
    await page.keyboard.down('Control');
    const keys = [page.keyboard.down('k'), page.keyboard.up('k'), page.keyboard.up('Control')];
    await Promise.all([...keys, ...Array.from(letters, (letter) => page.keyboard.press(letter))]);
    await expect(box).toHaveValue(letters);
    await expect(filter).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(box).toHaveCount(0);
    await expect(filter).toBeFocused();
  }
});

test('Alt+Left finds a list filtered, sorted and scrolled as it was left', async () => {
  const { page } = demo();
  await page.setViewportSize({ width: 1280, height: 500 });
  await new ReviewsPage(page).open();
  await page.getByRole('combobox', { name: 'Stage' }).selectOption('Signed');
  const table = page.getByRole('grid', { name: 'Reviews' });
  const byName = table.getByRole('columnheader', { name: 'Name' });
  await expect(byName).toHaveAttribute('aria-sort', 'ascending');
  await byName.getByRole('button').click();
  await expect(byName).toHaveAttribute('aria-sort', 'descending');
  const names = await table.getByRole('rowheader').allTextContents();
  const last = table.getByRole('rowheader').last().getByRole('link');
  const name = await last.textContent();
  await last.scrollIntoViewIfNeeded();
  await expect(byName, 'the headings stay in sight').toBeInViewport();

  // further up again, and away with the next picture that is drawn
  const top = await last.evaluate(async (link: HTMLElement) => {
    const main = document.querySelector('main');
    main?.scrollBy(0, -40);
    await new Promise(requestAnimationFrame);
    link.click();
    return main?.scrollTop ?? 0;
  });
  expect(top).toBeGreaterThan(0);
  await new ReviewPage(page).arrive(name ?? '');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(table.getByRole('rowheader')).toHaveText(names);
  await expect(page.getByRole('combobox', { name: 'Stage' })).toHaveValue('signed');
  await expect(byName).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(() => scrolled(page)).toBe(top);
  await page.setViewportSize({ width: 1280, height: 800 });
});

const scrolled = (page: Page): Promise<number> => page.locator('main').evaluate((main) => main.scrollTop);

test('reviews are chosen one by one, in ranges and all together, and stay chosen through sorting, filters and Back', async () => {
  const { page } = demo();
  await goTo(page, 'Documents');
  const reviews = await new ReviewsPage(page).open();
  const { rows } = reviews;
  await expect.poll(() => rows.said()).toMatch(/^\d+ reviews$/);
  const names = await reviews.names();
  const [first = '', second = '', third = '', fourth = ''] = names;

  await rows.box(second).click();
  await rows.box(fourth).click({ modifiers: ['Shift'] });
  await expect.poll(() => rows.chosen()).toEqual([second, third, fourth]);
  await expect.poll(() => rows.said()).toBe('3 chosen');
  await expectAccessible(page, 'a list with chosen rows');
  await expectLargeTargets(page, 'a list with chosen rows');
  await expectNarrowFits(page, 'a list with chosen rows');
  await rows.box(third).click({ modifiers: ['Shift'] }); // from the fourth, which was pressed last: both lose their tick
  await expect.poll(() => rows.chosen()).toEqual([second]);

  const byName = page.getByRole('columnheader', { name: 'Name' }).getByRole('button');
  await byName.click();
  await expect.poll(() => reviews.names()).toEqual(names.toReversed());
  await expect.poll(() => rows.chosen()).toEqual([second]);
  await reviews.openReview(first);
  await page.keyboard.press('Alt+ArrowLeft');
  await reviews.arrive();
  await expect.poll(() => rows.chosen()).toEqual([second]);
  await byName.click();

  await page.getByRole('link', { name: first }).focus();
  await page.keyboard.press(' ');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ ');
  await expect.poll(() => rows.chosen()).toEqual([first, second, third]);
  await page.keyboard.press('Control+a');
  await expect.poll(() => rows.said()).toBe(`${names.length} chosen`);
  await page.keyboard.press('Escape');
  await expect.poll(() => rows.chosen()).toEqual([]);
  await expect(page.getByRole('link', { name: third })).toBeFocused();
});

test('Ctrl+C takes the row of the keyboard, or those that are chosen, in columns for Excel', async () => {
  const { page } = demo();
  await page.evaluate(() => {
    addEventListener('copy', (event) => {
      Object.assign(window, { copied: event.clipboardData?.getData('text/plain') });
    });
  });
  const copied = async (): Promise<unknown> => {
    await page.keyboard.press('Control+c');
    return page.evaluate((): unknown => Reflect.get(window, 'copied'));
  };
  const staff = await new StaffPage(page).open();
  await staff.table().getByRole('link', { name: 'Trelech, Siân' }).focus();
  const row = await staff
    .table()
    .getByRole('row', { name: 'Trelech, Siân' })
    .locator('th, td:not(:first-child)')
    .allTextContents();
  await expect.poll(() => copied()).toBe(row.join('\t'));

  await staff.filter('clean');
  await expect.poll(() => staff.names()).toHaveLength(3);
  await staff.rows.all(3).check();
  await expect.poll(() => staff.rows.said()).toBe('3 chosen');
  expect(String(await copied()).split('\r\n')).toHaveLength(3);
  await staff.filter('');

  const preview = await new OpenCyclePage(page).open();
  await preview.period('2027–28');
  await preview.tick('Ben Attwater', 'Siân Trelech');
  await expect
    .poll(() => copied())
    .toBe(
      'Attwater, Ben\tICT technician\tCarys Penrallt\r\nTrelech, Siân\tHigher level teaching assistant\tLlŷr Tegwyn',
    );
});
