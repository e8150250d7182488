import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { placeProblem, unsafePath } from '#db/vault/files/place.ts';
import { newFolder } from '#test/afterwards.ts';

const env = {
  OneDrive: 'C:\\Users\\Sian\\Cwmwl',
  OneDriveCommercial: 'D:\\Work Files',
  OneDriveConsumer: undefined,
};

describe('by its words, on Windows', () => {
  test.for([
    ['C:\\Users\\Siân\\AppData\\Roaming\\Reviewbook\\vault', undefined],
    ['C:\\ProgramData\\Reviewbook', undefined],
    ['D:\\Reviewbook', undefined],
    ['\\\\?\\C:\\Reviewbook', undefined],
    ['\\\\.\\C:\\Reviewbook', undefined],
    ['C:\\Users\\Sian\\Documents\\Cofnodion Staff – Ŵyl', undefined],
    ['C:\\Dropbox old backups\\Reviewbook', undefined],
    ['C:\\Boxes\\Reviewbook', undefined],
    ['C:\\Users\\Sian\\Cwmwl Arall', undefined],
    ['\\\\server\\office\\Reviewbook', 'network'],
    ['//server/office/Reviewbook', 'network'],
    ['\\\\?\\UNC\\server\\office\\Reviewbook', 'network'],
    ['\\\\?\\unc\\server\\office', 'network'],
    ['\\\\wsl.localhost\\Debian\\home', 'network'],
    ['C:\\Users\\Sian\\OneDrive\\Reviewbook', 'synchronised'],
    ['C:\\Users\\Sian\\onedrive\\Reviewbook', 'synchronised'],
    ['C:/Users/Sian/OneDrive/Documents/Reviewbook', 'synchronised'],
    ['C:\\Users\\Sian\\OneDrive - Nant Alwen Primary\\Desktop', 'synchronised'],
    ['\\\\?\\C:\\Users\\Sian\\OneDrive\\Reviewbook', 'synchronised'],
    ['C:\\Users\\Sian\\Cwmwl\\Reviewbook', 'synchronised'],
    ['C:\\USERS\\SIAN\\CWMWL', 'synchronised'],
    ['D:\\Work Files\\Reviewbook', 'synchronised'],
    ['C:\\Users\\Sian\\Dropbox\\Reviewbook', 'synchronised'],
    ['C:\\Users\\Sian\\Dropbox (Nant Alwen)\\Reviewbook', 'synchronised'],
    ['G:\\My Drive\\Reviewbook', 'synchronised'],
    ['G:\\Shared drives\\Office', 'synchronised'],
    ['C:\\Users\\Sian\\Google Drive\\Reviewbook', 'synchronised'],
    ['C:\\Users\\Sian\\iCloudDrive\\Reviewbook', 'synchronised'],
    ['C:\\Users\\Sian\\Nextcloud\\Reviewbook', 'synchronised'],
    ['C:\\Users\\Sian\\Box\\Reviewbook', 'synchronised'],
  ] as const)('%s: %s', ([folder, expected]) => {
    expect(unsafePath(folder, { platform: 'win32', env })).toBe(expected);
  });
});

describe('by its words, elsewhere', () => {
  test.for([
    ['/home/sian/.local/share/Reviewbook', undefined],
    ['/home/sian/Dropbox/Reviewbook', 'synchronised'],
    ['/Users/sian/Library/Mobile Documents/com~apple~CloudDocs/Reviewbook', 'synchronised'],
    ['/Users/sian/Library/CloudStorage/OneDrive-School/Reviewbook', 'synchronised'],
    ['/run/user/1000/gvfs/smb-share:server=office,share=staff', 'network'],
  ] as const)('%s: %s', ([folder, expected]) => {
    expect(unsafePath(folder, { platform: 'linux', env: {} })).toBe(expected);
  });
});

describe('on this machine', () => {
  const unsafe = (why: string) => ({ code: 'vault-place-unsafe', why });

  test('a plain folder, or one that is yet to be made, is a good place', () => {
    const folder = newFolder();
    expect(placeProblem(folder)).toBeUndefined();
    expect(placeProblem(path.join(folder, 'not', 'yet'))).toBeUndefined();
  });

  test('a link to a folder is none', () => {
    const folder = newFolder();
    mkdirSync(path.join(folder, 'real'));
    symlinkSync(path.join(folder, 'real'), path.join(folder, 'link'), 'junction');
    expect(placeProblem(path.join(folder, 'link'))).toEqual(unsafe('link'));
  });

  test.for(['keys.json', 'general.db', 'restricted.db'])('a folder where %s is a link is none', (name) => {
    const folder = newFolder();
    writeFileSync(path.join(folder, 'elsewhere'), '');
    symlinkSync(path.join(folder, 'elsewhere'), path.join(folder, name));
    expect(placeProblem(folder)).toEqual(unsafe('link'));
  });

  test('a folder that a link further up leads into the cloud is none', () => {
    const folder = newFolder();
    mkdirSync(path.join(folder, 'Dropbox', 'office'), { recursive: true });
    symlinkSync(path.join(folder, 'Dropbox'), path.join(folder, 'staff'), 'junction');
    expect(placeProblem(path.join(folder, 'staff', 'office'))).toEqual(unsafe('synchronised'));
  });

  test('a folder where a file stands in the way is none', () => {
    const folder = newFolder();
    writeFileSync(path.join(folder, 'file'), '');
    expect(placeProblem(path.join(folder, 'file', 'vault'))).toEqual(unsafe('not-writable'));
  });

  test('a folder that cannot be written to is none', () => {
    // root may write anywhere, save where no file system allows it
    const folder = process.getuid?.() === 0 ? '/proc' : newFolder();
    if (folder !== '/proc') chmodSync(folder, 0o500);
    expect(placeProblem(folder)).toEqual(unsafe('not-writable'));
  });
});
