import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { renderDocument } from '#electron/render/index.ts';
import { everyDocument, languages } from './every.ts';

/** The lists to choose from in a workbook: over which heading, what they offer, and what stands in their cells. */
const listsOf = `
import sys, json, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
out = []
for sheet in book.worksheets:
    for rule in sheet.data_validations.dataValidation:
        for area in rule.sqref.ranges:
            cells = [row[0].value for row in sheet.iter_rows(area.min_row, area.max_row, area.min_col, area.max_col)]
            heading = sheet.cell(area.min_row - 1, area.min_col).value
            out.append([heading, rule.formula1.strip('"').split(','), sorted({cell for cell in cells if cell})])
print(json.dumps(out))
`;

const folder = mkdtempSync(path.join(tmpdir(), 'reviewbook-choices-'));
afterAll(() => rmSync(folder, { recursive: true }));

const made = (id: string) => everyDocument().find(({ name }) => name === id)?.composed;

// what an office chooses and does not write: how far a need, or a review, is; whether it goes on; the kind of contract
describe.each([
  ['training-needs-summary, cycle', 3],
  ['completion-tracker, cycle', 1],
  ['staff-list, staff', 1],
])('The workbook %s', (name, number) => {
  it.each(languages)(
    'offers in a list what there is to choose, in words that stand in its cells (%s)',
    async (language) => {
      const composed = made(name);
      if (!composed) throw new Error(`${name} was not made`);
      const file = path.join(folder, 'one.xlsx');
      writeFileSync(file, await renderDocument(composed, { language, format: 'excel' }));
      const python = spawnSync('/usr/bin/python3', ['-c', listsOf, file], { encoding: 'utf8' });
      expect(python.stderr).toBe('');
      const lists = JSON.parse(python.stdout) as [string, string[], string[]][]; // as the script above prints it
      expect(lists).toHaveLength(number);
      for (const [heading, offered, there] of lists) {
        expect(there).not.toEqual([]);
        expect([heading, offered]).toEqual([heading, expect.arrayContaining(there)]);
      }
    },
  );
});
