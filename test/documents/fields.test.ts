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
