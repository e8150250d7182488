import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { sql } from 'drizzle-orm';
import { describe, expect, expectTypeOf, onTestFinished, test } from 'vitest';
import type { ReadableDb, WritableDb } from '#db/types.ts';
import { type Connection, type Opening, openConnection } from '#db/vault/database/connection.ts';
import { newKey } from '#db/vault/keys/keys.ts';
import { newFolder } from '#test/afterwards.ts';
import { seeded } from './seeded.ts';
import { addPerson, given, migrations, namesIn } from './vaults.ts';

const PAGE = 4096;
const damaged = { ok: false, problem: { code: 'vault-damaged', part: 'general' } };
const mismatched = { ok: false, problem: { code: 'vault-mismatched' } };
const refusals = ['vault-damaged', 'vault-mismatched'];

function made(people: readonly string[] = []): { opening: Opening; connection: Connection } {
  const file = path.join(newFolder(), 'general.db');
  const opening: Opening = { file, compartment: 'general', key: newKey(), migrations: migrations.general };
  const connection = given(openConnection({ ...opening, fresh: true }));
  onTestFinished(() => connection.close());
  connection.transaction((db) => {
    for (const name of people) addPerson(db, name);
  });
  return { opening, connection };
}

function opened(opening: Opening): Connection {
  const connection = given(openConnection(opening));
  onTestFinished(() => connection.close());
  return connection;
}

describe('every connection', () => {
  test.for([
    ['journal_mode', 'wal'],
    ['synchronous', 2],
    ['locking_mode', 'exclusive'],
    ['temp_store', 2],
    ['secure_delete', 1],
    ['foreign_keys', 1],
    ['trusted_schema', 0],
    ['cell_size_check', 1],
  ] as const)('has %s = %s, the first time and the next', ([name, expected]) => {
    const { opening, connection } = made();
    const read = (db: WritableDb): unknown => Object.values(db.get<object>(sql.raw(`pragma ${name}`)))[0];
    expect(read(connection.db)).toBe(expected);
    connection.close();
    expect(read(opened(opening).db)).toBe(expected);
  });

  test('keeps all of a piece of work or nothing', () => {
    const { connection } = made(['Angharad Rees']);
    const work = (): void =>
      connection.transaction((db) => {
        addPerson(db, 'Owain Prys');
        throw new Error('changed my mind');
      });
    expect(work).toThrow('changed my mind');
    expect(namesIn(connection.db)).toEqual(['Angharad Rees']);
  });

  test('leaves one file when it is closed, and does not mind being closed twice', () => {
    const { opening, connection } = made(['Angharad Rees']);
    connection.close();
    connection.close();
    expect(readdirSync(path.dirname(opening.file))).toEqual(['general.db']);
  });

  test('can be handed on for reading only', () => {
    expectTypeOf<WritableDb>().toExtend<ReadableDb>();
    expectTypeOf<ReadableDb>().not.toHaveProperty('insert');
    expectTypeOf<ReadableDb>().not.toHaveProperty('run');
    expectTypeOf<ReturnType<ReadableDb['with']>>().not.toHaveProperty('delete');
  });

  test('takes a key of 32 bytes and no other', () => {
    const { opening, connection } = made();
    connection.close();
    expect(() => openConnection({ ...opening, key: Buffer.alloc(31) })).toThrow('32 bytes');
  });

  test('is refused to a second program while the first has it', () => {
    const { opening } = made();
    const began = performance.now();
    const args = ['test/db/second-program.ts', opening.file, opening.key.toString('base64')];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect([stdout.trim(), stderr]).toEqual(['vault-in-use', '']);
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(existsSync(`${opening.file}-shm`)).toBe(false);
  });
});

