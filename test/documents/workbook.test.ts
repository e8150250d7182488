import { describe, expect, it } from 'vitest';
import { sheetName } from '#electron/render/excel/names.ts';
import { renderDocument } from '#electron/render/index.ts';
import { languages, madeOf } from './every.ts';
import { partsOf, resolved } from './readers/archive.ts';
import { excelSheets } from './readers/excel.ts';
import { cycle, fullReview, staff } from './school.ts';

const summary = madeOf('training-needs-summary', { of: 'cycle', cycleId: cycle.id });
const sheetsOf = async () => excelSheets(await renderDocument(summary, { language: 'en', format: 'excel' }));

describe('The training needs in Excel', () => {
  it('have a sheet by theme, one by person and one of costs', async () => {
    expect((await sheetsOf()).map((sheet) => sheet.name)).toEqual(['By theme', 'By person', 'Costs']);
  });

  it('keep their heading in view and on every page, and can be filtered', async () => {
    const file = await renderDocument(summary, { language: 'en', format: 'excel' });
    const workbook = resolved(partsOf(file).get('xl/workbook.xml') ?? '');
    for (const { name, xml, rows } of excelSheets(file)) {
      // the school, the sheet's title, the line below it; then the heading
      expect(rows[3]?.[0]).toMatch(/^(?:Theme|Name)$/);
      expect(xml).toMatch(/<pane ySplit="4"[^>]*state="frozen"/);
      expect(xml).toContain('<autoFilter ref="A4:');
      expect(workbook).toContain(`'${name}'!$4:$4`);
      expect(xml).toMatch(/<pageSetup [^>]*paperSize="9"[^>]*orientation="landscape"/);
      expect(xml).toMatch(/fitToHeight="0"/);
    }
  });

  it('hold real dates and sums that are formulas with their results', async () => {
    const [byTheme, byPerson, costs] = await sheetsOf();
    // 12 February 2027 is day 46,430 of Excel: 46,023 for 1 January 2026, and 365 + 42 days
    expect(byTheme?.xml).toMatch(/<c r="F5" s="\d+"><v>46430<\/v><\/c>/);
    // ten people, one booked course of £85 each
    expect(byPerson?.xml).toMatch(/<f>SUM\(I5:I24\)<\/f><v>850<\/v>/);
    expect(costs?.xml).toMatch(/<f>SUM\(B5:B9\)<\/f><v>20<\/v>/);
    expect(costs?.xml).toMatch(/<f>SUM\(E5:E9\)<\/f><v>850<\/v>/);
  });

  it('name nobody by theme or among the costs', async () => {
    const [byTheme, byPerson, costs] = await sheetsOf();
    for (const { givenName, familyName } of staff) {
      for (const sheet of [byTheme, costs])
        expect(sheet?.rows.flat().join('\n')).not.toMatch(new RegExp(`${givenName}|${familyName}`));
    }
    expect(byPerson?.rows.flat()).toContain('Siân Bevan');
  });

  it.each(languages)('have names of sheets that Excel takes (%s)', async (language) => {
    const names = excelSheets(await renderDocument(summary, { language, format: 'excel' }), language).map(
      (sheet) => sheet.name,
    );
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(3);
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
    ["Gwaith'n 1234567890 1234567890'x", "Gwaith'n 1234567890 1234567890"],
  ])('%j becomes %j', (wanted, name) => {
    expect(sheetName(wanted, ['Taken'])).toBe(name);
  });

  it('is cut for its number where it is long', () => {
    expect(sheetName('x'.repeat(31), ['x'.repeat(31)])).toBe(`${'x'.repeat(27)} (2)`);
  });
});
