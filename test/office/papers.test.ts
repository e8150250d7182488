import { expect, test } from 'vitest';
import { paperStore } from '#electron/office/papers.ts';

test('the oldest of twenty-four pages makes room, and a lock forgets them all', () => {
  const tickets = Array.from({ length: 25 }, (_, index) => `${index + 1}`);
  const store = paperStore(() => tickets.shift() ?? '');
  const paths = Array.from({ length: 25 }, (_, index) => store.keep(`page ${index}`));
  expect([paths[0], store.take('1'), store.take('2'), store.take('25')]).toEqual([
    '/paper/1',
    undefined,
    'page 1',
    'page 24',
  ]);
  store.clear();
  expect(store.take('25')).toBeUndefined();
});
