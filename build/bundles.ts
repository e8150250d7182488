import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { writeFirstPictures } from '#build/first-pictures.ts';
import { root } from '#build/tools.ts';
import type { Licence } from '#build/vite/gather-licences.ts';
import { insideNative } from '#build/vite/usual-licences.ts';

/** What the program is built into, in the order of building: one Vite configuration each in build/vite/. */
const bundles = ['main', 'office', 'parser', 'preload', 'renderer', 'first-pictures', 'demo'] as const;

/** What the bundles are made of. Anything newer in here than the last build makes the build stale. */
const sources = ['electron', 'renderer', 'db', 'templates', 'domain', 'contract', 'build', 'package-lock.json'];

const stamp = path.join(root, 'dist/built');

/** Builds everything into dist/, from nothing. */
export async function buildAll(): Promise<void> {
  rmSync(path.join(root, 'dist'), { recursive: true, force: true });
  for (const bundle of bundles) await buildOne(bundle);
  writeAbout();
  await writeFirstPictures();
  // written last: a build that was interrupted is stale
  writeFileSync(stamp, '');
}

/** What is bundled and shipped; the demo is not, nor what draws the first pictures out of the window's own parts. */
const shipped = bundles.filter((bundle) => bundle !== 'demo' && bundle !== 'first-pictures');

/** Puts the version and the licences of all that is shipped beside the window's scripts, where Help looks for them. */
function writeAbout(): void {
  const found = shipped.flatMap((bundle) => {
    const file = path.join(root, `dist/licences/${bundle}.json`);
    return JSON.parse(readFileSync(file, 'utf8')) as Licence[]; // gather-licences.ts wrote it
  });
  const each = new Map([...found, ...insideNative()].map((licence) => [`${licence.name} ${licence.version}`, licence]));
  const licences = [...each.values()].toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }; // npm's own
  const text = `export const version = ${JSON.stringify(version)};\nexport const licences = ${JSON.stringify(licences)};\nexport const pictures = [];\n`;
  writeFileSync(path.join(root, 'dist/renderer/assets/about.js'), text);
  rmSync(path.join(root, 'dist/licences'), { recursive: true });
}

/** Builds when a source is newer than the last build, and says so. */
export async function buildIfStale(): Promise<void> {
  const built = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (sources.every((source) => newest(path.join(root, source)) <= built)) return;
  console.log('Building …');
  await buildAll();
}

/** Builds one bundle by the configuration of its name. */
export async function buildOne(bundle: (typeof bundles)[number] | 'bench'): Promise<void> {
  const { NODE_ENV: before } = process.env;
  process.env['NODE_ENV'] = 'production'; // what is built is what ships, also where the tests ask for it
  try {
    await build({ configFile: path.join(root, `build/vite/${bundle}.ts`) });
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}

/** When the newest file or folder under a place was changed; a folder changes when a file in it is taken away. */
function newest(place: string): number {
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(place).map((name) => newest(path.join(place, name))));
}
