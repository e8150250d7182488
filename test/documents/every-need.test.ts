import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getTableColumns } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trainingNeed } from '#db/schema/record/record-rows.ts';
import { day } from '#domain/days/dates.ts';
import type { TrainingEventId } from '#domain/ids.ts';
import type { TrainingNeed } from '#domain/record/rows.ts';
import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { renderDocument, renderPage } from '#electron/render/index.ts';
import { languages, madeOf } from './every.ts';
import { needs, plain, summaryOf, workbookOf } from './needs.ts';
import { partsOf } from './readers/archive.ts';
import { excelSheets } from './readers/excel.ts';
import { pageText } from './readers/page.ts';
import { cycle, readsOf, staff } from './school.ts';

const [first, second, third] = staff;
if (!first || !second || !third) throw new Error('there are three people');

/** Another value for each field; a field that the vault keeps and that has none here fails below. */
const other: Partial<TrainingNeed> = {
  staffId: second.id,
  cycleId: 'cycle-1999' as TrainingNeed['cycleId'], // readable
  recordId: 'record-1' as NonNullable<TrainingNeed['recordId']>, // readable
  position: 7,
  need: 'First aid',
  action: 'A visit',
  whoActs: 'The cook',
  byDay: day('2027-03-01'),
  theme: 'Safety',
  priority: 'Calm starts and ends of the day',
  provider: 'The ambulance service',
  costPence: 0,
  state: 'met',
  doneOn: day('2027-01-08'),
  howWell: 'Well enough',
  impact: 'Fewer falls',
  continues: 'need-before' as NonNullable<TrainingNeed['continues']>, // readable
};

/** The only row under the heading of the first sheet, by the words over it. */
async function rowOf(need: TrainingNeed): Promise<Record<string, string>> {
  const [all] = excelSheets(await workbookOf([need]));
  const [heading = [], row = []] = all?.rows.slice(3) ?? [];
  return Object.fromEntries(heading.map((label, at) => [label, row[at] ?? '']));
}

describe('The table of all training needs', () => {
  // the id is the program's own name for a need: it tells nobody anything
  it.each(Object.keys(getTableColumns(trainingNeed)).filter((field) => field !== 'id'))(
    'tells the %s of a need',
    async (field) => {
      expect(Object.keys(other)).toContain(field);
      const changed = { ...plain, [field]: other[field as keyof TrainingNeed] };
      expect(await rowOf(changed)).not.toEqual(await rowOf(plain));
    },
  );

  it('has the words that an office looks for over its columns', async () => {
    expect(Object.keys(await rowOf(plain))).toEqual([
      ...['No.', 'Name', 'Theme', 'Priority', 'Training need', 'Action', 'Who acts', 'Provider', 'By', 'State', 'Cost'],
      ...['Staff group', 'Job title', 'Site', 'Done on', 'How well it worked', 'Impact'],
      ...['Cycle', 'Comes from', 'Carried on from last year', 'Order'],
    ]);
  });

  it('leaves the cost open where nobody said it, and has nothing to pay where somebody said so', async () => {
    expect(await rowOf(plain)).toMatchObject({ Cost: '' });
    expect(await rowOf({ ...plain, costPence: 0 })).toMatchObject({ Cost: '£0.00' });
  });

  it('has no sum of costs where nobody said one, and no column for it among the numbers', async () => {
    const [, byTheme] = excelSheets(await workbookOf([plain]));
    expect(byTheme?.rows[3]).not.toContain('Cost');
    expect(pageText(renderPage(summaryOf([plain]), 'en'))).not.toContain('£');
  });

  it('is not printed: paper has the needs by theme and by person', async () => {
    const onPage = pageText(renderPage(summaryOf(needs), 'en'));
    expect(onPage).not.toContain('All needs');
    expect(onPage).toContain('By theme');
    expect(onPage).toContain('£1,234.50');
  });

  it('offers the states as a list, in the language of the workbook', async () => {
    const file = await renderDocument(summaryOf(needs), { language: 'cy', format: 'excel' });
    expect(partsOf(file).get('xl/worksheets/sheet1.xml')).toMatch(
      /<dataValidation type="list"[^>]* sqref="J5:J9"[^>]*><formula1>[^<]*Heb ei ddiwallu eto,Wedi’i drefnu,Wedi’i ddiwallu,Wedi’i dynnu’n ôl[^<]*<\/formula1>/,
    );
  });
});