describe('what is on the disk', () => {
  const people = Array.from({ length: 1000 }, (_, number) => `Gwenllian Prydderch ${number}`);

  test('holds no name, open or closed', () => {
    const { opening, connection } = made(people);
    const holdsNames = (): boolean[] =>
      readdirSync(path.dirname(opening.file)).map((name) =>
        /Gwenllian|Prydderch|person/.test(readFileSync(path.join(path.dirname(opening.file), name), 'latin1')),
      );
    expect(statSync(`${opening.file}-wal`).size).toBeGreaterThan(people.length);
    expect(holdsNames()).toEqual([false, false]);
    connection.close();
    expect(holdsNames()).toEqual([false]);
    expect(readFileSync(opening.file).subarray(0, 16).toString('latin1')).not.toBe('SQLite format 3\0');
  });

  test('says nothing without its key', () => {
    const { opening, connection } = made(people);
    connection.close();
    expect(openConnection({ ...opening, key: newKey() })).toEqual(mismatched);
    const plain = new Database(opening.file);
    onTestFinished(() => void plain.close());
    expect(() => plain.prepare('select * from person').all()).toThrow('file is not a database');
  });

  test('from a later version of the program is refused and left as it is', () => {
    const { opening, connection } = made(people);
    connection.db.run(sql.raw(`pragma user_version = ${opening.migrations.length + 1}`));
    connection.close();
    const before = readFileSync(opening.file);
    expect(openConnection(opening)).toEqual({ ok: false, problem: { code: 'vault-newer' } });
    expect(readFileSync(opening.file).equals(before)).toBe(true);
    expect(readdirSync(path.dirname(opening.file))).toEqual(['general.db']);
  });

  test('that is missing, empty or plain is refused, and nothing is made in its place', () => {
    const { opening, connection } = made(people);
    connection.close();
    rmSync(opening.file);
    expect(openConnection(opening)).toEqual(damaged);
    expect(existsSync(opening.file)).toBe(false);
    writeFileSync(opening.file, '');
    expect(openConnection(opening)).toEqual(damaged);
    expect(statSync(opening.file).size).toBe(0);
    rmSync(opening.file);
    new Database(opening.file).exec('create table person (id integer primary key, name text)').close();
    expect(openConnection(opening)).toEqual(mismatched);
  });

  test('is never written over by a new one', () => {
    const { opening, connection } = made(people);
    connection.close();
    expect(() => openConnection({ ...opening, fresh: true })).toThrow('EEXIST');
    expect(namesIn(opened(opening).db)).toHaveLength(people.length);
  });
});

describe('damage is noticed at opening', () => {
  // security T30: 1,000 bits, 100 swaps and 100 cuts with `npm run faults`
  const [BITS, SWAPS, CUTS] = process.env['FAULTS'] === 'long' ? [1000, 100, 100] : [200, 50, 50];
  const people = Array.from({ length: 2000 }, (_, number) => `Gwenllian Prydderch ${number} `.repeat(5));
  const chance = seeded('test/db/connection');

  function afterwards(change: (content: Buffer) => Buffer): string | undefined {
    const content = change(Buffer.from(original));
    writeFileSync(opening.file, content);
    const result = openConnection(opening);
    if (!result.ok) return result.problem.code;
    result.value.close();
    return undefined;
  }

  let opening: Opening;
  let original: Buffer;
  const prepare = (): void => {
    const vault = made(people);
    vault.connection.close();
    opening = vault.opening;
    original = readFileSync(opening.file);
  };

  test('of any one bit', () => {
    prepare();
    for (let round = 0; round < BITS; round += 1) {
      const at = chance.below(original.length);
      const code = afterwards((content) => {
        content.writeUInt8(content.readUInt8(at) ^ (1 << chance.below(8)), at);
        return content;
      });
      expect(refusals, `byte ${at}`).toContain(code);
    }
  });

  test('of two pages that changed places', () => {
    prepare();
    const pages = original.length / PAGE;
    for (let round = 0; round < SWAPS; round += 1) {
      const one = 1 + chance.below(pages - 2);
      const other = one + 1 + chance.below(pages - one - 1);
      const code = afterwards((content) => {
        original.copy(content, one * PAGE, other * PAGE, (other + 1) * PAGE);
        original.copy(content, other * PAGE, one * PAGE, (one + 1) * PAGE);
        return content;
      });
      expect(refusals, `pages ${one} and ${other}`).toContain(code);
    }
  });

  test('of a file cut off', () => {
    prepare();
    for (let round = 0; round < CUTS; round += 1) {
      const length = chance.below(original.length - 1);
      expect(refusals, `${length} bytes`).toContain(afterwards((content) => content.subarray(0, length)));
    }
  });

  test('and what is not damaged opens', () => {
    prepare();
    expect(afterwards((content) => content)).toBeUndefined();
  });
});
