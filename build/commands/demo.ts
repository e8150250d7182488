import { buildIfStale } from '#build/bundles.ts';
import { chromiumFile, havePackages } from '#build/system-packages.ts';
import { runProgram } from '#build/tools.ts';

/** `npm run demo -- --out DIR [--today YYYY-MM-DD]`: the demo school's vault and every document, without a display. */
export async function run(args: string[]): Promise<number> {
  await buildIfStale();
  if (chromiumFile() === undefined) await havePackages(['chromium']);
  const chromium = chromiumFile();
  if (chromium === undefined) {
    console.log('Chromium makes the PDF files. Install it, or name it in the environment: CHROMIUM=/path/to/chromium');
    return 1;
  }
  return (await runProgram(process.execPath, ['dist/demo/demo.cjs', ...args], { env: { CHROMIUM: chromium } })).code;
}
