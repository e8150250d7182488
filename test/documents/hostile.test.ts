import { describe, expect, it } from 'vitest';
import { renderDocument, renderPage } from '#electron/render/index.ts';
import type { Composed } from '#templates/blocks.ts';
import { partsOf } from './readers/archive.ts';
import { excelSheets, excelText } from './readers/excel.ts';
import { pageText } from './readers/page.ts';
import { wordFields, wordText } from './readers/word.ts';

// security 6.4: what is typed, and how it is to stand there
const cases: [row: string, typed: string, shown: string][] = [
  ['F01', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ['F01', '<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['F01', '"><script>', '"><script>'],
  ['F01', "' onload='x", "' onload='x"],
  ['F01', '{{7*7}} \u0024{x}', '{{7*7}} \u0024{x}'],
  ['F03', '=1+1', '=1+1'],
  ['F03', '=HYPERLINK("x","y")', '=HYPERLINK("x","y")'],
  ['F03', '+44 161 496 0000', '+44 161 496 0000'],
  ['F03', '-5 %', '-5 %'],
  ['F03', '@SUM(A1)', '@SUM(A1)'],
  ['F03', '＝1+1', '＝1+1'],
  ['F03', '\u0000=1+1', '=1+1'],
  ['F03', 'a\rb', 'a\nb'],
  ['F04', 'Łukasz Ŵyn O’Brien 李 أحمد', 'Łukasz Ŵyn O’Brien 李 أحمد'],
  ['F08', '👨‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿 👋🏽', '👨‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿 👋🏽'],
  ['F09', 'half \ud800 character', 'half \ufffd character'],
  ['F10', 'a\u0000b\u0008c\u001bd', 'abcd'],
  ['F10', 'a\u000bb', 'a\nb'],
  ['F11', 'a\ufffeb\uffffc\u{1fffe}d', 'abcd'],
  ['F12', ']]> &amp; &#x1F; <![CDATA[', ']]> &amp; &#x1F; <![CDATA['],
  ['F13', '_x000D_ _x005F_ _x0041_ _x00zz_', '_x000D_ _x005F_ _x0041_ _x00zz_'],
];

function saying(typed: string, workbook: Composed['workbook']): Composed {
  const columns = [{ label: { en: 'Words', cy: 'Geiriau' }, kind: 'text' as const, share: 1 }];
  return {
    title: { en: `Title ${typed}` },
    subtitle: typed,
    school: { name: `School ${typed}`, address: typed, logo: null },
    languages: ['en', 'cy'],
    blocks: [
      {
        kind: 'section',
        title: `Section ${typed}`,
        blocks: [
          { kind: 'table', columns, rows: [[typed], [{ address: 'cell', text: typed }]], blankRows: 0, total: false },
          { kind: 'answer', address: 'answer', label: typed, by: null, text: typed, lines: 2 },
          { kind: 'notice', text: typed },
          {
            kind: 'chart',
            title: { en: `Chart ${typed}` },
            bars: [{ label: typed, parts: [{ label: { en: 'x' }, value: 1 }] }],
          },
        ],
      },
    ],
    workbook,
    demo: false,
    form: { record: null, isOpen: true, form: 'typed', policy: { id: 'typed', version: 1 } },
  };
}

describe.each(cases)('%s: %j', (_row, typed, shown) => {
  it('is shown literally on the page', () => {
    const html = renderPage(saying(typed, 'page'), 'en');
    expect(pageText(html)).toContain(shown);
    expect(html).not.toMatch(/<script|<img|onerror=[^&]*>|style=/);
  });

  it('is shown literally in Word, and read back as it stands', async () => {
    const file = await renderDocument(saying(typed, 'page'), { language: 'en', format: 'word' });
    expect(wordText(file)).toContain(shown);
    expect(wordFields(file).get('answer')).toBe(shown);
    expectWhole(file);
  });

  it.each(['page', 'sheets'] as const)('is shown literally in Excel, and is no formula (%s)', async (workbook) => {
    const file = await renderDocument(saying(typed, workbook), { language: 'en', format: 'excel' });
    expect(excelText(file)).toContain(shown);
    for (const sheet of excelSheets(file)) expect(sheet.xml).not.toContain('<f>');
    expectWhole(file);
  });
});

/** No part holds a character that XML forbids. */
function expectWhole(file: Uint8Array): void {
  for (const [name, xml] of partsOf(file)) {
    if (name.endsWith('.xml')) expect(xml.replace(/[\t\n\r]/g, '')).not.toMatch(/[\p{Cc}\ufffe\uffff]/u);
  }
}
