import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { renderDocument } from '#electron/render/index.ts';
import { everyDocument, languages } from './every.ts';
import { everyKind } from './every-kind.ts';
import { partsOf } from './readers/archive.ts';

/** The charts of a workbook as another program finds them: what their cells hold, and what each remembers of them. */
const chartsOf = `
import sys, json, openpyxl
out = []
for name in sys.argv[1:]:
    book = openpyxl.load_workbook(name, data_only=True)
    found = []
    for sheet in book.worksheets:
        for chart in sheet._charts:
            def held(address):
                cells = openpyxl.utils.cell.range_to_tuple(address)
                return cells[0], [row[0].value for row in book[cells[0]].iter_rows(cells[1][1], cells[1][3], cells[1][0], cells[1][2])]
            for one in chart.series:
                found.append({
                    'on': sheet.title,
                    'of': held(one.val.numRef.f)[0],
                    'values': held(one.val.numRef.f)[1], 'remembered': [float(point.v) for point in one.val.numRef.numCache.pt],
                    'labels': held(one.cat.strRef.f)[1] if one.cat.strRef else held(one.cat.numRef.f)[1],
                    'name': held(one.tx.strRef.f)[1][0],
                })
    out.append(found)
print(json.dumps(out))
`;

interface Found {
  on: string;
  of: string;
  values: number[];
  remembered: number[];
  labels: string[];
  name: string | null;
}

const folder = mkdtempSync(path.join(tmpdir(), 'reviewbook-charts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const drawn = [
  ...everyDocument().filter(({ name }) => /^(?:training-needs-summary|governor-report), cycle$/.test(name)),
  { name: 'every kind', composed: everyKind('page') },
];
const fileOf = (name: string, language: LanguageChoice) =>
  path.join(folder, `${name.replace(/\W+/g, '-')}-${language}.xlsx`);
const files = drawn.flatMap(({ name, composed }) => languages.map((language) => ({ name, composed, language })));

const found = (names: readonly string[]): Found[][] => {
  const python = spawnSync('/usr/bin/python3', ['-c', chartsOf, ...names], { encoding: 'utf8' });
  expect(python.stderr).toBe('');
  return JSON.parse(python.stdout) as Found[][]; // as the script above prints it
};

beforeAll(async () => {
  for (const { name, composed, language } of files)
    writeFileSync(fileOf(name, language), await renderDocument(composed, { language, format: 'excel' }));
});

describe('A chart in Excel', () => {
  it('is drawn of the cells of its own sheet, whose values it shows', () => {
    const all = found(files.map(({ name, language }) => fileOf(name, language)));
    for (const [at, series] of all.entries()) {
      expect([files[at]?.name, series.length > 0]).toEqual([files[at]?.name, true]);
      for (const one of series) {
        expect(one.of).toBe(one.on);
        expect(one.values).toEqual(one.remembered);
        expect(one.values.every((value) => typeof value === 'number')).toBe(true);
        expect(one.labels.every((label) => label !== '')).toBe(true);
      }
    }
  });

  it('of the needs by theme has the themes and their numbers', () => {
    const [[byTheme] = []] = found([fileOf('training-needs-summary, cycle', 'en')]);
    expect(byTheme).toMatchObject({ on: 'Numbers by theme', name: 'Needs' });
    // ten people with two needs each: the second is first aid, and the first goes round five themes
    expect(Object.fromEntries(byTheme?.labels.map((label, at) => [label, byTheme.values[at]]) ?? [])).toEqual({
      'First aid': 12,
      Behaviour: 2,
      'Digital skills': 2,
      Reading: 2,
      'Welsh language': 2,
    });
  });

  it.each([
    ['en', 'en-GB', 'Training needs by theme. First aid: 12;'],
    ['cy', 'cy-GB', 'Anghenion hyfforddi fesul thema. First aid: 12;'],
    ['both', 'cy-GB', 'Anghenion hyfforddi fesul thema / Training needs by theme. First aid: 12;'],
  ] as const)('says what it shows to somebody who hears it, in its language (%s)', async (language, lang, heard) => {
    const summary = drawn.find(({ name }) => name.startsWith('training'))?.composed;
    if (!summary) throw new Error('the summary is drawn');
    const parts = partsOf(await renderDocument(summary, { language, format: 'excel' }));
    const drawings = [...parts].filter(([name]) => /^xl\/drawings\/drawing\d+\.xml$/.test(name));
    expect(drawings).toHaveLength(1);
    expect(drawings[0]?.[1]).toContain(`descr="${heard}`);
    expect(parts.get('xl/charts/chart1.xml')).toContain(`<c:lang val="${lang}">`);
  });

  it('is still there, of the same cells, when LibreOffice has saved the workbook', () => {
    const names = files.map(({ name, language }) => fileOf(name, language));
    const saved = spawnSync('/usr/bin/soffice', [
      `-env:UserInstallation=file://${path.join(folder, 'profile')}`,
      ...['--headless', '--convert-to', 'xlsx', '--outdir', path.join(folder, 'saved')],
      ...names,
    ]);
    expect([saved.status, saved.stderr.toString()]).toEqual([0, expect.anything()]);
    const after = found(names.map((name) => path.join(folder, 'saved', path.basename(name))));
    const shown = (all: Found[][]) =>
      all.map((series) => series.map(({ on, values, labels }) => ({ on, values, labels })));
    expect(shown(after)).toEqual(shown(found(names)));
  }, 120_000);
});
