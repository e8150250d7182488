import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { day } from '#domain/days/dates.ts';
import { href } from '#renderer/places/routes.ts';
import { png } from '#test/office/scans/scans.ts';
import { type Addresses, addresses } from './addresses.ts';
import { choose, expect, test } from './app.ts';
import { expectDialogSound } from './dialogs/dialog-measures.ts';
import { type Doing, dialogTable, type Place } from './dialogs/dialog-table.ts';
import { listen, USUAL } from './measures.ts';
import { demoSchool } from './one-program.ts';
import { asking } from './small-school.ts';

// Every dialog of the program, opened in the demo school. The table says where and how; one that stands in no row is found by
// test/rules/every-dialog.test.ts.

const demo = demoSchool();
let places: Record<Place, string>;

test.beforeAll(async () => {
  const { page } = demo();
  await page.setViewportSize(USUAL);
  places = await placesOf(page, await addresses(page));
});

/** What must stand in the demo school so that each dialog can be opened, and where. */
async function placesOf(page: Page, full: Addresses): Promise<Record<Place, string>> {
  const { ask } = asking(page);
  const { cycles } = await ask('cycles.list', {});
  const open = cycles.find(({ closedOn }) => closedOn === null);
  const closed = cycles.find(({ closedOn }) => closedOn !== null);
  if (!open || !closed) throw new Error('the demo school has a closed cycle and an open one');
  const { reviews } = await ask('reviews.list', { cycleId: open.id });
  const [signed, amended] = reviews.filter(({ stage }) => stage === 'signed');
  if (!signed || !amended) throw new Error('two reviews of the demo school are signed');
  const appeal = { disputes: 'entry', receivedOn: day('2026-11-16'), pauses: false } as const;
  await ask('appeals.note', { recordId: signed.reviewId, ...appeal, grounds: 'I led the group', decidedBy: '' });
  const scan = path.join(demo().vault, '..', 'statement.png');
  writeFileSync(scan, png());
  await choose(demo().app, scan);
  await ask('scans.add', { recordId: signed.reviewId, version: 1 });
  await ask('records.reopen', { recordId: amended.reviewId, reason: 'A wrong day' });
  const column = { columnId: null, name: 'Room', choices: [] };
  const { columnId } = await ask('ownColumns.save', { ...column, list: 'staff', kind: 'text' });
  const [first, second] = reviews.filter(({ stage }) => stage !== 'signed');
  const { review } = await ask('reviews.byId', { reviewId: first?.reviewId ?? signed.reviewId });
  if (!first || !second || review.appraiserId === null)
    throw new Error('two reviews are open, and somebody of the school appraises');
  // of two cells that were filled at once the second was changed again: an undo would leave it
  const cells = [first, second].map(({ staffId }) => ({ staffId, column: columnId, typed: 'Hall' }));
  await ask('cells.fillStaff', { cells });
  await ask('cells.fillStaff', { cells: [{ staffId: second.staffId, column: columnId, typed: 'Gym' }] });
  const { recordId } = await ask('concerns.begin', { kind: 'support-plan', staffId: amended.staffId });
  await ask('concerns.setDays', { recordId, starts: day('2026-11-02'), ends: day('2026-12-18'), reason: 'Half-term' });
  await ask('concerns.rest', { recordId, from: day('2026-11-16'), until: null, why: 'absence' });
  return {
    ...full,
    signedReview: href('review', { reviewId: signed.reviewId }),
    amendedReview: href('review', { reviewId: amended.reviewId }),
    closedCycle: href('cycle', { cycleId: closed.id }),
    appraiser: href('person', { staffId: review.appraiserId }),
    suspendedPlan: href('concern', { recordId }),
    sheets: href('settings', {}, { part: 'sheets' }),
    here: href('settings', {}, { part: 'here' }),
    sites: href('settings', {}, { part: 'sites' }),
    offices: href('settings', {}, { part: 'offices' }),
  };
}

async function visit(page: Page, address: string): Promise<void> {
  if (page.url().endsWith(address)) return;
  await page.evaluate((to) => window.location.assign(to), address);
  await expect(page.locator('h1:focus, main section:focus')).toHaveCount(1);
  await expect(page.getByText('Loading…')).toHaveCount(0);
}

/** What is done in a dialog that is open is done there. */
async function doIt(page: Page, doing: Doing): Promise<void> {
  const dialog = page.getByRole('dialog');
  const here = (await dialog.count()) > 0 ? dialog : page;
  if ('press' in doing) await here.getByRole('button', { name: doing.press, exact: true }).first().click();
  else if ('tick' in doing) await tickRows(page, doing.tick);
  else if ('choose' in doing)
    await here.getByRole('combobox', { name: doing.choose }).selectOption({ index: doing.nth });
  else if ('type' in doing) await here.getByRole('textbox', { name: doing.into, exact: true }).fill(doing.type);
  else if ('row' in doing) await page.getByRole('rowheader').getByRole('link').nth(doing.row).click();
  else await page.keyboard.press(doing.keys);
}

/** The first box chooses them all. */
async function tickRows(page: Page, count: number): Promise<void> {
  for (let row = 1; row <= count; row++)
    await page
      .getByRole('checkbox', { name: /^Choose / })
      .nth(row)
      .check();
}

const byPlace = Map.groupBy(dialogTable, ({ at }) => at);

for (const [at, dialogs] of byPlace)
  test(`dialogs of: ${at}`, async () => {
    const { page } = demo();
    const said = listen(page);
    for (const { from, by, title } of dialogs) {
      await visit(page, places[at]);
      for (const doing of by) await doIt(page, doing);
      await expect.soft(page.getByRole('dialog').getByRole('heading').first()).toHaveText(title);
      await expectDialogSound(page, `${from} at ${at}`);
    }
    expect(said).toEqual([]);
  });
