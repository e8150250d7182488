import { execFileSync } from 'node:child_process';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { newFolder } from '#test/afterwards.ts';
import { addPerson, given, lockedVault, unlock } from './vaults.ts';

test.for(['general', 'restricted'] as const)(
  'with the recovery sheet alone, fifteen lines make a plain database of the %s compartment',
  async (compartment) => {
    const { folder, recovery } = await lockedVault('headteacher');
    const people = Array.from({ length: 500 }, (_, number) => `Gwenllian Prydderch ${number}`);
    const vault = given(await unlock(folder, 'headteacher'));
    vault[compartment]?.transaction((db) => {
      for (const name of people) addPerson(db, name);
    });
    vault.close();

    const sheet = recovery.find((each) => each.compartment === compartment)?.groups.join('-') ?? '';
    const plain = path.join(newFolder(), 'plain.db');
    execFileSync(process.execPath, ['test/db/rescue.mjs', folder, compartment, sheet, plain]);

    const database = new Database(plain, { readonly: true, fileMustExist: true });
    onTestFinished(() => void database.close());
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(database.prepare('select name from person order by id').pluck().all()).toEqual(people);
  },
);
