import { describe, expect, it } from 'vitest';
import { fileName, namedIn } from '#electron/render/index.ts';
import { keptName, nameOfFile } from '#templates/parts/file-name.ts';
import { everyDocument, languagesOf } from './every.ts';

const made = everyDocument();
const inWelsh = made.filter(({ composed }) => composed.languages.includes('cy'));

const named = (name: string) => {
  const one = inWelsh.find((each) => each.name === name);
  if (!one) throw new Error(`no ${name} in Welsh`);
  return languagesOf(one.composed).map((language) => namedIn(one.fileName, one.composed, language));
};

describe('The file of a document', () => {
  it.each([
    [
      'statement, review',
      [
        'Bevan, Siân – Performance review and planning statement – 2026–27',
        'Bevan, Siân – Datganiad adolygu a chynllunio perfformiad – 2026–27',
        'Bevan, Siân – Datganiad adolygu a chynllunio perfformiad – 2026–27 (dwyieithog)',
      ],
    ],
    [
      'cpd-form, blank of williamstown',
      [
        'Training and development needs, CPD – blank',
        'Anghenion hyfforddi a datblygu, DPP – gwag',
        'Anghenion hyfforddi a datblygu, DPP – gwag (dwyieithog)',
      ],
    ],
    [
      'what-is-due, due',
      [
        'What is due – 21 November 2026',
        'Beth sydd i’w wneud – 21 Tachwedd 2026',
        'Beth sydd i’w wneud – 21 Tachwedd 2026 (dwyieithog)',
      ],
    ],
  ])('is called by its title in its own language (%s)', (name, names) => {
    expect(named(name)).toEqual(names);
  });

  it.each(inWelsh.map((one) => [one.name, one] as const))(
    'has another name in each language, so that none overwrites another, and loses nothing in Windows (%s)',
    (_, { fileName: name, composed }) => {
      const names = languagesOf(composed).map((language) => namedIn(name, composed, language));
      expect(new Set(names.map((one) => one.toLowerCase())).size).toBe(names.length);
      for (const one of names) expect(fileName(one, 'pdf')).toBe(`${one}.pdf`);
    },
  );

  it('in one language is called in English, whatever was asked for', () => {
    const english = made.filter(({ composed }) => !composed.languages.includes('cy'));
    expect(english.length).toBeGreaterThan(0);
    for (const { fileName: name, composed } of english) {
      expect([namedIn(name, composed, 'cy'), namedIn(name, composed, 'both')]).toEqual([name.en, name.en]);
    }
  });

  it('says that it is in Welsh where its title has no Welsh', () => {
    const name = nameOfFile([{ en: 'Form of our own' }, '2026/27']);
    expect(namedIn(name, { languages: ['en', 'cy'] }, 'cy')).toBe('Form of our own – 2026/27 (Cymraeg)');
    expect(fileName(name.en, 'docx')).toBe('Form of our own – 2026-27.docx');
  });

  it('that was kept under its English name is called in Welsh, too, by its title and its day', () => {
    const title = { en: 'Training and development needs/CPD', cy: 'Anghenion hyfforddi a datblygu/DPP' };
    const english = 'Prosser, Nia – Training and development needs, CPD – 3 September 2026';
    expect(keptName(english, { title })).toEqual({
      en: english,
      cy: 'Prosser, Nia – Anghenion hyfforddi a datblygu, DPP – 3 Medi 2026',
    });
  });
});
