import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { filesOf } from '#db/vault/files/vault-files.ts';
import { addRole } from '#db/vault/vault.ts';
import { firstPicture } from '#electron/machine/window/first-picture.ts';
import { lockedState } from '#electron/office/locked-state.ts';
import { firstPictures } from '#renderer/first/pictures.tsx';
import { newFolder } from '#test/afterwards.ts';
import { given, lockedVault, newVault, passphrases } from '#test/db/vaults.ts';

const pictures = new Map(firstPictures().map((picture) => [picture.name, picture]));

/** A place for a vault on a PC that has seen none. */
function newPlace(folder = newFolder()): { folder: string; anchorFile: string } {
  return { folder, anchorFile: path.join(newFolder(), 'anchor.json') };
}

/** What the picture of a place shows of the vault. */
function shownAt(place: { folder: string; anchorFile: string }): unknown {
  const name = firstPicture(place);
  return name === undefined ? undefined : pictures.get(name)?.vault;
}

let both: string;
beforeAll(async () => {
  const { folder, vault } = await newVault('manager');
  given(await addRole(vault, { role: 'headteacher', passphrase: passphrases.headteacher }));
  vault.close();
  both = folder;
}, 60_000);

test('the picture shows what the office then says: no vault, and one with either or both passphrases', async () => {
  const places = [newPlace(), newPlace(both)];
  for (const role of ['manager', 'headteacher'] as const) places.push(newPlace((await lockedVault(role)).folder));
  for (const place of places) expect(shownAt(place)).toEqual(given(lockedState(place)));
  expect(places.map(firstPicture)).toEqual([
    'none',
    'locked-manager-headteacher',
    'locked-manager',
    'locked-headteacher',
  ]);
});

/** What may be wrong with a vault's folder: only the office can say what then. */
const odd: Record<string, (files: ReturnType<typeof filesOf>) => void> = {
  'one of the two key files is missing': ({ previousKeys }) => rmSync(previousKeys),
  'both key files are missing': ({ keys, previousKeys }) => [keys, previousKeys].map((file) => rmSync(file)),
  'the key file is torn': ({ keys }) => writeFileSync(keys, '{"slots":[{"role":'),
  'the key file is something else': ({ keys, previousKeys }) =>
    [keys, previousKeys].map((file) => writeFileSync(file, '[1]')),
  'the key file has nobody': ({ keys, previousKeys }) =>
    [keys, previousKeys].map((file) => writeFileSync(file, '{"slots":[]}')),
  'the two key files differ': ({ keys, previousKeys }) => {
    copyFileSync(keys, previousKeys);
    writeFileSync(keys, '{"slots":[{"role":"manager"}]}');
  },
};

test.each(Object.entries(odd))('no picture is shown where %s', async (_what, make) => {
  const { folder } = await lockedVault('manager');
  make(filesOf(folder));
  expect(firstPicture(newPlace(folder))).toBeUndefined();
});

test('no picture is shown on a PC that has seen a vault where none is now', () => {
  const place = newPlace();
  writeFileSync(place.anchorFile, '{}');
  expect(firstPicture(place)).toBeUndefined();
});

test('every picture has its heading, and names nobody', () => {
  for (const { markup } of pictures.values())
    expect(markup).toMatch(/<h1[^>]*>(?:Welcome to Reviewbook|Unlock your school)<\/h1>/);
});
