import { describe, expect, it } from 'vitest';
import { renderDocument, renderPage } from '#electron/render/index.ts';
import { policies } from '#templates/policies/index.ts';
import { madeOf } from './every.ts';
import { partsOf } from './readers/archive.ts';
import { excelSheets } from './readers/excel.ts';

const [policy] = policies;
if (!policy) throw new Error('no policy');
const blank = (id: string) => madeOf(id, { of: 'blank', policy });

/** Two lines of writing by hand, in twentieths of a point and in points. */
const ROOM_IN_WORD = 794;
const ROOM_IN_EXCEL = 39.6;

describe('An empty form', () => {
  it('has the rows of the policy’s own form to write in, on the page', () => {
    const html = renderPage(blank('statement'), 'en');
    expect(html.match(/<tr class="blank/g)).toHaveLength(9); // three tables of three
    expect(renderPage(blank('cpd-form'), 'en').match(/<tr class="blank/g)).toHaveLength(5);
  });

  it('has them as high in Word and in Excel as a hand needs', async () => {
    const word = await renderDocument(blank('statement'), { language: 'en', format: 'word' });
    const rows = [...(partsOf(word).get('word/document.xml') ?? '').matchAll(/<w:trHeight w:val="(\d+)"/g)];
    expect(rows.filter(([, height]) => Number(height) >= ROOM_IN_WORD).length).toBeGreaterThanOrEqual(9 + 2 + 2); // tables, boxes, signatures

    const [sheet] = excelSheets(await renderDocument(blank('statement'), { language: 'en', format: 'excel' }));
    const heights = [...(sheet?.xml.matchAll(/ht="([\d.]+)"/g) ?? [])].map(([, height]) => Number(height));
    expect(heights.filter((height) => height >= ROOM_IN_EXCEL).length).toBeGreaterThanOrEqual(9 + 2 + 2);
  });

  it('asks for the appraisee’s name and job title, and for both signatures', () => {
    const html = renderPage(blank('statement'), 'en');
    for (const asked of ['Appraisee name', 'Job title', 'Signed/dated: appraisee', 'Signed/dated: appraiser']) {
      expect(html).toContain(asked);
    }
  });

  it('says of a row which kind of objective belongs there, where the policy gives the kind its places', () => {
    const empty = (document: string, id: string) => {
      const known = policies.find((one) => one.id === id);
      if (!known) throw new Error(`no such policy: ${id}`);
      return renderPage(madeOf(document, { of: 'blank', policy: known }), 'en');
    };
    for (const kind of ['Trust', 'School', 'Individual']) expect(empty('statement', 'spt')).toContain(`>${kind}<`);
    // five kinds are likely for teachers and none of them has a place; one objective is for professional development
    expect(empty('planning-form', 'lt2')).toContain('>Professional development<');
    expect(empty('planning-form', 'lt2')).not.toContain('Impact on pupil progress');
  });

  it('is of no cycle, and nothing is made of a review that is not there', () => {
    expect(blank('statement').subtitle).toEqual(policy.title);
    expect(() => madeOf('statement', { of: 'cycle', cycleId: 'none' as never })).toThrow('nothing was made');
  });
});
