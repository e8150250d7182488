import { getTableColumns, getTableName } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { cycleMember } from '#db/schema/cycles.ts';
import { disclosure } from '#db/schema/disclosures.ts';
import { request } from '#db/schema/keeping/requests.ts';
import { course } from '#db/schema/record/courses.ts';
import { booking, step } from '#db/schema/record/record-days.ts';
import {
  answer,
  evidence,
  objective,
  objectiveProgress,
  objectiveRevision,
  promise,
  trainingNeed,
  trainingUndertaken,
} from '#db/schema/record/record-rows.ts';
import { record, recordVersion, signature } from '#db/schema/record/records.ts';
import { review } from '#db/schema/record/reviews.ts';
import { staff } from '#db/schema/staff.ts';
import { day } from '#domain/days/dates.ts';
import { type Bilingual, isBilingual } from '#domain/text/bilingual.ts';
import { columnSaid, isTold, tableSaid, valueSaid } from '#templates/parts/pack/said.ts';
import { policies } from '#templates/policies/index.ts';
import { changeStaff } from '#test/office/school-year.ts';
import { as, schoolOfLeaver } from './leaver.ts';
import { pack, wordsIn } from './pack-file.ts';

const tables = [
  ...[staff, cycleMember, record, review, answer, objective, objectiveRevision, objectiveProgress, trainingUndertaken],
  ...[evidence, promise, trainingNeed],
  ...[course, step, booking, signature, recordVersion, disclosure, request],
];

/** Every name inside a value. */
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || isBilingual(value)) return [];
  return Object.entries(value).flatMap(([key, one]) => (Array.isArray(value) ? namesIn(one) : [key, ...namesIn(one)]));
}

test('every table and column that a pack may hold has a word in both languages', () => {
  const columns = tables.flatMap((table) => Object.keys(getTableColumns(table))).filter(isTold);
  expect(columns.filter((column) => column !== 'question' && columnSaid(column).cy === undefined)).toEqual([]);
  expect(tables.map(getTableName).filter((name) => typeof tableSaid(name) === 'string')).toEqual([]);
});

test.each([
  ['stage', 'to-sign', { en: 'To sign', cy: 'I’w lofnodi' }],
  ['state', 'withdrawn', { en: 'Withdrawn', cy: 'Wedi’i dynnu’n ôl' }],
  ['outcome', 'partly-met', { en: 'Partly met', cy: 'Cyflawnwyd yn rhannol' }],
  ['qts', false, { en: 'No', cy: 'Na' }],
  ['signer', 'member/2b7f0a52-5b59-4b5c-9d24-3d1d0e4ad001', { en: 'Member of the team', cy: 'Aelod o’r tîm' }],
  ['costPence', 12_050, { pence: 12_050 }],
  ['text', 'A line\nand another', { lines: ['A line', 'and another'] }],
])('in %s, %j is said in words', (column, value, said) => {
  expect(valueSaid(column, value, policies[0] ?? null)).toEqual(said);
});

test('the Word pack is had in Welsh and in both, and prints no stored name; JSON keeps the codes', async () => {
  const { office: before, leaver } = await schoolOfLeaver();
  const office = await as(before, 'headteacher', '2020-11-14');
  const asked = { kind: 'access', staffId: leaver, name: '', asked: '', receivedOn: day('2020-11-14') } as const;
  const { requestId } = await office.ask('requests.add', asked);
  const json = (await pack(office, requestId, 'json')).toString();
  const { rows } = JSON.parse(json) as { rows: { table: string; fields: unknown }[] }; // what the program wrote just now
  // the trail has sentences of its own; a running deadline follows from the rest, and is not printed
  const printed = rows.filter(({ table }) => table !== 'trail' && table !== 'running_deadline');
  const unsaid = printed.flatMap(({ fields }) => namesIn(fields)).filter((name) => isTold(name) && name !== 'question');
  expect([...new Set(unsaid)].filter((name) => columnSaid(name).cy === undefined)).toEqual([]);
  expect(printed.map(({ table }) => table).filter((name) => typeof tableSaid(name) === 'string')).toEqual([]);
  expect(json).toContain('class-support');
  const [welsh, both] = [
    wordsIn(await pack(office, requestId, 'word', 'cy')),
    wordsIn(await pack(office, requestId, 'word', 'both')),
  ];
  expect(welsh).toContain('Cymorth dosbarth');
  expect(welsh).not.toContain('Class support');
  for (const word of ['Class support', 'Cymorth dosbarth', 'Staff group', 'Grŵp staff']) expect(both).toContain(word);
  expect(both).not.toMatch(/class-support|not-started|givenName|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-/);
});

test('the pack names line manager and appraiser, and gives signed papers in the language that is asked for', async () => {
  const { office: before, leaver, school } = await schoolOfLeaver();
  const office = await as(before, 'headteacher', '2020-11-14');
  await changeStaff(office, leaver, { lineManagerId: school.people.owain });
  const asked = { kind: 'access', staffId: leaver, name: '', asked: '', receivedOn: day('2020-11-14') } as const;
  const { requestId } = await office.ask('requests.add', asked);
  const [english, welsh] = [
    wordsIn(await pack(office, requestId, 'word', 'en')),
    wordsIn(await pack(office, requestId, 'word', 'cy')),
  ];
  for (const [pack, label, other] of [
    [english, 'Line manager', 'Rheolwr llinell'],
    [welsh, 'Rheolwr llinell', 'Line manager'],
  ] as const) {
    expect(pack).toContain(label);
    expect(pack).toContain('Owain Rees');
    expect(pack).not.toContain(other);
  }
  const { rows } = JSON.parse((await pack(office, requestId, 'json')).toString()) as { rows: { fields: object }[] }; // as above
  const signed = rows.flatMap(({ fields }) => ('texts' in fields ? (fields.texts as (string | Bilingual)[]) : []));
  const inBoth = signed.flatMap((text) => (typeof text === 'string' || text.cy === undefined ? [] : [text.cy]));
  expect(inBoth.length).toBeGreaterThan(20);
  expect(inBoth.filter((text) => !welsh.includes(text))).toEqual([]);
});
