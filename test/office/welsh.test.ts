import path from 'node:path';
import { expect, test } from 'vitest';
import { inSchoolsWelsh, wordsWithoutWelsh } from '#domain/policy/schools-welsh.ts';
import { asat } from '#templates/policies/asat.ts';
import { williamstown } from '#templates/policies/williamstown.ts';
import { newFolder } from '#test/afterwards.ts';
import { openOffice, type TestOffice } from './office.ts';
import { openCycle, reviewOf } from './school-year.ts';
import { setUpTrust } from './trust.ts';

async function trust() {
  const office = await openOffice('manager', '2026-11-21');
  const { ids } = await setUpTrust(office, 'asat');
  const cycle = await openCycle(office, { periodId: 'academic-year' });
  return { office, reviewId: reviewOf(cycle, ids.Amara) };
}

const languagesOf = async ({ ask }: TestOffice) => (await ask('documents.list', { under: { of: 'school' } })).languages;

test('a policy that has its Welsh asks for none, and one without asks for each text of its forms once', () => {
  expect(wordsWithoutWelsh([williamstown])).toEqual([]);
  const parts = wordsWithoutWelsh([asat, asat]);
  const all = parts.flatMap(({ words }) => words);
  expect(new Set(all).size).toBe(all.length);
  // all that the CPD form says stands on the planning form, too, or on the statement
  const own = asat.forms.map(({ id }) => id).filter((id) => id !== 'cpd');
  expect(parts.map(({ form }) => form?.id ?? null)).toEqual([...own, null]);
  for (const { title } of asat.forms) expect(all).toContain(title.en);
});

test('a policy with the school’s Welsh is offered in both languages, and says the rest in English', () => {
  const [form] = asat.forms;
  if (!form) throw new Error('the policy has forms');
  expect(inSchoolsWelsh(asat, new Map())).toEqual(asat);
  expect(inSchoolsWelsh(asat, new Map([['a text of another policy', 'testun']])).languages).toEqual(['en']);
  const worded = inSchoolsWelsh(asat, new Map([[form.title.en, 'Ffurflen']]));
  expect(worded.languages).toEqual(['en', 'cy']);
  expect(worded.forms[0]?.title).toEqual({ en: form.title.en, cy: 'Ffurflen' });
  expect(worded.terms).toEqual(asat.terms);
});

test('the Welsh that a school gives a form is printed, and what has none stands once in English', async () => {
  const { office, reviewId } = await trust();
  const { ask, paper } = office;
  expect(await languagesOf(office)).toEqual(['en']);
  const { parts } = await ask('welsh.words', {});
  const statement = parts.find(({ form }) => form?.id === 'statement');
  const [title, next] = statement?.words ?? [];
  if (!title || !next) throw new Error('the statement has words');
  expect([title.welsh, next.welsh]).toEqual(['', '']);
  await ask('welsh.save', { english: title.english, welsh: 'Datganiad yr ysgol' });
  expect(await languagesOf(office)).toEqual(['en', 'cy']);

  const subject = { of: 'review', reviewId } as const;
  const shown = await ask('documents.preview', { document: 'statement', subject, language: 'both' });
  const both = paper(shown.address) ?? '';
  expect(both).toContain(`<span lang="cy">Datganiad yr ysgol</span><span lang="en">${title.english}</span>`);
  const welsh = await ask('documents.preview', { document: 'statement', subject, language: 'cy' });
  expect(welsh.title).toBe('Datganiad yr ysgol');
  expect(paper(welsh.address)).toMatch(/^<!doctype html><html lang="cy"/);

  await ask('welsh.save', { english: title.english, welsh: '' });
  expect(await languagesOf(office)).toEqual(['en']);
});

test('a school gives its jobs and themes Welsh names; a theme of the headteacher’s own is not in the list', async () => {
  const { ask } = await openOffice('headteacher', '2026-11-21');
  const { ids } = await setUpTrust({ ask }, 'asat');
  const { id: cycleId } = await openCycle({ ask }, { periodId: 'academic-year' });
  for (const [staffId, theme] of [
    [ids.Amara, 'Reading'],
    [ids.Ruth, 'Stress'],
  ] as const) {
    const { trainingNeedId } = await ask('training.add', { cycleId, staffId, recordId: null, continues: null });
    await ask('training.save', { trainingNeedId, fields: { theme } });
  }
  await ask('welsh.save', { english: 'Reading', welsh: 'Darllen' });

  const { jobTitles, themes } = await ask('welsh.words', {});
  expect(themes).toEqual([{ english: 'Reading', welsh: 'Darllen' }]);
  const titles =
    'Administrator, Business Manager, Caretaker, Chief Executive, Cook, Headteacher, Teacher, Teaching Assistant';
  expect(jobTitles.map(({ english }) => english).join(', ')).toBe(titles);
});

test('the workbook that goes to a translator is read back: what it would change is said first, and one undo takes it back', async () => {
  const office = await openOffice('manager', '2026-11-21');
  await setUpTrust(office, 'asat');
  const { ask, hands } = office;
  await ask('welsh.save', { english: 'Cook', welsh: 'Cogydd' });
  const rows = [
    ['Job titles', 'Teacher', 'Athro'],
    ['Job titles', 'Cook', 'Prif gogydd'],
    ['Job titles', 'Caretaker', ''],
    ['Job titles', 'Gardener', 'Garddwr'],
    ['Statement', 'Performance management statement', 'Datganiad rheoli perfformiad'],
  ];
  const columns = ['Where it stands', 'English', 'Welsh'].map(
    (heading) => ({ heading, kind: 'text', room: 40 }) as const,
  );
  const list = { title: 'Welsh words', count: '1 of 5 texts have Welsh', filters: [], columns, rows };
  const folder = newFolder();
  hands.saveFile = folder;
  await ask('documents.save', { document: 'list', subject: { of: 'list', list }, language: 'en', format: 'excel' });
  hands.openFile = path.join(folder, 'Welsh words – 21 November 2026.xlsx');

  const { file } = await ask('welsh.readList', {});
  const { fileName: _, aside, ...found } = file ?? { aside: [] };
  expect(found).toEqual({
    added: [
      { english: 'Teacher', welsh: 'Athro' },
      { english: 'Performance management statement', welsh: 'Datganiad rheoli perfformiad' },
    ],
    changed: [{ english: 'Cook', welsh: 'Prif gogydd', before: 'Cogydd' }],
    same: 0,
    empty: 1,
  });
  expect(aside.map(({ english, why }) => [english, why])).toEqual([['Gardener', 'unknown']]);
  const welshOf = async () => {
    const { jobTitles } = await ask('welsh.words', {});
    return jobTitles.flatMap(({ english, welsh }) => (welsh === '' ? [] : [`${english}: ${welsh}`]));
  };
  expect(await welshOf()).toEqual(['Cook: Cogydd']);

  const taken = [...(file?.added ?? []), ...(file?.changed ?? [])].map(({ english, welsh }) => ({ english, welsh }));
  const { changeId } = await ask('welsh.takeList', { words: taken });
  expect(await welshOf()).toEqual(['Cook: Prif gogydd', 'Teacher: Athro']);
  if (changeId === null) throw new Error('something was changed');
  await ask('changes.undo', { changeId });
  expect(await welshOf()).toEqual(['Cook: Cogydd']);
});
