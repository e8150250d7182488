import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from '#test/afterwards.ts';
import { openOffice } from './office.ts';
import { wordParagraphs, workbookCells } from './read-back.ts';
import { openCycle, reviewOf, setUpSchool, supportStaff } from './school-year.ts';

// The rows of security 6.4 about names, lengths, days and searching, by their numbers.

async function reviewOfNia() {
  const office = await openOffice('manager', '2026-09-21');
  const { people } = await setUpSchool(office);
  const reviewId = reviewOf(await openCycle(office), people.nia);
  office.hands.saveFile = newFolder();
  const statement = { document: 'statement', language: 'en', subject: { of: 'review', reviewId } } as const;
  const answer = { recordId: reviewId, question: 'helped-or-hindered', side: 'agreed', row: '', cell: '' } as const;
  return { office, people, reviewId, statement, answer, folder: office.hands.saveFile };
}

const SEED = 20_261_121;

/** A row of whole numbers that is the same for the same seed (mulberry32). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const oddParts = [
  ...["'; DROP TABLE staff;--", '%', '_', '"', "'", 'NEAR(', 'NEAR/2', '*', 'AND', 'OR NOT', ')', '--', '/*', '\\'],
  ...['\u0000', '\ud800', '\ufffe', '\u202e', '💥', 'Nia', 'Prosser', ' ', '{}', '[a-z', '^', '(?<=', '$&', 'ŵ'],
];

test(`F02 a thousand odd searches find what they may and break nothing (seed ${SEED})`, async () => {
  const { office } = await reviewOfNia();
  const below = numbersFrom(SEED);
  for (let count = 0; count < 1_000; count += 1) {
    const text = Array.from({ length: 1 + below(8) }, () => oddParts[below(oddParts.length)]).join('');
    await office.ask('find.all', { text: text.slice(0, 200) });
  }
  expect(office.faults).toEqual([]);
  expect((await office.ask('find.all', { text: 'Prosser' })).found.map(({ title }) => title)).toEqual([
    'Nia Prosser',
    'Nia Prosser', // herself and her review
  ]);
});

test('F01, F03, F06 odd names of people and of the school stand on papers as they were typed, without what turns text', async () => {
  const { office, people, statement } = await reviewOfNia();
  const staff = { ...supportStaff, givenName: '<b>Nia\u202e</b>', familyName: '=1+1\u200b' };
  await office.ask('staff.update', { staffId: people.nia, staff });
  const school = { nation: 'wales', documentLanguage: 'en', address: '@Stryd {{7*7}}\n-5 %' } as const;
  await office.ask('school.update', { ...school, name: '<script>alert(1)</script> & Co' });
  const { staff: kept } = await office.ask('staff.byId', { staffId: people.nia });
  expect([kept.givenName, kept.familyName]).toEqual(['<b>Nia</b>', '=1+1']);
  await office.ask('documents.print', statement);
  expect(office.printed[0]).toContain('&lt;b&gt;Nia&lt;/b&gt; =1+1');
  expect(office.printed[0]).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; Co');
  expect(office.printed[0]).not.toMatch(/<script|<b>/);
  const word = await wordParagraphs((await office.ask('documents.save', { ...statement, format: 'word' })).savedTo);
  const excel = await workbookCells((await office.ask('documents.save', { ...statement, format: 'excel' })).savedTo);
  for (const text of ['<b>Nia</b> =1+1', '<script>alert(1)</script> & Co', '@Stryd {{7*7}}', '-5 %']) {
    expect(word.join('\n')).toContain(text);
    expect(
      excel
        .filter(({ kind }) => kind === 's')
        .map(({ value }) => value)
        .join('\n'),
    ).toContain(text);
  }
  expect(excel.filter(({ kind }) => kind === 'f')).toEqual([]);
});

test.each([
  ...['CON', 'aux.docx', 'NUL.', 'a/b', '..\\..\\evil', '../../evil', 'a:b', 'trailing. . ', '...', '~$lock', '%TEMP%'],
  ...['nul\u0000byte', 'moc.exe\u202excod', 'new\nline', '"quoted" <|?*>', 'Llan'.repeat(75), '李'.repeat(120)],
])(
  'F19 a paper about somebody called %j is saved where it was asked for, under a name that Windows takes',
  async (name) => {
    const { office, people, statement, folder } = await reviewOfNia();
    await office.ask('staff.update', {
      staffId: people.nia,
      staff: { ...supportStaff, givenName: '', familyName: name },
    });
    const { savedTo, fileName } = await office.ask('documents.save', { ...statement, format: 'word' });
    expect(path.dirname(savedTo)).toBe(folder);
    expect(readdirSync(folder)).toEqual([fileName]);
    expect(fileName).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}]/u);
    expect(fileName).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
    expect(fileName).toMatch(/^[^\s.].*[^\s.]\.docx$/u);
    expect(Buffer.byteLength(fileName)).toBeLessThanOrEqual(255);
  },
);

test('F15 a box takes 20,000 characters, and a paper shows every one of them', async () => {
  const { office, reviewId, statement, answer } = await reviewOfNia();
  const text = 'w'.repeat(20_000);
  await office.ask('records.answer', { ...answer, text });
  expect((await office.ask('reviews.byId', { reviewId })).answers).toEqual([
    { question: 'helped-or-hindered', side: 'agreed', row: '', cell: '', text },
  ]);
  const word = await wordParagraphs((await office.ask('documents.save', { ...statement, format: 'word' })).savedTo);
  expect(word.join('')).toContain(text);
  const excel = await workbookCells((await office.ask('documents.save', { ...statement, format: 'excel' })).savedTo);
  const pieces = excel.filter(({ value }) => /^w+$/.test(value));
  expect(pieces.map(({ value }) => value).join('')).toBe(text);
});

test.each([20_001, 1_000_000])('F15 %i characters are refused, and the refusal names the field', async (count) => {
  const { office, reviewId, answer } = await reviewOfNia();
  const tooLong = { code: 'field-long', field: 'text', most: 20_000 };
  const text = 'w'.repeat(count);
  expect(await office.refused('records.answer', { ...answer, text })).toEqual(tooLong);
  const { rowId: objectiveId } = await office.ask('rows.add', {
    kind: 'objective',
    recordId: reviewId,
    continues: null,
    category: null,
  });
  expect(await office.refused('rows.save', { kind: 'objective', rowId: objectiveId, fields: { text } })).toEqual(
    tooLong,
  );
  const { answers, objectives } = await office.ask('reviews.byId', { reviewId });
  expect([answers, objectives.map((one) => one.text)]).toEqual([[], ['']]);
});

test('F16 spaces and empty lines are nothing', async () => {
  const { office, reviewId, answer } = await reviewOfNia();
  await office.ask('records.answer', { ...answer, text: ' \n\u00a0\t\u200b' });
  const { answers, stage } = await office.ask('reviews.byId', { reviewId });
  expect([answers.map(({ text }) => text), stage]).toEqual([[''], 'not-started']);
  const { missing } = await office.ask('records.check', { recordId: reviewId });
  expect(missing.map(({ address }) => address.question)).toContain('helped-or-hindered');
});

test.each(['2026-02-31', '0025-09-14', '2026-9-14', '14/09/2026', ''])(
  'F17 the %j is no day of a meeting',
  async (on) => {
    const { office, reviewId } = await reviewOfNia();
    expect(await office.call('records.markStep', { recordIds: [reviewId], step: 'meeting', on })).toMatchObject({
      problem: { code: 'input-wrong' },
    });
    expect((await office.ask('reviews.byId', { reviewId })).stage).toBe('not-started');
  },
);

test('F20 what is saved twice stands once', async () => {
  const { office, reviewId, answer } = await reviewOfNia();
  const twice = [
    office.ask('records.answer', { ...answer, text: 'A' }),
    office.ask('records.answer', { ...answer, text: 'A' }),
  ];
  await Promise.all(twice);
  const { answers, versions } = await office.ask('reviews.byId', { reviewId });
  expect([answers.map(({ text }) => text), versions.length]).toEqual([['A'], 1]);
});
