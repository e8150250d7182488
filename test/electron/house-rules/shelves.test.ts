import { expect, test } from 'vitest';
import { circleFindings, shelfFindings } from '#build/house-rules/shelves.ts';
import { readSource } from '#build/house-rules/source.ts';

/** What is found in a file with one line. */
const found = (file: string, line: string) => shelfFindings(readSource(file, line));

test.each([
  ['domain/days/dates.ts', `import { cycle } from '#domain/cycle/cycle.ts';`, 'domain/days/'],
  ['domain/text/order.ts', `import type { Day } from '#domain/days/dates.ts';`, 'domain/text/'],
  ['db/vault/vault.ts', `import { reads } from '#db/reads.ts';`, 'db/vault/'],
  ['db/vault/keys/slots.ts', `import { open } from '#db/vault/open-vault.ts';`, 'db/vault/keys/'],
  ['renderer/form/box.tsx', `import { go } from '#renderer/screens/home/home-screen.tsx';`, 'renderer/form/'],
  ['renderer/screens/home/to-do.tsx', `import '#renderer/screens/cycles/cycle-screen.tsx';`, 'renderer/screens/home/'],
  ['domain/stray.ts', `import { day } from '#domain/days/dates.ts';`, 'domain/stray.ts (on no shelf)'],
])('%s may not have: %s', (file, line, shelf) => {
  expect(found(file, line)).toEqual([expect.stringContaining(`what lies below ${shelf}.`)]);
});

test.each([
  ['domain/cycle/cycle.ts', `import type { Day } from '#domain/days/dates.ts';`],
  ['domain/cycle/cycle.ts', `import { spanOf } from './period.ts';`],
  ['renderer/screens/reviews/list/reviews-screen.tsx', `import '#renderer/screens/reviews/list/review-columns.tsx';`],
  ['renderer/form/box.tsx', `import { inLanguage } from '#domain/text/bilingual.ts';`],
])('%s may have: %s', (file, line) => {
  expect(found(file, line)).toEqual([]);
});

test('files that import each other in a circle are found', () => {
  const sources = [
    readSource('domain/a.ts', `import { b } from './b.ts';`),
    readSource('domain/b.ts', `import { c } from '#domain/c.ts';`),
    readSource('domain/c.ts', `import { a } from './a.ts';`),
    readSource('domain/d.ts', `import { a } from './a.ts';`),
  ];
  expect(circleFindings(sources)).toEqual(['A circle: domain/a.ts → domain/b.ts → domain/c.ts → domain/a.ts.']);
});
