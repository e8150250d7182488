import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { ReadableDb } from '#db/types.ts';
import { openVault } from '#db/vault/vault.ts';
import { day } from '#domain/days/dates.ts';
import { given, handClock } from '#test/db/vaults.ts';
import { as, canaries, schoolOfLeaver } from './leaver.ts';
import { pack, wordsIn } from './pack-file.ts';

interface Pack {
  rows: { place: string; table: string; key: string; base64?: string }[];
  withheld: { place: string; count: number }[];
}

/** How many rows of each table are about somebody, counted over all tables there are, by their columns. */
function rowsAbout(db: ReadableDb & { all: <Row>(query: ReturnType<typeof sql>) => Row[] }, staffId: string) {
  const tables = db.all<{ name: string }>(sql`select name from sqlite_schema where type = 'table'`);
  const mine = sql`select id from record where staff_id = ${staffId}`;
  return new Map(
    tables.flatMap(({ name }): [string, number][] => {
      const columns = db.all<{ name: string }>(sql`select name from pragma_table_info(${name})`).map((one) => one.name);
      const ways = [
        ...(columns.includes('staff_id') ? [sql`staff_id = ${staffId}`] : []),
        ...(columns.includes('record_id') ? [sql`record_id in (${mine})`] : []),
        ...(name === 'record' || name === 'review' ? [sql`id in (${mine})`] : []),
        ...(name === 'staff' ? [sql`id = ${staffId}`] : []),
      ];
      if (ways.length === 0) return [];
      const found = db.all(sql`select 1 from ${sql.raw(name)} where ${sql.join(ways, sql` or `)}`).length;
      return found > 0 ? [[name, found]] : [];
    }),
  );
}

/** Tables in which somebody's id stands although their rows are not handed over as such, each with the reason. */
const notTheirs: Record<string, string> = {
  school: 'who holds which office, which stands in the staff list',
};

/** Every table in one of whose columns, whichever, somebody's id stands. */
function tablesNaming(db: Parameters<typeof rowsAbout>[0], staffId: string): string[] {
  const tables = db.all<{ name: string }>(sql`select name from sqlite_schema where type = 'table'`);
  return tables.flatMap(({ name }) => {
    const columns = db.all<{ name: string }>(sql`select name from pragma_table_info(${name})`);
    const isNamed = columns.map((one) => sql`instr(${sql.raw(`"${one.name}"`)}, ${staffId}) > 0`);
    return db.all(sql`select 1 from ${sql.raw(name)} where ${sql.join(isNamed, sql` or `)} limit 1`).length > 0
      ? [name]
      : [];
  });
}

test('the pack holds every row about the person, or says that it is withheld and why', async () => {
  const { office: before, leaver } = await schoolOfLeaver();
  const office = await as(before, 'headteacher', '2020-11-14');
  const asked = {
    kind: 'access',
    staffId: leaver,
    name: '',
    asked: 'Everything',
    receivedOn: day('2020-11-14'),
  } as const;
  const { requestId } = await office.ask('requests.add', asked);
  expect((await office.ask('requests.list', {})).requests).toMatchObject([{ due: '2020-12-14' }]);
  for (const restricted of [false, true])
    await office.ask('requests.search', { requestId, restricted, why: 'All that the program keeps' });

  const json = (await pack(office, requestId, 'json')).toString();
  const found = JSON.parse(json) as Pack; // what the program wrote just now
  const word = wordsIn(await pack(office, requestId, 'word'));
  // the note of a hold is kept for claims
  const [heldBack, scanned] = [canaries[18] ?? '', canaries[22] ?? ''];
  const scans = found.rows.flatMap(({ base64 = '' }) => Buffer.from(base64, 'base64').toString('latin1'));
  expect(canaries.filter((one) => ![json, ...scans].some((text) => text.includes(one)))).toEqual([heldBack]);
  // beside the Word file a scan is a file of its own
  expect(canaries.filter((one) => !word.includes(one))).toEqual([heldBack, scanned]);
  expect(found.withheld).toEqual([{ place: 'holds', count: 1 }]);

  await office.lock();
  const passphrase = 'lantern pepper harbour nine';
  const opened = await openVault({
    folder: office.folder,
    role: 'headteacher',
    passphrase,
    clock: handClock(),
    today: () => day('2020-11-14'),
  });
  const { vault } = given(opened);
  const naming = [vault.general, vault.restricted].flatMap((one) => tablesNaming(one?.db as never, leaver)); // as below
  const inVault = [vault.general, vault.restricted].map((one) => rowsAbout(one?.db as never, leaver)); // either is open
  vault.close();
  const inPack = Map.groupBy(found.rows, ({ table }) => table);
  // the bytes of a scan are handed over in the row of the scan
  inPack.set('scan_bytes', inPack.get('scan')?.filter(({ base64 }) => base64 !== undefined) ?? []);
  const withheld = new Map([['hold', 1]]);
  // a table that is made later is missed here until somebody says whether it is handed over
  expect(naming.filter((name) => !inPack.has(name) && !withheld.has(name) && !(name in notTheirs))).toEqual([]);
  expect(word).toContain('Who saw, changed or gave out what is kept about you');
  expect(word).toContain('Noted that a record was signed (Headteacher)');
  for (const [table, count] of inVault.flatMap((one) => [...one]))
    expect([table, (inPack.get(table)?.length ?? 0) + (withheld.get(table) ?? 0)]).toEqual([table, count]);
});

