import { expect, test } from 'vitest';
import { isOurs, mayGoTo } from '#electron/machine/addresses.ts';

const paper = 'app://bundle/paper/5fff702f-09fa-4b54-afcf-60603740e5ac';

const hostile = [
  'https://example.org/',
  'http://bundle/index.html',
  'https://bundle/index.html',
  'https://bundle.app.invalid/index.html',
  'app://bundle.evil/index.html',
  'app://bundle@evil/index.html',
  'app://evil@bundle/index.html',
  'app://user:word@bundle/index.html',
  'app://bundle:443/index.html',
  'app://bundle:0/index.html',
  'app://BUNDLE/index.html',
  'APP://bundle/index.html',
  'app://bundle%2eevil/index.html',
  'app://bundle\\evil/index.html',
  'app://bundle\t/index.html',
  'app://bundlé/index.html',
  'app://xn--bundle/index.html',
  'app:/bundle/index.html',
  'app:bundle/index.html',
  'app:///bundle/index.html',
  'app://',
  'app://bundle',
  ' app://bundle/index.html',
  'view-source:app://bundle/index.html',
  'blob:app://bundle/5fff702f-09fa-4b54-afcf-60603740e5ac',
  'filesystem:app://bundle/temporary/index.html',
  'data:text/html,<h1>x</h1>',
  'javascript:alert(1)',
  'about:blank',
  'about:srcdoc',
  'file:///C:/Windows/win.ini',
  'file:///etc/passwd',
  'file://server/share/index.html',
  '\\\\server\\share\\index.html',
  '//bundle/index.html',
  'chrome://settings/',
  'chrome-extension://abcdef/index.html',
  'devtools://devtools/bundled/inspector.html',
  'ms-settings:privacy',
  '',
];

test.each(hostile)('%j is not ours, and no frame may go there', (address) => {
  expect([isOurs(address), mayGoTo(address, 'window'), mayGoTo(address, 'inside')]).toEqual([false, false, false]);
});

test('forty addresses were tried', () => {
  expect(new Set(hostile).size).toBe(40);
});

test('the window may go to its own page and its places, a frame in it to paper', () => {
  const addresses = ['app://bundle/index.html', 'app://bundle/index.html#/staff', paper];
  expect(addresses.map((address) => mayGoTo(address, 'window'))).toEqual([true, true, false]);
  expect(addresses.map((address) => mayGoTo(address, 'inside'))).toEqual([false, false, true]);
});

test('other files of ours are loaded, and never shown as a page', () => {
  const file = 'app://bundle/assets/index-abc.js';
  expect([isOurs(file), mayGoTo(file, 'window'), mayGoTo(file, 'inside')]).toEqual([true, false, false]);
});
