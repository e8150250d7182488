import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { CycleId } from '#domain/ids.ts';
import { newFolder } from '#test/afterwards.ts';
import { excelText } from '#test/documents/readers/excel.ts';
import { pageText } from '#test/documents/readers/page.ts';
import { wordText } from '#test/documents/readers/word.ts';
import { openOffice, type TestOffice } from '#test/office/office.ts';
import { kept } from '#test/office/own-policy.ts';
import { passphrases } from '#test/office/passphrases.ts';
import { firstPolicy, openCycle, planOf, reviewOf, setUpSchool, supportStaff } from '#test/office/school-year.ts';

const noDraft = { moderation: '', change: '', instead: [] };

async function enter({ ask }: TestOffice, role: 'manager' | 'headteacher'): Promise<void> {
  await ask('vault.lock', {});
  await ask('vault.open', { role, passphrase: passphrases[role] });
}

async function printed(office: TestOffice, cycleId: CycleId): Promise<string> {
  const subject = { of: 'cycle', cycleId } as const;
  await office.ask('documents.print', { document: 'governor-report', subject, language: 'en' });
  return pageText(office.printed.at(-1) ?? '');
}

/** What a preview shows before anything leaves. */
async function looked(office: TestOffice, cycleId: CycleId): Promise<string> {
  const { address } = await office.ask('reports.preview', { cycleId, draft: noDraft, language: 'en' });
  return pageText(office.paper(address) ?? '');
}

describe('The report to governors of a school with both offices', () => {
  let office: TestOffice;
  let cycleId: CycleId;
  let own: ReturnType<typeof reviewOf>;

  beforeAll(async () => {
    office = await openOffice('headteacher', '2026-09-21');
    const school = await setUpSchool(office);
    for (const givenName of ['Ada', 'Bea', 'Cai', 'Dai', 'Eva', 'Fay'])
      await office.ask('staff.add', { staff: { ...supportStaff, givenName, familyName: 'Pugh' } });
    const cycle = await openCycle(office);
    cycleId = cycle.id;
    own = reviewOf(cycle, school.manager);
  }, 60_000);

  test('is the same whatever stands in what only the headteacher opens, and whoever makes it', async () => {
    const before = await looked(office, cycleId);
    const { rowId } = await office.ask('rows.add', { kind: 'progress', recordId: own });
    await office.ask('rows.save', { kind: 'progress', rowId, fields: { objective: 'Payroll', outcome: 'not-met' } });
    await office.ask('records.markStep', { recordIds: [own], step: 'meeting', on: day('2026-09-14') });
    expect(await looked(office, cycleId)).toBe(before);
    await enter(office, 'manager');
    expect(await looked(office, cycleId)).toBe(before);
    expect(before).toContain('Records that only the headteacher opens');
    await enter(office, 'headteacher');
  });

  test('is the headteacher’s to release; what they released is what the office prints, until they release another', async () => {
    await enter(office, 'manager');
    expect(await office.refused('reports.release', { cycleId, draft: noDraft })).toEqual({ code: 'headteacher-only' });
    await enter(office, 'headteacher');
    const draft = { ...noDraft, moderation: 'Six of the reviews were moderated.', change: 'Book meetings in June' };
    await office.ask('reports.release', { cycleId, draft });
    const released = await printed(office, cycleId);
    expect(released).toContain('Six of the reviews were moderated.');
    expect(released).toContain('Book meetings in June');
    await office.ask('school.setPriorities', planOf('Reading', 'Writing'));
    await enter(office, 'manager');
    office.clock.today = day('2026-09-22');
    expect(await printed(office, cycleId)).toBe(released);
    const { lines } = await office.ask('trail.list', { from: null, until: null, person: null, kind: '' });
    expect(lines.filter(({ what }) => what === 'Released the report to governors')).toHaveLength(1);
    expect((await office.ask('reports.look', { cycleId, draft: noDraft })).left).toMatchObject([
      { madeOn: '2026-09-21', madeBy: 'headteacher', isReleased: true },
    ]);
    await enter(office, 'headteacher');
    await office.ask('reports.release', { cycleId, draft: noDraft });
    const again = await printed(office, cycleId);
    expect(again).toContain('22 September 2026');
    expect(again).toContain('As in the report of 21 September 2026');
    office.clock.today = day('2026-09-21');
  });

  test('that leaves before anybody released one is kept, and the next day does not tell who was paused since', async () => {
    const other = await openOffice('headteacher', '2026-09-21');
    const { people } = await setUpSchool(other);
    for (const givenName of ['Ada', 'Bea', 'Cai', 'Dai', 'Eva', 'Fay', 'Gwil'])
      await other.ask('staff.add', { staff: { ...supportStaff, givenName, familyName: 'Pugh' } });
    const { id } = await openCycle(other);
    await enter(other, 'manager');
    const first = await printed(other, id);
    await enter(other, 'headteacher');
    await other.ask('staff.pause', { staffId: people.nia, from: day('2026-09-01'), until: null });
    await other.ask('cycles.leaveOut', { cycleId: id, staffId: people.nia, reason: 'Paused' });
    other.clock.today = day('2026-10-12');
    const second = await printed(other, id);
    const { left } = await other.ask('reports.look', { cycleId: id, draft: noDraft });
    expect(left.map(({ madeBy, isReleased }) => [madeBy, isReleased])).toEqual([
      ['headteacher', false],
      ['manager', false],
    ]);
    const nine = 'All groups: 9.';
    expect(first).toContain(nine);
    expect(second).toContain(nine);
    expect(second).toContain('As in the report of 21 September 2026');
    expect(second).toContain('Fewer than 3 people were left out, or nobody.');
  });
});

