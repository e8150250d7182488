import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** How many tests passed and failed. */
export type Tally = { passed: number; failed: number };

/** A runner that gave nothing to count: that is a failure, never a pass. */
export const noneRan: Tally = { passed: 0, failed: 1 };

/** All runners together. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
    passed: 0,
    failed: 0,
  });
}

/** Runs Vitest with a place for its JSON report, and counts. */
export function unitCount(run: (report: string) => Promise<number>): Promise<Tally> {
  return count(run, (report) => {
    const { numPassedTests, numFailedTests } = report as { numPassedTests: number; numFailedTests: number }; // Vitest's own
    return { passed: numPassedTests, failed: numFailedTests };
  });
}

/** Runs Playwright with a place for its JSON report, and counts. A test that passed only when repeated has failed. */
export function journeyCount(run: (report: string) => Promise<number>): Promise<Tally> {
  return count(run, (report) => {
    const { stats } = report as { stats: { expected: number; unexpected: number; flaky: number } }; // Playwright's own
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
  });
}

/**
 * Counts what a runner reported. No report, a report that cannot be read, no tests in it, or a bad ending without a
 * failed test (a crash, a file that does not load) each count as one failure.
 */
async function count(run: (report: string) => Promise<number>, read: (report: unknown) => Tally): Promise<Tally> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tally-'));
  const file = path.join(folder, 'report.json');
  try {
    const code = await run(file);
    const tally = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : noneRan;
    if (tally.passed + tally.failed === 0) return noneRan;
    return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
  } catch {
    return noneRan;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
