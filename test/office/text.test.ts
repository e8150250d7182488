import { describe, expect, test } from 'vitest';
import { newFolder } from '#test/afterwards.ts';
import { openOffice } from './office.ts';
import { wordParagraphs, workbookCells } from './read-back.ts';
import { openCycle, reviewOf, setUpSchool } from './school-year.ts';

// The rows of security 6.4 that are about text which somebody types, by their numbers.

/** What was typed into a box for prose, and what is kept of it. */
const typed: [row: string, typed: string, kept: string][] = [
  ['F01 markup is text', '<img src=x onerror=alert(1)><script>alert(2)</script>', ''],
  ['F01 templates are text', '{{7*7}} $\u007bx} <%= y %>', ''],
  ['F03 an equals sign is text', '=HYPERLINK("http://example.invalid","x")', ''],
  ['F03 a telephone number is text', '+44 161 496 0000', ''],
  ['F03 a number below nought is text', '-5 %', ''],
  ['F03 an at sign is text', '@SUM(A1)', ''],
  ['F03 wide signs are text', '＝1＋1－2＠3', ''],
  ['F04 apostrophes and every script', "O'Brien D’Arcy Ní Bhriain Łukasz Nguyễn 李 أحمد", ''],
  ['F05 an accent of its own joins its letter', 'Sia\u0302n', 'Siân'],
  ['F06 a turned direction turns nothing', 'plan\u202egnp.exe\u2066', 'plangnp.exe'],
  ['F08 emoji stay whole', '👨‍👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿 👍🏽', ''],
  ['F09 half a character becomes the sign for one', 'a\ud800b', 'a\ufffdb'],
  ['F10 controls are left out', 'a\u0000b\u0008c\u001bd', 'abcd'],
  ['F10 Word’s line break begins a line', 'one\u000btwo', 'one\ntwo'],
  ['F11 what no file may hold is left out', 'a\ufffe\uffff\u{1fffe}b', 'ab'],
  ['F12 what is special in XML is text', 'a]]> &amp; &#x1F; &lt;b', ''],
  ['F13 what is special in Excel is text', 'a_x000D_b', ''],
].map(([row = '', text = '', kept = '']) => [row, text, kept || text]);

let made: ReturnType<typeof statementOfEverything> | undefined;

/** A statement with one objective for each text, as the screen, the page, python-docx and openpyxl show it. */
async function statementOfEverything() {
  const office = await openOffice('manager', '2026-09-21');
  const { people } = await setUpSchool(office);
  const reviewId = reviewOf(await openCycle(office), people.nia);
  for (const [, text] of typed) {
    const { rowId: objectiveId } = await office.ask('rows.add', {
      kind: 'objective',
      recordId: reviewId,
      continues: null,
      category: null,
    });
    await office.ask('rows.save', { kind: 'objective', rowId: objectiveId, fields: { text } });
  }
  office.hands.saveFile = newFolder();
  const asked = { document: 'statement', language: 'both', subject: { of: 'review', reviewId } } as const;
  const saveAs = async (format: 'word' | 'excel') => (await office.ask('documents.save', { ...asked, format })).savedTo;
  await office.ask('documents.print', asked);
  return {
    objectives: (await office.ask('reviews.byId', { reviewId })).objectives.map(({ text }) => text),
    page: office.printed[0] ?? '',
    word: await wordParagraphs(await saveAs('word')),
    excel: await workbookCells(await saveAs('excel')),
  };
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

describe('typed into a box', () => {
  test.each(typed)('%s', async (row, _typed, kept) => {
    made ??= statementOfEverything();
    const { objectives, page, word, excel } = await made;
    expect(objectives[typed.findIndex(([one]) => one === row)]).toBe(kept);
    for (const line of kept.split('\n')) {
      expect(word.join('\n')).toContain(line);
      expect(page.replaceAll('&quot;', '"').replaceAll('&#39;', "'")).toContain(escaped(line));
    }
    expect(excel.filter(({ value }) => value === kept).map(({ kind }) => kind)).toEqual(['s']);
  });

  test('F01 nothing that was typed becomes a part of the page', async () => {
    made ??= statementOfEverything();
    const { page } = await made;
    expect(page).not.toMatch(/<script|<img[^>]*onerror|javascript:/i);
  });

  test('F03 no cell of the workbook is a formula that somebody typed', async () => {
    made ??= statementOfEverything();
    const { excel } = await made;
    const formulaLike = excel.filter(({ value }) => /^[=+\-@＝＋－＠]/u.test(value));
    expect(formulaLike.map(({ kind, format }) => [kind, format])).toEqual(formulaLike.map(() => ['s', '@']));
    expect(formulaLike.length).toBeGreaterThanOrEqual(5);
  });
});
