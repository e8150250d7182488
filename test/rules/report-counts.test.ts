import { describe, expect, it } from 'vitest';
import { type Band, type StepTold, stepTold } from '#domain/report/bands.ts';
import { type Counted, countTold, placesTold } from '#domain/report/counts.ts';
import type { Count } from '#domain/report/figures.ts';

/** So many different people of one kind, each counted once. */
function of(key: string, people: number): Counted[] {
  return Array.from({ length: people }, (_, at) => ({ person: `${key}-${at}`, key }));
}

/** What is told, as a reader sees it: lines by their names, and those that were counted together. */
function lines({ isTold, rows }: Count): [string, number][] | 'nothing' {
  const isOnly = rows.filter(({ count }) => count > 0).length === 1;
  const name = (keys: string[], isNamed: boolean): string => (isNamed ? keys.join() : isOnly ? 'All' : 'Other');
  return isTold ? rows.map(({ keys, isNamed, count }) => [name(keys, isNamed), count]) : 'nothing';
}

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
  // everybody alike: what is true of all of them would be told of each
  [[['A', 3]], [['All', 3]]],
  [[['A', 9]], [['All', 9]]],
];

describe('Groups of fewer than three people', () => {
  it.each(cases)('in %j are told as %j', (groups, told) => {
    expect(lines(countTold(groups.flatMap(([key, people]) => of(key, people))))).toEqual(told);
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
    expect(lines(countTold(groups.flatMap(([key, people]) => of(key, people))))).toBe('nothing');
  });

  it('are counted by people: five objectives of one person stay one person', () => {
    const five = Array.from({ length: 5 }, () => ({ person: 'Siân', key: 'A' }));
    expect(lines(countTold([...five, ...of('B', 3), ...of('C', 8)]))).toEqual([
      ['C', 8],
      ['Other', 8],
    ]);
  });

  it('are not many because the same person is in two of them', () => {
    const both = ['A', 'B', 'C'].flatMap((key) => ['Siân', 'Owain'].map((person) => ({ person, key })));
    expect(lines(countTold(both))).toBe('nothing');
  });

  it('are not made up for by three people who all have something of each kind', () => {
    // met 6, not met 3, of three people: each line stands for three, so each of the three has one that is not met
    const three = ['Siân', 'Owain', 'Beti'].flatMap((person) =>
      ['met', 'met', 'not met'].map((key) => ({ person, key })),
    );
    expect(lines(countTold(three))).toEqual([['All', 9]]);
  });

  it('are not told by what is left: of 16 who have three each, all but three things are not met', () => {
    const things = Array.from({ length: 16 }, (_, at) =>
      ['not met', 'not met', at < 3 ? 'met' : 'not met'].map((key) => ({ person: `P${at}`, key })),
    ).flat();
    expect(lines(countTold(things))).toEqual([['All', 48]]);
  });

  it('say nothing of anybody where they are staff groups: a cycle of one group names it', () => {
    expect(lines(placesTold(of('Teachers', 4)))).toEqual([['Teachers', 4]]);
    expect(lines(placesTold([...of('Teachers', 4), ...of('Support', 1)]))).toEqual([['All', 5]]);
  });
});

const from = (least: number, to: number | null = least + 2): Band => ({ from: least, to });

// on time, late, not yet; worked out by hand: bands of three, the lowest from nought, the highest without an end. Those of
// what was on time are moved by one for 17 and by two for 18 people, by none for 16
const steps: [counts: [number, number, number], told: StepTold | null][] = [
  [[16, 0, 0], { onTime: from(12, null), late: from(0), notYet: from(0) }],
  [[17, 0, 0], { onTime: from(13, null), late: from(0), notYet: from(0) }],
  [[16, 1, 0], { onTime: from(13, null), late: from(0), notYet: from(0) }],
  [[13, 2, 2], { onTime: from(13, null), late: from(0), notYet: from(0) }],
  [[12, 5, 0], { onTime: from(10), late: from(3), notYet: from(0) }],
  [[0, 17, 0], { onTime: from(0, 3), late: from(15, null), notYet: from(0) }],
  [[10, 4, 3], { onTime: from(10), late: from(3), notYet: from(3) }],
  [[18, 0, 0], { onTime: from(14, null), late: from(0), notYet: from(0) }],
  [[4, 0, 14], { onTime: from(0, 4), late: from(0), notYet: from(12) }],
  [[7, 0, 0], { onTime: from(3, null), late: from(0), notYet: from(0) }],
  [[6, 0, 0], null],
  [[0, 0, 0], null],
];

describe('How a deadline was kept', () => {
  it.each(steps)('by %j is told as %j', ([onTime, late, notYet], told) => {
    expect(stepTold({ onTime, late, notYet })).toEqual(told);
  });

  it('never says of one or two people, or of everybody, what they did (all sums up to 24, tried out one by one)', () => {
    for (let people = 1; people <= 24; people += 1) {
      const ways = triples(people);
      const byTold = Map.groupBy(ways, ({ counts: [onTime, late, notYet] }) =>
        JSON.stringify(stepTold({ onTime, late, notYet })),
      );
      for (const [told, possible] of byTold) {
        if (told === 'null') continue;
        for (const at of [0, 1, 2]) {
          const values = possible.map(({ counts }) => counts[at] ?? 0);
          const [least, most] = [Math.min(...values), Math.max(...values)];
          const known = (least > 0 && most < 3) || least >= people - 1;
          expect({ people, told, at, known }).toEqual({ people, told, at, known: false });
        }
      }
    }
  });
});

function triples(people: number): { counts: [number, number, number] }[] {
  return Array.from({ length: people + 1 }, (_, onTime) =>
    Array.from({ length: people - onTime + 1 }, (__, late): { counts: [number, number, number] } => ({
      counts: [onTime, late, people - onTime - late],
    })),
  ).flat();
}

it('what things cost is told of a line only where three people have a cost', () => {
  const need = (person: string, key: string, pence: number | null) => ({ person, key, pence });
  const things = [
    ...['a', 'b', 'c'].map((person) => need(person, 'Reading', 10_000)),
    ...['d', 'e', 'f'].map((person, at) => need(person, 'First aid', at === 0 ? 5_000 : null)),
    ...['g', 'h', 'i'].map((person) => need(person, 'Welsh', null)),
  ];
  const rows = (of: typeof things) => countTold(of).rows.map(({ keys, pence }) => [keys[0], pence]);
  expect(rows(things)).toEqual([
    ['Reading', 30_000],
    ['First aid', undefined],
    ['Welsh', undefined],
  ]);
});
