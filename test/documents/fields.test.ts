import { describe, expect, it } from 'vitest';
import { renderDocument } from '#electron/render/index.ts';
import { policies } from '#templates/policies/index.ts';
import { everyDocument, madeOf } from './every.ts';
import { everyKind } from './every-kind.ts';
import { partsOf } from './readers/archive.ts';
import { wordFields } from './readers/word.ts';
import { fullReview } from './school.ts';

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
  it('gives back what stands in its boxes, under the names of its questions', async () => {
    const fields = wordFields(await renderDocument(madeOf('statement', review), { language: 'en', format: 'word' }));
    expect(fields.get('helped_or_hindered__agreed')).toBe(
      'Helped: a steady timetable, and the half hour each Friday to plan with the class teacher.\n\nHindered: the room was shared with the after-school club until Easter, so the displays had to come down each night.',
    );
    expect(fields.get('comments__appraisee')).toBe('I should like to try working with Year 5 and 6 for a term.');
    expect(fields.get('comments__appraiser')).toBe('To be arranged for the summer term if the timetable allows.');
    expect(fields.get('training_undertaken__1__activity')).toBe('Two mornings with the speech and language therapist');
    expect([...fields.keys()].filter((tag) => tag.startsWith('objectives__'))).toEqual([
      'objectives__1__objective',
      'objectives__1__criteria',
      'objectives__1__monitoring',
      'objectives__2__objective',
      'objectives__2__criteria',
      'objectives__2__monitoring',
      'objectives__3__objective',
      'objectives__3__criteria',
      'objectives__3__monitoring',
    ]);
  });

  it('handed out empty has a box for every answer, and nothing in any', async () => {
    if (!policy) throw new Error('no policy');
    const file = await renderDocument(madeOf('pre-review-form', { of: 'blank', policy }), {
      language: 'en',
      format: 'word',
    });
    const fields = wordFields(file);
    expect([...fields.keys()]).toEqual([
      'fact__name',
      'fact__job_title',
      'successes',
      'helped',
      'hindered',
      'training_done',
      'priorities',
      'learning',
      'career',
    ]);
    expect([...fields.values()].every((value) => value === null)).toBe(true);
  });

  it('gives back a tick and the lines of a box', async () => {
    const fields = wordFields(await renderDocument(everyKind('page'), { language: 'cy', format: 'word' }));
    expect(fields.get('tick')).toBe(true);
    expect(fields.get('answer')).toBe('One\n\ttwo');
  });

  it.each(everyDocument())(
    'has a name of its own for each box, which a bookmark may have too ($name)',
    async ({ composed }) => {
      const xml =
        partsOf(await renderDocument(composed, { language: 'both', format: 'word' })).get('word/document.xml') ?? '';
      const all = (pattern: RegExp) => [...xml.matchAll(pattern)].map(([, value]) => value);
      const tags = all(/<w:tag w:val="([^"]*)"/g);
      const ids = [...xml.matchAll(/<w:sdtPr>.*?<w:id w:val="(\d+)"/gs)].map(([, id]) => id);
      expect(new Set(tags).size).toBe(tags.length);
      expect(new Set(ids).size).toBe(tags.length);
      expect(all(/<w:bookmarkStart w:name="([^"]*)"/g)).toEqual(tags);
      for (const tag of tags) expect(tag).toMatch(/^[a-z][a-z0-9_]{0,39}$/);
    },
  );
});
