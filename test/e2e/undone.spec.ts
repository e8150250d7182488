import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ReviewId } from '#domain/ids.ts';
import { href } from '#renderer/places/routes.ts';
import { png } from '#test/office/scans/scans.ts';
import { choose, expect, test } from './app.ts';
import { demoSchool } from './one-program.ts';
import { asking } from './small-school.ts';

// What was done is undone from Recent changes and done again there: a scan with its bytes, and a note of the year.

const demo = demoSchool();

test('a scan and a note are undone and done again in the window, two clicks each, and stand as they were', async () => {
  const { app, page, vault } = demo();
  await page.setViewportSize({ width: 1280, height: 800 });
  const { ask } = asking(page);
  const { cycles } = await ask('cycles.list', {});
  const open = cycles.find(({ closedOn }) => closedOn === null);
  if (!open) throw new Error('the demo school has an open cycle');
  const { reviews } = await ask('reviews.list', { cycleId: open.id });
  const [signed] = reviews.filter(({ stage, restricted }) => stage === 'signed' && !restricted);
  if (!signed) throw new Error('a review of the demo school is signed');
  const recordId: ReviewId = signed.reviewId;
  const file = path.join(vault, '..', 'signed.png');
  writeFileSync(file, png());
  await choose(app, file);
  await ask('scans.add', { recordId, version: 1 });
  await ask('notes.add', { recordId, text: 'Helped at the fair' });
  const stands = async () => {
    const [{ scans }, { answers }] = [
      await ask('scans.ofRecord', { recordId }),
      await ask('reviews.byId', { reviewId: recordId }),
    ];
    return [scans.map(({ name }) => name), answers.some(({ text }) => text.includes('Helped at the fair'))];
  };
  expect(await stands()).toEqual([['signed.png'], true]);
  await page.evaluate((to) => window.location.assign(to), href('changes'));
  const press = (name: string) => page.getByRole('button', { name }).first().click();
  await press('Undo: Added a note about');
  await press('Undo: Added a scan');
  await expect.poll(stands).toEqual([[], false]);
  await press('Do it again: Added a note about');
  await press('Do it again: Added a scan');
  await expect.poll(stands).toEqual([['signed.png'], true]);
  await page.evaluate((to) => window.location.assign(to), href('review', { reviewId: recordId }));
  await page.getByRole('button', { name: 'Show signed.png' }).click();
  await expect(page.getByRole('dialog', { name: 'File: signed.png' })).toBeVisible();
});
