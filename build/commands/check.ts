import { checks } from '#build/checks.ts';

/** `npm run check`: types, format, lint, the house rules and dead code. */
export async function run(): Promise<number> {
  let failed = 0;
  for (const check of checks) {
    const findings = await check.findings();
    console.log(findings === '' ? `✓ ${check.name}` : `✗ ${check.name}\n${findings}`);
    if (findings !== '') failed += 1;
  }
  return failed === 0 ? 0 : 1;
}
