import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { root } from '#build/tools.ts';

/** What the program is built into, in the order of building: one Vite configuration each in build/vite/. */
const bundles = ['main', 'office', 'parser', 'preload', 'renderer', 'demo'] as const;

/** What the bundles are made of. Anything newer in here than the last build makes the build stale. */
const sources = ['electron', 'renderer', 'db', 'templates', 'domain', 'contract', 'build', 'package-lock.json'];

const stamp = path.join(root, 'dist/built');

/** Builds everything into dist/, from nothing. */
export async function buildAll(): Promise<void> {
  rmSync(path.join(root, 'dist'), { recursive: true, force: true });
  for (const bundle of bundles) await buildOne(bundle);
  // written last: a build that was interrupted is stale
  writeFileSync(stamp, '');
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
  await build({ configFile: path.join(root, `build/vite/${bundle}.ts`) });
}

/** When the newest file or folder under a place was changed; a folder changes when a file in it is taken away. */
function newest(place: string): number {
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(place).map((name) => newest(path.join(place, name))));
}
