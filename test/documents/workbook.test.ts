import { describe, expect, it } from 'vitest';
import { sheetName } from '#electron/render/excel/names.ts';
import { renderDocument } from '#electron/render/index.ts';
import { everyDocument, languages, languagesOf, madeOf } from './every.ts';
import { partsOf, resolved } from './readers/archive.ts';
import { excelSheets } from './readers/excel.ts';
import { cycle, fullReview, school, staff } from './school.ts';

const summary = madeOf('training-needs-summary', { of: 'cycle', cycleId: cycle.id });
const sheetsOf = async () => excelSheets(await renderDocument(summary, { language: 'en', format: 'excel' }));

describe('The training needs in Excel', () => {
  it('are in one table first, then counted, then what is open and what runs out', async () => {
    expect((await sheetsOf()).map((sheet) => sheet.name)).toEqual([
      'All needs',
      'Numbers by theme',
      'Numbers by priority',
      'Numbers by staff group',
      'Numbers by person',
      'Still open',
      'Training that runs out',
    ]);
  });

  it('keep their heading in view and on every page, and can be filtered', async () => {
    const file = await renderDocument(summary, { language: 'en', format: 'excel' });
    const workbook = resolved(partsOf(file).get('xl/workbook.xml') ?? '');
    for (const { name, xml, rows } of excelSheets(file)) {
      // the school, the sheet's title, the line below it; then the heading
      expect(rows[3]?.[0]).toMatch(/^(?:No\.|Theme|Priority|Staff group|Name|By|Valid until)$/);
      expect(xml).toMatch(/<pane (?:xSplit="2" )?ySplit="4"[^>]*state="frozen"/);
      expect(xml).toContain('<autoFilter ref="A4:');
      expect(workbook).toContain(`'${name}'!$4:$4`);
      expect(xml).toMatch(/<pageSetup [^>]*paperSize="9"[^>]*orientation="landscape"/);
      expect(xml).toMatch(/fitToHeight="0"/);
    }
  });

  it('are printed in type that can be read: what stands right of it is there to sort and count by', async () => {
    const file = await renderDocument(summary, { language: 'en', format: 'excel' });
    const workbook = resolved(partsOf(file).get('xl/workbook.xml') ?? '');
    // the name, what is needed, by when, how far it is and what it costs
    expect(workbook).toContain('<definedName name="_xlnm.Print_Area" localSheetId="0">\'All needs\'!$A$1:$K$27<');
    const [all] = excelSheets(file);
    expect(all?.rows[3]?.slice(0, 11).at(-1)).toBe('Cost');
  });

  it('hold real dates and sums that are formulas of what is shown, with their results', async () => {
    const [all, byTheme] = await sheetsOf();
    // 12 February 2027 is day 46,430 of Excel: 46,023 for 1 January 2026, and 365 + 42 days
    expect(all?.xml).toMatch(/<c r="I5" s="\d+"><v>46430<\/v><\/c>/);
    // ten people, one booked course of £85 each
    expect(all?.xml).toMatch(/<f>SUBTOTAL\(109,K5:K24\)<\/f><v>850<\/v>/);
    expect(byTheme?.xml).toMatch(/<f>SUBTOTAL\(109,B5:B9\)<\/f><v>20<\/v>/);
    expect(byTheme?.xml).toMatch(/<f>SUBTOTAL\(109,G5:G9\)<\/f><v>850<\/v>/);
  });

  it.each([
    ['en', 'en-GB'],
    ['cy', 'cy-GB'],
    ['both', 'cy-GB'],
  ] as const)('tell the language of their words and the school that they are from (%s)', async (language, named) => {
    const properties = partsOf(await renderDocument(summary, { language, format: 'excel' })).get('docProps/core.xml');
    expect(properties).toContain(`<dc:language>${named}</dc:language>`);
    expect(properties).toContain(`<dc:creator>${school.name}</dc:creator>`);
  });

  it('name nobody among the numbers by theme, priority and group', async () => {
    const [all, ...counted] = await sheetsOf();
    for (const { givenName, familyName } of staff) {
      for (const { rows } of counted.slice(0, 3))
        expect(rows.flat().join('\n')).not.toMatch(new RegExp(`${givenName}|${familyName}`));
    }
    expect(all?.rows.flat()).toContain('Siân Bevan');
  });

  it.each(languages)('have names of sheets that Excel takes (%s)', async (language) => {
    const names = excelSheets(await renderDocument(summary, { language, format: 'excel' }), language).map(
      (sheet) => sheet.name,
    );
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(7);
    for (const name of names) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
  });
});

describe('A form in Excel', () => {
  it('prints on A4 upright, one page wide, and no row is higher than Excel shows', async () => {
    const statement = madeOf('statement', { of: 'review', reviewId: fullReview });
    const [sheet] = excelSheets(await renderDocument(statement, { language: 'en', format: 'excel' }));
    expect(sheet?.xml).toMatch(
      /<pageSetup [^>]*paperSize="9"[^>]*orientation="portrait"[^>]*fitToWidth="1"|<pageSetup [^>]*orientation="portrait"/,
    );
    expect(sheet?.xml).toContain('fitToPage="1"');
    expect(sheet?.xml).toContain('<oddFooter>');
  });
});

