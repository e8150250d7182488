import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Reply } from '#contract/window.ts';
import type { FromOffice, OfficeAnswer, OfficeStart } from '#electron/machine/office/office-messages.ts';
import { runOffice } from '#electron/office/process/run-office.ts';
import { newFolder } from '#test/afterwards.ts';
import { machineAt, openOffice } from './office.ts';

/** The office's process on a folder, with a window that asks it. */
function processOn(folder: string) {
  const { anchorFile, nativeBinding } = machineAt(folder, '2026-11-21').machine;
  const start: OfficeStart = { folder, anchorFile, nativeBinding, run: 'this run' };
  const said: FromOffice['kind'][] = [];
  const waiting = new Map<number, (reply: Reply) => void>();
  let hearPage: (message: { data: unknown }) => void = () => undefined;
  const port = {
    on: (_event: 'message', listen: typeof hearPage) => {
      hearPage = listen;
    },
    start: () => undefined,
    close: () => undefined,
    postMessage: (answer: OfficeAnswer) => 'id' in answer && waiting.get(answer.id)?.(answer.reply),
  };
  const hear = runOffice((message) => void said.push(message.kind));
  hear({ kind: 'start', start });
  hear({ kind: 'window' }, port);
  const ask = (name: string, input: unknown) =>
    new Promise<Reply>((resolve) => {
      const id = waiting.size + 1;
      waiting.set(id, resolve);
      hearPage({ data: { id, name, input } });
    });
  return { ask, said, hear };
}

const folders: Record<string, () => Promise<string>> = {
  'no vault': async () => path.join(newFolder(), 'vault'),
  'a locked vault': lockedVault,
  'a vault with one damaged key file': async () => {
    const folder = await lockedVault();
    writeFileSync(path.join(folder, 'keys.json'), 'not a key file');
    return folder;
  },
  'a vault whose folder is gone': async () => {
    const folder = await lockedVault();
    rmSync(folder, { recursive: true });
    return folder;
  },
};

async function lockedVault(): Promise<string> {
  const office = await openOffice('manager');
  await office.lock();
  return office.folder;
}

test.each(Object.entries(folders))(
  'the first question is answered of %s as the whole office answers it',
  async (_what, make) => {
    const { ask, said, hear } = processOn(await make());
    const first = await ask('vault.state', {});
    expect(said).toEqual([]); // the office itself is not loaded yet
    hear({ kind: 'alone' });
    expect(await ask('vault.state', {})).toEqual(first);
    expect(said).toContain('ready');
  },
);

test('whatever else is asked first waits for the whole office', async () => {
  const { ask, said } = processOn(path.join(newFolder(), 'vault'));
  expect(await ask('staff.list', { leavers: true })).toMatchObject({ ok: false, problem: { code: 'vault-locked' } });
  expect(said).toContain('ready');
});

test('where no window comes, the office goes to work at once and says when it is done', async () => {
  const folder = path.join(newFolder(), 'vault');
  mkdirSync(folder);
  const { hear, said } = processOn(folder);
  hear({ kind: 'alone' });
  await expect.poll(() => said).toEqual(['ready', 'at-rest']);
});
