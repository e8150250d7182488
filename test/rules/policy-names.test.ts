import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from '#build/tools.ts';
import { policies } from '#templates/policies/index.ts';

/** Where a policy may be named: in its own files, in tests, and in what people read. */
const mayName = [/^templates\/policies\//, /^test\//, /\.md$/];

const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0');

/** Every text that is part of the source, with its path. */
const sources = tracked
  .filter((file) => file !== '' && !mayName.some((place) => place.test(file)) && existsSync(path.join(root, file)))
  .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }))
  .filter(({ text }) => !text.includes('\0'));

it('no source outside the policies and the tests names a policy: everything else knows them as data', () => {
  const names = new RegExp(`\\b(?:${policies.map(({ id }) => id).join('|')})\\b`, 'i');
  const found = sources.flatMap(({ file, text }) => (names.test(text) || names.test(file) ? [file] : []));
  expect(found).toEqual([]);
});

it('looks at the whole source, and would find a name', () => {
  for (const room of ['domain', 'contract', 'db', 'templates', 'electron', 'renderer', 'build']) {
    expect(sources.some(({ file, text }) => file.startsWith(`${room}/`) && text.includes('policy'))).toBe(true);
  }
  const own = readFileSync(path.join(root, 'templates/policies/index.ts'), 'utf8');
  expect(policies.every(({ id }) => new RegExp(`\\b${id}\\b`, 'i').test(own))).toBe(true);
});
