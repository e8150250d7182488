import { describe, expect, it } from 'vitest';
import { monthName } from '#domain/days/day-words.ts';
import { renderDocument, renderPage } from '#electron/render/index.ts';
import { documents } from '#templates/documents/index.ts';
import { policies } from '#templates/policies/index.ts';
import { cy } from '#templates/words/cy.ts';
import { en } from '#templates/words/en.ts';
import { words } from '#templates/words/index.ts';
import { everyDocument } from './every.ts';
import { leaves } from './leaves.ts';
import { excelText } from './readers/excel.ts';
import { pageText } from './readers/page.ts';
import { wordText } from './readers/word.ts';

const months = Array.from({ length: 12 }, (_, at) => monthName(at + 1, 'en'));
// 'May' is left out: 'Mai' is not it, but a sentence in English might begin with it
const english = [...months.filter((month) => month !== 'May'), 'Sep', 'Dec', 'Page ', 'Objective', 'Total'];

describe('A document in Welsh', () => {
  it.each(documents)('has a name in the lines of the trail ($id)', ({ id }) => {
    expect(words.trail.papers).toHaveProperty([id]);
  });

  it.each(everyDocument().filter(({ composed }) => composed.languages.includes('cy')))(
    'has no English month and no English label in it ($name)',
    async ({ composed, document }) => {
      // what people typed is in their own language and is left out of the search
      const typed = JSON.stringify(composed.blocks).match(/"(?:text|address)":"[^"]*"/g) ?? [];
      const texts = [
        pageText(renderPage(composed, 'cy')),
        wordText(await renderDocument(composed, { language: 'cy', format: 'word' })),
        ...(document.formats.includes('excel')
          ? [excelText(await renderDocument(composed, { language: 'cy', format: 'excel' }), 'cy')]
          : []),
      ];
      for (const text of texts) {
        for (const word of english) {
          if (!typed.some((one) => one.includes(word))) expect(text).not.toContain(word);
        }
      }
    },
  );

  it('of a policy that has no Welsh is in English alone, not half in one and half in the other', () => {
    const inEnglish = everyDocument().filter(({ composed }) => !composed.languages.includes('cy'));
    expect(inEnglish.length).toBeGreaterThan(0);
    for (const { composed } of inEnglish) {
      expect(renderPage(composed, 'both')).toBe(renderPage(composed, 'en'));
      expect(renderPage(composed, 'cy')).toMatch(/^<!doctype html><html lang="en"/);
    }
  });

  it('is marked as Welsh, and its English passages as English', async () => {
    const [made] = everyDocument();
    if (!made) throw new Error('nothing was made');
    expect(renderPage(made.composed, 'cy')).toMatch(/^<!doctype html><html lang="cy"/);
    const both = renderPage(made.composed, 'both');
    expect(both).toContain('<span lang="cy">Enw’r gwerthusai</span><span lang="en">Appraisee name</span>');
    expect(both.indexOf('lang="cy"')).toBeLessThan(both.indexOf('lang="en"'));
  });

  it('counts days in the forms that Welsh has for them', () => {
    // 2 has the soft mutation; the others are the same as they are written in figures
    expect([0, 1, 2, 3, 5, 6, 10].map((count) => words.units.working(count).cy)).toEqual([
      '0 diwrnod gwaith',
      '1 diwrnod gwaith',
      '2 ddiwrnod gwaith',
      '3 diwrnod gwaith',
      '5 diwrnod gwaith',
      '6 diwrnod gwaith',
      '10 diwrnod gwaith',
    ]);
  });
});

describe('Every word of ours', () => {
  it('is there in Welsh, and is not the English', () => {
    const same = new Set(['Cost', '{0}, {1}', '{0} ({1})', '{0}: {1}', '{0} – {1}', '{0}: {1} · {2} · {3} · {4}']);
    const welsh = leaves(cy);
    expect([...welsh.keys()]).toEqual([...leaves(en).keys()]);
    const english = [...leaves(en)].filter(([name, word]) => !same.has(word) && (welsh.get(name) ?? word) === word);
    expect(english).toEqual([]);
  });

  it.each(policies)('of the policy $id is there in both of its languages', (policy) => {
    const said = [...JSON.stringify(policy).matchAll(/\{"en":"((?:[^"\\]|\\.)*)"(?:,"cy":"((?:[^"\\]|\\.)*)")?\}/g)];
    expect(said.length).toBeGreaterThan(60);
    if (!policy.languages.includes('cy')) return;
    expect(said.filter(([, english, welsh]) => (welsh ?? english) === english)).toEqual([]);
  });
});
