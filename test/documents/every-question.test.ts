import { describe, expect, it } from 'vitest';
import { renderDocument, renderPage } from '#electron/render/index.ts';
import { policyOfEveryKind } from '#test/policy-of-every-kind.ts';
import { languages, madeOf } from './every.ts';
import { type AskedBox, readsOfEveryQuestion } from './every-question.ts';
import { partsOf } from './readers/archive.ts';
import { excelSheets, excelText } from './readers/excel.ts';
import { pageText } from './readers/page.ts';
import { wordFields, wordText } from './readers/word.ts';
import { fullReview } from './school.ts';

const review = { of: 'review', reviewId: fullReview } as const;
const blank = madeOf('statement', { of: 'blank', policy: policyOfEveryKind });

/**
 * The statement of every kind, with the prose of each box given, and what was asked in the order of the form. The policy
 * of the tests gives a rating for good behaviour with good results, and none for behaviour that must improve.
 */
function statementSaying(prose: (box: AskedBox, at: number) => string, behaviour = 'must-improve') {
  const asked: AskedBox[] = [];
  const reads = readsOfEveryQuestion((box) => {
    if (box.holds.kind === 'day') return '2027-03-01';
    if (box.cell === 'behaviour') return behaviour;
    if (box.holds.kind === 'one-of') return box.holds.values[0] ?? '';
    asked.push(box);
    return prose(box, asked.length);
  });
  // the pre-review form is another paper
  return { composed: madeOf('statement', review, reads), asked: asked.filter(({ question }) => isAsked(question)) };
}

const ids = policyOfEveryKind.forms.flatMap(({ id, sections }) =>
  sections.flatMap(({ questions }) => questions.map((question) => ({ form: id, id: question.id }))),
);
const isAsked = (question: string): boolean => ids.some(({ form, id }) => form === 'statement' && id === question);

describe('A statement that asks every kind of question', () => {
  it.each(languages)('says what stands in every box, in each of its formats (%s)', async (language) => {
    const { composed, asked } = statementSaying(
      ({ question, side, row, cell }) => `${question}/${side}/${row}/${cell}!`,
    );
    const texts = [
      pageText(renderPage(composed, language)),
      wordText(await renderDocument(composed, { language, format: 'word' })),
      excelText(await renderDocument(composed, { language, format: 'excel' }), language),
    ];
    expect(asked.length).toBe(25);
    for (const text of texts) {
      for (const { question, side, row, cell } of asked) {
        expect(text).toContain(`${question}/${side}/${row}/${cell}!`);
      }
    }
  });

  it('ticks the option that was chosen and no other, for each side', async () => {
    const { composed } = statementSaying(() => 'x', 'exceeded');
    const file = await renderDocument(composed, { language: 'en', format: 'word' });
    const fields = wordFields(file);
    const checklist = [...fields].filter(([address]) => address.startsWith('statement/before-meeting/'));
    expect(new Set(checklist.map(([, value]) => value))).toEqual(new Set([true]));
    const others = [...fields].filter((field) => !checklist.some(([address]) => address === field[0]));
    const ticked = others.filter(([, value]) => value === true).map(([address]) => address);
    expect(ticked).toEqual([
      'statement/stage/agreed//=annual',
      'statement/support-given/appraisee//=yes',
      'statement/support-given/appraiser//=yes',
      'statement/overall/agreed//results=exceeded',
      'statement/overall/agreed//behaviour=exceeded',
    ]);
    expect(others.filter(([, value]) => value === false)).toHaveLength(1 + 2 + 2 + 1 + 1);
    expect(fields.get('statement/next-review/agreed//')).toBe('1 Mar 2027');
    expect(fields.get('statement/observations/agreed/2/date')).toBe('1 Mar 2027');
    expect(fields.get('statement/standards/agreed/records/rating')).toBe('1 – exceeds');
    // the policy gives the rating: it is printed, ticked, and neither it nor a reason is asked for
    expect([...fields.keys()].filter((address) => /decision|reason/.test(address))).toEqual([]);
    expect(wordText(file)).toMatch(/☒\s*1 – exceeds/u);
  });

  it('handed out empty has a box for each side and nothing in any', async () => {
    const fields = wordFields(await renderDocument(blank, { language: 'en', format: 'word' }));
    expect(fields.size).toBeGreaterThan(80);
    for (const value of fields.values()) expect([null, false]).toContain(value);
    const text = pageText(renderPage(blank, 'en'));
    for (const line of [
      'Keeps records that others can use',
      'Key: 1 – exceeds; 2 – met; 3 – not met',
      'Reason, where',
    ]) {
      expect(text).toContain(line);
    }
  });

  it('has one line to write on for a rating and three for a comment, and says what the places are for', async () => {
    const html = renderPage(blank, 'en');
    const rows = [...html.matchAll(/<tr class="blank(?: with-next)?" data-lines="(\d)">/g)].map(([, lines]) => lines);
    expect(rows.filter((lines) => lines === '1')).toHaveLength(2); // two lines of the list
    expect(rows.filter((lines) => lines === '3')).toHaveLength(2 + 3 + 3); // their comments, and two tables of notes
    expect(html.match(/>School<|>Team<|>Own</g)).toEqual(['>Own<', '>Own<', '>School<', '>Team<', '>Team<']);
    const word =
      partsOf(await renderDocument(blank, { language: 'en', format: 'word' })).get('word/document.xml') ?? '';
    // three lines of 6.5 mm, in twentieths of a point: set a little closer than usual, it saves a page
    expect(word.match(/<w:trHeight w:val="1106"/g)?.length).toBe(8);
  });

  it('shows text literally, whatever was typed', async () => {
    const hostile = '<script>alert(1)</script> & "quoted" =HYPERLINK("x") ]]> _x000D_ 👋🏽';
    const { composed, asked } = statementSaying((_, at) => `${at} ${hostile}`);
    const html = renderPage(composed, 'both');
    expect(html).not.toContain('<script');
    const excel = excelText(await renderDocument(composed, { language: 'en', format: 'excel' }));
    const fields = [...wordFields(await renderDocument(composed, { language: 'en', format: 'word' })).values()];
    const page = pageText(html);
    for (const text of [page, excel]) expect(text.split(hostile).length - 1).toBeGreaterThanOrEqual(asked.length);
    expect(fields.filter((value) => typeof value === 'string' && value.endsWith(hostile))).toHaveLength(asked.length);
  });

  it('loses nothing of the longest text that a box takes, and no row is higher than Excel shows', async () => {
    const { composed, asked } = statementSaying((_, at) => `${at}:${'w'.repeat(20_000 - 4)}`);
    const page = pageText(renderPage(composed, 'en'));
    expect(page.match(/w{19996}/g)).toHaveLength(asked.length);
    const word = wordText(await renderDocument(composed, { language: 'en', format: 'word' }));
    expect(word.match(/w{19996}/g)).toHaveLength(asked.length);
    const sheets = excelSheets(await renderDocument(composed, { language: 'en', format: 'excel' }));
    const letters =
      sheets
        .flatMap(({ rows }) => rows.flat())
        .join('')
        .match(/w/g) ?? [];
    expect(letters.length).toBeGreaterThanOrEqual(asked.length * 19_996);
    for (const [, height] of sheets[0]?.xml.matchAll(/ht="([\d.]+)"/g) ?? []) expect(Number(height)).toBeLessThan(410);
  });
});
