import { describe, expect, it } from 'vitest';
import { widened, withRoomForWords } from '#electron/render/measure/columns.ts';
import { placesOnLine } from '#electron/render/measure/ticks.ts';
import { madeOf } from './every.ts';

describe('The columns of a table', () => {
  // widths wanted and needed in millimetres, and what they get
  it.each([
    ['have room as they are', [60, 40], [20, 20], [60, 40]],
    ['one takes from the other what its longest word needs', [80, 20], [30, 35], [65, 35]],
    ['one takes from the others in their proportion', [60, 30, 10], [10, 10, 25], [50, 25, 25]],
    ['one that becomes too narrow by it takes what it needs, too', [60, 24, 16], [10, 22, 40], [38, 22, 40]],
    ['have no room for all, and stay', [50, 50], [70, 40], [50, 50]],
  ])('%s', (_, wanted, needed, got) => {
    expect(widened(wanted, needed).map((width) => Math.round(width))).toEqual(got);
  });
});

describe('A column with little of the width', () => {
  const set = (label: string, text: string) => {
    const columns = [label, 'Area', 'Action', 'Measure'].map((en, at) => ({
      label: { en },
      kind: 'text' as const,
      share: at === 0 ? 1 : 5,
    }));
    const rows = [[text, '', '', '']];
    const table = { kind: 'table' as const, columns, rows, blankRows: 0, total: false };
    const page = withRoomForWords(
      { ...madeOf('staff-list', { of: 'staff', site: '' }), workbook: 'page', blocks: [table] },
      'en',
    );
    const [block] = page.blocks;
    return block?.kind === 'table' ? (block.columns[0]?.share ?? 0) : 0;
  };

  it('has room for its heading in bold', () => {
    expect(set('Erbyn', '')).toBeGreaterThan(10 + 4.4); // millimetres: the word, and the sides of a cell
  });

  it('has room for a day in a box on one line', () => {
    expect(set('By', '16 Nov 2026')).toBeGreaterThan(20 + 4.4);
  });
});

describe('Boxes to tick', () => {
  const boxes = (...labels: string[]) => labels.map((en) => ({ label: { en } }));

  it('stand beside each other where the line has room, each after the words of the one before', () => {
    const [first, second] = placesOnLine(boxes('Yes', 'No'), 'en', 165) ?? [];
    expect(first).toBe(0);
    expect(second).toBeGreaterThan(6 + 6 + 5); // the box, three letters of 11 points, and room between
    expect(second).toBeLessThan(25);
  });

  it('stand under each other where it has none', () => {
    const long = 'From the periods of attendance and prior performance';
    expect(placesOnLine(boxes(long, long), 'en', 165)).toBeUndefined();
  });
});
