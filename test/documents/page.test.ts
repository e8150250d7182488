import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderPage } from '#electron/render/index.ts';
import type { Composed } from '#templates/blocks.ts';
import { paperProperties, settingProperties } from '#templates/house-style.ts';
import { everyDocument, languages, madeOf } from './every.ts';
import { everyKind } from './every-kind.ts';
import { fullReview } from './school.ts';

const css = readFileSync(new URL('../../renderer/paper.css', import.meta.url), 'utf8');

describe('A page', () => {
  const pages = [...everyDocument(), { name: 'every kind', composed: everyKind('page') }];

  it.each(pages)('has nothing that the policy header would refuse ($name)', ({ composed }) => {
    for (const language of languages) {
      const html = renderPage(composed, language);
      expect(html).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=|javascript:|https?:/i);
      expect(html).toContain('<link rel="stylesheet" href="/paper.css">');
      expect(html).toMatch(/<title>[^<]+<\/title>/);
      expect(html).toMatch(/^<!doctype html><html lang="(?:en|cy)"/);
    }
  });

  it.each(pages)('has headings in order and columns that say what they are ($name)', ({ composed }) => {
    const html = renderPage(composed, 'en');
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    for (const [at, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);
    for (const [head] of html.matchAll(/<th(?: [^>]*)?>/g)) expect(head).toContain('scope=');
  });

  it('says in its margins what it belongs to, in the words of the document', () => {
    const html = renderPage(madeOf('statement', { of: 'review', reviewId: fullReview }), 'cy');
    expect(html).toContain(
      'data-running="Datganiad adolygu a chynllunio perfformiad · Siân Bevan, 2026–27" data-school="Ysgol Gynradd Bryn Awel"',
    );
    expect(html).toContain('data-page="Tudalen " data-of=" o "');
    expect(renderPage(everyKind('page'), 'en')).toContain('data-note="Demo school: invented people"');
  });

  it('of a register lies on its side', () => {
    expect(renderPage(everyKind('sheets'), 'en')).toContain('<main class="paper wide ');
    expect(renderPage(everyKind('page'), 'en')).toContain('<main class="paper ');
  });
});

describe('The style of paper', () => {
  const propertiesOf = (selector: string) => {
    const [, block = ''] = css.split(`\n${selector} {`)[1]?.match(/^([^}]*)\}/) ?? [];
    const properties = [...block.matchAll(/^ {2}(--[\w-]+): ([^;]+);/gm)];
    return Object.fromEntries(properties.map(([, name = '', value = '']) => [name, value]));
  };

  it('has the sizes and colours of the house, closer and wider', () => {
    expect(propertiesOf(':root')).toMatchObject(paperProperties);
    for (const setting of ['snug', 'close', 'tight', 'wide'] as const)
      expect(propertiesOf(`.paper.set-${setting}`)).toEqual(settingProperties(setting));
  });

  it('asks for nothing from anywhere', () => {
    expect(css).not.toMatch(/@import|url\(|https?:/);
  });
});

describe('What was composed', () => {
  it.each(everyDocument())('is the same after it was kept as JSON ($name)', ({ composed }) => {
    const kept = JSON.parse(JSON.stringify(composed)) as Composed; // a copy of what went in
    expect(kept).toEqual(composed);
    expect(renderPage(kept, 'both')).toBe(renderPage(composed, 'both'));
  });
});
