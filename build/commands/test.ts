import { buildAll } from '#build/bundles.ts';
import { checks } from '#build/checks.ts';
import { electronFile } from '#build/electron-binary.ts';
import { allPackages, havePackages, testBrowser } from '#build/system-packages.ts';
import type { Tally } from '#build/tally/reports.ts';
import { journeyCount, noneRan, sum, unitCount } from '#build/tally/tally.ts';
import { type Running, runTool } from '#build/tools.ts';

/**
 * `npm test`: everything. Its last line is `N passed, N failed` over all runners together;
 * before it each failure has a line of its own, so that the end of a log says what to mend. A journey waits for its window
 * more often than it works: what only asks and answers runs beside the journeys and yields to them. What starts programs
 * of its own, fails disks or counts seconds has the machine to itself before.
 */
export async function run(): Promise<number> {
  await havePackages(allPackages);
  // one more than there are cores: half of the time they wait for a disk or for a program of their own
  const tallies: Tally[] = [await builds(), await runUnits('apart', {}, ['--maxWorkers=3'])];
  // one at a time: they give one disk their orders
  if (process.platform === 'linux')
    tallies.push(await runUnits('failing', { env: { FAULTS: 'short' } }, ['--maxWorkers=1']));
  tallies.push(...(await Promise.all([runJourneys(), beside()])));
  if (electronFile() === undefined) console.log(notProved);
  const { passed, failed, failures } = sum(tallies);
  for (const failure of failures) console.log(`✗ ${failure}`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

const notProved =
  'The journeys ran on the stand-in for Electron: its own sandbox, context isolation, menus, dialogs, printers, ' +
  'single-instance lock, permission handlers and fuses at run time were not proved (test/electron-stand-in/README.md).';

/** Builds everything afresh, which the runners after it look at. A program that does not build is one failure. */
async function builds(): Promise<Tally> {
  try {
    await buildAll();
    return { passed: 1, failed: 0, failures: [] };
  } catch (cause) {
    console.error(cause);
    return noneRan(`the program does not build: ${String(cause)}`);
  }
}

/** What runs beside the journeys. */
async function beside(): Promise<Tally> {
  return sum([await lookAtSource(), await runUnits('together', { keep: true, yields: true })]);
}

/** Types, format, lint, house rules, dead code: one test each. */
async function lookAtSource(): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0, failures: [] };
  for (const check of checks) {
    const findings = await check.findings();
    console.log(findings === '' ? `✓ ${check.name}` : `✗ ${check.name}\n${findings}`);
    tally[findings === '' ? 'passed' : 'failed'] += 1;
    if (findings !== '') tally.failures.push(`the check of ${check.name}`);
  }
  return tally;
}

/** Everything without a window: one of the projects of `vitest.config.ts`. */
async function runUnits(project: string, running: Running = {}, more: string[] = []): Promise<Tally> {
  return unitCount(async (report) => {
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
    const args = ['run', '--config', 'build/vitest.config.ts', '--project', project, ...reporters, ...more];
    const { code, output } = await runTool('vitest', args, running);
    if (running.keep) console.log(output);
    return code;
  });
}

/** The journeys through the built program, in a window. */
async function runJourneys(): Promise<Tally> {
  return journeyCount(async (report) => {
    const chromium = await testBrowser();
    const browser = chromium === undefined ? {} : { CHROMIUM: chromium };
    const settings = { env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report, ...browser } };
    const args = ['test', '--config', 'build/playwright.config.ts', '--reporter=line,json'];
    return (await runTool('playwright', args, settings)).code;
  });
}
