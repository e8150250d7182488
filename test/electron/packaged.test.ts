import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildIfStale } from '#build/bundles.ts';
import { fuses, fusesOf, wireAsDelivered } from '#build/fuses.ts';
import { readSource } from '#build/house-rules/source.ts';
import { packageInto } from '#build/packaging.ts';
import type { Licence } from '#build/vite/gather-licences.ts';

const release = mkdtempSync(path.join(os.tmpdir(), 'release-'));
beforeAll(buildIfStale, 120_000);
afterAll(() => rmSync(release, { recursive: true }));

/** A built file without its comments. */
const built = (file: string) => readSource(file, readFileSync(path.join('dist', file), 'utf8')).code;
/** The window's scripts, but for the one that holds nothing but the licences of others, word for word. */
const windowScripts = () =>
  readdirSync('dist/renderer/assets').flatMap((name) =>
    name.endsWith('.js') && name !== 'about.js' ? [`renderer/assets/${name}`] : [],
  );

/** What a bundle still looks up when it runs. */
function required(file: string): string[] {
  const calls = built(file).matchAll(/\brequire\(\s*["'`]([^"'`]+)["'`]\s*\)/g);
  return [...new Set([...calls].map((found) => found[1] ?? ''))];
}

const isNode = (name: string) => builtinModules.includes(name.replace(/^node:/, ''));

test('the preload requires electron and nothing else', () => {
  expect(required('preload/preload.cjs')).toEqual(['electron']);
});

/** The parts of main and of the office that are loaded when they are wanted. */
const parts = () =>
  readdirSync('dist/main').flatMap((name) => (/^(?:main|office)-[\w-]+\.cjs$/.test(name) ? [`main/${name}`] : []));

/** What runs outside the window. */
const programs = () => ['main/main.cjs', 'main/office.cjs', 'main/parser.cjs', ...parts()];

test('what runs outside the window requires electron, Node and its own parts, and nothing else', () => {
  const isOurs = (name: string) => programs().includes(name.replace(/^\.\//, 'main/'));
  const others = programs().flatMap((file) =>
    required(file).filter((name) => name !== 'electron' && !isNode(name) && !isOurs(name)),
  );
  expect(others).toEqual([]);
});

/** Hosts in names of XML vocabularies, and in what libraries say to programmers. Nothing asks them: see security V2. */
const named = new Set([
  'schemas.openxmlformats.org',
  'schemas.microsoft.com',
  'purl.org',
  'purl.oclc.org',
  'www.w3.org',
  'json-schema.org',
  // in the metadata of a PDF (XMP)
  'ns.adobe.com',
  'www.aiim.org',
  'mantine.dev',
  'stuk.github.io',
  'sebbo2002.github.io',
  'answers.microsoft.com',
  'github.com',
  'react.dev',
  // in the notice of the Welsh dictionary
  'troi.org',
  'www.bangor.ac.uk',
]);

test.each(['programs', 'preload/preload.cjs', 'window'])('%s hold no address', (place) => {
  const files = place === 'programs' ? programs() : place === 'window' ? windowScripts() : [place];
  const hosts = [
    ...files
      .map(built)
      .join('\n')
      .matchAll(/https?:\/\/([a-z0-9.-]+)/gi),
  ].map((found) => found[1] ?? '');
  expect([...new Set(hosts)].filter((host) => !named.has(host))).toEqual([]);
});

test.each(['linux', 'win32'] as const)(
  'packed for %s it holds our files, one native file and our fuses',
  async (system) => {
    expect(await packageInto(release, system)).toEqual([]);
  },
);

/** The packages that a built file took something from, as its source map says. */
function packagesIn(file: string): string[] {
  const { sources } = JSON.parse(readFileSync(`dist/${file}.map`, 'utf8')) as { sources: string[] }; // the format of source maps
  const folders = sources.flatMap(
    (source) => /node_modules\/(?:@[^/]+\/)?[^/]+(?!.*node_modules)/.exec(source)?.[0] ?? [],
  );
  // one is installed under another name
  return [...new Set(folders)].map(
    (folder) => (JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Licence).name,
  );
}

test('Help names everything that is bundled with its terms: of the window, of the office, of what reads lists', async () => {
  const about = path.resolve('dist/renderer/assets/about.js');
  const { licences } = (await import(pathToFileURL(about).href)) as { licences: Licence[] }; // as the build writes it
  const named = licences.map(({ name }) => name);
  // the window has no source map: what it is made of stands in package.json
  const ofTheWindow = ['react', 'react-dom', '@mantine/core', '@mantine/dates', '@tanstack/react-query', 'wouter'];
  const bundled = programs().flatMap(packagesIn);
  expect(bundled.length).toBeGreaterThan(20);
  expect([...ofTheWindow, ...bundled].filter((name) => !named.includes(name))).toEqual([]);
  // what the native file is made of is no module of a bundle, and is passed on all the same
  expect(named).toEqual(expect.arrayContaining(['SQLite', 'SQLite3 Multiple Ciphers']));
  expect(licences.filter(({ licence, text }) => licence === '' || text.length < 200)).toEqual([]);
  expect(new Set(licences.map(({ licence }) => licence))).toEqual(
    new Set([
      'MIT',
      'ISC',
      '0BSD',
      'Apache-2.0',
      'Unlicense',
      'Public domain',
      '(MIT AND Zlib)',
      '(MIT AND BSD)',
      'LGPL-3.0',
      'OFL-1.1',
      '(MIT OR GPL-3.0-or-later)',
    ]),
  );
});

test('the fuses of Electron as it is delivered are not ours', () => {
  const delivered = fusesOf(Buffer.concat([Buffer.from('program'), wireAsDelivered()]));
  expect(delivered).toEqual([true, false, true, true, false, false, false, true, true]);
  expect(Object.values(fuses)).toEqual([false, true, false, false, true, true, false, false, true]);
});

test('a program without fuses is refused', () => {
  expect(() => fusesOf(Buffer.from('program'))).toThrow('no fuses that we know');
});
