import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setUpSchool } from '#test/office/school-year.ts';
import { expectAccessible } from './accessible.ts';
import { choose, expect, saveTo, test } from './app.ts';
import { arriveAt, problemsOn } from './pages/arrive.ts';
import { OpenCyclePage } from './pages/cycles.ts';
import { DocumentsPage } from './pages/documents.ts';
import { WelcomePage } from './pages/first-run.ts';
import { EditPolicyPage, PolicyPart } from './pages/policy.ts';
import { asking, passphrase } from './small-school.ts';

const special = 'SPT professional support staff performance management policy';
const ours = `${special} (our own)`;
let scratch = '';

test.beforeEach(async ({ page }) => {
  scratch = mkdtempSync(path.join(os.tmpdir(), 'reviewbook-policy-'));
  await new WelcomePage(page).arrive();
  const { ask } = asking(page);
  await ask('vault.create', { role: 'manager', passphrase });
  await setUpSchool({ ask });
});
test.afterEach(() => rmSync(scratch, { recursive: true, force: true }));

test('a school adapts a copy, looks at what changes, uses it, and its form is printed as adapted', async ({ page }) => {
  test.setTimeout(120_000);
  const part = await new PolicyPart(page).open();
  await part.mark(special);
  const edit = await part.adapt();

  await edit.part('Deadlines');
  const sent = 'Send the self-assessment, the appraisal form and both policies';
  const dialog = await edit.change(sent);
  await expectAccessible(page, 'the dialog of a deadline');
  const when = dialog.getByRole('combobox', { name: 'When' });
  await when.selectOption('By a day');
  await dialog.getByRole('combobox', { name: 'Month' }).selectOption('January');
  await dialog.getByRole('button', { name: 'Save' }).click();
  const early =
    'In a year this would be due on 31 Jan 2026, long before the cycle begins on 1 Sep 2026. Check the year.';
  await expect.poll(() => problemsOn(page)).toEqual([early]);
  await expect(when).toHaveAccessibleDescription(new RegExp(RegExp.escape(early)));
  await when.selectOption('So long before a meeting');
  await dialog.getByRole('textbox', { name: 'How many' }).fill('five');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => problemsOn(page)).toEqual(['Enter a whole number, in figures.']);
  await dialog.getByRole('textbox', { name: 'How many' }).fill('7');
  await dialog.getByRole('textbox', { name: 'Where it says so' }).fill('our policy, 4.2');
  await edit.save();
  expect((await edit.lines('Deadlines'))[0]).toBe(`${sent} | 7 working days before ‘Planning’ | our policy, 4.2`);

  await edit.part('Ratings and standards');
  const list = page.getByRole('region', { name: 'Personal and professional conduct' });
  await list
    .getByRole('textbox', { name: 'Add lines, one on each line' })
    .fill('1. Is on time\n• Works as one of a team\n\nKeeps what is confidential');
  await list.getByRole('button', { name: 'Add these lines' }).click();
  await list.getByRole('button', { name: 'Move up: Works as one of a team' }).click();
  await expect(list.getByRole('button', { name: 'Move down: Works as one of a team' })).toBeFocused();
  await list.getByRole('button', { name: 'Leave out: Is on time' }).click();
  await list.getByRole('button', { name: 'Put back: Is on time' }).click();
  const lines = list.getByRole('list', { name: 'Lines' }).getByRole('textbox');
  expect(await Promise.all((await lines.all()).map((line) => line.inputValue()))).toEqual([
    ...['Works as one of a team', 'Keeps what is confidential', 'Is on time'],
  ]);
  await expectAccessible(page, 'a list of standards with its lines');

  await edit.part('Objectives and observation');
  const observed = 'Drop-in (Classroom-based support staff)';
  const observation = await edit.change(observed);
  await observation.getByRole('textbox', { name: 'From, in hours' }).fill('60');
  await edit.save();
  await expect(page.getByRole('table', { name: 'Observation' })).toContainText(
    'Feedback from 60 to 48 hours ends before it begins. Correct one of the two.',
  );
  await edit.change(observed);
  await expectAccessible(page, 'the dialog of an observation');
  await observation.getByRole('textbox', { name: 'From, in hours' }).fill('');
  await observation.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => problemsOn(page)).toEqual(['Enter a whole number, in figures.']);
  await observation.getByRole('textbox', { name: 'From, in hours' }).fill('12');
  await observation.getByRole('radio', { name: 'No', exact: true }).check();
  await edit.save();

  await edit.part('Support, pay and keeping');
  const pay = await edit.change('Pay');
  await expectAccessible(page, 'the dialog of pay');
  await pay.getByRole('checkbox', { name: 'There is a right of appeal' }).check();
  await edit.save();

  await edit.openWhatChanges();
  await expect
    .poll(() => edit.whatChanges())
    .toEqual([
      `Its words | Title | Changed | ${special} | ${ours}`,
      `Deadlines | ${sent} | Changed | 5 working days before ‘Planning’ (18.1) | 7 working days before ‘Planning’ (our policy, 4.2)`,
      `Objectives and observation | ${observed} | Changed | By any observer; feedback within 24 to 48 hours (11.3, 13.2) | Not announced; by any observer; feedback within 12 to 48 hours (11.3, 13.2)`,
      'Ratings and standards | Line of ‘Personal and professional conduct’ | New |  | Works as one of a team',
      'Ratings and standards | Line of ‘Personal and professional conduct’ | New |  | Keeps what is confidential',
      'Ratings and standards | Line of ‘Personal and professional conduct’ | New |  | Is on time',
      'Support and pay | Pay | Changed | A recommendation where it is called for; made to: Headteacher or director (14.5) | A recommendation where it is called for; made to: Headteacher or director; with a right of appeal (14.5)',
    ]);
  await page.getByRole('button', { name: 'Use this policy' }).click();
  await expect(page.getByRole('status').filter({ hasText: `${ours} is used for cycles` })).toBeVisible();

  const preview = await new OpenCyclePage(page).open();
  await preview.openFor('2 people');
  const paper = await (await new DocumentsPage(page).open()).preview(
    'Self-assessment appraisal form for planning',
    'Nia Prosser',
  );
  await expect(paper.paper().getByText('Keeps what is confidential')).toBeVisible();
});

