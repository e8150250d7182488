import { expectAccessible } from './accessible.ts';
import { expect, test } from './app.ts';
import { oneProgram } from './one-program.ts';
import { probes } from './probes.ts';

const program = oneProgram(async () => undefined);

test('the program opens at its first screen, which can be used without eyes or mouse', async () => {
  const { page } = program();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page, 'first screen');
});

test('the window has one way into the program and no other', async () => {
  const { page } = program();
  const found = await page.evaluate(() => ({
    office: Object.keys(window.office).toSorted(),
    node: ['require', 'process', 'module', 'Buffer', '__dirname'].filter((name) => name in window),
  }));
  expect(found).toEqual({ office: ['call', 'onChange', 'onSpelling'], node: [] });
});

test('its own page breaks none of its policy', async () => {
  const { page } = program();
  await page.addInitScript(() => {
    Object.assign(window, { violations: [] });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const seen: unknown = Reflect.get(window, 'violations');
      if (Array.isArray(seen)) seen.push(`${violatedDirective} ${blockedURI}`);
    });
  });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused(); // the program has come, and not its first picture only
  const violations: unknown = await page.evaluate(() => Reflect.get(window, 'violations') as unknown);
  expect(violations).toEqual([]);
});

test('the policy stops fifteen ways of bringing something foreign in', async () => {
  const { page } = program();
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
