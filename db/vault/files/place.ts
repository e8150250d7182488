import { lstatSync, realpathSync, rmSync, type Stats, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '#domain/problems.ts';
import { codeOf } from './replace-file.ts';
import { filesOf } from './vault-files.ts';

type UnsafePlace = Extract<Problem, { code: 'vault-place-unsafe' }>['why'];

/** What the machine says about itself: its kind, and where its cloud folders are. */
export interface Surroundings {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
}

// Folders that a program copies to the cloud while we write, and out of step: file and write-ahead log part company.
const synchronised = [
  /^onedrive($| - )/,
  /^sharepoint($| - )/,
  /^dropbox($| \()/,
  /^(google ?drive|googledrive-.*|my drive|shared drives|fy nrive)$/,
  /^(icloud ?drive|com~apple~clouddocs|cloudstorage)$/,
  /^(box|box sync|nextcloud|owncloud|mega|megasync|pcloud ?drive|syncthing|proton ?drive|syncplicity)$/,
];

const cloudRoots = ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer', 'Dropbox'];

// numbers of statfs(2): NFS, SMB, CIFS, SMB2, AFS
const networkFileSystems = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f]);

/** Why a path is no place for a vault, by its words alone; undefined when nothing speaks against it. */
export function unsafePath(folder: string, { platform, env }: Surroundings): 'network' | 'synchronised' | undefined {
  const of = platform === 'win32' ? path.win32 : path.posix;
  const plain = platform === 'win32' ? folder.replaceAll('/', '\\').replace(/^\\\\[?.]\\(?!UNC\\)/i, '') : folder;
  // \\server\share, \\?\UNC\server\share, and what Linux desktops mount for a network place
  if (platform === 'win32' ? plain.startsWith('\\\\') : /^\/run\/user\/\d+\/gvfs(\/|$)/.test(plain)) return 'network';
  const names = plain.toLowerCase().split(of.sep);
  if (names.some((name) => synchronised.some((pattern) => pattern.test(name)))) return 'synchronised';
  const roots = cloudRoots.flatMap((name) => env[name] ?? []);
  return roots.some((root) => isWithin(plain, root, of)) ? 'synchronised' : undefined;
}

/** What speaks against a vault in this folder, or undefined. The folder need not exist. */
export function placeProblem(folder: string, surroundings: Surroundings = process): Problem | undefined {
  const why = unsafePlace(folder, surroundings);
  return why && { code: 'vault-place-unsafe', why };
}

/**
 * Why a folder is no place for a vault: a network drive, a folder that is copied to the cloud, a link to elsewhere, or one
 * that cannot be written to. Where the path really leads (mapped drives, junctions, subst) is looked at as well as what it
 * says.
 */
function unsafePlace(folder: string, surroundings: Surroundings): UnsafePlace | undefined {
  const { general, keys, restricted } = filesOf(folder);
  if ([folder, general, restricted, keys].some(isLink)) return 'link';
  const standing = nearestStanding(path.resolve(folder));
  const leadsTo = realpathSync.native(standing);
  const byWords = unsafePath(path.resolve(folder), surroundings) ?? unsafePath(leadsTo, surroundings);
  if (byWords !== undefined) return byWords;
  if (networkFileSystems.has(statfsSync(leadsTo).type)) return 'network';
  return isWritable(standing) ? undefined : 'not-writable';
}

function isWithin(folder: string, root: string, of: path.PlatformPath): boolean {
  const between = of.relative(root.toLowerCase(), folder.toLowerCase());
  return !between.startsWith('..') && !of.isAbsolute(between);
}

function isLink(file: string): boolean {
  return look(file)?.isSymbolicLink() ?? false; // a junction counts as one
}

function nearestStanding(folder: string): string {
  if (look(folder) !== undefined) return folder;
  const parent = path.dirname(folder);
  return parent === folder ? folder : nearestStanding(parent);
}

function look(file: string): Stats | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false });
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR') return undefined; // a file stands where a folder should
    throw error;
  }
}

/** Tried and not asked: on Windows the access bits say little about what may be written. */
function isWritable(folder: string): boolean {
  const probe = path.join(folder, `.reviewbook-${process.pid}.tmp`);
  try {
    writeFileSync(probe, '', { flag: 'wx', mode: 0o600 });
    rmSync(probe);
    return true;
  } catch {
    return false;
  }
}
