import { expect, test } from 'vitest';
import { readSheets } from '#electron/intake/read-sheets.ts';
import { attributeText } from '#electron/intake/workbook/xml-text.ts';
import { heading, workbookOf } from './workbooks.ts';

/** The first cell under the headings, with a value under a number format. */
async function cellWith(value: string, format: string | number) {
  const [id, own] =
    typeof format === 'number' ? [format, ''] : [164, `<numFmt numFmtId="164" formatCode="${attributeText(format)}"/>`];
  const styles = `<styleSheet><numFmts>${own}</numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="${id}"/></cellXfs></styleSheet>`;
  const rows = `${heading}<row r="2"><c r="A2" s="1"><v>${value}</v></c></row>`;
  const read = await readSheets(workbookOf({ styles, rows }));
  return read.ok ? read.value[0]?.rows[0]?.cells[0] : read.problem;
}

test.each([
  '0.0" hrs"',
  '0.0\\ \\h\\r\\s',
  '0.00_d',
  '#,##0.00_M',
  '0.0 "days"',
  '0.00;[Red]-0.00',
  'General" hours"',
  '0.0\\h',
  '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-',
  'Standard',
  '0.0 [$hrs]',
  '0.0_);(0.0)',
  // neighbours
  '0.00" hours per week (sessional)"',
  '[$-809]0.00',
  '[$£-809]#,##0.00',
  '[Blue]0.0;[Magenta]-0.0',
  '[<=40]0.0\\ \\h;[>40]0.0\\ \\!',
  '0.0#\\ \\m\\d',
  '# ?/?',
  'GENERAL',
])('22.5 under %s is the number 22.5', async (format) =>
  expect(await cellWith('22.5', format)).toEqual({ number: 22.5 }),
);

test.each<[format: string | number, value: string, hours: number]>([
  ['[h]:mm:ss', '1.354166666666667', 32.5],
  ['h:mm', '0.925', 22.2],
  [20, '0.9375', 22.5],
  [46, '1.541666666666667', 37],
  // neighbours
  ['[hh]:mm', '1.354166666666667', 32.5],
  ['hh:mm AM/PM', '0.3125', 7.5],
  ['[h]" hrs "mm" mins"', '1.354166666666667', 32.5],
  ['[mm]', '1.354166666666667', 32.5],
  [45, '0.3125', 7.5],
])('under %s, %s is %d hours', async (format, value, hours) =>
  expect(await cellWith(value, format)).toEqual({ hours }),
);

test.each([
  'dd/mm/yyyy',
  'd mmm yy',
  'mmm-yy',
  '[$-809]dddd d mmmm yyyy;@',
  'dd/mm/yyyy hh:mm',
  'yyyy\\-mm\\-dd',
  14,
  22,
])('under %s, 43709 is 1 September 2019', async (format) =>
  expect(await cellWith('43709', format)).toEqual({ day: '2019-09-01' }),
);

test('a day of which only the time is shown is a day all the same', async () =>
  expect(await cellWith('43709.75', 'hh:mm')).toEqual({ day: '2019-09-01' }));

test.each([
  ['000000', '000123'],
  ['000000;@', '000123'],
  ['000-000', '000-123'],
  ['"E"0000', 'E0123'],
  ['0000_)', '0123'],
  ['[<1000]0000;0', '0123'],
  ['\\E0000', 'E0123'],
  ['000000;-000000', '000123'],
  ['[$-809]000000', '000123'],
  // neighbours
  ['"T-"00000', 'T-00123'],
  ['00\\/0000', '00/0123'],
  ['00 00 00', '00 01 23'],
  ['00000"/A"', '00123/A'],
  ['[Red]0000', '0123'],
  ['000000_-', '000123'],
  ['00', '123'],
])('123 under %s is shown as %s', async (format, shown) =>
  expect(await cellWith('123', format)).toEqual({ number: 123, shown }),
);

test.each(['#,##0', '@', '0', '0.00', '#,000.00'])('123 under %s is the number alone', async (format) =>
  expect(await cellWith('123', format)).toEqual({ number: 123 }),
);
