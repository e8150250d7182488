import { adoptEveryKind } from '#test/policy-of-every-kind.ts';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './app.ts';
import { expectLargeTargets, expectNarrowFits } from './measures.ts';
import { smallSchool } from './one-program.ts';
import { ReviewPage, ReviewsPage } from './pages/review.ts';

const school = smallSchool(adoptEveryKind);

test('every kind of question is answered in its box, and all of it stands there when the window is opened again', async () => {
  const { page } = school();
  const review = await (await new ReviewsPage(page).open()).openReview('Nia Prosser');
  const group = (name: string | RegExp) => page.getByRole('group', { name });

  await group('Was the support given?').getByRole('group', { name: 'Appraiser' }).getByRole('radio').nth(1).check();
  await review.box('Next review').fill('3/9/27');
  const second = group('Row 2');
  await second.getByRole('textbox', { name: 'Date of observation' }).fill('4 Nov 2026');
  await second.getByRole('textbox', { name: 'Feedback' }).fill('Calm, and every pupil was heard.');
  const line = group('Speaks with families so that they come back');
  await line.getByRole('combobox', { name: 'Agreed rating' }).selectOption('2 – met');
  await line.getByRole('textbox', { name: 'Employee comments' }).fill('Two thank-you letters.');

  await review.press('Add an objective: School');
  const objective = group('School: objective 1 of 1');
  await objective.getByRole('textbox', { name: 'Objective' }).fill('Answer every call by the fourth ring');
  await objective.getByRole('combobox', { name: 'Category' }).selectOption('Team');
  const moved = group('Team: objective 1 of 1');
  await expect(moved.getByRole('combobox', { name: 'Category' })).toBeFocused(); // it went along to its new place
  await expect(objective).toHaveCount(0);
  await group('Objective 1 of 1: Team')
    .getByRole('textbox', { name: 'Progress (Appraisee)' })
    .fill('Ninety in a hundred by March.');
  await review.saved();

  await page.reload();
  const again = await new ReviewPage(page).arrive('Nia Prosser');
  await expect(group('Was the support given?').getByRole('radio', { checked: true })).toHaveCount(1);
  await expect(again.box('Next review')).toHaveValue('3 Sep 2027');
  await expect(second.getByRole('textbox', { name: 'Date of observation' })).toHaveValue('4 Nov 2026');
  await expect(second.getByRole('textbox', { name: 'Feedback' })).toHaveValue('Calm, and every pupil was heard.');
  await expect(line.getByRole('combobox', { name: 'Agreed rating' })).toHaveValue('met');
  await expect(line.getByRole('textbox', { name: 'Employee comments' })).toHaveValue('Two thank-you letters.');
  await expect(again.box('Progress (Appraisee)').first()).toHaveValue('Ninety in a hundred by March.');
});

test('a choice is taken back, a pair without a rating is decided, and the signed review is read', async () => {
  const { page } = school();
  const review = await (await new ReviewsPage(page).open()).openReview('Owain Rees');
  const axis = (name: string) => page.getByRole('group', { name, exact: true });

  await axis('Which review').getByRole('radio', { name: 'Annual' }).check();
  await page.getByRole('button', { name: 'Clear the answer to ‘Which review’' }).press('Enter');
  await expect(axis('Which review').getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(axis('Which review').getByRole('radio').first()).toBeFocused(); // the button is gone

  await axis('Results').getByRole('radio', { name: 'Exceeded' }).check();
  await expect(page.getByText('Choose both, and the rating appears here.')).toBeVisible();
  await axis('Behaviour').getByRole('radio', { name: 'Exceeded' }).check();
  await expect(page.getByText('Rating: 1 – exceeds')).toBeVisible();
  await axis('Behaviour').getByRole('radio', { name: 'Must improve' }).check();
  await expect(page.getByText('The policy gives no rating for this pair')).toBeVisible();

  await review.press('Add an objective: School');
  await page
    .getByRole('group', { name: 'School: objective 1 of 1' })
    .getByLabel('Objective')
    .first()
    .fill('Keep the log');
  await review.stepDone('Review and planning meeting held', '12/11/2026');
  expect(await review.check()).toEqual(['Decide ‘Overall rating’ and give the reason']);
  await page.getByRole('link', { name: 'Decide ‘Overall rating’ and give the reason' }).click();
  await expect(axis('Rating decided').getByRole('radio').first()).toBeFocused();
  await axis('Rating decided').getByRole('radio', { name: '2 – met' }).check();
  await review.box('Reason for the decision').fill('Results well over the target.');
  await expectAccessible(page, 'a review of every kind');
  await expectLargeTargets(page, 'a review of every kind');
  await expectNarrowFits(page, 'a review of every kind');

  await review.sign('19/11/26', '20 Nov 2026');
  await expect(page.getByText('Version 1 was signed on 20 Nov 2026')).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(page.getByText('Results well over the target.')).toBeVisible();
  const kept = await review.asSigned(1);
  await expect(kept.paper().getByText('Results well over the target.')).toBeVisible();
});
