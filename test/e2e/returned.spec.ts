import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { filledIn } from '#test/office/returned/forms.ts';
import { choose, expect, saveTo, test } from './app.ts';
import { demoSchool } from './one-program.ts';
import { goTo } from './pages/frame.ts';
import { ReviewPage, ReviewsPage } from './pages/review.ts';
import { asking } from './small-school.ts';

const demo = demoSchool();

test('a form that was filled in in Word is read at its papers, looked at, taken, and put back', async () => {
  const { page, app, vault } = demo();
  const { ask } = asking(page);
  await goTo(page, 'Home');
  const [cycle] = (await ask('cycles.list', {})).cycles;
  if (!cycle) throw new Error('the demo school has a cycle');
  const open = (await ask('reviews.list', { cycleId: cycle.id })).reviews.find(({ stage }) => stage === 'writing');
  if (!open) throw new Error('the demo school has a review that was begun');
  const out = path.join(path.dirname(vault), 'out', 'form.docx');
  mkdirSync(path.dirname(out));
  await saveTo(app, out);
  const subject = { of: 'review', reviewId: open.reviewId } as const;
  await ask('documents.save', { document: 'statement', subject, language: 'en', format: 'word' });
  const said = 'Time to plan together, and a room to do it in';
  const file = filledIn(out, { 'statement/helped-or-hindered/agreed//': said });

  await new ReviewsPage(page).open();
  await page.evaluate((id) => window.location.assign(`#/reviews/${id}`), open.reviewId);
  const review = await new ReviewPage(page).arrive(open.name);
  await choose(app, file);
  await review.press('Read a form that came back …');
  await expect(page.getByRole('heading', { level: 1, name: open.name })).toBeFocused();
  const table = page.getByRole('table', { name: 'Boxes in which the file says something else' });
  await expect(table.getByRole('row')).toHaveCount(2);
  await expect(table.getByRole('checkbox')).toBeChecked();
  await expect(table).toContainText(said);
  await review.press('Take 1 box');
  await expect(page.getByText('Nothing new: every box of the file says what stands here.')).toBeVisible();
  const toast = page.getByRole('status').filter({ hasText: 'Took 1 box' });
  await page.getByRole('link', { name: 'Open the record' }).click();
  await review.arrive(open.name);
  await expect(review.box(/help.* hinder/i)).toHaveValue(said);
  await toast.getByRole('button', { name: 'Undo' }).click();
  await expect(review.box(/help.* hinder/i)).not.toHaveValue(said);
});
