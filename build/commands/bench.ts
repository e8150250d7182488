import { buildIfStale, buildOne } from '#build/bundles.ts';
import { allPackages, chromiumFile, havePackages } from '#build/system-packages.ts';
import { runProgram } from '#build/tools.ts';

/** `npm run bench`: how long things take, beside the programs an office would use instead. */
export async function run(args: string[]): Promise<number> {
  await havePackages(allPackages);
  await buildIfStale();
  await buildOne('bench');
  const chromium = chromiumFile();
  const env = chromium === undefined ? {} : { CHROMIUM: chromium };
  return (await runProgram(process.execPath, ['dist/bench/bench.cjs', ...args], { env })).code;
}
