import type { Page } from '@playwright/test';
import { href, type RouteName } from '#renderer/places/routes.ts';
import { expectAccessible, expectReadable } from './accessible.ts';
import { addresses, visit } from './addresses.ts';
import { expect, test } from './app.ts';
import { expectLargeTargets, expectNarrowFits, expectStaysInCards, listen, USUAL } from './measures.ts';
import { problemsOn } from './pages/arrive.ts';
import { UnlockPage, WelcomePage } from './pages/first-run.ts';
import { asking, passphrase } from './small-school.ts';

// What holds on every screen in every state: no violation of axe, light or dark, nothing to press under 24 pixels, nothing
// that runs out of its card at eight widths, nothing to scroll sideways at 400 %, no word on the console. Journeys check the
// states that only they reach.

async function expectUsable(page: Page, state: string): Promise<void> {
  await expectAccessible(page, state);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectReadable(page, `${state}, dark`);
  await page.emulateMedia({ colorScheme: 'light' });
  await expectLargeTargets(page, state);
  await expectStaysInCards(page, state);
  await expectNarrowFits(page, state);
}

test('every screen of a full school can be used by everybody', async ({ page }) => {
  test.setTimeout(480_000);
  const said = listen(page);
  await page.setViewportSize(USUAL);
  await (await new WelcomePage(page).arrive()).lookRound();
  const full = await addresses(page);
  const { staff } = await asking(page).ask('staff.list', { leavers: true });
  const names = staff.flatMap(({ givenName, familyName }) => [givenName, familyName]);
  for (const [name, address] of Object.entries(full)) {
    await test.step(name, async () => {
      await visit(page, address);
      // it stands in the taskbar and in the list of open windows
      const title = (await page.title()).split(/[^\p{L}’'-]+/u);
      expect
        .soft(
          names.filter((one) => title.includes(one)),
          `title of ${name}`,
        )
        .toEqual([]);
      await expectUsable(page, `${name}, full`);
    });
  }

  await test.step('a person that cannot be saved', async () => {
    await visit(page, full.editPerson);
    await page.getByRole('textbox', { name: 'Family name' }).fill('');
    await page.getByRole('textbox', { name: 'Given name' }).fill('');
    await page.getByRole('textbox', { name: 'Start date' }).fill('31/02/2026');
    await page.getByRole('button', { name: 'Save changes' }).click();
    await problemsOn(page);
    await expectUsable(page, 'a person that cannot be saved');
  });

  const dialogs = [
    { at: full.staff, opens: /^Columns$/ },
    { at: full.staff, opens: 'Print or save rows…' },
    { at: full.person, opens: 'Record leaving' },
    { at: full.review, opens: 'Change the appraiser' },
    { at: full.trainingNeeds, opens: 'Add a training need' },
    { at: full.trainingHeld, opens: 'Record a training' },
    { at: full.trainingHeld, opens: 'Add a line' },
    { at: full.concern, opens: 'Note the outcome' },
    { at: full.concerns, opens: 'Begin something else' },
    { at: full.calendar, opens: 'Add a date' },
    { at: href('settings', {}, { part: 'here' }), opens: 'Leave the demo school' },
    { at: full.home, opens: 'Help' },
    { at: href('settings', {}, { part: 'sheets' }), opens: 'Make two new sheets' }, // coming from another screen
    { at: full.home, opens: /^Find a person/ },
  ];
  for (const { at, opens } of dialogs) {
    await test.step(`the dialog of ${opens}`, async () => {
      await visit(page, at);
      const opener = page.getByRole('button', { name: opens });
      await opener.click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectUsable(page, `the dialog of ${opens}`);
      await page.keyboard.press('Escape');
      await expect(opener).toBeFocused();
    });
  }

  await test.step('a month to choose a day from', async () => {
    await visit(page, full.addPerson);
    const opener = page.getByRole('button', { name: 'Choose a day for Start date' });
    await opener.click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page, 'a month');
    await expectLargeTargets(page, 'a month');
    await page.keyboard.press('Escape');
    await expect(opener).toBeFocused();
  });
  expect(said).toEqual([]);
});

/** What each list says while it is empty, and the one thing to press. */
const empty = {
  due: ['No cycle is open', 'Open a cycle'],
  staff: ['The people who work at the school are listed here', 'Import staff from a file'],
  reviews: ['No cycle is open yet', 'Open a cycle'],
  cycles: ['No cycle is open yet', 'Open a cycle'],
  openCycle: ['A cycle opens under the school’s policy', 'Choose the policy'],
  trainingNeeds: ['No cycle is open yet', 'Open a cycle'],
  changes: ['What you add, import or remove is listed here', 'Open the staff list'],
} as const satisfies Partial<Record<RouteName, readonly [string, string]>>;

test('every screen of a school that has only just begun says what belongs there', async ({ page }) => {
  test.setTimeout(360_000);
  const said = listen(page);
  await page.setViewportSize(USUAL);
  const welcome = await new WelcomePage(page).arrive();
  await expectUsable(page, 'welcome');
  const begin = await welcome.setUp();
  await expectUsable(page, 'begin');
  await begin.fill('manager', passphrase);
  await begin.begin();

  for (const [name, [text, action]] of Object.entries(empty)) {
    await test.step(name, async () => {
      await visit(page, href(name as keyof typeof empty)); // a key of the table itself
      const main = page.getByRole('main');
      await expect.soft(main.getByText(text)).toBeVisible();
      await expect.soft(main.locator('.empty').getByRole('link')).toHaveText([action]);
      await expectUsable(page, `${name}, empty`);
    });
  }
  for (const name of ['home', 'setUp', 'documents', 'settings', 'calendar'] as const) {
    await test.step(name, async () => {
      await visit(page, href(name));
      await expectUsable(page, `${name}, empty`);
    });
  }
  for (const part of ['school', 'people', 'recovery', 'policy', 'staff', 'offices', 'backup'] as const) {
    await test.step(`set-up: ${part}`, async () => {
      await visit(page, href('setUpPart', { part }));
      await expectUsable(page, `set-up: ${part}, empty`);
    });
  }

  await page.keyboard.press('Control+l');
  await new UnlockPage(page).arrive();
  await expectUsable(page, 'unlock');
  await page.getByRole('link', { name: 'I have forgotten my passphrase' }).click();
  await expectUsable(page, 'recover');
  expect(said).toEqual([]);
});
