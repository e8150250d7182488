import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { expect, onTestFinished, test } from 'vitest';
import { slotOf } from '#db/vault/keys/header.ts';
import { readKeyFiles } from '#db/vault/keys/key-file.ts';
import { secretOf } from '#db/vault/keys/passphrase.ts';
import { type DataKeys, openSlot } from '#db/vault/keys/slots.ts';
import { addRole } from '#db/vault/vault.ts';
import type { Role } from '#domain/roles.ts';
import { copiesIn, formsOfKey } from './faults/lock/memory.ts';
import { given, lockedVault, newVault, passphrases } from './vaults.ts';

// only Linux shows a parent the memory of its child
const onLinux = process.platform === 'linux';

test.runIf(onLinux)('after the vault is locked, no key is left in memory', async () => {
  const { folder } = await lockedVault('headteacher');
  const program = hold(folder, 'headteacher', [passphrases.headteacher]);
  expect(await program.says()).toBe('open');
  const { general, restricted = general } = await keysOf(folder);
  expect(restricted).not.toBe(general);
  const whileOpen = [copies(program.id, general), copies(program.id, restricted)];
  expect(Math.min(...whileOpen)).toBeGreaterThan(0); // or the search would be blind
  program.tell('lock');
  expect(await program.says()).toBe('locked');
  expect([copies(program.id, general), copies(program.id, restricted)]).toEqual([0, 0]);
});

test.runIf(onLinux)(
  'a manager who gives the headteacher a passphrase never holds the key of the restricted compartment',
  async () => {
    const { folder } = await lockedVault('manager');
    const program = hold(folder, 'manager', [passphrases.manager, passphrases.headteacher]);
    expect(await program.says()).toBe('open');
    const { general } = await keysOf(folder);
    expect(copies(program.id, general)).toBeGreaterThan(0);
    expect(await keysOf(folder)).toEqual({ general }); // there is none yet
  },
);

test.runIf(onLinux)(
  'while the business manager is there, no key of the restricted compartment is in memory',
  async () => {
    const { folder, vault } = await newVault('headteacher');
    given(await addRole(vault, { role: 'manager', passphrase: passphrases.manager }));
    vault.close();
    const { general, restricted } = await keysOf(folder);
    if (!restricted) throw new Error('a headteacher has one');
    const headteacher = hold(folder, 'headteacher', [passphrases.headteacher]);
    expect(await headteacher.says()).toBe('open');
    expect(copies(headteacher.id, restricted)).toBeGreaterThan(0); // or the search would be blind
    headteacher.tell('lock');
    expect(await headteacher.says()).toBe('locked');
    const manager = hold(folder, 'manager', [passphrases.manager, 'another passphrase of four words']);
    expect(await manager.says()).toBe('open');
    expect(copies(manager.id, general)).toBeGreaterThan(0);
    expect(copies(manager.id, restricted)).toBe(0);
  },
);

/** A program that holds the vault open; it is ended after the test. */
function hold(folder: string, role: Role, input: readonly string[]) {
  const args = [path.join(import.meta.dirname, 'hold-vault.ts'), folder, role];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const tell = (line: string): void => void child.stdin.write(`${line}\n`);
  for (const line of input) tell(line);
  return { id: Number(child.pid), tell, says: async (): Promise<unknown> => (await said.next()).value };
}

/** The keys that the headteacher's passphrase opens. */
async function keysOf(folder: string): Promise<DataKeys & { general: Buffer }> {
  const [header] = given(readKeyFiles(folder)).headers;
  const [slot, secret] = [slotOf(header, 'headteacher'), secretOf(passphrases.headteacher)];
  const { general, restricted } = (slot && secret && (await openSlot(header, slot, secret))) ?? {};
  if (!general) throw new Error('the headteacher opens the general compartment');
  return { general, ...(restricted && { restricted }) };
}

/** How often a key stands in the memory of a process. */
const copies = (process: number, key: Buffer): number => copiesIn(process, [formsOfKey(key)])[0] ?? 0;
