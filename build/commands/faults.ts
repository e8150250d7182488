import { runTool } from '#build/tools.ts';

/** `npm run faults`: the long run of locking on failing disks (test/db/faults/README.md); some twenty minutes. */
export async function run(): Promise<number> {
  process.env['FAULTS'] = 'long';
  return (await runTool('vitest', ['run', '--config', 'build/vitest.config.ts', 'test/db/faults'])).code;
}
