import { checkHouse } from '#build/house-rules/check.ts';
import { runTool } from '#build/tools.ts';

/** One look at the source text: its name, and what it found. No findings is a pass. */
export type Check = { name: string; findings: () => Promise<string> };

/** Everything that can be said about the program without running it. */
export const checks: readonly Check[] = [
  { name: 'types', findings: () => complaints('tsc', ['--noEmit']) },
  { name: 'format and lint', findings: () => complaints('biome', ['check', '--error-on-warnings', '.']) },
  { name: 'promises, hooks, accessibility', findings: () => complaints('oxlint', oxlint) },
  { name: 'house rules', findings: async () => checkHouse() },
  { name: 'dead code', findings: () => complaints('knip', ['--config', 'build/knip.json']) },
];

const folders = ['electron', 'renderer', 'db', 'templates', 'domain', 'contract', 'build', 'test'];
const oxlint = ['--config', 'build/oxlint.config.ts', '--deny-warnings', '--ignore-pattern=**/*.cjs', ...folders];

/** What a tool says when it is not content. */
async function complaints(tool: string, args: string[]): Promise<string> {
  const { code, output } = await runTool(tool, args, { keep: true, yields: true });
  return code === 0 ? '' : output.trim() || `${tool} ended with ${code}`;
}
