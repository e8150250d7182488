import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { day } from '#domain/days/dates.ts';
import { type DueFilter, everythingDue } from '#domain/deadlines/due-filter.ts';
import type { ReviewRecord } from '#domain/review/review.ts';
import { renderDocument } from '#electron/render/index.ts';
import { documentById } from '#templates/documents/index.ts';
import { madeOf } from './every.ts';
import { readsOf, records, staff, today } from './school.ts';

const meetings: Record<string, string> = { Meredith: '2026-11-05', 'O’Brien': '2026-11-20' };
const sites: Record<string, string> = { Meredith: 'Bryn Awel', 'O’Brien': 'Glan yr Afon' };

/** Two people whose meetings were held, and one whose meeting was not; all others have nothing to do. */
const wanted = ['Meredith', 'O’Brien', 'Parry'];
const nameOf = ({ review }: ReviewRecord) => staff.find(({ id }) => id === review.staffId)?.familyName ?? '';
const reads = readsOf({
  staff: staff.map((one) => ({ ...one, site: sites[one.familyName] ?? null })),
  records: records
    .filter((record) => wanted.includes(nameOf(record)))
    .map((record) => {
      const on = meetings[nameOf(record)];
      return { ...record, steps: on === undefined ? [] : [{ step: 'meeting' as const, on: day(on), reason: '' }] };
    }),
});

const folder = mkdtempSync(path.join(tmpdir(), 'reviewbook-due-'));
afterAll(() => rmSync(folder, { recursive: true }));

const script = `
import sys, json, openpyxl, docx
sheet = openpyxl.load_workbook(sys.argv[1]).worksheets[0]
paper = docx.Document(sys.argv[2])
day = lambda value: value.date().isoformat() if hasattr(value, 'date') else value
rows = [[day(cell) for cell in row if cell is not None] for row in sheet.iter_rows(min_row=4, values_only=True)]
cells = lambda row: [' '.join(p.text for p in cell.paragraphs) for cell in row.cells]
print(json.dumps({
    'sheet': sheet.title, 'rows': [row for row in rows if row], 'filter': sheet.auto_filter.ref, 'frozen': sheet.freeze_panes,
    'merged': len([one for one in sheet.merged_cells.ranges if one.min_row > 4]),
    'landscape': [sheet.page_setup.orientation, paper.sections[0].page_width > paper.sections[0].page_height],
    'word': [cells(row) for row in paper.tables[0].rows] if paper.tables else []}))
`;

interface ReadBack {
  sheet: string;
  rows: (string | number)[][];
  filter: string | null;
  frozen: string | null;
  merged: number;
  landscape: [string, boolean];
  word: string[][];
}

/** The workbook and the Word file of a list, as openpyxl and python-docx read them. */
async function readBack(filter: Partial<DueFilter>): Promise<ReadBack> {
  const composed = madeOf('what-is-due', { of: 'due', filter: { ...everythingDue, ...filter } }, reads);
  const endings = { excel: 'xlsx', word: 'docx' } as const;
  const places = await Promise.all(
    (['excel', 'word'] as const).map(async (format) => {
      const place = path.join(folder, `due.${endings[format]}`);
      writeFileSync(place, await renderDocument(composed, { language: 'en', format }));
      return place;
    }),
  );
  const python = spawnSync('/usr/bin/python3', ['-c', script, ...places], { encoding: 'utf8' });
  expect(python.stderr).toBe('');
  return JSON.parse(python.stdout) as ReadBack; // as the script prints it
}

// Saturday 21 November 2026. Williamstown 3.1: the meeting is held by 30 September. Step 4: the forms are passed on within
// 5 days of the meeting; the checklist: to the headteacher within 10. This school chose working days: 6, 9, 10, 11 and 12
// November are the five after Thursday the 5th, 13 to 19 November the rest; 23 to 27 November the five after the 20th
const overdue = [
  ['2026-09-30', '52 days late', 'Glenys Parry', 'Hold the review and planning meeting'],
  ['2026-11-12', '9 days late', 'Carys Meredith', 'Complete the forms and pass them to the appraisee'],
  ['2026-11-19', '2 days late', 'Carys Meredith', 'Send to the headteacher'],
];
const later = [
  ['2026-11-27', 'Due on Friday', 'Dafydd O’Brien', 'Complete the forms and pass them to the appraisee'],
  ['2026-12-04', '13 days left', 'Dafydd O’Brien', 'Send to the headteacher'],
];

/** The day, how long, whose and which step of a row of the workbook. */
const listedIn = ([, by, left, , name, step]: readonly (string | number)[]) => [by, left, name, step];

