import { describe, expect, test } from 'vitest';
import { pastedBlock } from '#domain/list/pasted.ts';
import { readCell } from '#domain/own-columns/own-column.ts';
import { plainAmount } from '#domain/own-columns/typed-amount.ts';
import { pastePlan } from '#renderer/ui/table/grid/paste-plan.ts';
import type { TableColumn } from '#renderer/ui/table/table-model.ts';

interface Line {
  name: string;
  room: string;
  since: string;
}
const rows: Line[] = [
  { name: 'Ann', room: 'B1', since: '3 Sep 2026' },
  { name: 'Bea', room: '', since: '' },
  { name: 'Cai', room: 'B3', since: '' },
];
const columns: TableColumn<Line>[] = [
  { id: 'name', heading: 'Name', text: ({ name }) => name },
  {
    id: 'room',
    heading: 'Room',
    text: ({ room }) => room,
    edit: { kind: 'text', typed: ({ room }) => room, wrong: () => undefined },
  },
  {
    id: 'since',
    heading: 'Since',
    text: ({ since }) => since,
    edit: {
      kind: 'text',
      typed: ({ since }) => since,
      isSame: ({ since }, typed) => readDayCell(typed) === readDayCell(since),
      wrong: (_, typed) => (readDayCell(typed) === undefined ? 'no day' : undefined),
    },
  },
];
function readDayCell(typed: string): string | undefined {
  const read = readCell({ kind: 'day', choices: [] }, typed);
  return read.ok ? read.value : undefined;
}

const plan = (text: string, { from = 0, at = 0, filled }: { from?: number; at?: number; filled?: Line[] } = {}) => {
  const { taken, refused, beyond, hadHeadings } = pastePlan({
    block: pastedBlock(text),
    below: rows.slice(at),
    filled,
    columns: columns.slice(from),
    isApart: undefined,
  });
  return {
    taken: taken.map(({ row, column, typed }) => `${row.name} ${column} ${typed}`),
    refused: refused.map(({ row, column }) => `${row.name} ${column}`),
    beyond,
    hadHeadings,
  };
};
const nothing = { taken: [], refused: [], beyond: 0, hadHeadings: false };

describe('A block out of Excel', () => {
  test('what was copied out of the list changes nothing when it is pasted again, with its headings or without', () => {
    const block = 'Ann\tB1\t3 Sep 2026\r\nBea\t\t\r\nCai\tB3\t';
    expect(plan(block)).toEqual(nothing);
    expect(plan(`Name\tRoom\tSince\r\n${block}`)).toEqual({ ...nothing, hadHeadings: true });
    expect(plan(`ROOM\tsince \r\nB1\t03/09/2026\r\n`, { from: 1 })).toEqual({ ...nothing, hadHeadings: true });
  });

  test('a heading alone is a word like any other, and a line that has one of them is not of headings', () => {
    expect(plan('Room', { from: 1 }).taken).toEqual(['Ann room Room']);
    expect(plan('Room\tB9\nB2\t', { from: 1 }).hadHeadings).toBe(false);
  });

  test('a day in other words is no change, and what stands in a column that is only read is refused where it differs', () => {
    expect(plan('Anna\tB1\tThursday 3 September 2026')).toEqual({ ...nothing, refused: ['Ann name'] });
    expect(plan('Ann\tB1\tsoon')).toEqual({ ...nothing, refused: ['Ann since'] });
  });

  test('more rows and columns than there are stand beyond, headings not counted', () => {
    expect(plan('a\nb\nc\nd\n', { from: 1, at: 1 })).toEqual({
      ...nothing,
      taken: ['Bea room a', 'Cai room b'],
      beyond: 2,
    });
    expect(plan('Room\tSince\nB2\t\nx\t\ty', { from: 1, at: 1 })).toEqual({
      ...nothing,
      taken: ['Bea room B2', 'Cai room x'],
      beyond: 1,
      hadHeadings: true,
    });
  });

  test('an empty cell empties, as the cells below a merged one do; spaces at the ends, also those that do not break, go', () => {
    expect(plan('\u00a0B7 \n\n\n', { from: 1 }).taken).toEqual(['Ann room B7', 'Cai room ']);
  });

  test('one line fills all the ticked rows', () => {
    expect(plan('Hall', { from: 1, filled: rows }).taken).toEqual(['Ann room Hall', 'Bea room Hall', 'Cai room Hall']);
  });

  test('two thousand rows are met in their order', () => {
    const many = Array.from({ length: 2000 }, (_, at) => ({ name: `P${at}`, room: '', since: '' }));
    const block = Array.from({ length: 2000 }, (_, at) => [`R${at}`]);
    const { taken } = pastePlan({
      block,
      below: many,
      filled: undefined,
      columns: columns.slice(1),
      isApart: undefined,
    });
    expect(taken.map(({ row, typed }) => `${row.name}${typed}`).at(-1)).toBe('P1999R1999');
  });
});

test.each([
  '3/9/26',
  '03/09/2026',
  '3.9.2026',
  '3-Sep-26',
  '03-Sep-2026',
  '3 Sept 2026',
  '3rd September 2026',
  'Thursday 3 September 2026',
  'Thu, 3 Sep 2026',
  'Dydd Iau 3 Medi 2026',
  'September 3, 2026',
  '2026-09-03',
  '2026-09-03 00:00:00',
  '2026-09-03T00:00:00.000Z',
  '03/09/2026 00:00',
  '3\u00a0Sep\u00a02026',
])('‘%s’ in a cell is 3 September 2026', (typed) => {
  expect(readDayCell(typed)).toBe('2026-09-03');
});

test.each(['Friday 3 September 2026', '9/13/2026', '31/9/2026', 'Mon', '3 Sep', '3/9/2026 14:30'])(
  '‘%s’ is no day',
  (typed) => expect(readDayCell(typed)).toBeUndefined(),
);

test.each([
  ['Yes Y 1 TRUE x ✓ ✔️ ☒ Ticked Ydw', 'yes'],
  ['No n 0 FALSE - ☐ N/A', ''],
])('%s in a column of ticks', (typed, kept) => {
  for (const one of typed.split(' '))
    expect(readCell({ kind: 'tick', choices: [] }, one)).toEqual({ ok: true, value: kept });
});

test('a choice is found whatever its capitals, spaces and hyphens, and nothing else is', () => {
  const column = { kind: 'choice' as const, choices: ['Part-time', 'Siân’s group', '—'] };
  for (const typed of ['part time', 'PART-TIME', 'Part\u00a0time ', 'parttime'])
    expect(readCell(column, typed)).toEqual({ ok: true, value: 'Part-time' });
  expect(readCell(column, "sian's group")).toEqual({ ok: true, value: 'Siân’s group' });
  expect(readCell(column, 'Full-time').ok).toBe(false);
  expect(readCell(column, '…').ok).toBe(false);
});

test.each([
  ['32.5 hrs', '32.5'],
  ['32.50', '32.50'],
  ['.6', '0.6'],
  ['60%', '0.6'],
  ['33.33 %', '0.3333'],
  ['39 weeks', '39'],
  ['1,200', '1,200'],
  ['n/a', 'n/a'],
])('the amount %j is %j', (typed, kept) => expect(plainAmount(typed)).toBe(kept));
