import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import { cellOf, choicesIn, type OwnColumnKind, readCell } from '#domain/own-columns/own-column.ts';

const colours = ['Blue', 'Dark green'];
const of = (kind: OwnColumnKind) => ({ kind, choices: kind === 'choice' ? colours : [] });

test('what is typed into a cell is kept as its column keeps it, or refused', () => {
  const unknown = { code: 'field-unknown', field: 'value' };
  const table: [OwnColumnKind, string, unknown][] = [
    ['text', '  B12 ', 'B12'],
    ['text', 'two\r\nlines', 'two\nlines'],
    ['text', ' ', ''],
    ['text', 'x'.repeat(2001), { code: 'field-long', field: 'value', most: 2000 }],
    ['day', '3/9/26', '2026-09-03'],
    ['day', '3 Medi 2026', '2026-09-03'],
    ['day', '31/2/2026', { code: 'field-not-a-day', field: 'value' }],
    ['day', '3/9/1926', { code: 'field-year', field: 'value', first: 2000, last: 2100 }],
    ['tick', 'TRUE', 'yes'],
    ['tick', 'x', 'yes'],
    ['tick', 'No', ''],
    ['tick', 'perhaps', unknown],
    ['choice', 'dark GREEN', 'Dark green'],
    ['choice', 'Red', unknown],
    ['choice', '', ''],
  ];
  const found = table.map(([kind, typed]) => {
    const read = readCell(of(kind), typed);
    return [kind, typed, read.ok ? read.value : read.problem];
  });
  expect(found).toEqual(table);
});

test('what a column does not take any more shows as it was written', () => {
  expect(cellOf(of('day'), '2026-09-03')).toEqual({ day: day('2026-09-03') });
  expect(cellOf(of('text'), '2026-09-03')).toEqual({ day: day('2026-09-03') });
  expect(cellOf(of('day'), 'soon')).toEqual({ text: 'soon' });
  expect(cellOf(of('choice'), 'Red')).toEqual({ text: 'Red' });
  expect(cellOf(of('tick'), 'yes')).toEqual({ ticked: true });
  expect(cellOf(of('tick'), 'no')).toBeNull();
});

test('choices are told from lines, each once', () => {
  expect(choicesIn(' Blue\n\nGreen\nBlue ')).toEqual(['Blue', 'Green']);
});