describe('What is due', () => {
  it('lists the overdue first, each with its sum, its source and whom it waits for', async () => {
    const { sheet, rows, word } = await readBack({});
    expect(sheet).toBe('Deadlines');
    const headings = ['When', 'Due', 'How long', 'Calendar days left', 'Name', 'Step', 'Counted from', 'Waiting for'];
    expect(rows[0]).toEqual([...headings, 'Appraiser', 'Site']);
    expect(rows.slice(1).map(listedIn)).toEqual([...overdue, ...later]);
    expect(rows.slice(1).map(([when, , , days]) => [when, days])).toEqual([
      ['Overdue', -52],
      ['Overdue', -9],
      ['Overdue', -2],
      ['Next two weeks', 6],
      ['Next two weeks', 13],
    ]);
    expect(rows[1]?.slice(6)).toEqual(['The policy names the day (policy 3.1)', 'Appraiser', 'Rhiannon Maddocks']);
    expect(rows[2]?.slice(6)).toEqual([
      '5 working days after ‘Review and planning meeting held’ on 5 Nov 2026 (the school’s choice)',
      'Appraiser',
      'Rhiannon Maddocks',
      'Bryn Awel',
    ]);
    expect(word.map((row) => row[0])).toEqual([
      'Due',
      'Overdue: 3 deadlines',
      '30\u00a0Sep\u00a02026',
      '12\u00a0Nov\u00a02026',
      '19\u00a0Nov\u00a02026',
      'Next two weeks: 2 deadlines',
      '27\u00a0Nov\u00a02026',
      '4\u00a0Dec\u00a02026',
    ]);
  });

  it('says on paper under the name, or under the step, where somebody works', async () => {
    const { word } = await readBack({});
    expect(word[0]).toEqual(['Due', 'How long', 'Name', 'Step', 'Counted from', 'Waiting for', 'Appraiser']);
    expect(word.map((row) => row[2]).filter((cell) => /Parry|Meredith/.test(cell ?? ''))).toEqual([
      'Glenys Parry',
      'Carys Meredith Bryn Awel',
      'Carys Meredith Bryn Awel',
    ]);
    const byPerson = (await readBack({ by: 'person' })).word;
    expect(byPerson.map((row) => row[2])).toContain('Send to the headteacher Glan yr Afon');
    expect((await readBack({ by: 'site' })).word.map((row) => row[2])).toContain('Carys Meredith');
  });

  it('lies on its side on A4, its heading stays in view, and it can be filtered and sorted', async () => {
    const { filter, frozen, merged, landscape } = await readBack({});
    expect(landscape).toEqual(['landscape', true]);
    expect(filter).toBe('A4:J9');
    expect(frozen).toBe('A5');
    expect(merged).toBe(0);
  });

  it('puts groups under their names with how many are overdue, whoever has most of these first', async () => {
    const { sheet, rows, word } = await readBack({ by: 'person' });
    expect(sheet).toBe('By person');
    expect(word[0]).not.toContain('Name');
    expect(word.filter((row) => new Set(row).size === 1).map((row) => row[0])).toEqual([
      'Carys Meredith: 2 deadlines, 2 overdue',
      'Glenys Parry: 1 deadline, 1 overdue',
      'Dafydd O’Brien: 2 deadlines',
    ]);
    // in a workbook no heading of a group stands among the rows that are sorted
    expect(rows.slice(1).map(listedIn)).toEqual([...overdue, ...later]);
  });

  it.each([
    [{ when: 'overdue' }, overdue],
    [{ site: 'Glan yr Afon' }, later],
    [{ by: 'site', of: '–' }, overdue.slice(0, 1)],
    [{ waits: 'appraisee' }, []],
    [{ find: 'meredith' }, overdue.slice(1)],
    [{ by: 'step', find: 'headteacher' }, [overdue[2], later[1]]],
  ] as const)('prints what the screen shows with %j, and no more', async (filter, shown) => {
    const { rows } = await readBack(filter);
    expect(
      rows
        .slice(1)
        .filter((row) => row.length > 1)
        .map(listedIn),
    ).toEqual([...shown]);
  });

  it('is called what it shows, and by the day', () => {
    const made = (filter: Partial<DueFilter>) =>
      documentById('what-is-due')?.make(reads, { of: 'due', filter: { ...everythingDue, ...filter } }, today);
    expect(made({})?.fileName).toEqual({
      en: 'What is due – 21 November 2026',
      cy: 'Beth sydd i’w wneud – 21 Tachwedd 2026',
    });
    const name = 'What is due – Carys Meredith – Overdue – Site, Bryn Awel – 21 November 2026';
    const staffId = staff.find(({ familyName }) => familyName === 'Meredith')?.id ?? '';
    const narrowed = made({ by: 'person', of: staffId, when: 'overdue', site: 'Bryn Awel' });
    expect(narrowed?.fileName.en).toBe(name);
    expect(narrowed?.composed.subtitle).toMatchObject({
      en: 'On 21 November 2026 · 2 deadlines, 2 overdue · Carys Meredith · Overdue · Site: Bryn Awel',
    });
  });
});
