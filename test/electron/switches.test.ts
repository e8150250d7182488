import { expect, test } from 'vitest';
import { refusedSwitches } from '#electron/machine/switches.ts';

const installed = { env: {}, platform: 'win32', packaged: true };

const refused: [argv: string, names: string[]][] = [
  ['--remote-debugging-port=9222', ['remote-debugging-port']],
  ['--remote-debugging-port', ['remote-debugging-port']],
  ['--remote-debugging-pipe', ['remote-debugging-pipe']],
  ['--remote-allow-origins=*', ['remote-allow-origins']],
  ['--inspect', ['inspect']],
  ['--inspect=0', ['inspect']],
  ['--inspect-brk', ['inspect-brk']],
  ['--inspect-brk-node', ['inspect-brk-node']],
  ['--inspect-publish-uid=http', ['inspect-publish-uid']],
  ['--INSPECT', ['inspect']],
  ['-inspect', ['inspect']],
  ['/inspect', ['inspect']],
  ['/Remote-Debugging-Port=1', ['remote-debugging-port']],
  ['--no-sandbox', ['no-sandbox']],
  ['--disable-web-security', ['disable-web-security']],
  ['--js-flags=--expose-gc', ['js-flags']],
  ['--load-extension=C:\\x', ['load-extension']],
  ['--proxy-server=evil:1', ['proxy-server']],
  ['--proxy-pac-url=evil', ['proxy-pac-url']],
  ['--host-rules=MAP', ['host-rules']],
  ['--host-resolver-rules=MAP', ['host-resolver-rules']],
  ['--log-net-log=x', ['log-net-log']],
  ['--enable-logging', ['enable-logging']],
  ['--ignore-certificate-errors', ['ignore-certificate-errors']],
  ['--ignore-certificate-errors-spki-list=x', ['ignore-certificate-errors-spki-list']],
  [' --no-sandbox', ['no-sandbox']],
  ['--vault=D:\\School', []],
  ['--today=2026-11-21', []],
  ['C:\\School\\inspect', []],
  ['--force-device-scale-factor=2', []],
];

test.each(refused)('the installed program started with %s refuses %j', (word, names) => {
  expect(refusedSwitches({ ...installed, argv: ['reviewbook.exe', word] })).toEqual(names);
});

test('thirty command lines were tried', () => {
  expect(refused).toHaveLength(30);
});

test('settings of the environment that write a log or run scripts are refused too', () => {
  const env = { ELECTRON_ENABLE_LOGGING: '1', Electron_Log_File: 'x', PATH: '/bin' };
  expect(refusedSwitches({ ...installed, argv: ['reviewbook.exe'], env })).toEqual([
    'ELECTRON_ENABLE_LOGGING',
    'ELECTRON_LOG_FILE',
  ]);
});

test('a path on Linux is not a switch', () => {
  expect(refusedSwitches({ ...installed, platform: 'linux', argv: ['reviewbook', '/inspect'] })).toEqual([]);
});

test('while it is being developed a test may drive it', () => {
  expect(refusedSwitches({ ...installed, packaged: false, argv: ['electron', '--inspect=0', '--no-sandbox'] })).toEqual(
    [],
  );
});
