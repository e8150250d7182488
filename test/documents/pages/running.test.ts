import { describe, expect, it } from 'vitest';
import { footLines, runningLineIn } from '#electron/render/measure/running.ts';
import type { Composed } from '#templates/blocks.ts';

const statement: Composed = {
  title: { en: 'Performance review and planning statement', cy: 'Datganiad adolygu a chynllunio perfformiad' },
  subtitle: 'Agnieszka Wołoszczak, 2026–27',
  school: { name: 'Ysgol Gynradd Cwm Tylluan · Cwm Tylluan Primary School', address: '', logo: null },
  blocks: [],
  languages: ['en', 'cy'],
  workbook: 'page',
  demo: false,
  form: null,
};
const UPRIGHT = 170;
const draft = { en: 'Draft of 29 November 2026, before signature', cy: 'Drafft 29 Tachwedd 2026, cyn llofnodi' };

describe('The line over a page', () => {
  it('names the person whole: the school’s second name gives way first', () => {
    expect(runningLineIn(UPRIGHT, statement, 'en')).toEqual({
      left: 'Performance review and planning statement · Agnieszka Wołoszczak, 2026–27',
      right: 'Ysgol Gynradd Cwm Tylluan',
    });
  });

  it('then the title does', () => {
    const title = { en: `${statement.title.en} for people who are reviewed as a team` };
    const { left } = runningLineIn(UPRIGHT, { ...statement, title }, 'en');
    expect(left).toMatch(/^Performance review and .*… · Agnieszka Wołoszczak, 2026–27$/);
  });
});

describe('The line over a page of a school’s report', () => {
  it('gives up the school rather than the year', () => {
    const report = {
      ...statement,
      title: { en: 'Report to the trust board' },
      subtitle: 'ASAT performance management procedure, 2025–26, September to August',
      school: { name: 'Owl Valley Schools Trust', address: '', logo: null },
    };
    expect(runningLineIn(UPRIGHT, report, 'en')).toEqual({
      left: 'Report to the trust board · ASAT performance management procedure, 2025–26, September to August',
      right: '',
    });
  });
});

describe('The line under a page', () => {
  it('says in both languages that it is a draft, on one line beside the number', () => {
    expect(footLines(UPRIGHT, { ...statement, draft }, 'both')).toEqual([`${draft.cy} / ${draft.en}`]);
  });

  it('has a line of its own for each thing it says, where they have no room beside each other', () => {
    expect(footLines(UPRIGHT, { ...statement, draft, demo: true }, 'both')).toEqual([
      'Ysgol enghreifftiol: pobl ddychmygol / Demo school: invented people',
      `${draft.cy} / ${draft.en}`,
    ]);
  });
});