test('a report whose printing failed counts as one that left: a page may have come out', async () => {
  const office = await openOffice('headteacher', '2026-09-21');
  await setUpSchool(office);
  const { id: cycleId } = await openCycle(office);
  office.hands.noPrinter = true;
  const subject = { of: 'cycle' as const, cycleId };
  await office.call('documents.print', { document: 'governor-report', language: 'en', subject });
  expect(office.printed).toEqual([]);
  expect((await office.ask('reports.look', { cycleId, draft: noDraft })).left).toMatchObject([{ isReleased: false }]);
});

/** Names in the spellings in which people type them, of Siân Penhale, Rhodri ap Rhys, Jo Li and Niamh O’Brien. */
const typed = [
  'Sian’s reading group',
  'With S. Penhale',
  'PENHALE to lead',
  'ask spenhale@ysgol.example',
  'Ap Rhys and Year 6',
  'ApRhys',
  'ab Rhys',
  'Jo leads',
  'Li',
  'O Brien',
  'obrien',
  'With Niamh',
];

test('nobody’s name leaves, wherever and however it was typed, in any format, and whoever releases it sees each', async () => {
  const office = await openOffice('headteacher', '2026-09-21');
  await setUpSchool(office);
  const people = [
    ['Siân', 'Penhale'],
    ['Rhodri', 'ap Rhys'],
    ['Jo', 'Li'],
    ['Niamh', 'O’Brien'],
  ] as const;
  for (const [givenName, familyName] of people)
    await office.ask('staff.add', { staff: { ...supportStaff, givenName, familyName } });
  await office.ask('school.setPriorities', planOf(...typed));
  const { policyId } = await office.ask('policies.adapt', {
    policyId: firstPolicy().id,
    title: { en: 'Penhale’s policy' },
  });
  const mine = await kept(office, policyId);
  const steps = mine.policy.steps.map((step, at) =>
    at === 0 ? { ...step, label: { en: 'Date set by Niamh' } } : step,
  );
  await office.ask('policies.saveOwn', { own: { ...mine, policy: { ...mine.policy, steps } } });
  await office.ask('policies.choose', { policyId, choices: {} });
  const cycle = await openCycle(office);
  const [first] = cycle.in;
  if (!first) throw new Error('somebody is in the cycle');
  for (const { reviewId, staffId } of cycle.in)
    for (const text of typed) {
      const { rowId } = await office.ask('rows.add', {
        kind: 'objective',
        recordId: reviewId,
        continues: null,
        category: null,
      });
      await office.ask('rows.save', { kind: 'objective', rowId, fields: { text: 'Read more', priority: text } });
      if (staffId !== first.staffId) continue;
      const need = await office.ask('training.add', {
        cycleId: cycle.id,
        staffId,
        recordId: reviewId,
        continues: null,
      });
      await office.ask('training.save', {
        trainingNeedId: need.trainingNeedId,
        fields: { need: text, theme: text, provider: text, priority: text, action: text },
      });
    }
  const draft = {
    moderation: 'Moderated by Siân.',
    change: 'Jo should book earlier; so should Mrs O’Brien.',
    instead: [
      { text: 'With Niamh', say: 'With somebody like Niamh' },
      { text: 'Li', say: 'Handwriting' },
    ],
  };
  const { found } = await office.ask('reports.look', { cycleId: cycle.id, draft });
  const seen = (typedIn: string) => found.filter((one) => one.typedIn === typedIn).map(({ text }) => text);
  expect(seen('priority').toSorted()).toEqual(typed.toSorted());
  expect(seen('theme').toSorted()).toEqual(typed.toSorted());
  expect(seen('policy')).toEqual(expect.arrayContaining(['Penhale’s policy', 'Date set by Niamh']));
  expect(found.find(({ typedIn }) => typedIn === 'change')?.names).toEqual(['Jo', 'O’Brien']);
  await office.ask('reports.release', { cycleId: cycle.id, draft });

  office.hands.saveFile = newFolder();
  const subject = { of: 'cycle', cycleId: cycle.id } as const;
  const save = async (format: 'word' | 'excel' | 'pdf') => {
    const saved = await office.ask('documents.save', {
      document: 'governor-report',
      subject,
      language: 'both',
      format,
    });
    expect(saved.fileName).not.toMatch(/penhale|niamh/i);
    return readFileSync(saved.savedTo);
  };
  const texts = [
    wordText(await save('word')),
    excelText(await save('excel')),
    pageText((await save('pdf')).toString()),
  ];
  texts.push(await printed(office, cycle.id));
  for (const text of texts) {
    expect(text).toContain('Handwriting');
    expect(text).toContain('With somebody like [name removed]');
    expect(letters(text)).not.toMatch(/\b(sian|penhales?|spenhale|rhodri|rhys|aprhys|jo|li|niamh|o ?brien|obrien)\b/);
  }
  // the summary names people where it means to, and nowhere else
  const summary = await office.ask('documents.save', {
    document: 'training-needs-summary',
    subject,
    language: 'en',
    format: 'word',
  });
  const [byTheme = ''] = wordText(readFileSync(summary.savedTo)).split('By person');
  expect(letters(byTheme.slice(byTheme.indexOf('By theme')))).not.toMatch(
    /\b(sian|penhales?|spenhale|rhodri|rhys|aprhys|jo|li|niamh|obrien)\b/,
  );
}, 60_000);

/** Small letters without accents, words apart by one space. */
function letters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ');
}
