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
  await page.addInitScript(() => {
    Object.assign(window, { violations: [] });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const seen: unknown = Reflect.get(window, 'violations');
      if (Array.isArray(seen)) seen.push(`${violatedDirective} ${blockedURI}`);
    });
  });
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  const violations: unknown = await page.evaluate(() => Reflect.get(window, 'violations') as unknown);
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
