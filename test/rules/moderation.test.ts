import { describe, expect, it } from 'vitest';
import { deviations } from '#domain/moderation/chance.ts';
import { type ComparedReview, consistencyOf, isFlagged } from '#domain/moderation/consistency.ts';
import { type Drawable, drawSample, numberFrom } from '#domain/moderation/sample.ts';
import { type Chance, seeded } from '#test/db/seeded.ts';

const review = (id: string, appraiser: string, group = 'class-support'): Drawable => ({ id, appraiser, group });

describe('A sample', () => {
  const reviews = [
    ...['a1', 'a2', 'a3', 'a4', 'a5'].map((id) => review(id, 'Anna')),
    ...['b1', 'b2', 'b3'].map((id) => review(id, 'Beth')),
    ...['c1', 'c2'].map((id) => review(id, 'Anna', 'other-support')),
  ];

  it('is of each appraiser in each staff group, as many as are asked for and there are', () => {
    const drawn = drawSample(reviews, { number: 48_213, each: 2 });
    const by = (letter: string): number => drawn.filter((id) => id.startsWith(letter)).length;
    expect([by('a'), by('b'), by('c')]).toEqual([2, 2, 2]);
    expect(drawSample(reviews, { number: 48_213, each: 4 })).toHaveLength(4 + 3 + 2);
  });

  it('drawn again from its number is the same, in whatever order the reviews come', () => {
    for (let number = 10_000; number < 10_200; number += 1) {
      const drawn = drawSample(reviews, { number, each: 1 });
      expect(drawSample([...reviews].reverse(), { number, each: 1 })).toEqual(drawn);
      // somebody joins whom another appraises
      expect(drawSample([...reviews, review('d1', 'Dai')], { number, each: 1 })).toEqual([...drawn, 'd1'].sort());
    }
  });

  it('draws nobody more often than another: 10,000 numbers draw each of five about 2,000 times', () => {
    const drawn = new Map<string, number>();
    for (let number = 10_000; number < 20_000; number += 1)
      for (const id of drawSample(reviews.slice(0, 5), { number, each: 1 })) drawn.set(id, (drawn.get(id) ?? 0) + 1);
    // four standard deviations of a count with p = 1/5
    for (const id of ['a1', 'a2', 'a3', 'a4', 'a5']) expect(Math.abs((drawn.get(id) ?? 0) - 2000)).toBeLessThan(160);
  });

  it('has a number of five figures', () => {
    for (const id of ['3f0c', '91ab', '']) {
      expect(numberFrom(id)).toBeGreaterThanOrEqual(10_000);
      expect(numberFrom(id)).toBeLessThanOrEqual(99_999);
    }
  });
});

/** A school of some appraisers and three staff groups, in which everything is drawn alike for everybody of a group. */
function fairSchool({ below }: Chance): ComparedReview[] {
  const whole = (from: number, to: number): number => from + below(to - from + 1);
  const appraisers = whole(2, 10);
  return Array.from({ length: whole(8, 70) }, () => {
    const group = ['class-support', 'other-support', 'central'][whole(0, 2)] ?? '';
    return {
      appraiser: `appraiser ${whole(1, appraisers)}`,
      group,
      objectives: whole(1, 4),
      late: below(10) < 3 ? whole(1, 3) : 0,
      rating: below(5) === 0 ? null : whole(1, 3),
    };
  });
}

describe('Consistency', () => {
  it('flags at most 5 % of 1,000 schools in which nothing is unfair', () => {
    const chance = seeded('consistency');
    const flagged = Array.from({ length: 1000 }, () => isFlagged(consistencyOf(fairSchool(chance)))).filter(
      Boolean,
    ).length;
    expect(flagged).toBeLessThanOrEqual(50);
  }, 120_000);

  it('flags an appraiser who sets one objective where all others set three, and nobody else', () => {
    const rows = ['Anna', 'Beth', 'Carys', 'Dai'].flatMap((appraiser) =>
      Array.from({ length: 6 }, (_, at) => ({
        appraiser,
        group: 'class-support',
        objectives: appraiser === 'Dai' ? 1 : 3 - (at % 2),
        late: at % 2,
        rating: null,
      })),
    );
    const { appraiser } = consistencyOf(rows);
    expect(appraiser.levels.map(({ level, standings }) => [level, standings.objectives])).toEqual([
      ['Anna', 'higher'],
      ['Beth', 'higher'],
      ['Carys', 'higher'],
      ['Dai', 'lower-than-chance'],
    ]);
    expect(appraiser.levels.map(({ standings }) => standings.rating)).toEqual([null, null, null, null]);
  });

  it('does not hold against an appraiser what the staff group has for good reason', () => {
    // everybody of the one group has five objectives, of the other one: whoever appraises whom
    const rows = ['Anna', 'Beth'].flatMap((appraiser) =>
      Array.from({ length: 8 }, (_, at) => {
        const group = appraiser === 'Anna' && at < 6 ? 'teacher' : at === 7 ? 'teacher' : 'other-support';
        return { appraiser, group, objectives: group === 'teacher' ? 5 : 1, late: 0, rating: null };
      }),
    );
    const { appraiser, group } = consistencyOf(rows);
    expect(appraiser.levels.map(({ standings }) => standings.objectives)).toEqual(['alike', 'alike']);
    expect(group.levels.map(({ standings }) => standings.objectives)).toContain('higher-than-chance');
  });

  it('withholds an appraiser of fewer than three reviews, and tells nothing of them', () => {
    const of = (appraiser: string, count: number) =>
      Array.from({ length: count }, () => ({ appraiser, group: 'central', objectives: 3, late: 0, rating: 1 }));
    const { appraiser } = consistencyOf([...of('Anna', 4), ...of('Beth', 2), ...of('Carys', 3)]);
    expect(appraiser.levels.map(({ level, reviews, objectives }) => [level, reviews, objectives])).toEqual([
      // an average would tell what Beth’s two reviews have, beside that of the staff group
      ['Anna', 4, null],
      ['Carys', 3, null],
    ]);
    expect(appraiser.withheld).toBe(1);
  });

  it('counts chance as the share of shuffles that go as far: of two fours apart, 2 of 70', () => {
    const rows = [1, 1, 1, 1, 0, 0, 0, 0].map((value, at) => ({ level: at < 4 ? 'A' : 'B', within: '', value }));
    const [a] = deviations({ one: rows }, 3).one;
    // 8 choose 4 = 70 ways; all four in A or all four in B
    expect(a?.chance).toBeGreaterThan(0.015);
    expect(a?.chance).toBeLessThan(0.045);
  });
});
