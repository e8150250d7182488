import { expect, test } from 'vitest';
import { readCommandLine } from '#test/electron-stand-in/command-line.ts';
import { loud } from '#test/electron-stand-in/loud.ts';

test('what the stand-in does not have is an error that names it', () => {
  const app = loud('app', { quit: () => 'quit' });
  expect(app.quit()).toBe('quit');
  expect(() => void Reflect.get(app, 'setJumpList')).toThrow('no app.setJumpList');
});

test('a promise may give a part of the stand-in, though it looks for `then` first', async () => {
  const app = loud('app', { quit: () => 'quit' });
  expect(await Promise.resolve(app)).toBe(app);
});

test('the command line is read as Electron reads it', () => {
  const line = readCommandLine(['-r', 'loader.js', '--inspect=0', '.', '--vault=D:\\a=b', 'more']);
  expect({ ...line, switches: Object.fromEntries(line.switches) }).toEqual({
    preloads: ['loader.js'],
    switches: { inspect: '0', vault: 'D:\\a=b' },
    program: '.',
    rest: ['--vault=D:\\a=b', 'more'],
  });
  expect(() => readCommandLine(['--inspect=0'])).toThrow('usage');
});
