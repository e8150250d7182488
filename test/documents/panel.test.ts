import { describe, expect, it } from 'vitest';
import type { PanelMember } from '#domain/review/review.ts';
import { renderDocument, renderPage } from '#electron/render/index.ts';
import { dgat } from '#templates/policies/dgat.ts';
import { lt2 } from '#templates/policies/lt2.ts';
import { madeOf } from './every.ts';
import { excelText } from './readers/excel.ts';
import { pageText } from './readers/page.ts';
import { wordText } from './readers/word.ts';
import { cycle, fullReview, readsOf, records, staff } from './school.ts';

const review = { of: 'review', reviewId: fullReview } as const;

/** The first review is the headteacher's under a policy, with whoever fills the places beside the appraiser. */
function statementOf(policy: typeof lt2, panel: PanelMember[]) {
  const [first, ...others] = records;
  const headteacher = staff[0];
  if (!first || !headteacher) throw new Error('the school of the tests has a headteacher and a review');
  const own = { ...first, review: { ...first.review, staffId: headteacher.id, appraiserName: 'Delyth Yorke', panel } };
  return madeOf('statement', review, readsOf({ cycle: { ...cycle, policy }, records: [own, ...others] }));
}

type Statement = ReturnType<typeof statementOf>;

async function everyText(statement: Statement): Promise<string[]> {
  return [
    pageText(renderPage(statement, 'en')),
    wordText(await renderDocument(statement, { language: 'en', format: 'word' })),
    excelText(await renderDocument(statement, { language: 'en', format: 'excel' }), 'en'),
  ];
}

function linesToSign({ blocks }: Statement) {
  const inSections = blocks.flatMap((block) => (block.kind === 'section' ? block.blocks : []));
  return inSections.flatMap((block) => (block.kind === 'signature' ? block.rows.map(({ label }) => label.en) : []));
}

describe('Whoever acts with the appraiser', () => {
  const chairAndAdviser = [
    { place: 'chair', name: 'Gwen Talfryn', staffId: null },
    { place: 'adviser', name: 'Idris Morfa', staffId: null },
  ];

  it('is named on the headteacher’s statement, under their place, and has a line to sign (LT2 2.2.2)', async () => {
    const statement = statementOf(lt2, chairAndAdviser);
    for (const text of await everyText(statement)) {
      expect(text).toMatch(/Chair of the trust\s+Gwen Talfryn.*Chair of the trust:\sGwen\sTalfryn/s);
      expect(text).toMatch(/External adviser\s+Idris Morfa.*External adviser:\sIdris\sMorfa/s);
    }
    expect(linesToSign(statement)).toEqual([
      'Employee',
      'Appraiser',
      'Chair of the trust: Gwen Talfryn',
      'External adviser: Idris Morfa',
    ]);
  });

  it('has a place and a line to write on while nobody is named yet (DGAT 10)', () => {
    expect(linesToSign(statementOf(dgat, []))).toEqual(['Employee', 'Reviewer', 'Appointed governor']);
  });

  it('stands on no form of anybody else', () => {
    expect(linesToSign(madeOf('statement', review, readsOf({ cycle: { ...cycle, policy: lt2 } })))).toEqual([
      'Employee',
      'Appraiser',
    ]);
  });
});