describe('The name of a sheet', () => {
  // Excel's own rules: 31 characters, no [ ] : * ? / \, no apostrophe at the ends, not 'History', none twice
  it.each([
    ['By theme', 'By theme'],
    ['a/b\\c:d*e?f[g]h', 'a b c d e f g h'],
    ["'quoted'", 'quoted'],
    ['', 'Sheet'],
    ['   ', 'Sheet'],
    ['History', 'History (2)'],
    ['history', 'history (2)'],
    ['x'.repeat(40), 'x'.repeat(31)],
    ['Taken', 'Taken (2)'],
    ['TAKEN', 'TAKEN (2)'],
    ["Gwaith'n-1234567890-1234567890'x", "Gwaith'n-1234567890-1234567890"],
    ['Objectives set, by improvement plan priority', 'Objectives set, by improvement…'],
    ['Objectives set, improvement, and so on', 'Objectives set, improvement…'],
  ])('%j becomes %j', (wanted, name) => {
    expect(sheetName(wanted, 'en', ['Taken'])).toBe(name);
  });

  // 31 characters are enough for the first and not for the second
  it('is in both languages where both fit, and in the first where they do not', () => {
    expect(sheetName({ en: 'By theme', cy: 'Fesul thema' }, 'both', [])).toBe('Fesul thema – By theme');
    const long = { en: 'Numbers by priority', cy: 'Niferoedd fesul blaenoriaeth' };
    expect(sheetName(long, 'both', [])).toBe('Niferoedd fesul blaenoriaeth');
    expect(sheetName(long, 'en', [])).toBe('Numbers by priority');
  });

  it('is cut for its number where it is long', () => {
    expect(sheetName('x'.repeat(31), 'en', ['x'.repeat(31)])).toBe(`${'x'.repeat(27)} (2)`);
  });
});

describe('Every workbook', () => {
  const made = everyDocument().filter(({ document }) => document.formats.includes('excel'));

  // 180 mm of a page upright and 267 mm of one on its side take 90 and 142 characters of ten points
  it.each(made)(
    'prints its type no smaller than 7.5 points, in columns that hold a word ($name)',
    async ({ composed }) => {
      for (const language of languagesOf(composed)) {
        const file = await renderDocument(composed, { language, format: 'excel' });
        const areas = resolved(partsOf(file).get('xl/workbook.xml') ?? '');
        for (const { name, xml } of excelSheets(file, language)) {
          const widths = [...xml.matchAll(/<col min="(\d+)" max="(\d+)" width="([\d.]+)"/g)].flatMap(
            ([, from, to, width]) => Array.from({ length: Number(to) - Number(from) + 1 }, () => Number(width)),
          );
          const last = new RegExp(`Print_Area"[^>]*>'${name}'!\\$A\\$1:\\$([A-Z])`).exec(areas)?.[1];
          const printed = last === undefined ? widths : widths.slice(0, last.charCodeAt(0) - 64);
          const room = xml.includes('orientation="landscape"') ? 142 : 90;
          const points = 10 * Math.min(1, room / printed.reduce((sum, width) => sum + width, 0));
          expect([name, points >= 7.5]).toEqual([name, true]);
          expect([name, Math.min(...printed) > 3.5]).toEqual([name, true]);
          expect([name, widths.length < 24]).toEqual([name, true]);
        }
      }
    },
  );
});

describe('The staff list in Excel', () => {
  it('has hours that are not whole as they are', async () => {
    const list = madeOf('staff-list', { of: 'staff', site: '' });
    const file = await renderDocument(list, { language: 'en', format: 'excel' });
    const [sheet] = excelSheets(file);
    const [, style] = /<c r="F5" s="(\d+)"><v>32.5<\/v>/.exec(sheet?.xml ?? '') ?? [];
    const styles = partsOf(file).get('xl/styles.xml') ?? '';
    const looks = /<cellXfs.*?<\/cellXfs>/s.exec(styles)?.[0].match(/<xf [^>]*/g) ?? [];
    const format = /numFmtId="(\d+)"/.exec(looks[Number(style)] ?? '')?.[1];
    expect(styles).toContain(`numFmtId="${format}" formatCode="#,##0.##"`);
  });
});

describe('The report to governors in Excel', () => {
  const report = madeOf('governor-report', { of: 'cycle', cycleId: cycle.id });

  it.each(languages)(
    'has each table on a sheet of its own, to filter and sort, without a merged cell in it (%s)',
    async (language) => {
      const [words, ...tables] = excelSheets(await renderDocument(report, { language, format: 'excel' }), language);
      expect(words?.xml).not.toContain('<autoFilter');
      expect(tables).toHaveLength(8);
      for (const { name, xml } of tables) {
        const [, first = '', last = ''] = /<autoFilter ref="[A-Z](\d+):[A-Z](\d+)"/.exec(xml) ?? [];
        expect([name, Number(last) > Number(first)]).toEqual([name, true]);
        expect(xml).toMatch(new RegExp(`<pane ySplit="${first}"[^>]*state="frozen"`));
        const merged = [...xml.matchAll(/<mergeCell ref="[A-Z]+(\d+)/g)].map(([, row]) => Number(row));
        expect(merged.filter((row) => row >= Number(first) && row <= Number(last))).toEqual([]);
      }
    },
  );

  it('calls its sheets by what is on them, and has days that are days', async () => {
    const sheets = excelSheets(await renderDocument(report, { language: 'cy', format: 'excel' }), 'cy');
    expect(sheets[0]?.name).toBe('Adroddiad i’r corff…');
    expect(sheets.map(({ name }) => name)).toContain('Yn y cylch, fesul grŵp staff');
    // 1 September 2026 is day 46,266 of Excel: 46,023 for 1 January, and 243 days
    expect(sheets[0]?.xml).toMatch(/<v>46266<\/v>/);
  });
});