test('the questions of a form are reworded, moved by the keyboard, left out, added and seen on the page', async ({
  page,
}) => {
  const { ask } = asking(page);
  const { policies } = await ask('policies.list', {});
  await ask('policies.adapt', { policyId: policies[0]?.id ?? '', title: { en: 'Our policy' } });
  const part = await new PolicyPart(page).open();
  await part.mark('Our policy');
  await page.getByRole('link', { name: 'Change it' }).click();
  const edit = await new EditPolicyPage(page).arrive();
  const form = await edit.form('Performance review and planning statement');
  const [progress = '', helped = '', training = '', comments = ''] = await form.questions('Review');

  await form.act('Change', comments);
  await page.getByRole('dialog').getByRole('textbox', { name: 'Question', exact: true }).fill('Anything else to say?');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Room on paper, in lines' }).fill('9');
  await expectAccessible(page, 'the dialog of a question');
  await page.getByRole('button', { name: 'Save the question' }).click();
  await page.getByRole('button', { name: 'Change: Anything else to say?' }).press('Alt+ArrowUp');
  await expect(page.getByRole('button', { name: 'Change: Anything else to say?' })).toBeFocused();
  await form.act('Leave out', helped);
  await expect.poll(() => form.questions('Review')).toEqual([progress, 'Anything else to say?', training]);

  await page.getByRole('button', { name: 'Add a question' }).click();
  await page.getByRole('radio', { name: 'Choice' }).check();
  await page.getByRole('button', { name: 'Add the question' }).click();
  await expect.poll(() => problemsOn(page)).toEqual(['Enter something here.', 'Enter at least 2.']);
  await page.getByRole('textbox', { name: 'Question', exact: true }).fill('Would you act as a mentor?');
  await page.getByRole('textbox', { name: 'Answers, one on each line' }).fill('Yes\nNot this year');
  await page.getByRole('button', { name: 'Add the question' }).click();
  await expect.poll(() => form.questions('Planning')).toContain('Would you act as a mentor?');
  await expectAccessible(page, 'a form with a question left out');

  const paper = await form.preview();
  await expect(paper.getByText('Would you act as a mentor?')).toBeVisible();
  await expect(paper.getByText('Anything else to say?')).toHaveCount(2); // a box for each side that may answer
  await expect(paper.getByText(helped)).toHaveCount(0);
  await page.getByRole('button', { name: 'Back to the questions' }).click();
  await form.act('Put back', helped);
  await expect.poll(() => form.questions('Review')).toContain(helped);
});

