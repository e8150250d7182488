import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { asModule, checksumsOf, installedFiles } from '#electron/machine/checksums.ts';
import { newFolder } from '#test/afterwards.ts';

test('the installed program is its executable and its archive, each with the checksum of what stands on the disk (E37)', async () => {
  const folder = newFolder();
  const installed = { execPath: path.join(folder, 'Reviewbook.exe'), resourcesPath: path.join(folder, 'resources') };
  mkdirSync(installed.resourcesPath);
  writeFileSync(installed.execPath, 'the program');
  const archive = path.join(installed.resourcesPath, 'app.asar');
  writeFileSync(archive, 'abc');
  const sha256 = createHash('sha256').update('the program').digest('hex');
  const ofAbc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'; // of FIPS 180-4
  const checksums = await checksumsOf(installedFiles(installed));
  expect(checksums).toEqual([
    { name: 'Reviewbook.exe', sha256 },
    { name: 'app.asar', sha256: ofAbc },
  ]);
  expect(asModule(checksums)).toBe(`export const checksums = ${JSON.stringify(checksums)};\n`);
  expect(await checksumsOf([path.join(folder, 'gone')])).toEqual([]);
});
