import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { journeysReport, type Tally, unitsReport } from './reports.ts';

/** A runner that gave nothing to count, for this reason: that is a failure, never a pass. */
export const noneRan = (why: string): Tally => ({ passed: 0, failed: 1, failures: [why] });

/** All runners together. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (a, b) => ({
      passed: a.passed + b.passed,
      failed: a.failed + b.failed,
      failures: [...a.failures, ...b.failures],
    }),
    { passed: 0, failed: 0, failures: [] },
  );
}

/** Runs Vitest with a place for its JSON report, and counts. */
export function unitCount(run: (report: string) => Promise<number>): Promise<Tally> {
  return count(run, unitsReport);
}

/** Runs Playwright with a place for its JSON report, and counts. A test that passed only when repeated has failed. */
export function journeyCount(run: (report: string) => Promise<number>): Promise<Tally> {
  return count(run, journeysReport);
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
    if (!existsSync(file)) return noneRan('a runner left no report');
    const tally = read(JSON.parse(readFileSync(file, 'utf8')));
    if (tally.passed + tally.failed === 0) return noneRan('a runner found no tests');
    if (code === 0 || tally.failed > 0) return tally;
    return { ...tally, failed: 1, failures: [...tally.failures, `a runner ended with ${code}, and no test failed`] };
  } catch (cause) {
    return noneRan(`a runner broke off: ${String(cause)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
