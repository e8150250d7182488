import { sql } from 'drizzle-orm';
import { type Opening, openConnection } from '#db/vault/database/connection.ts';
import { newKey } from '#db/vault/keys/keys.ts';

/** The shape of a program before, and a step of a later one that rebuilds a table. */
const first = {
  name: '0000_first',
  sql: `create table person (id integer primary key, name text not null) strict;
    create table review (id integer primary key, person integer not null references person(id), body text not null) strict;`,
};
const rebuild = {
  name: '0001_rebuild',
  sql: `create table new_person (id integer primary key, name text not null, site text not null default 'main') strict;
    insert into new_person (id, name) select id, name from person;
    drop table person;
    alter table new_person rename to person;
    create index review_person on review (person);`,
};

const opening = (file: string, key: Buffer): Opening => ({ file, compartment: 'general', key, migrations: [first] });

/** How a later program opens it. */
export const stepped = (file: string, key: Buffer): Opening => ({
  ...opening(file, key),
  migrations: [first, rebuild],
});

/** Makes the file of a program before, with so many people and as many reviews. */
export function makeOldSchool(file: string, people: number): { key: Buffer } {
  const key = newKey();
  const made = openConnection({ ...opening(file, key), fresh: true });
  if (!made.ok) throw new Error(made.problem.code);
  const numbers = sql`(with recursive n(i) as (select 1 union all select i + 1 from n where i < ${people}) select i from n)`;
  made.value.transaction((db) => {
    db.run(sql`insert into person select i, 'Person ' || i from ${numbers}`);
    db.run(sql`insert into review select i, i, 'Review ' || i || ' of a year' from ${numbers}`);
  });
  made.value.close();
  return { key };
}

/** Whether a file is exactly as before the step or exactly as after it: version, columns, rows, references, soundness. */
export function standingOf(file: string, key: Buffer): 'old' | 'new' | 'mixed' {
  const old = openConnection(opening(file, key));
  const isOld = old.ok;
  if (!old.ok && old.problem.code !== 'vault-newer') return 'mixed';
  const opened = isOld ? old : openConnection(stepped(file, key));
  if (!opened.ok) return 'mixed';
  const { db } = opened.value;
  const columns = db.all<{ name: string }>(sql`select name from pragma_table_info('person')`).map(({ name }) => name);
  const indexes = db.all(sql`select name from sqlite_schema where name in ('review_person', 'new_person')`).length;
  const sound =
    db.all<{ integrity_check: string }>(sql`pragma integrity_check`)[0]?.integrity_check === 'ok' &&
    db.all(sql`pragma foreign_key_check`).length === 0;
  const people = db.get<{ count: number }>(
    sql`select count(*) as count from person where name = 'Person ' || id`,
  ).count;
  const reviews = db.get<{ count: number }>(sql`select count(*) as count from review where body like 'Review %'`).count;
  opened.value.close();
  const isWhole = sound && people === reviews && people > 0;
  if (isWhole && isOld && columns.join() === 'id,name' && indexes === 0) return 'old';
  return isWhole && !isOld && columns.join() === 'id,name,site' && indexes === 1 ? 'new' : 'mixed';
}
