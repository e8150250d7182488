import { describe, expect, it } from 'vitest';
import { renderDocument } from '#electron/render/index.ts';
import { policies } from '#templates/policies/index.ts';
import { everyDocument, madeOf } from './every.ts';
import { everyKind } from './every-kind.ts';
import { partsOf } from './readers/archive.ts';
import { wordFields } from './readers/word.ts';
import { fullReview, records } from './school.ts';

const policy = policies[0];
const review = { of: 'review', reviewId: fullReview } as const;

describe('A chart in Word', () => {
  it('begins at nought and ends with its longest bar, so that lengths can be compared', async () => {
    const parts = partsOf(await renderDocument(everyKind('page'), { language: 'en', format: 'word' }));
    const chart = [...parts].find(([name]) => name.startsWith('word/charts/chart'))?.[1] ?? '';
    expect(chart).toContain('<c:min val="0"/>');
    expect(chart).toContain('<c:max val="4"/>');
  });
});

describe('A form in Word', () => {
  it('gives back what stands in its boxes, under their addresses', async () => {
    const fields = wordFields(await renderDocument(madeOf('statement', review), { language: 'en', format: 'word' }));
    expect(fields.get('statement/helped-or-hindered/agreed//')).toBe(
      'Helped: a steady timetable, and the half hour each Friday to plan with the class teacher.\n\nHindered: the room was shared with the after-school club until Easter, so the displays had to come down each night.',
    );
    expect(fields.get('statement/comments/appraisee//')).toBe(
      'I should like to try working with Year 5 and 6 for a term.',
    );
    expect(fields.get('statement/comments/appraiser//')).toBe(
      'To be arranged for the summer term if the timetable allows.',
    );
    const [undertaken] = records[0]?.trainingUndertaken ?? [];
    expect(fields.get(`statement/training-undertaken/agreed/${undertaken?.id}/activity`)).toBe(
      'Two mornings with the speech and language therapist',
    );
    const objectives = (records[0]?.objectives ?? []).flatMap(({ id }) =>
      ['text', 'criteria', 'monitoring'].map((cell) => `statement/objectives/agreed/${id}/${cell}`),
    );
    expect([...fields.keys()].filter((address) => address.startsWith('statement/objectives/'))).toEqual(objectives);
  });

  it('handed out empty has a box for every answer, one for each side that may give it, and nothing in any', async () => {
    if (!policy) throw new Error('no policy');
    const file = await renderDocument(madeOf('pre-review-form', { of: 'blank', policy }), {
      language: 'en',
      format: 'word',
    });
    const fields = wordFields(file);
    const prepared = ['successes', 'helped', 'hindered', 'training-done', 'priorities', 'learning', 'career'];
    expect([...fields.keys()]).toEqual([
      'pre-review/person/agreed//name',
      'pre-review/person/agreed//job-title',
      ...prepared.flatMap((id) => [`pre-review/${id}/appraisee//`, `pre-review/${id}/appraiser//`]),
    ]);
    expect([...fields.values()].every((value) => value === null)).toBe(true);
  });

  it('says in the title of each box what it asks, in the language of the form', async () => {
    if (!policy) throw new Error('no policy');
    const blank = madeOf('pre-review-form', { of: 'blank', policy });
    const titles = async (language: 'en' | 'cy') => {
      const xml = partsOf(await renderDocument(blank, { language, format: 'word' })).get('word/document.xml') ?? '';
      return [...xml.matchAll(/<w:alias w:val="([^"]*)"\/>/g)].map(([, title]) => title);
    };
    expect(await titles('en')).toEqual(expect.arrayContaining(['Appraisee name', 'Job title']));
    expect(await titles('cy')).toEqual(expect.arrayContaining(['Enw’r gwerthusai', 'Teitl swydd']));
    expect(new Set(await titles('en')).size).toBe((await titles('en')).length);
    expect((await titles('en')).filter((title) => title === '' || /_/.test(title ?? ''))).toEqual([]);
  });

  it('takes a day from a calendar and a rating from a list, prompts, and is protected from nobody', async () => {
    const spt = policies.find(({ id }) => id === 'spt');
    if (!spt) throw new Error('no such policy');
    const parts = partsOf(
      await renderDocument(madeOf('statement', { of: 'blank', policy: spt }), { language: 'en', format: 'word' }),
    );
    const xml = parts.get('word/document.xml') ?? '';
    const days = [...xml.matchAll(/<w:alias w:val="([^"]*)"\/>(?:(?!<\/w:sdt>).)*<w:date>/gs)].map(
      ([, title]) => title,
    );
    expect(days).toContain('Trust: Target achievement date');
    const lists = [...xml.matchAll(/<w:dropDownList>(.*?)<\/w:dropDownList>/gs)].map(([, items = '']) =>
      [...items.matchAll(/w:displayText="([^"]*)"/g)].map(([, shown]) => shown),
    );
    expect(lists.length).toBeGreaterThan(0);
    expect(lists.every((shown) => shown.length > 1)).toBe(true);
    expect(xml).toContain('Choose a day');
    // LibreOffice takes nothing where a form is protected, and Word in a browser opens it for reading
    expect(parts.get('word/settings.xml')).not.toContain('documentProtection');
  });

  it('that is signed prompts nobody', async () => {
    const file = await renderDocument(madeOf('statement', review), { language: 'en', format: 'word' });
    expect(partsOf(file).get('word/document.xml')).not.toContain('Write here');
  });

  it('gives back a tick and the lines of a box', async () => {
    const fields = wordFields(await renderDocument(everyKind('page'), { language: 'cy', format: 'word' }));
    expect(fields.get('choice=ticked')).toBe(true);
    expect(fields.get('choice=not-ticked')).toBe(false);
    expect(fields.get('answer')).toBe('One\n\ttwo');
  });

  it.each(everyDocument())(
    'has a short name of its own for each box, which a bookmark has too ($name)',
    async ({ composed }) => {
      const xml =
        partsOf(await renderDocument(composed, { language: 'both', format: 'word' })).get('word/document.xml') ?? '';
      const all = (pattern: RegExp) => [...xml.matchAll(pattern)].map(([, value]) => value);
      const tags = all(/<w:tag w:val="([^"]*)"/g);
      const ids = [...xml.matchAll(/<w:sdtPr>.*?<w:id w:val="(\d+)"/gs)].map(([, id]) => id);
      expect(new Set(tags).size).toBe(tags.length);
      expect(new Set(ids).size).toBe(tags.length);
      expect(all(/<w:bookmarkStart w:name="([^"]*)"/g)).toEqual(tags);
      for (const tag of tags) expect(tag).toMatch(/^b\d{1,4}$/);
    },
  );
});
