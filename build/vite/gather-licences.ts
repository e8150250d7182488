import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { usualText } from './usual-licences.ts';

/**
 * A package that is part of the program, and under which terms. `text` is its licence file, word for word, or the usual
 * words of its licence where it brings no file.
 */
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
 * The licences of the packages that some modules come from, by name. Throws for a package that does not say under which
 * terms it may be passed on, or whose terms nobody has looked at: what may not be passed on must not be built in.
 */
export function licencesOf(modules: readonly string[]): Licence[] {
  const packages = new Set(modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []));
  return [...packages].toSorted().map(licenceIn);
}

/** Terms under which a program that is sold may pass a package on, with its notice. */
const mayBePassedOn: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'Unlicense',
  '(MIT AND Zlib)',
  '(MIT OR GPL-3.0-or-later)',
  // the words of a dictionary, passed on as they are with their notice
  '(MIT AND BSD)',
  'LGPL-3.0',
  // a typeface, in a program and not by itself
  'OFL-1.1',
]);

function licenceIn(folder: string): Licence {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest; // npm's own format
  const { name, version } = manifest;
  const licence = manifest.license ?? manifest.licenses?.map(({ type }) => type).join(' or ') ?? '';
  if (!mayBePassedOn.has(licence)) throw new Error(`${name} is under '${licence}': may it be passed on?`);
  const file = readdirSync(folder).find((each) => /^(?:licen[cs]e|copying)/i.test(each));
  const text =
    file === undefined ? usualText(licence, holderOf(manifest)) : readFileSync(path.join(folder, file), 'utf8');
  return { name, version, licence, text: text.trim() };
}

/** Who holds the rights, as the package says it. */
function holderOf({ name, author }: Manifest): string {
  const said = typeof author === 'string' ? author.replace(/\s*[<(].*$/, '') : author?.name;
  return said ?? `the authors of ${name}`;
}

interface Manifest {
  name: string;
  version: string;
  license?: string;
  licenses?: readonly { type: string }[];
  author?: string | { name: string };
}
