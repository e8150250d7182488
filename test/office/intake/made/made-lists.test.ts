import { expect, test } from 'vitest';
import { dialects } from './dialects.ts';
import { disturbances } from './disturbances.ts';
import { chanceFrom } from './made-person.ts';
import { makeList } from './make-list.ts';
import { noFigures, outcomeOf } from './outcome.ts';
import { textDisturbances } from './text-disturbances.ts';

// `npm run faults -- lists` makes 5,000, with the figures
const isLong = process.env['FAULTS'] === 'long';
const LISTS = isLong ? 1250 : 150;

test('lists are written in twelve dialects and disturbed in forty ways', () => {
  expect(Object.keys(dialects)).toHaveLength(12);
  expect(Object.keys(disturbances).length + Object.keys(textDisturbances).length).toBeGreaterThanOrEqual(40);
});

test.each([1, 15, 2026, 20_261_129])(
  'of made-up lists (seed %d) nothing wrong goes in unseen, nobody is lost without a line, and nearly all are in',
  async (seed) => {
    const chance = chanceFrom(seed);
    const faults: string[] = [];
    const figures = noFigures();
    for (let made = 0; made < LISTS; made += 1) {
      const list = makeList(chance);
      const found = await outcomeOf(list, figures);
      faults.push(...found.map((fault) => `${fault}: ${list.told}`));
    }
    if (isLong) console.log(`seed ${seed}, ${LISTS} lists: ${JSON.stringify(figures)}`);
    expect(faults).toEqual([]);
    expect(figures.inWithoutQuestion / figures.people).toBeGreaterThan(0.95);
  },
);