test('a name that is taken out is in no byte of what is handed over, and a request holds the records by itself', async () => {
  const { office: before, school, leaver } = await schoolOfLeaver();
  const office = await as(before, 'headteacher', '2020-11-14');
  const { ask } = office;
  const { reviews } = await ask('staff.byId', { staffId: leaver });
  const asked = { kind: 'access', staffId: leaver, name: '', asked: '', receivedOn: day('2020-11-14') } as const;
  const { requestId } = await ask('requests.add', { ...asked, asked: 'What Owain Rees and Mr Rees’s cousin said' });
  expect(reviews.length).toBe(1);
  expect((await ask('keeping.holds', {})).byThemselves).toContainEqual(
    expect.objectContaining({ staffId: leaver, held: { why: 'request' } }),
  );
  const { mentions } = await ask('requests.found', { requestId });
  const owains = mentions.filter(({ name }) => name === 'Owain Rees');
  expect(owains.map(({ said }) => said)).toEqual(['Owain Rees', 'Rees']);
  expect(wordsIn(await pack(office, requestId, 'word'))).toContain('Rees');

  await ask('requests.hide', { requestId, restricted: false, mentions: owains.map(({ key }) => key), hidden: true });
  for (const text of [
    wordsIn(await pack(office, requestId, 'word')),
    (await pack(office, requestId, 'json')).toString(),
  ]) {
    expect(text).not.toMatch(/Owain|Rees/);
    expect(text).toContain('[name removed] and Mr [name removed]');
  }

  // a word that nobody on the staff list is called by
  const typed = { requestId, restricted: true, mentions: ['word|cousin'] } as const;
  await ask('requests.hide', { ...typed, mentions: [...typed.mentions], hidden: true });
  expect((await ask('requests.found', { requestId })).words).toEqual([{ word: 'cousin', count: 1 }]);
  for (const text of [
    wordsIn(await pack(office, requestId, 'word')),
    (await pack(office, requestId, 'json')).toString(),
  ])
    expect(text).not.toMatch(/cousin/i);
  const empty = { requestId, restricted: false, mentions: ['word| …'], hidden: true };
  expect(await office.refused('requests.hide', empty)).toEqual({ code: 'field-empty', field: 'word' });

  await ask('requests.close', { requestId, on: day('2020-11-14'), outcome: 'Handed over in person', heldAfter: false });
  expect(
    await office.refused('requests.hide', { requestId, restricted: false, mentions: ['x'], hidden: false }),
  ).toEqual({
    code: 'request-closed',
  });
  expect((await ask('keeping.holds', {})).byThemselves.map(({ held }) => held.why)).not.toContain('request');
  expect(school.people.owain).toBeDefined();
});

test('the office’s pack says that the headteacher answers for the rest, and gives no count of it', async () => {
  const { office: before, leaver } = await schoolOfLeaver();
  const head = await as(before, 'headteacher', '2020-11-14');
  const hold = { staffId: leaver, reason: 'tribunal', note: 'Zanzibar', reviewOn: day('2021-01-11') } as const;
  await head.ask('keeping.hold', { ...hold, restricted: true });
  const office = await as(head, 'manager', '2020-11-14');
  const asked = { kind: 'access', staffId: leaver, name: '', asked: '', receivedOn: day('2020-11-14') } as const;
  const { requestId } = await office.ask('requests.add', asked);
  const shown = await office.ask('requests.found', { requestId });
  expect(shown.places.every(({ restricted }) => !restricted)).toBe(true);
  expect(shown.withheld).toEqual([{ place: 'holds', count: 1 }]);
  expect(wordsIn(await pack(office, requestId, 'word'))).toContain('is answered by the headteacher');
  const search = { requestId, restricted: true, why: 'Curious' };
  expect(await office.refused('requests.search', search)).toEqual({ code: 'headteacher-only' });
  expect(JSON.stringify(await office.ask('keeping.holds', {}))).not.toContain('Zanzibar');
});