test('a policy goes to another school as a file; one that cannot be read is refused with where and why', async ({
  app,
  page,
}) => {
  const part = await new PolicyPart(page).open();
  const file = path.join(scratch, 'ours.reviewbook-policy.json');
  await saveTo(app, file);
  await page.getByRole('button', { name: 'Save to a file' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Saved ours.reviewbook-policy.json' })).toBeVisible();

  const nothingTaken = 'Nothing was loaded. Correct the file and load it again.';
  for (const [written, instead, problem] of [
    [
      '"months": 12',
      '"months": "twelve"',
      `Periods, 1st entry, months: a whole number is expected, found ‘twelve’. ${nothingTaken}`,
    ],
    [
      '"months": 12',
      '"months": 12, "weeks": 2',
      `Periods, 1st entry, weeks: Reviewbook does not know this entry. ${nothingTaken}`,
    ],
    ['"months": 12', '"months": 19', `Periods, 1st entry, months: at most 18 is expected, found ‘19’. ${nothingTaken}`],
    [
      '"shape": 1',
      '"shape": 2',
      'This policy was saved by a newer version of Reviewbook. Install that version on this computer, then load it again.',
    ],
  ] as const) {
    const spoilt = path.join(scratch, 'spoilt.json');
    writeFileSync(spoilt, readFileSync(file, 'utf8').replace(written, instead));
    await choose(app, spoilt);
    await part.load();
    await expect(page.getByRole('alert')).toHaveText(problem);
  }
  await expectAccessible(page, 'a policy’s file that was refused');

  await choose(app, file);
  await part.load();
  await arriveAt(page, 'Performance management of support staff');
  await expect(page.getByRole('link', { name: 'Change it' })).toBeVisible();
  await new PolicyPart(page).open();
  expect((await part.hints()).filter((hint) => hint.startsWith('Your own, version 1.'))).toHaveLength(1);
});

test('an answer to what the policy leaves open moves the deadlines of an open cycle where the school says so', async ({
  page,
}) => {
  await (await new OpenCyclePage(page).open()).openFor('2 people');
  const { ask } = asking(page);
  const { cycles } = await ask('cycles.list', {});
  const [cycle] = cycles;
  if (!cycle) throw new Error('a cycle is open');
  const { reviews } = await ask('reviews.list', { cycleId: cycle.id });
  const nia = reviews.find(({ name }) => name.includes('Prosser'));
  if (!nia) throw new Error('Nia Prosser has a review');
  await ask('records.markStep', { recordIds: [nia.reviewId], step: 'meeting', on: '2026-11-20' as never });
  await new PolicyPart(page).open();
  await page.getByRole('checkbox', { name: 'Also for cycles that are open now' }).check();
  await page.getByRole('radio', { name: 'Calendar days' }).check();
  await expect(page.getByText('2 deadlines moved')).toBeVisible();
  await expectAccessible(page, 'deadlines that an answer moved');
});
