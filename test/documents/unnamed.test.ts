import { describe, expect, it } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { StaffId, TrainingEventId } from '#domain/ids.ts';
import type { Staff } from '#domain/staff/staff.ts';
import { renderDocument, renderPage } from '#electron/render/index.ts';
import { documents } from '#templates/documents/index.ts';
import { toldOf } from '#templates/parts/needs/told-people.ts';
import { languages } from './every.ts';
import { needs, plain } from './needs.ts';
import { partsOf, resolved } from './readers/archive.ts';
import { excelSheets } from './readers/excel.ts';
import { pageText } from './readers/page.ts';
import { cycle, readsOf, staff, today } from './school.ts';

const [first, second] = staff;
if (!first || !second) throw new Error('there are two people');

const certified = {
  id: 'fire' as TrainingEventId, // readable
  what: 'Fire safety',
  mustHaveId: 'fire',
  heldOn: day('2026-01-15'),
  provider: '',
  costPence: null,
  people: [{ staffId: first.id, expiresOn: null, certificate: 'Certificate 4711' }],
};

/** Everybody's needs, and one whose every text names somebody, or the only person of a post. */
const reads = {
  ...readsOf(),
  trainingNeeds: {
    inCycle: () => [
      ...staff.map(({ id }, at) => ({ ...plain, staffId: id, theme: at % 2 === 0 ? 'Reading' : 'Safety' })),
      ...needs,
      {
        ...plain,
        need: 'What Siân Bevan asked for',
        action: 'Mared shows her',
        whoActs: 'The caretaker',
        provider: 'Ellis and daughters',
        howWell: 'Dafydd O’Brien says well',
        impact: 'The headteacher has seen it',
      },
    ],
    ofPerson: () => [],
  },
  trainingHeld: { all: () => [certified], mustHaves: () => [] },
};

function made(unnamed: boolean) {
  const summary = documents.find(({ id }) => id === 'training-needs-summary');
  const subject = { of: 'cycle', cycleId: cycle.id, ...(unnamed && { unnamed: true as const }) } as const;
  const found = summary?.make(reads, subject, today);
  if (!found) throw new Error('there is a summary');
  return found;
}

/** Everything in a file: every part with its properties, as it stands there. */
const whole = (file: Uint8Array) => resolved([...partsOf(file)].map(([name, text]) => `${name}\n${text}`).join('\n'));

async function texts(unnamed: boolean, language: (typeof languages)[number]): Promise<string[]> {
  const { composed } = made(unnamed);
  return [
    whole(await renderDocument(composed, { language, format: 'excel' })),
    whole(await renderDocument(composed, { language, format: 'word' })),
    pageText(renderPage(composed, language)),
  ];
}

const isIn = (text: string, said: string) => new RegExp(`(?<!\\p{L})${said}(?!\\p{L})`, 'iu').test(text);

/** Job titles that one person has, by hand from the list of the tests' school. */
const ofOne = ['Nursery assistant', 'Higher level teaching assistant', 'Midday supervisor', 'Caretaker'];

describe('A training summary that is handed round', () => {
  it.each(languages)('says nobody’s name, number, certificate or post in any of its formats (%s)', async (language) => {
    const [named = ''] = await texts(false, language);
    // or nothing would be looked for
    for (const said of ['Bevan', 'Caretaker', 'Certificate 4711'])
      expect([said, isIn(named, said)]).toEqual([said, true]);
    for (const text of await texts(true, language)) {
      for (const { givenName, familyName, employeeNumber, id } of staff) {
        for (const said of [givenName, familyName, id]) expect([said, isIn(text, said)]).toEqual([said, false]);
        expect(text).not.toMatch(new RegExp(`>${employeeNumber}<`));
      }
      for (const said of [...ofOne, 'Certificate 4711']) expect([said, isIn(text, said)]).toEqual([said, false]);
    }
  });

  it('still has every need, with its sums, and no sheet out of sight', async () => {
    const file = await renderDocument(made(true).composed, { language: 'en', format: 'excel' });
    const [all, byTheme] = excelSheets(file);
    expect(excelSheets(file).map(({ name }) => name)).toEqual([
      'All needs',
      'Numbers by theme',
      'Numbers by priority',
      'Numbers by staff group',
      'Still open',
      'Training that runs out',
    ]);
    expect(partsOf(file).get('xl/workbook.xml')).not.toMatch(/state="(?:hidden|veryHidden)"/);
    expect(all?.rows[3]).not.toContain('Name');
    expect(all?.rows.slice(4).filter(([number]) => /^\d+$/.test(number ?? ''))).toHaveLength(staff.length + 6);
    expect(byTheme?.rows.find(([label]) => label === 'Total')?.[1]).toBe(String(staff.length + 6));
  });

  it('is called so on its file and under its title', () => {
    const { composed, fileName } = made(true);
    expect(fileName).toEqual({
      en: 'Training needs summary – 2026–27 – Without names',
      cy: 'Crynodeb o anghenion hyfforddi – 2026–27 – Heb enwau',
    });
    expect(JSON.stringify(composed.subtitle)).toContain('Without names');
    expect(made(false).fileName.en).toBe('Training needs summary – 2026–27');
  });
});

describe('What is told of somebody who is not named', () => {
  const person = (at: number, of: Partial<Staff>): Staff => ({ ...first, id: `p-${at}` as StaffId, ...of }); // readable
  const told = (people: Staff[]) => people.map((one) => toldOf(people, (typed) => typed)(one));

  it('is the job title of three people, and not of two', () => {
    const people = [
      ...[1, 2, 3].map((at) => person(at, { group: 'class-support', jobTitle: 'Assistant', site: null })),
      ...[4, 5, 6].map((at) => person(at, { group: 'class-support', jobTitle: 'Helper', site: null })),
    ];
    expect(told(people).map(({ jobTitle }) => jobTitle)).toEqual([
      ...['Assistant', 'Assistant', 'Assistant'],
      ...['Helper', 'Helper', 'Helper'],
    ]);
    // of two Helpers nothing is told; nor of the Assistants, or what is left would be the two
    expect(told(people.slice(0, 5)).map(({ jobTitle }) => jobTitle)).toEqual(['', '', '', '', '']);
  });

  it('is no group of one, nor another by which it could be told', () => {
    const people = [
      person(0, { group: 'headteacher', jobTitle: 'Headteacher' }),
      ...[1, 2, 3].map((at) => person(at, { group: 'teacher', jobTitle: 'Teacher' })),
      ...[4, 5, 6, 7].map((at) => person(at, { group: 'class-support', jobTitle: 'Assistant' })),
    ];
    const groups = told(people).map(({ group }) => (typeof group === 'string' ? group : group.en));
    expect(groups.slice(0, 4)).toEqual(Array.from({ length: 4 }, () => 'Other groups'));
    expect(new Set(groups.slice(4))).toEqual(new Set(['Class support']));
  });
});
