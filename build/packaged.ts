import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { extractFile, getRawHeader, listPackage } from '@electron/asar';
import { fuses, fusesOf } from '#build/fuses.ts';
import { exeFindings } from '#build/windows-program.ts';

/** What may be in the program's archive, and has to be: the built files and the manifest. */
const wanted = [
  'dist/main/main.cjs',
  'dist/main/office.cjs',
  'dist/main/parser.cjs',
  'dist/preload/preload.cjs',
  'dist/renderer/assets/about.js',
  'dist/renderer/first/locked-headteacher.html',
  'dist/renderer/first/locked-manager-headteacher.html',
  'dist/renderer/first/locked-manager.html',
  'dist/renderer/first/none.html',
  'dist/renderer/index.html',
  'dist/renderer/paper.css',
  'package.json',
];
const alsoAllowed = /^dist\/(?:renderer\/assets\/[\w.-]+\.(?:css|js|png|svg|woff2)|main\/(?:main|office)-[\w-]+\.cjs)$/;

const NATIVE = 'resources/native/better_sqlite3.node';

/**
 * What is wrong with a packaged program; nothing when it holds our files, one native file whose checksum the program
 * knows, our fuses, and, for Windows, our icon and the checksum of the archive that the fuses ask for.
 */
export function packageFindings(folder: string): string[] {
  const archive = path.join(folder, 'resources/app.asar');
  const inArchive = filesIn(archive);
  const program = programIn(folder);
  return [
    ...wanted.filter((file) => !inArchive.includes(file)).map((file) => `${file} is missing`),
    ...inArchive
      .filter((file) => !wanted.includes(file) && !alsoAllowed.test(file))
      .map((file) => `${file} is too much`),
    ...nativeFindings(folder, archive),
    ...fuseFindings(fusesOf(readFileSync(program))),
    ...(program.endsWith('.exe') ? exeFindings(readFileSync(program), sha256(getRawHeader(archive).headerString)) : []),
  ];
}

function nativeFindings(folder: string, archive: string): string[] {
  const native = listed(folder).filter((file) => file.endsWith('.node'));
  if (native.join() !== NATIVE) return [`native files: ${native.join(', ') || 'none'}`];
  const digest = sha256(readFileSync(path.join(folder, NATIVE)));
  const isKnown = extractFile(archive, path.join('dist', 'main', 'main.cjs')).includes(digest);
  return isKnown ? [] : [`the program does not know the native file by its checksum ${digest}`];
}

function fuseFindings(found: readonly boolean[]): string[] {
  const ours = Object.entries(fuses);
  const wrong = ours.filter(([, on], index) => found[index] !== on);
  const length =
    found.length === ours.length ? [] : [`Electron has ${found.length} fuses, and we decided on ${ours.length}`];
  return [...length, ...wrong.map(([name, on]) => `the fuse ${name} is not ${on ? 'on' : 'off'}`)];
}

/** The program itself: electron-builder names it after the product, in small letters on Linux. */
function programIn(folder: string): string {
  const name = readdirSync(folder).find((file) => /^reviewbook(?:\.exe)?$/i.test(file));
  if (name === undefined) throw new Error(`there is no program in ${folder}`);
  return path.join(folder, name);
}

/** The files of the archive by their paths in it; folders are left out. */
function filesIn(archive: string): string[] {
  const entries = listPackage(archive, { isPack: false }).map((file) => file.split(path.sep).join('/').slice(1));
  return entries.filter((file) => !entries.some((other) => other.startsWith(`${file}/`)));
}

function listed(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.split(path.sep).join('/'));
}

function sha256(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex');
}
