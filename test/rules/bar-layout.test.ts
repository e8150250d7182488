import { expect, test } from 'vitest';
import { linesOf, spansOf } from '#renderer/charts/layout.ts';

const parts = (...both: [value: number, needs: number][]) => both.map(([value, needs]) => ({ value, needs }));

// the widths between the gaps of 3 pixels add up to the whole
test.each([
  {
    what: 'shares, where every label has room in its own',
    of: parts([1, 40], [3, 40]),
    width: 403,
    widths: [100, 300],
  },
  { what: 'a narrow share is as wide as its label', of: parts([1, 90], [9, 40]), width: 403, widths: [90, 310] },
  { what: 'labels that have no room give way alike', of: parts([1, 300], [1, 100]), width: 203, widths: [150, 50] },
  { what: 'an empty part takes nothing', of: parts([2, 40], [0, 90], [2, 40]), width: 203, widths: [100, 0, 100] },
  { what: 'nothing at all', of: parts([0, 40]), width: 200, widths: [0] },
])('a bar is shared out: $what', ({ of, width, widths }) => {
  expect(spansOf(of, width).map((span) => span?.width ?? 0)).toEqual(widths);
});

test('the parts stand one after another, with the gap between them', () => {
  expect(spansOf(parts([1, 10], [1, 10], [2, 10]), 206)).toEqual([
    { left: 0, width: 50 },
    { left: 53, width: 50 },
    { left: 106, width: 100 },
  ]);
});

test('a label is broken between words, and never within one', () => {
  expect(linesOf('Not started', 11)).toEqual(['Not started']);
  expect(linesOf('Not started', 10)).toEqual(['Not', 'started']);
  expect(linesOf('Wedi’i lofnodi', 5)).toEqual(['Wedi’i', 'lofnodi']);
});
