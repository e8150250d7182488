import { describe, expect, it } from 'vitest';
import { MOST_CHARACTERS, pieces } from '#electron/render/excel/text.ts';
import { renderDocument, renderPage } from '#electron/render/index.ts';
import type { Composed } from '#templates/blocks.ts';
import { partsOf } from './readers/archive.ts';
import { excelSheets } from './readers/excel.ts';
import { pageText } from './readers/page.ts';
import { wordFields } from './readers/word.ts';

const prose = 'Support given each morning, and what came of it.\n'.repeat(400).trim(); // 20,000 characters, as the limit is
const unbroken = 'x'.repeat(20_000);

function saying(text: string, workbook: Composed['workbook'] = 'page'): Composed {
  const label = { en: 'Words', cy: 'Geiriau' };
  return {
    title: label,
    subtitle: 'Subtitle',
    school: { name: 'School', address: '', logo: null },
    languages: ['en', 'cy'],
    blocks: [
      {
        kind: 'section',
        title: label,
        blocks: [
          {
            kind: 'table',
            columns: [{ label, kind: 'text', share: 1 }],
            rows: [[{ address: 'cell', text }]],
            blankRows: 0,
            total: false,
          },
          { kind: 'answer', address: 'answer', label, by: null, text, lines: 4 },
        ],
      },
    ],
    workbook,
    demo: false,
    form: { record: null, isOpen: true, form: 'typed', policy: { id: 'typed', version: 1 } },
  };
}

const withoutSpaces = (text: string) => text.replace(/\s/g, '');

describe.each([
  ['400 lines of prose', prose],
  ['a word of 20,000 letters', unbroken],
])('A box with %s', (_what, text) => {
  it('is on the page to its last character, and may go over the page', () => {
    const html = renderPage(saying(text), 'en');
    expect(withoutSpaces(pageText(html)).split(withoutSpaces(text))).toHaveLength(3);
    expect(html).toContain('class="answer long"');
  });

  it('is in Word to its last character, in a row that may be divided', async () => {
    const file = await renderDocument(saying(text), { language: 'en', format: 'word' });
    expect(wordFields(file).get('answer')).toBe(text);
    const row =
      /<w:tr>(?:(?!<w:tr>).)*w:val="b2".*?<\/w:tr>/s.exec(partsOf(file).get('word/document.xml') ?? '')?.[0] ?? '';
    expect(row).toContain('<w:cantSplit w:val="off"/>');
  });

  it('is in Excel to its last character, in rows that can be shown whole', async () => {
    const file = await renderDocument(saying(text), { language: 'en', format: 'excel' });
    const [sheet] = excelSheets(file);
    const all = withoutSpaces((sheet?.rows ?? []).map((row) => row.join('')).join(''));
    expect(all.split(withoutSpaces(text))).toHaveLength(3);
    for (const [, height] of sheet?.xml.matchAll(/ht="([\d.]+)"/g) ?? [])
      expect(Number(height)).toBeLessThanOrEqual(409);
  });
});

describe('A text longer than a cell of Excel can hold', () => {
  it.each(['page', 'sheets'] as const)('goes on in the next row, and nothing of it is lost (%s)', async (workbook) => {
    const text = 'abcdefghi '.repeat(7_000).trim();
    const [sheet] = excelSheets(await renderDocument(saying(text, workbook), { language: 'en', format: 'excel' }));
    const cells = (sheet?.rows ?? []).flat();
    for (const cell of cells) expect(cell.length).toBeLessThanOrEqual(MOST_CHARACTERS);
    expect(withoutSpaces(cells.join('')).split(withoutSpaces(text))).toHaveLength(3);
  });

  it('is divided between words, never within a character', () => {
    expect(pieces('one two three four', 5, 1)).toEqual(['one ', 'two ', 'three', ' four']);
    expect(pieces('👋👋👋', 4, 1)).toEqual(['👋👋', '👋']);
    expect(pieces('👋👋👋', 3, 1)).toEqual(['👋', '👋', '👋']);
    expect(pieces('a\nb\nc', 10, 2)).toEqual(['a\nb', 'c']);
  });
});
