import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fuses, fusesOf } from '#build/fuses.ts';

/** What may be in the program's archive, and has to be: the built files and the manifest. */
const wanted = [
  'dist/main/main.cjs',
  'dist/main/office.cjs',
  'dist/main/parser.cjs',
  'dist/preload/preload.cjs',
  'dist/renderer/index.html',
  'dist/renderer/paper.css',
  'package.json',
];
const alsoAllowed = /^dist\/renderer\/assets\/[\w.-]+\.(?:css|js|png|svg|woff2)$/;

/** What is wrong with a packaged program; nothing when it holds our files, one native file, and our fuses. */
export function packageFindings(folder: string): string[] {
  const inArchive = archived(path.join(folder, 'resources/app.asar'));
  const native = listed(folder).filter((file) => file.endsWith('.node'));
  return [
    ...wanted.filter((file) => !inArchive.includes(file)).map((file) => `${file} is missing`),
    ...inArchive
      .filter((file) => !wanted.includes(file) && !alsoAllowed.test(file))
      .map((file) => `${file} is too much`),
    ...(native.join() === 'resources/native/better_sqlite3.node'
      ? []
      : [`native files: ${native.join(', ') || 'none'}`]),
    ...fuseFindings(fusesOf(readFileSync(programIn(folder)))),
  ];
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

/** The files of an asar archive: after 16 bytes, of which the last four are its length, stands a list as JSON. */
function archived(file: string): string[] {
  const bytes = readFileSync(file);
  const list = bytes.subarray(16, 16 + bytes.readUInt32LE(12)).toString('utf8');
  return flattened(JSON.parse(list) as Archived, ''); // asar's own format
}

type Archived = { files?: Record<string, Archived> };

function flattened(entry: Archived, place: string): string[] {
  if (!entry.files) return [place];
  return Object.entries(entry.files).flatMap(([name, inside]) =>
    flattened(inside, place === '' ? name : `${place}/${name}`),
  );
}

function listed(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.split(path.sep).join('/'));
}