/** As a person with a pivot table: groups the first sheet by a column, in another program than ours. */
const pivot = `
import sys, json, openpyxl
book = openpyxl.load_workbook(sys.argv[1], data_only=True)
english = openpyxl.load_workbook(sys.argv[2], data_only=True)
# columns go by what they are called in English, in whatever language the workbook is
def table(at):
    sheet = book.worksheets[at]
    first, last = sheet.auto_filter.ref.split(':')
    cells = [[cell.value for cell in row] for row in sheet[first:last]]
    headings = [cell.value for cell in english.worksheets[at][first:last][0]]
    return [dict(zip(headings, row)) for row in cells[1:]]
def kind(value):
    return 'number' if isinstance(value, (int, float)) else type(value).__name__
every = table(0)
grouped = {}
for by in ('Theme', 'Priority', 'Staff group', 'Name'):
    grouped[by] = {}
    for row in every:
        count, cost = grouped[by].get(row[by], (0, 0))
        grouped[by][row[by]] = (count + 1, round(cost + (row['Cost'] or 0), 2))
counted = {}
for at, name in enumerate(('theme', 'priority', 'staff group', 'person')):
    counted[name] = [list(row.values()) for row in table(at + 1)]
print(json.dumps({
    'rows': len(every),
    'merged': [len(sheet.merged_cells.ranges) for sheet in book.worksheets][0],
    'kinds': {label: sorted({kind(row[label]) for row in every if row[label] is not None}) for label in every[0]},
    'grouped': grouped, 'counted': counted,
}))
`;

interface Pivot {
  rows: number;
  kinds: Record<string, string[]>;
  grouped: Record<string, Record<string, [count: number, cost: number]>>;
  counted: Record<string, (string | number | null)[][]>;
}

describe('In another program', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'reviewbook-needs-'));
  const fileIn = (language: LanguageChoice) => path.join(folder, `needs-${language}.xlsx`);
  beforeAll(async () => {
    for (const language of languages) writeFileSync(fileIn(language), await workbookOf(needs, language));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const pivoted = (language: LanguageChoice = 'en'): Pivot => {
    const python = spawnSync('/usr/bin/python3', ['-c', pivot, fileIn(language), fileIn('en')], { encoding: 'utf8' });
    expect(python.stderr).toBe('');
    return JSON.parse(python.stdout) as Pivot; // as the script above prints it
  };

  it('is grouped like a pivot table, one need a row and one type a column', () => {
    const { rows, kinds, grouped } = pivoted();
    expect(rows).toBe(5);
    for (const [label, types] of Object.entries(kinds))
      expect([label, types.length <= 1 || types]).toEqual([label, true]);
    expect(kinds).toMatchObject({ 'No.': ['number'], Cost: ['number'], By: ['datetime'], 'Training need': ['str'] });
    expect(grouped['Theme']).toEqual({ Reading: [2, 1255], Safety: [2, 80], 'No theme': [1, 0] });
    expect(grouped['Staff group']).toEqual({ Headteacher: [2, 1234.5], Teacher: [3, 100.5] });
  });

  it.each(['cy', 'both'] as const)('comes to the same in a workbook of another language (%s)', (language) => {
    const [theirs, english] = [pivoted(language), pivoted()];
    expect(theirs.rows).toBe(5);
    expect(theirs.kinds).toEqual(english.kinds);
    const figures = ({ grouped }: Pivot) => Object.values(grouped).map((groups) => Object.values(groups));
    expect(figures(theirs)).toEqual(figures(english));
    const numbers = ({ counted }: Pivot) => Object.values(counted).map((rows) => rows.map(([, ...of]) => of));
    expect(numbers(theirs)).toEqual(numbers(english));
  });

  it('has as many needs in each sheet of numbers, and the same costs', () => {
    const { counted } = pivoted();
    for (const rows of Object.values(counted)) {
      const sum = (at: number) => rows.reduce((all, row) => all + Number(row[at] ?? 0), 0);
      // needs; open, booked, met, withdrawn; the cost, of it met and still to come; without a cost
      expect([1, 2, 3, 4, 5].map(sum)).toEqual([5, 2, 1, 1, 1]);
      expect([6, 7, 8].map(sum)).toEqual([1335, 0, 1255]);
      expect(sum(9)).toBe(1);
    }
    expect(counted['theme']?.find(([name]) => name === 'No theme')?.[6]).toBeNull();
  });
});

describe('Training that runs out', () => {
  it('is listed by its last day where that falls in the cycle, and not where it stands longer', async () => {
    const held = (name: string, mustHaveId: string, heldOn: string, staffId: TrainingNeed['staffId']) => ({
      id: name as TrainingEventId, // readable
      what: name,
      mustHaveId,
      heldOn: day(heldOn),
      provider: '',
      costPence: null,
      people: [{ staffId, expiresOn: null, certificate: `paper of ${name}` }],
    });
    const events = [
      held('fire', 'fire', '2026-01-15', first.id), // twelve months: 15 January 2027
      held('aid', 'first-aid', '2023-11-01', second.id), // three years: 1 November 2026, over
      held('safe', 'safeguarding-wales', '2025-09-01', third.id), // three years: 2028
    ];
    const composed = madeOf(
      'training-needs-summary',
      { of: 'cycle', cycleId: cycle.id },
      {
        ...readsOf(),
        trainingHeld: { all: () => events, mustHaves: () => [] },
      },
    );
    const sheets = excelSheets(await renderDocument(composed, { language: 'en', format: 'excel' }));
    const rows = sheets.at(-1)?.rows.slice(4) ?? [];
    expect(rows.filter((row) => row.length > 1).map((row) => [row[0], row[3], row[5]])).toEqual([
      ['1 Nov 2026', 'First aid at work', 'paper of aid'],
      ['15 Jan 2027', 'Fire safety', 'paper of fire'],
    ]);
  });
});
