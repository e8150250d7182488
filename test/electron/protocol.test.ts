import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { answerRequest, builtFiles, paperPolicy, windowPolicy } from '#electron/machine/protocol.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'built-'));
mkdirSync(path.join(folder, 'assets'));
writeFileSync(path.join(folder, 'index.html'), '<h1>Home</h1>');
writeFileSync(path.join(folder, 'assets/index-1.js'), 'x');
writeFileSync(path.join(folder, '..', `${path.basename(folder)}.html`), 'a file beside the folder');
afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(`${folder}.html`);
});

const ticket = '5fff702f-09fa-4b54-afcf-60603740e5ac';
const page = async (asked: string) => (asked === ticket ? new TextEncoder().encode('<h1>Statement</h1>') : undefined);
const checksums = async () => 'export const checksums = [];\n';
mkdirSync(path.join(folder, 'first'));
writeFileSync(path.join(folder, 'first/none.html'), '<h1>Welcome</h1>');
let picture: string | undefined;
const office = { files: builtFiles(folder), picture: () => picture, page, checksums };
const asked = (url: string, method = 'GET') => answerRequest({ url, method }, office);

const hostile = [
  'app://bundle/',
  'app://bundle/INDEX.HTML',
  'app://bundle/index.html/',
  'app://bundle/index.html%00',
  'app://bundle/index.html%00.js',
  'app://bundle/index.html%20',
  'app://bundle/index.html.',
  'app://bundle/index.html::$DATA',
  'app://bundle/index.html:$DATA',
  'app://bundle/INDEX~1.HTM',
  'app://bundle//index.html',
  'app://bundle/./assets',
  'app://bundle/assets',
  'app://bundle/assets/',
  `app://bundle/..%2f${path.basename(folder)}.html`,
  `app://bundle/..%5c${path.basename(folder)}.html`,
  `app://bundle/%2e%2e%2f${path.basename(folder)}.html`,
  `app://bundle/../${path.basename(folder)}.html`,
  `app://bundle/assets/../../${path.basename(folder)}.html`,
  `app://bundle/${folder}.html`,
  'app://bundle/..\\..\\main\\main.cjs',
  'app://bundle/..%c0%af..%c0%afmain.cjs',
  'app://bundle/%252e%252e%252fmain.cjs',
  'app://bundle/C:/Windows/win.ini',
  'app://bundle/C:%5cWindows%5cwin.ini',
  'app://bundle//server/share',
  'app://bundle/%5c%5cserver%5cshare',
  'app://bundle/etc/passwd',
  'app://bundle//etc/passwd',
  'app://bundle/%2fetc%2fpasswd',
  'app://bundle/CON',
  'app://bundle/__proto__',
  'app://bundle/constructor',
  'app://bundle/paper/',
  'app://bundle/paper/__proto__',
  `app://bundle/paper/${ticket}/`,
  `app://bundle/paper/${ticket.toUpperCase()}`,
  'app://bundle/paper/00000000-0000-0000-0000-000000000000',
  'app://evil/index.html',
  'https://bundle/index.html',
];

test.each(hostile)('%s is not found', async (url) => {
  expect((await asked(url)).status).toBe(404);
});

test('forty hostile paths were tried', () => {
  expect(new Set(hostile).size).toBe(40);
});

test('a built file comes with its type and the policy of the window', async () => {
  const answer = await asked('app://bundle/index.html');
  expect(await answer.text()).toBe('<h1>Home</h1>');
  expect(Object.fromEntries(answer.headers)).toEqual({
    'cache-control': 'no-store',
    'content-security-policy': windowPolicy,
    'content-type': 'text/html; charset=utf-8',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
});

test('the window comes with its first picture where one fits and was drawn, under the same policy', async () => {
  const shown = async (name: string | undefined): Promise<string> => {
    picture = name;
    const answer = await asked('app://bundle/index.html');
    expect(answer.headers.get('content-security-policy')).toBe(windowPolicy);
    return answer.text();
  };
  expect(await shown('none')).toBe('<h1>Welcome</h1>');
  expect(await shown('locked-somebody')).toBe('<h1>Home</h1>');
  expect(await shown(undefined)).toBe('<h1>Home</h1>');
});

test('the policy of the window is this, word for word: nothing but its own files, and its own papers in a frame', () => {
  expect(windowPolicy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; " +
      "worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-src 'self'; frame-ancestors 'none'",
  );
});

test('a page of paper comes under a policy without any script', async () => {
  const answer = await asked(`app://bundle/paper/${ticket}`);
  expect(await answer.text()).toBe('<h1>Statement</h1>');
  expect(answer.headers.get('content-security-policy')).toBe(paperPolicy);
  expect(paperPolicy).not.toContain('script-src');
});

test('nothing can be sent to the program by its own addresses', async () => {
  for (const method of ['POST', 'PUT', 'HEAD', 'OPTIONS'])
    expect([method, (await asked('app://bundle/index.html', method)).status]).toEqual([method, 404]);
});

test('a file of an unknown kind is refused at the start', () => {
  const odd = mkdtempSync(path.join(os.tmpdir(), 'built-'));
  writeFileSync(path.join(odd, 'a.exe'), '');
  expect(() => builtFiles(odd)).toThrow('no content type for a.exe');
  rmSync(odd, { recursive: true });
});
