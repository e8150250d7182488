import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeBackup, proveBackup } from '#db/vault/backup/make-backup.ts';
import type { OpenVault } from '#db/vault/vault.ts';
import type { BackupFault } from '#domain/backup/backup-fault.ts';
import { newFolder } from '#test/afterwards.ts';
import { type Chance, seeded } from '#test/db/seeded.ts';
import { addPerson, given, newVault } from '#test/db/vaults.ts';

const COPIES = process.env['FAULTS'] === 'long' ? 40 : 10;

/** What may happen to a file on a stick: each gives other bytes than it was given. */
const damages: Record<string, (bytes: Buffer, chance: Chance) => Buffer> = {
  'one bit is another': (bytes, chance) =>
    changed(bytes, chance.below(bytes.length), (byte) => byte ^ (1 << chance.below(8))),
  'one bit of its beginning is another': (bytes, chance) => changed(bytes, chance.below(1100), (byte) => byte ^ 1),
  'one bit of its end is another': (bytes, chance) =>
    changed(bytes, bytes.length - 1 - chance.below(250), (byte) => byte ^ 1),
  'it is cut short': (bytes, chance) => bytes.subarray(0, chance.below(bytes.length)),
  'something follows it': (bytes, chance) => Buffer.concat([bytes, Buffer.alloc(1 + chance.below(5000), 32)]),
  'a piece of it is zeros': (bytes, chance) => filled(bytes, chance.below(bytes.length - 4096), 4096),
  'two pieces of it changed places': (bytes, chance) => {
    const [one, other] = [chance.below(3), 4 + chance.below(3)].map((page) => 3000 + page * 4096);
    const result = Buffer.from(bytes);
    bytes.copy(result, one, other, (other ?? 0) + 4096);
    bytes.copy(result, other, one, (one ?? 0) + 4096);
    return result;
  },
  'a piece in its middle is missing': (bytes, chance) => {
    const at = chance.below(bytes.length - 600);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + chance.below(500))]);
  },
  'it is all zeros': (bytes) => Buffer.alloc(bytes.length),
  'it is another file': (bytes, chance) => Buffer.from('Dear colleague, '.repeat(1 + chance.below(bytes.length / 20))),
};

test(`of ${COPIES * Object.keys(damages).length} damaged backups, each is noticed (T27)`, async () => {
  const chance = seeded('test/db/backup/damage');
  const { vault } = await newVault();
  for (let count = 0; count < 40; count += 1) addPerson(vault.general.db, `Person ${count} ${'x'.repeat(600)}`);
  const { file } = given(await makeBackup(vault, { place: newFolder(), now: new Date('2026-11-28T16:40:00Z') }));
  const good = readFileSync(file);
  const damaged = path.join(newFolder(), 'Reviewbook backup.reviewbook-backup');
  const missed: string[] = [];
  for (const [kind, damage] of Object.entries(damages)) {
    for (let copy = 0; copy < COPIES; copy += 1) {
      const bytes = damage(good, chance);
      writeFileSync(damaged, bytes);
      if (!bytes.equals(good) && (await faultOf(vault, damaged)) === undefined) missed.push(kind);
    }
  }
  expect(missed).toEqual([]);
  expect(await faultOf(vault, file)).toBeUndefined();
}, 240_000);

async function faultOf(vault: OpenVault, file: string): Promise<BackupFault | undefined> {
  const proved = await proveBackup(vault, file);
  if (proved.ok) return undefined;
  if (proved.problem.code !== 'backup-faulty') throw new Error(proved.problem.code);
  return proved.problem.fault;
}

function changed(bytes: Buffer, at: number, to: (byte: number) => number): Buffer {
  const result = Buffer.from(bytes);
  result[at] = to(result[at] ?? 0);
  return result;
}

function filled(bytes: Buffer, at: number, length: number): Buffer {
  return Buffer.from(bytes).fill(0, at, at + length);
}
