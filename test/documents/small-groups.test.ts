import { describe, expect, it } from 'vitest';
import { type Category, type Figure, mergeSmall, withholdSmall } from '#templates/parts/report/small-groups.ts';

/** A category of so many different people, each counted once. */
function of(label: string, people: number): Category<string> {
  const ids = Array.from({ length: people }, (_, at) => `${label}-${at}`);
  return { label, people: new Set(ids), count: people };
}

const names = { other: 'Other', all: 'All' };

// worked out by hand: groups of fewer than three are merged; where one alone is left over, the next smallest joins it
const cases: [groups: [string, number][], told: [string, number][]][] = [
  [
    [
      ['A', 5],
      ['B', 4],
    ],
    [
      ['A', 5],
      ['B', 4],
    ],
  ],
  [
    [
      ['A', 3],
      ['B', 3],
    ],
    [
      ['A', 3],
      ['B', 3],
    ],
  ],
  [
    [
      ['A', 9],
      ['B', 1],
      ['C', 2],
    ],
    [
      ['A', 9],
      ['Other', 3],
    ],
  ],
  [
    [
      ['A', 9],
      ['B', 2],
      ['C', 2],
    ],
    [
      ['A', 9],
      ['Other', 4],
    ],
  ],
  [
    [
      ['A', 9],
      ['B', 4],
      ['C', 1],
    ],
    [
      ['A', 9],
      ['Other', 5],
    ],
  ],
  [
    [
      ['A', 9],
      ['B', 4],
      ['C', 1],
      ['D', 1],
    ],
    [
      ['A', 9],
      ['Other', 6],
    ],
  ],
  [
    [
      ['A', 9],
      ['B', 1],
    ],
    [['All', 10]],
  ],
  [
    [
      ['A', 2],
      ['B', 2],
    ],
    [['All', 4]],
  ],
  [
    [
      ['A', 9],
      ['B', 0],
      ['C', 1],
      ['D', 2],
    ],
    [
      ['A', 9],
      ['Other', 3],
    ],
  ],
  [[['A', 3]], [['A', 3]]],
];

describe('Groups of fewer than three people', () => {
  it.each(cases)('in %j are told as %j', (groups, told) => {
    const merged = mergeSmall(
      groups.map(([label, people]) => of(label, people)),
      names,
    );
    expect(merged).toEqual({ told: 'all', rows: told.map(([label, count]) => ({ label, count })) });
  });

  it.each([
    [[['A', 2]]],
    [
      [
        ['A', 1],
        ['B', 1],
      ],
    ],
    [[['A', 1]]],
  ] as [[string, number][]][])('are not told at all where there is nobody else: %j', (groups) => {
    expect(
      mergeSmall(
        groups.map(([label, people]) => of(label, people)),
        names,
      ),
    ).toEqual({ told: 'nothing' });
  });

  it('are counted by people: five objectives of one person stay one person', () => {
    const one: Category<string> = { label: 'A', people: new Set(['Siân']), count: 5 };
    expect(mergeSmall([one, of('B', 3), of('C', 8)], names)).toEqual({
      told: 'all',
      rows: [
        { label: 'C', count: 8 },
        { label: 'Other', count: 8 },
      ],
    });
  });

  it('are not many because the same person is in two of them', () => {
    const both: Category<string>[] = ['A', 'B', 'C'].map((label) => ({
      label,
      people: new Set(['Siân', 'Owain']),
      count: 2,
    }));
    expect(mergeSmall(both, names)).toEqual({ told: 'nothing' });
  });
});

// on time, late, not yet; worked out by hand: a small figure is hidden, and with it the largest, which would give it away
const figures: [counts: number[], told: Figure[] | null][] = [
  [
    [20, 0, 3],
    [{ exactly: 20 }, { exactly: 0 }, { exactly: 3 }],
  ],
  [
    [22, 1, 0],
    [{ atLeast: 21 }, { fewerThan: 3 }, { exactly: 0 }],
  ],
  [
    [22, 2, 0],
    [{ atLeast: 22 }, { fewerThan: 3 }, { exactly: 0 }],
  ],
  [
    [20, 1, 2],
    [{ atLeast: 19 }, { fewerThan: 3 }, { fewerThan: 3 }],
  ],
  [
    [4, 1, 5],
    [{ exactly: 4 }, { fewerThan: 3 }, { atLeast: 4 }],
  ],
  [[3, 1, 0], null],
  [[2, 2, 2], null],
  [[1, 0, 0], null],
  [
    [0, 0, 0],
    [{ exactly: 0 }, { exactly: 0 }, { exactly: 0 }],
  ],
];

describe('Figures whose sum is known', () => {
  it.each(figures)('of %j are told as %j', (counts, told) => {
    expect(withholdSmall(counts)).toEqual(told);
  });

  it('never let a figure under three be worked out from the others (all sums up to 16)', () => {
    for (const counts of triples(16)) {
      const told = withholdSmall(counts);
      if (told === null) continue;
      const sum = counts.reduce((total, count) => total + count, 0);
      const possible = triples(16).filter(
        (other) => total(other) === sum && other.every((count, at) => fits(count, told[at])),
      );
      const known = told.flatMap((figure, at): Figure[] => {
        if ('fewerThan' in figure) return new Set(possible.map((other) => other[at])).size > 1 ? [] : [figure];
        return 'exactly' in figure && figure.exactly > 0 && figure.exactly < 3 ? [figure] : [];
      });
      expect({ counts, known }).toEqual({ counts, known: [] });
    }
  });
});

function triples(most: number): number[][] {
  const found: number[][] = [];
  for (let a = 0; a <= most; a += 1)
    for (let b = 0; a + b <= most; b += 1) for (let c = 0; a + b + c <= most; c += 1) found.push([a, b, c]);
  return found;
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function fits(count: number, figure: Figure | undefined): boolean {
  if (figure === undefined) return false;
  if ('exactly' in figure) return count === figure.exactly;
  return 'fewerThan' in figure ? count > 0 && count < figure.fewerThan : count >= figure.atLeast;
}
