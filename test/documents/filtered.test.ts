import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { needs, workbookOf } from './needs.ts';

/** Filters the first sheet by its third column, the theme, as Excel keeps a filter: the rule, and the rows that it hides. */
const filter = `
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book.worksheets[0]
at = 2
sheet.auto_filter.add_filter_column(at, [sys.argv[3]])
first, last = sheet.auto_filter.ref.split(':')
for row in sheet[first:last][1:]:
    if row[at].value != sys.argv[3]:
        sheet.row_dimensions[row[0].row].hidden = True
book.save(sys.argv[2])
`;

/** The sum under the costs of the first sheet, and whether a formula came to something at all. */
const sumIn = `
import sys, openpyxl
sheet = openpyxl.load_workbook(sys.argv[1], data_only=True).worksheets[0]
at = [str(cell.value).split('\\n')[0] for cell in sheet[4]].index('Cost')
print(list(sheet.iter_rows(values_only=True))[-1][at])
`;

const python = (script: string, ...given: string[]) => {
  const { stdout, stderr } = spawnSync('/usr/bin/python3', ['-c', script, ...given], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.trim();
};

describe('In LibreOffice', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'reviewbook-filtered-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  // the themes of needs are words that somebody typed; that there is none is said in the language of the workbook
  it.each([
    ['en', 'No theme'],
    ['cy', 'Dim thema'],
    ['both', 'Dim thema\nNo theme'],
  ] as const)('the sum of the costs is that of the needs that a filter shows (%s)', async (language, none) => {
    const whole = path.join(folder, `whole-${language}.xlsx`);
    const themes = ['Reading', 'Safety', none];
    const filtered = themes.map((_, at) => path.join(folder, `filtered-${language}-${at}.xlsx`));
    writeFileSync(whole, await workbookOf(needs, language));
    expect(Number(python(sumIn, whole))).toBe(1335);
    // openpyxl keeps no results: what stands there afterwards was reckoned by LibreOffice
    for (const [at, theme] of themes.entries()) python(filter, whole, filtered[at] ?? '', theme);
    expect(python(sumIn, filtered[0] ?? '')).toBe('None');
    const saved = spawnSync('/usr/bin/soffice', [
      `-env:UserInstallation=file://${path.join(folder, 'profile')}`,
      ...['--headless', '--convert-to', 'xlsx', '--outdir', path.join(folder, 'saved')],
      ...filtered,
    ]);
    expect([saved.status, saved.stderr.toString()]).toEqual([0, expect.anything()]);
    const sums = filtered.map((file) => Number(python(sumIn, path.join(folder, 'saved', path.basename(file)))));
    expect(sums).toEqual([1255, 80, 0]);
  });
});
