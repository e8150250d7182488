import { describe, expect, it } from 'vitest';
import type { Policy } from '#domain/policy/policy.ts';
import { renderDocument } from '#electron/render/index.ts';
import { languages, madeOf } from './every.ts';
import { partsOf } from './readers/archive.ts';
import { cycle, fullReview, readsOf } from './school.ts';

const review = { of: 'review', reviewId: fullReview } as const;

/** The policy of the tests with one form, signed at the end with the statement, or apart. */
function readsWhere(formId: string, signed: boolean) {
  const policy: Policy = {
    ...cycle.policy,
    forms: cycle.policy.forms.map((form) => (form.id === formId ? { ...form, signed } : form)),
  };
  return readsOf({ cycle: { ...cycle, policy } });
}

describe('What is signed', () => {
  it.each([
    [true, ['Signed on paper by Siân Bevan', 'Signed on paper by Rhiannon Maddocks']],
    [false, [null, null]],
  ])(
    'says on a form how the statement was signed, and by whom, only where both are signed together (%s)',
    (signed, names) => {
      const { blocks } = madeOf('cpd-form', review, readsWhere('cpd', signed));
      const inSections = blocks.flatMap((block) => (block.kind === 'section' ? block.blocks : []));
      const rows = inSections.flatMap((block) => (block.kind === 'signature' ? block.rows : []));
      expect(rows.map(({ how }) => (typeof how === 'string' ? how : (how?.en ?? null)))).toEqual(names);
    },
  );

  it.each(languages)('stands with its signatures on one page in Word, however long it is (%s)', async (language) => {
    const file = await renderDocument(madeOf('statement', review), { language, format: 'word' });
    const xml = partsOf(file).get('word/document.xml') ?? '';
    const [above = ''] = xml.split('w:val="Heading1"').slice(-3); // the signatures, and after them the appeals
    const lastRow = above.slice(above.lastIndexOf('<w:tr>'));
    const paragraphs = lastRow.match(/<w:p>.*?<\/w:p>/gs) ?? [];
    expect(paragraphs.length).toBeGreaterThan(1);
    for (const paragraph of paragraphs.slice(0, -1)) expect(paragraph).toContain('<w:keepNext/>');
  });
});
