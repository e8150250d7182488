import { expect, test, vi } from 'vitest';
import { toldOf } from './recorded-electron.ts';

const started: string[] = [];
vi.mock('#electron/machine/native-file.ts', () => ({ isNativeFileOurs: () => false, nativeFile: () => '/changed' }));
vi.mock('#electron/machine/protocol.ts', async (original) => ({
  ...(await original<object>()),
  builtFiles: () => new Map(),
}));
vi.mock('#electron/machine/office/start-office.ts', async (original) => ({
  ...(await original<object>()),
  startOfficeProcess: (file: string) => started.push(file),
}));

test('where the encryption library is not the one that was built in, the program says so and no office starts', async () => {
  await import('#electron/main.ts');
  await vi.waitUntil(() => toldOf('app.exit').length > 0);
  await new Promise((resolve) => setImmediate(resolve));
  expect(toldOf('dialog.showErrorBox')).toHaveLength(1);
  expect(toldOf('app.exit')).toEqual([[1]]);
  expect(started).toEqual([]);
});
