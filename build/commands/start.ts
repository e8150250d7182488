import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildIfStale } from '#build/bundles.ts';
import { run as runDemo } from '#build/commands/demo.ts';
import { fetchedElectronFile } from '#build/electron-binary.ts';
import { chromiumFile, havePackages } from '#build/system-packages.ts';
import { root, runProgram } from '#build/tools.ts';

/** `npm start`: builds when something changed, then opens the program — or, without a display, runs the demo. */
export async function run(args: string[]): Promise<number> {
  await buildIfStale();
  if (!hasDisplay()) return demoInstead();
  // Electron itself does not run as root on Linux unless its sandbox is switched off, which ours never is
  const electron = isRoot() ? undefined : await fetchedElectronFile();
  if (electron !== undefined) return (await runProgram(electron, [root, ...args])).code;
  return inChromium(args);
}

function isRoot(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

/** Windows and macOS always have one; Linux says so in the environment. */
function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

async function demoInstead(): Promise<number> {
  const out = mkdtempSync(path.join(os.tmpdir(), 'reviewbook-demo-'));
  console.log(`There is no display, so no window can open. Running the demo instead, into ${out}`);
  return runDemo(['--out', out]);
}

/** The same program in the system's Chromium, by way of the stand-in. */
async function inChromium(args: string[]): Promise<number> {
  if (chromiumFile() === undefined) await havePackages(['chromium']);
  const chromium = chromiumFile();
  if (chromium === undefined) return 1;
  console.log('Electron could not be fetched: opening in Chromium through test/electron-stand-in.');
  const env = { STAND_IN_HEADED: '1', CHROMIUM: chromium };
  return (await runProgram(process.execPath, ['test/electron-stand-in/boot.ts', root, ...args], { env })).code;
}
