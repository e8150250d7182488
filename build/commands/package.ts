import path from 'node:path';
import { buildAll } from '#build/bundles.ts';
import { makePictures } from '#build/guide-pictures.ts';
import { packageInto } from '#build/packaging.ts';
import { root } from '#build/tools.ts';

/**
 * `npm run package`: the program's folder for Linux and Windows under release/, with the guide's pictures in it, and
 * the files, the native file and the fuses looked at. Installers are made of it on the system they are for, with `npx electron-builder`.
 */
export async function run(): Promise<number> {
  await buildAll();
  await makePictures();
  let wrong = 0;
  for (const system of ['linux', 'win32'] as const) {
    const findings = await packageInto(path.join(root, 'release'), system);
    console.log(findings.length === 0 ? `✓ ${system}` : `✗ ${system}\n${findings.join('\n')}`);
    wrong += findings.length;
  }
  return wrong === 0 ? 0 : 1;
}
