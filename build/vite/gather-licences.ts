import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** A package that is part of the program, and under which terms. `text` is its licence file, word for word. */
export interface Licence {
  name: string;
  version: string;
  licence: string;
  text: string;
}

/** Notes the licence of every package that a bundle took something from, in dist/licences/<bundle>.json. */
export function gatherLicences(root: string, bundle: string): Plugin {
  return {
    name: 'gather-licences',
    generateBundle(_options, chunks) {
      const modules = Object.values(chunks).flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
      const folder = path.join(root, 'dist/licences');
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, `${bundle}.json`), JSON.stringify(licencesOf(modules)));
    },
  };
}

/**
 * The licences of the packages that some modules come from, by name. Throws for a package that says nothing of its terms:
 * what may not be passed on must not be built in.
 */
export function licencesOf(modules: readonly string[]): Licence[] {
  const packages = new Set(modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []));
  return [...packages].toSorted().map(licenceIn);
}

function licenceIn(folder: string): Licence {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest; // npm's own format
  const { name, version } = manifest;
  const licence = manifest.license ?? manifest.licenses?.map(({ type }) => type).join(' or ');
  if (licence === undefined) throw new Error(`${name} does not say under which licence it may be passed on`);
  const file = readdirSync(folder).find((each) => /^(?:licen[cs]e|copying)/i.test(each));
  const text =
    file !== undefined && existsSync(path.join(folder, file)) ? readFileSync(path.join(folder, file), 'utf8') : '';
  return { name, version, licence, text: text.trim() };
}

interface Manifest {
  name: string;
  version: string;
  license?: string;
  licenses?: readonly { type: string }[];
}
