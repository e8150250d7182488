import { expect, expectAccessible, test } from './app.ts';
import { probes } from './probes.ts';

test('the program opens at its first screen, which can be used without eyes or mouse', async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page, 'first screen');
});

test('the window has one way into the program and no other', async ({ page }) => {
  const found = await page.evaluate(() => ({
    office: Object.keys(window.office).toSorted(),
    node: ['require', 'process', 'module', 'Buffer', '__dirname'].filter((name) => name in window),
  }));
  expect(found).toEqual({ office: ['call', 'onChange'], node: [] });
});

test('its own page breaks none of its policy', async ({ page }) => {
  const violations = await page.evaluate(async () => {
    const seen: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => seen.push(event.violatedDirective));
    await new Promise((resolve) => setTimeout(resolve, 500));
    return seen;
  });
  expect(violations).toEqual([]);
});

test('the policy stops fifteen ways of bringing something foreign in', async ({ page }) => {
  const before = page.url();
  for (const { name, inject } of probes) {
    await test.step(name, async () => {
      expect(await page.evaluate(inject), name).toEqual({ violated: true, executed: false });
      expect(page.url()).toBe(before);
      await page.reload();
    });
  }
  expect(probes).toHaveLength(15);
});
