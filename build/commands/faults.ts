import { existsSync } from 'node:fs';
import { faultParts } from '#build/fault-parts.ts';
import type { Tally } from '#build/tally/reports.ts';
import { sum, unitCount } from '#build/tally/tally.ts';
import { runTool } from '#build/tools.ts';

/**
 * `npm run faults [-- kills power …]`: the long proofs of durability, part by part, with their figures
 * (test/db/faults/README.md). Its last line is `N passed, N failed`.
 */
export async function run(wanted: string[]): Promise<number> {
  const unknown = wanted.filter((name) => !Object.hasOwn(faultParts, name));
  if (unknown.length > 0) {
    console.log(`There is no part ${unknown.join(', ')}. There are: ${Object.keys(faultParts).join(', ')}`);
    return 1;
  }
  process.env['FAULTS'] = 'long'; // 'short' with `npm test`
  // what fails is made to fail, not the disk: in memory 100,000 syncs take no time
  if (existsSync('/dev/shm')) process.env['TMPDIR'] = '/dev/shm';
  const tallies: Tally[] = [];
  for (const [name, { what, files }] of Object.entries(faultParts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log(`\n=== ${name}: ${what}`);
    const began = Date.now();
    const tally = await unitCount((report) => runPart(files, report));
    console.log(`=== ${name}: ${tally.passed} passed, ${tally.failed} failed, ${minutesSince(began)}`);
    tallies.push(tally);
  }
  const { passed, failed } = sum(tallies);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

async function runPart(files: readonly string[], report: string): Promise<number> {
  const reporters = ['--reporter=verbose', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['run', '--config', 'build/vitest.config.ts', '--maxWorkers=1', ...reporters, ...files];
  return (await runTool('vitest', args)).code;
}

function minutesSince(began: number): string {
  return `${((Date.now() - began) / 60_000).toFixed(1)} minutes`;
}
